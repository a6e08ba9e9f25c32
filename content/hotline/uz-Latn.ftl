# Qoʻngʻiroq qilganga ovoz chiqarib oʻqiladi. Ona tilida soʻzlovchi hali tekshirmagan.

say-begin = Assalomu alaykum. Men bir nechta savol beraman va qanday yordam borligini koʻraman. Ismingizni yozmayman. Suhbatdan keyin hech narsa saqlanmaydi. Doim «Bilmayman» desangiz boʻladi.
say-unsure-choice = Aniq bilmasangiz, «Bilmayman» deb qoʻya qoling. Bu ham javob.
say-unsure-set = Toʻgʻri keladiganlarning hammasini ayting. Hech biri toʻgʻri kelmasa, «Hech biri» deng. Aniq bilmasangiz, «Bilmayman» deng.
say-unsure-date = Yilning oʻzi kifoya. Taxminan qaysi yil? Umuman bilmasangiz, «Bilmayman» deng.
say-danger = Eng muhimi — xavfsizligingiz. Hozir hayotingiz xavf ostida boʻlsa, goʻshakni qoʻyib, 112 ga qoʻngʻiroq qiling. Boʻlmasa, hozir kim yordam berishini aytaman. Keyin xohlasangiz, davom etamiz.
say-end = Bularning hammasi faqat siz aytganingizdan chiqdi. Bu qaror emas. Faqat davlat idorasi yoki sud qaror qiladi.
