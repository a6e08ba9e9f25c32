# Qoʻngʻiroq qilganga ovoz chiqarib oʻqiladi. Ona tilida soʻzlovchi hali tekshirmagan.

say-begin = Assalomu alaykum. Men bir nechta savol beraman va nima yordam berishi mumkinligini qarayman. Ismingizni yozmayman. Suhbatdan keyin hech narsa qolmaydi. Doim «Bilmayman» desangiz boʻladi.
say-unsure-choice = Ishonchingiz komil boʻlmasa, «Bilmayman» deng. Bu ham javob.
say-unsure-set = Mos keladiganlarning hammasini ayting. Hech biri mos kelmasa, «Yoʻq» deng. Ishonchingiz komil boʻlmasa, «Bilmayman» deng.
say-unsure-date = Yilning oʻzi kifoya. Taxminan qaysi yil? Umuman bilmasangiz, «Bilmayman» deng.
say-danger = Eng muhimi — xavfsizligingiz. Hozir kim yordam berishini aytaman. Keyin xohlasangiz, davom etamiz.
say-end = Bularning hammasi faqat siz aytganingizdan chiqdi. Bu qaror emas. Faqat idora yoki sud qaror qiladi.
