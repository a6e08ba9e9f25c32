# The Uzbek texts in Latin letters: a translation of en.ftl, not yet reviewed by a native speaker. The same keys, in the same order.
# `uz-Cyrl.ftl` says the same in Cyrillic letters: it is made from this file by `zhol transliterate` (see ../transliteration.toml).
#
# For translators. Readers are frightened and tired, many had little schooling, and they read on a small phone. So: short
# sentences, everyday words, no sayings. Nothing here claims what a person is; things "may apply".
# Only three forms are used: words, a blank such as { $day }, and one choice of whole sentences:
#   $subject   who the questions are about: self (the reader), child, other
#   $n         a number; the variants are the plural forms of your language
# The last variant has a star and is used when no other fits.
# Offices of other states are named in the texts of `other-state-check` and `mission-abroad` only, never anywhere else.
# The letters oʻ and gʻ have U+02BB, the tutuq belgisi is ʼ U+02BC; quotation marks are « ». Cyrillic words in brackets are what
# stands on a door or on a form in Kazakhstan.

## Start

app-name = Zhol
app-tagline = Kerakli yordamga yoʻl
language = Til
start-title = Hujjat masalasida kim yordam bera olishini biling
start-lead = Qozogʻistonda fuqarolik hujjati yoʻq yoki himoya kerak boʻlgan odamlar uchun. Biz qisqa savollar beramiz. Keyin qaysi yoʻl toʻgʻri kelishi mumkinligini va kim bepul yordam berishini koʻrsatamiz.
start-point-private = Javoblaringiz shu telefonda qoladi. Hech narsa hech qayerga yuborilmaydi.
start-point-length = Bir necha daqiqa vaqt ketadi. Istalgan payt toʻxtab, natijani koʻrishingiz mumkin.
start-point-unsure = Har doim «Bilmayman» deb javob bersa boʻladi.
start-point-not-decision = Bu maslahat, qaror emas. Faqat davlat idorasi yoki sud qaror qila oladi.

## Moving through the questions

continue = Davom etish
back = Orqaga
dont-know = Bilmayman yoki aytgim kelmaydi
dont-know-short = Bilmayman
why-we-ask = Nega soʻrayapmiz
choose-all = Toʻgʻri keladiganlarning hammasini belgilang.
none-of-these = Bularning hech biri
answer-yes = Ha
answer-no = Yoʻq
result-now = Hozircha chiqqan natijani koʻrish
check-now = Javoblarimni tekshirish
questions-left = { $n ->
    [one] Yana taxminan { $n } ta savol, koʻpi bilan { $most } ta
   *[other] Yana taxminan { $n } ta savol, koʻpi bilan { $most } ta
}
other-possibilities = { $n ->
    [one] Boshqa imkoniyatlarni tekshirish (koʻpi bilan { $n } ta savol)
   *[other] Boshqa imkoniyatlarni tekshirish (koʻpi bilan { $n } ta savol)
}

## Sections of the questions

section-about = Birinchi savollar
section-safety = Xavfsizlik
section-papers = Hujjatlar
section-life = Qozogʻistondagi hayot
section-family = Oila
section-place = Yashash joyi va oila

## Who and where

question-subject = Yordam kimga kerak?
why-subject = Savollarni sizga moslab berish uchun.
fact-subject = Yordam kimga
answer-subject-self = Oʻzimga
answer-subject-child = Bolaga
answer-subject-other = Boshqa odamga

question-region = { $subject ->
    [self] Hozir qayerda yashaysiz?
    [child] Bola hozir qayerda yashaydi?
   *[other] Bu odam hozir qayerda yashaydi?
}
hint-region = Manzilni soʻramaymiz.
locate = Shu telefon orqali aniqlash
locate-note = Qayerdaligingiz bizga yuborilmaydi. Lekin telefon joyni oʻz ishlab chiqaruvchisining xizmatidan soʻrashi mumkin.
locate-failed = Qozogʻistondagi joy aniqlanmadi. Uni roʻyxatdan tanlang.
why-region = Yaqin atrofdagi idoralarni koʻrsatish uchun.
fact-region = Yashash joyi
answer-region-abroad = Qozogʻistondan tashqarida

question-birth_date = { $subject ->
    [self] Qachon tugʻilgansiz?
    [child] Bola qachon tugʻilgan?
   *[other] Bu odam qachon tugʻilgan?
}
hint-birth_date = Hujjatdagi yoki oila eslab qolgan sanani yozing.
why-birth_date = Baʼzi qoidalar yoshga yoki 1992-yilga bogʻliq.
fact-birth_date = Tugʻilgan sana

question-birth_country = { $subject ->
    [self] Qayerda tugʻilgansiz?
    [child] Bola qayerda tugʻilgan?
   *[other] Bu odam qayerda tugʻilgan?
}
hint-birth_country = Mamlakatning hozirgi nomi hisobga kiradi. Qozogʻiston SSR va Baykonur — bu Qozogʻiston.
why-birth_country = Baʼzi qoidalar tugʻilgan joyga bogʻliq.
fact-birth_country = Tugʻilgan joy
answer-birth_country-kz = Qozogʻiston
answer-birth_country-ru = Rossiya
answer-birth_country-uz = Oʻzbekiston
answer-birth_country-kg = Qirgʻiziston
answer-birth_country-tj = Tojikiston
answer-birth_country-tm = Turkmaniston
answer-birth_country-other_soviet = Sobiq SSSRning boshqa mamlakati
answer-birth_country-other = Boshqa mamlakat

## Safety

question-situation = { $subject ->
    [self] Shulardan birortasi sizga tegishlimi?
    [child] Shulardan birortasi bolaga tegishlimi?
   *[other] Shulardan birortasi bu odamga tegishlimi?
}
why-situation = Eng xavfsiz birinchi qadamni koʻrsatish uchun. Javob berish shart emas. «Kiritishmayapti» — hali mamlakatga kiritilmagan. «Qidiryapti» — topshirishni soʻragan boʻlsa ham. «Chaqirgan» — hujjat yoki propiska soxta degan boʻlsa ham. «Sud buyurgan» — bu «выдворение», yaʼni Qozogʻistondan chiqarish.
fact-situation = Hozirgi holat
answer-situation-detained = Ushlab turishibdi yoki qamoqda
answer-situation-expulsion_order = Sud Qozogʻistondan ketishni buyurgan
answer-situation-irregular_entry = Chegaradan nazorat postisiz oʻtgan
answer-situation-at_border = Chegara yoki aeroportdan kiritishmayapti
answer-situation-wanted = Boshqa davlat qidiryapti
answer-situation-summoned = Politsiya chaqirgan
answer-situation-papers_withheld = Kimdir hujjatni olib qoʻygan yoki majburlab ishlatyapti
answer-situation-violence = Zoʻravonlik yoki tahdid
answer-situation-child_alone = Yonida kattalar yoʻq bola

question-fear_of_return = { $subject ->
    [self] Siz kelgan yoki fuqarosi boʻlgan boshqa mamlakatga qaytish siz uchun xavflimi?
    [child] Bola kelgan yoki fuqarosi boʻlgan boshqa mamlakatga qaytish bola uchun xavflimi?
   *[other] Bu odam kelgan yoki fuqarosi boʻlgan boshqa mamlakatga qaytish uning uchun xavflimi?
}
hint-fear_of_return = { $subject ->
    [self] Sizni boshqa davlatga topshirishlari mumkinmi? Yoki u yerdagi amaldorlar sizni topmasligi kerakmi? Unda ham «Ha» deng.
    [child] Bolani boshqa davlatga topshirishlari mumkinmi? Yoki u yerdagi amaldorlar bolani topmasligi kerakmi? Unda ham «Ha» deng.
   *[other] Bu odamni boshqa davlatga topshirishlari mumkinmi? Yoki u yerdagi amaldorlar uni topmasligi kerakmi? Unda ham «Ha» deng.
}
why-fear_of_return = Hech kimni xavfli joyga yubormaslik uchun.
fact-fear_of_return = Qaytish xavflimi

question-danger_learned = { $subject ->
    [self] Qozogʻistonga qachon keldingiz yoki xavf haqida qachon bildingiz?
    [child] Bola Qozogʻistonga qachon keldi yoki xavf qachon maʼlum boʻldi?
   *[other] Bu odam Qozogʻistonga qachon keldi yoki xavf haqida qachon bildi?
}
hint-danger_learned = Qaysi biri keyinroq boʻlsa, oʻsha kundan hisoblang.
why-danger_learned = Boshpana (xavfdan himoya) soʻrashga 5 kun beriladi. Muddat oʻtgan boʻlsa ham, yurist bilan birga soʻrang.
fact-danger_learned = Xavf qachondan maʼlum
answer-danger_learned-within_5_days = Oxirgi 5 kun ichida
answer-danger_learned-earlier = 5 kundan koʻproq oʻtgan

## Papers

question-documents = { $subject ->
    [self] Sizda qaysilari bor yoki boʻlgan?
    [child] Bolada qaysilari bor yoki boʻlgan?
   *[other] Bu odamda qaysilari bor yoki boʻlgan?
}
hint-documents = Eskisi, yoʻqolgani ham.
why-documents = Eski yoki yirtilgan hujjat ham yordam berishi mumkin. «Boshqa mamlakat guvohnomasi» — pasport emas, masalan, tazkira. Fuqaroligi boʻlmagan shaxs — hech bir mamlakat fuqarosi boʻlmagan odam. Yashash guvohnomasi bilan bu yerda yillab yashash mumkin. Boshpana va qochoq hujjatlari xavfdan himoya beradi. Qandas — bu yerga yashash uchun kelgan etnik qozoq. Hujjatlarda ruscha shunday yoziladi: «удостоверение лица без гражданства», «свидетельство лица, ищущего убежище», «удостоверение беженца», «удостоверение кандаса».
fact-documents = Hujjatlar
answer-documents-kz_id = Qozogʻiston fuqarosining guvohnomasi (удостоверение) yoki pasporti
answer-documents-stateless_certificate = Fuqaroligi boʻlmagan shaxs guvohnomasi
answer-documents-residence_permit = Yashash guvohnomasi (вид на жительство)
answer-documents-ussr_passport = Sovet pasporti
answer-documents-foreign_passport = Boshqa mamlakat pasporti
answer-documents-other_id = Boshqa mamlakat guvohnomasi, tazkira
answer-documents-asylum_certificate = Boshpana soʻrovchi guvohnomasi
answer-documents-refugee_certificate = Qochoq guvohnomasi
answer-documents-kandas_certificate = Qandas guvohnomasi

question-kz_id_state = { $subject ->
    [self] Qozogʻiston shaxsiy guvohnomangiz yoki pasportingiz yaroqlimi?
    [child] Bolaning Qozogʻiston shaxsiy guvohnomasi yoki pasporti yaroqlimi?
   *[other] Bu odamning Qozogʻiston shaxsiy guvohnomasi yoki pasporti yaroqlimi?
}
hint-kz_id_state = Hujjat bekor qilingan boʻlsa, shuni ayting, u yoʻqolgan boʻlsa ham.
why-kz_id_state = Keyin nima qilish kerakligini bilish uchun. Bekor qilingan hujjat ruscha «аннулирован» deyiladi.
fact-kz_id_state = Hujjat yaroqlimi
answer-kz_id_state-valid = Yaroqli
answer-kz_id_state-expired_or_lost = Muddati oʻtgan yoki yoʻqolgan
answer-kz_id_state-cancelled = Bekor qilingan: idora fuqarolik yoʻqotilgan degan

question-ended_papers = { $subject ->
    [self] Qaysi hujjatingiz endi yaroqsiz?
    [child] Bolaning qaysi hujjati endi yaroqsiz?
   *[other] Bu odamning qaysi hujjati endi yaroqsiz?
}
hint-ended_papers = Muddati oʻtgan, rad javobi kelgan, topshirilgan yoki olib qoʻyilganini ayting.
why-ended_papers = Yaroqli hujjat eskisi bermaydigan huquqlarni beradi. Fuqaroligi boʻlmagan shaxs — hech bir mamlakat fuqarosi boʻlmagan odam. Yashash guvohnomasi bilan bu yerda yillab yashash mumkin. Boshpana va qochoq hujjatlari xavfdan himoya beradi. Qandas — bu yerga yashash uchun kelgan etnik qozoq. Hujjatlarda ruscha shunday yoziladi: «удостоверение лица без гражданства», «свидетельство лица, ищущего убежище», «удостоверение беженца», «удостоверение кандаса».
fact-ended_papers = Endi yaroqsiz hujjatlar
answer-ended_papers-stateless_certificate = Fuqaroligi boʻlmagan shaxs guvohnomasi
answer-ended_papers-residence_permit = Yashash guvohnomasi (вид на жительство)
answer-ended_papers-foreign_passport = Boshqa mamlakat pasporti
answer-ended_papers-asylum_certificate = Boshpana soʻrovchi guvohnomasi
answer-ended_papers-refugee_certificate = Qochoq guvohnomasi
answer-ended_papers-kandas_certificate = Qandas guvohnomasi

question-birth_record = { $subject ->
    [self] Tugʻilganlik haqida guvohnomangiz bormi?
    [child] Bolaning tugʻilganlik haqida guvohnomasi bormi?
   *[other] Bu odamning tugʻilganlik haqida guvohnomasi bormi?
}
why-birth_record = U bilan boshqa hujjatlarni olish osonroq.
fact-birth_record = Tugʻilganlik haqida guvohnoma
answer-birth_record-held = Bor, qaysi mamlakatniki boʻlsa ham
answer-birth_record-lost = Bor edi, lekin yoʻqolgan
answer-birth_record-never = Tugʻilish hech qachon roʻyxatga olinmagan

question-birth_setting = { $subject ->
    [self] Qayerda tugʻilgansiz: kasalxonadami yoki uydami?
    [child] Bola qayerda tugʻilgan: kasalxonadami yoki uydami?
   *[other] Bu odam qayerda tugʻilgan: kasalxonadami yoki uydami?
}
why-birth_setting = Qaysi hujjatlar kerakligi shunga bogʻliq.
fact-birth_setting = Kasalxonada yoki uyda
answer-birth_setting-medical = Tugʻruqxona yoki boshqa kasalxonada
answer-birth_setting-home = Uyda yoki boshqa joyda

question-mother_has_id = { $subject ->
    [self] Onangizning shaxsini tasdiqlaydigan hujjati bormi?
    [child] Bola onasining shaxsini tasdiqlaydigan hujjati bormi?
   *[other] Bu odam onasining shaxsini tasdiqlaydigan hujjati bormi?
}
why-mother_has_id = Tugʻilish qanday roʻyxatga olinishi shunga bogʻliq.
fact-mother_has_id = Onaning hujjati

question-other_citizenship = { $subject ->
    [self] Sizda Qozogʻistondan boshqa mamlakat fuqaroligi bormi yoki 1992-yildan beri boʻlganmi?
    [child] Bolada Qozogʻistondan boshqa mamlakat fuqaroligi bormi yoki avval boʻlganmi?
   *[other] Bu odamda Qozogʻistondan boshqa mamlakat fuqaroligi bormi yoki 1992-yildan beri boʻlganmi?
}
hint-other_citizenship = SSSR hisobga kirmaydi. Pasport muddati oʻtgan boʻlsa ham, fuqarolik qolgan boʻlishi mumkin.
why-other_citizenship = Qaysi qoidalar toʻgʻri kelishi mumkinligi shunga bogʻliq.
fact-other_citizenship = Boshqa fuqarolik
answer-other_citizenship-current = Ha, hozir ham bor
answer-other_citizenship-ended = Ha, boʻlgan, lekin endi yoʻq
answer-other_citizenship-never = Yoʻq, hech qachon

question-other_order = { $subject ->
    [self] Sizda qaysi fuqarolik birinchi boʻlgan?
    [child] Bolada qaysi fuqarolik birinchi boʻlgan?
   *[other] Bu odamda qaysi fuqarolik birinchi boʻlgan?
}
hint-other_order = Fuqarolik berilgan kundan hisoblang.
why-other_order = Boshqa fuqarolik tufayli Qozogʻiston fuqaroligi tugashi mumkin. Qaysi biri birinchi boʻlgani muhim.
fact-other_order = Qaysi fuqarolik birinchi boʻlgan
answer-other_order-before = Boshqa mamlakat fuqaroligi
answer-other_order-after = Qozogʻiston fuqaroligi

question-ended_proof = { $subject ->
    [self] Boshqa fuqarolik tugagani haqida qogʻozingiz bormi?
    [child] Bolada boshqa fuqarolik tugagani haqida qogʻoz bormi?
   *[other] Bu odamda boshqa fuqarolik tugagani haqida qogʻoz bormi?
}
hint-ended_proof = Uni oʻsha mamlakat beradi. Hozir uni soʻrab bormang.
why-ended_proof = Baʼzi idoralar shunday qogʻozni soʻraydi: berilganiga bir yil toʻlmagan boʻlishi kerak. Uni olishdan oldin yurist bilan gaplashing.
fact-ended_proof = Fuqarolik tugagani haqida qogʻoz
answer-ended_proof-recent = Ha, berilganiga bir yil toʻlmagan
answer-ended_proof-older = Ha, lekin u eskiroq
answer-ended_proof-none = Yoʻq

question-other_country = { $subject ->
    [self] Siz qaysi mamlakat fuqarosi yoki sobiq fuqarosisiz?
    [child] Bola qaysi mamlakat fuqarosi yoki sobiq fuqarosi?
   *[other] Bu odam qaysi mamlakat fuqarosi yoki sobiq fuqarosi?
}
why-other_country = Qozogʻistonning baʼzi mamlakatlar bilan shartnomasi bor.
fact-other_country = Qaysi mamlakat
answer-other_country-ru = Rossiya
answer-other_country-by = Belarus
answer-other_country-kg = Qirgʻiziston
answer-other_country-uz = Oʻzbekiston
answer-other_country-tj = Tojikiston
answer-other_country-tm = Turkmaniston
answer-other_country-other = Boshqa mamlakat

question-lived_in_kz_ssr = { $subject ->
    [self] 1991-yil 21-dekabrdan oldin Qozogʻistonda yashaganmisiz?
    [child] Bola 1991-yil 21-dekabrdan oldin Qozogʻistonda yashaganmi?
   *[other] Bu odam 1991-yil 21-dekabrdan oldin Qozogʻistonda yashaganmi?
}
hint-lived_in_kz_ssr = U vaqtda bu Qozogʻiston SSR edi. Bir necha yil yoki oy ham hisobga kiradi.
why-lived_in_kz_ssr = Shartnoma (davlatlar kelishuvi) fuqarolikka yoʻlni qisqartirishi mumkin.
fact-lived_in_kz_ssr = 1991-yil 21-dekabrgacha shu yerda

## Life in Kazakhstan

question-lived_in_kz_1992 = { $subject ->
    [self] 1992-yil 1-martda Qozogʻistonda yashaganmisiz?
    [child] Bola 1992-yil 1-martda Qozogʻistonda yashaganmi?
   *[other] Bu odam 1992-yil 1-martda Qozogʻistonda yashaganmi?
}
hint-lived_in_kz_1992 = Ijara xonasida yoki qarindoshnikida yashash ham hisobga kiradi, mehmonga kelish — yoʻq. Uyi shu yerda edi, lekin oʻzi armiyada, oʻqishda yoki qamoqda boʻlganmi? Unda «Ha» deng.
why-lived_in_kz_1992 = Oʻsha kuni shu yerda yashaganlar hozir ham fuqaro hisoblanishi mumkin. Baykonur ham Qozogʻiston hisoblanadi.
fact-lived_in_kz_1992 = 1992-yil martida shu yerda

question-proof_1992 = { $subject ->
    [self] 1992-yilda shu yerda yashaganingizni nima koʻrsata oladi?
    [child] Bola 1992-yilda shu yerda yashaganini nima koʻrsata oladi?
   *[other] Bu odam 1992-yilda shu yerda yashaganini nima koʻrsata oladi?
}
hint-proof_1992 = 1992-yilga yaqin yillardagi hujjatlar ham yordam beradi.
why-proof_1992 = Nima olib borish kerakligini aytish uchun.
fact-proof_1992 = 1992-yil uchun dalil
answer-proof_1992-passport_stamp = Sovet pasportidagi propiska muhri
answer-proof_1992-papers = Maktab, ish, armiya yoki manzil hujjatlari
answer-proof_1992-witnesses = Buni biladigan kamida uch kishi

question-arrival_date = { $subject ->
    [self] Qozogʻistonga yashash uchun qachon kelgansiz?
    [child] Bola Qozogʻistonga yashash uchun qachon kelgan?
   *[other] Bu odam Qozogʻistonga yashash uchun qachon kelgan?
}
hint-arrival_date = Undan oldingi qisqa safarlar hisobga kirmaydi. Ijara xonasida yoki qarindoshnikida yashash ham hisobga kiradi.
why-arrival_date = Baʼzi qoidalarda bu yerda necha yil yashagani muhim.
fact-arrival_date = Yashash uchun kelgan vaqt
answer-arrival_date-always = Tugʻilgandan beri shu yerda
answer-arrival_date-visiting = Bu yerda yashamaydi, mehmon yoki yoʻlovchi

question-registration = { $subject ->
    [self] Hozir manzil boʻyicha roʻyxatda turasizmi?
    [child] Bola hozir manzil boʻyicha roʻyxatda turadimi?
   *[other] Bu odam hozir manzil boʻyicha roʻyxatda turadimi?
}
hint-registration = Buni «propiska» ham deyishadi: davlat kim qayerda yashashini yozib qoʻyadi.
why-registration = U baʼzi hujjatlar uchun kerak. Hozir uni koʻpincha internet orqali qilishadi: qanday qilishni bepul yurist aytishi mumkin.
fact-registration = Manzil boʻyicha roʻyxat
answer-registration-permanent = Ha, doimiy
answer-registration-temporary = Ha, vaqtinchalik
answer-registration-none = Yoʻq

question-lawful_years = { $subject ->
    [self] Doimiy yashash hujjati bilan bu yerda qancha yashayapsiz?
    [child] Bola doimiy yashash hujjati bilan bu yerda qancha yashayapti?
   *[other] Bu odam doimiy yashash hujjati bilan bu yerda qancha yashayapti?
}
hint-lawful_years = Masalan, yashash guvohnomasi bilan. Qamoqdagi vaqt hisobga kirmaydi.
why-lawful_years = 5 yildan keyin fuqarolikka yoʻl ochilishi mumkin. Yashash guvohnomasi bilan bu yerda yillab yashash mumkin. Qochoq hujjatlari (xavfdan himoya) bilan yoki mehmonda oʻtgan vaqt hisobga kirmasligi mumkin.
fact-lawful_years = Doimiy hujjat bilan yashagan vaqt
answer-lawful_years-under_5 = 5 yildan kam yoki bunday hujjat yoʻq
answer-lawful_years-five_or_more = 5 yil yoki undan koʻp

## Family

question-mother_citizenship = { $subject ->
    [self] Siz tugʻilganda onangiz qaysi mamlakat fuqarosi edi?
    [child] Bola tugʻilganda onasi qaysi mamlakat fuqarosi edi?
   *[other] Bu odam tugʻilganda onasi qaysi mamlakat fuqarosi edi?
}
hint-mother_citizenship = 1992-yil martidan oldin tugʻilgan boʻlsa, onaning keyingi fuqaroligi hisobga kiradi. 14 yoshgacha farzandlikka olinganmi? Unda asrab olgan ona.
why-mother_citizenship = Bola fuqarolikni ota yoki onadan olishi mumkin.
fact-mother_citizenship = Onaning fuqaroligi
answer-mother_citizenship-kz = Qozogʻiston
answer-mother_citizenship-stateless = Fuqaroligi yoʻq
answer-mother_citizenship-other = Boshqa mamlakat
answer-mother_citizenship-untraceable = Onaning kimligini hech kim bilmaydi

question-father_citizenship = { $subject ->
    [self] Siz tugʻilganda otangiz qaysi mamlakat fuqarosi edi?
    [child] Bola tugʻilganda otasi qaysi mamlakat fuqarosi edi?
   *[other] Bu odam tugʻilganda otasi qaysi mamlakat fuqarosi edi?
}
hint-father_citizenship = 1992-yil martidan oldin tugʻilgan boʻlsa, otaning keyingi fuqaroligi hisobga kiradi. 14 yoshgacha farzandlikka olinganmi? Unda asrab olgan ota.
why-father_citizenship = Bola fuqarolikni ota yoki onadan olishi mumkin.
fact-father_citizenship = Otaning fuqaroligi
answer-father_citizenship-kz = Qozogʻiston
answer-father_citizenship-stateless = Fuqaroligi yoʻq
answer-father_citizenship-other = Boshqa mamlakat
answer-father_citizenship-none = Hujjatlarda ota yozilmagan
answer-father_citizenship-untraceable = Otaning kimligini hech kim bilmaydi

question-found_as_child = { $subject ->
    [self] Bolaligingizda Qozogʻistonda topib olingansiz va ota-onangiz nomaʼlummi?
    [child] Bola Qozogʻistonda topib olingan va ota-onasi nomaʼlummi?
   *[other] Bolaligida Qozogʻistonda topib olingan va ota-onasi nomaʼlummi?
}
why-found_as_child = Bunday bolalar uchun alohida qoida bor.
fact-found_as_child = Bolaligida topib olingan

question-parents_resident = { $subject ->
    [self] Siz tugʻilganda ota-onangizdan kamida bittasi Qozogʻistonda doimiy yashaganmi?
    [child] Bola tugʻilganda ota-onasidan kamida bittasi Qozogʻistonda doimiy yashaganmi?
   *[other] Bu odam tugʻilganda ota-onasidan kamida bittasi Qozogʻistonda doimiy yashaganmi?
}
why-parents_resident = Baʼzi qoidalar ota-ona qayerda doimiy yashaganiga bogʻliq. Ijara xonasida yoki qarindoshnikida yashash ham hisobga kiradi.
fact-parents_resident = Ota-onaning yashash joyi

question-citizen_family = { $subject ->
    [self] Oilangizda kimlar Qozogʻiston fuqarosi?
    [child] Bolaning oilasida kimlar Qozogʻiston fuqarosi?
   *[other] Bu odamning oilasida kimlar Qozogʻiston fuqarosi?
}
hint-citizen_family = Faqat davlat roʻyxatidan oʻtgan nikoh hisobga kiradi.
why-citizen_family = Shunda yoʻl qisqarishi mumkin. Gap shu yerda yashaydigan Qozogʻiston fuqarolari haqida. Davlat roʻyxatidan oʻtmagan diniy nikoh hisobga kirmaydi. Qandas — bu yerga yashash uchun kelgan etnik qozoq. Uning oilasi ham shu maqomni olishi mumkin.
fact-citizen_family = Oiladagi fuqarolar
answer-citizen_family-spouse = Er, xotin: 3 yildan kam nikohda
answer-citizen_family-spouse_3_years = Er, xotin: kamida 3 yil nikohda
answer-citizen_family-widow = Vafot etgan er
answer-citizen_family-close_relative = Ota-ona, farzand, aka-uka, opa-singil, bobo, buvi
answer-citizen_family-kandas_family = Qandas er, xotin, ota-ona, farzand

question-ethnic_kazakh = { $subject ->
    [self] Kelib chiqishingiz qozoqmi?
    [child] Bolaning kelib chiqishi qozoqmi?
   *[other] Bu odamning kelib chiqishi qozoqmi?
}
why-ethnic_kazakh = Bu yerga yashash uchun kelgan etnik qozoqlar qandas maqomini soʻrashi mumkin.
fact-ethnic_kazakh = Kelib chiqishi qozoq

question-rehabilitated = { $subject ->
    [self] Sovet davrida siz, ota-onangiz, bobo yoki buvingiz nohaq jazolanganmi?
    [child] Sovet davrida bolaning ota-onasi, bobo-buvisi yoki ularning ota-onasi nohaq jazolanganmi?
   *[other] Sovet davrida bu odam, ota-onasi, bobosi yoki buvisi nohaq jazolanganmi?
}
hint-rehabilitated = Masalan, qamalgan yoki surgun qilingan. Keyin davlat ularning aybi yoʻqligini tan olgan. Bobo va buvilarning ota-onasi ham hisobga kiradi.
why-rehabilitated = Unda yoʻl qisqaroq boʻlishi mumkin. Bu haqdagi qogʻozda «реабилитация» degan soʻz bor.
fact-rehabilitated = Qatagʻon qurbonlari

question-earlier_request = { $subject ->
    [self] Avval davlat idorasidan hujjat soʻraganmisiz?
    [child] Bola uchun avval davlat idorasidan hujjat soʻralganmi?
   *[other] Bu odam avval davlat idorasidan hujjat soʻraganmi?
}
hint-earlier_request = Masalan, fuqarolik, shaxsiy guvohnoma yoki himoya.
why-earlier_request = Rad javobidan keyin shikoyat muddati qisqa. Yana soʻrashdan koʻra yaxshiroq qadam boʻlishi mumkin.
fact-earlier_request = Avval hujjat soʻralgan
answer-earlier_request-none = Yoʻq
answer-earlier_request-waiting = Ha, javob hali kelmagan
answer-earlier_request-refused = Ha, rad etilgan
answer-earlier_request-not_accepted = Arizani qabul qilishmagan

## Dates

date-year = Yil
date-month = Oy
date-day = Kun
date-optional = bilsangiz
date-hint = Yilning oʻzi yetarli. Bilsangiz, oy va kunni ham yozing. Afgʻoniston va Eron taqvimi boʻyicha ham boʻladi: 1363.
date-whole = { $year }-yil { $day }-{ $month }
date-month-year = { $year }-yil { $month }
date-only-year = { $year }-yil
date-about-year = taxminan { $year }-yil
date-both = { $date } ({ $first } – { $last })
month-unknown = Oyini bilmayman
ask-year = Yilni aniq bilasizmi? Unda faqat yilni yozing.
ask-month = Oyi esingizdami?
ask-day = Kuni esingizdami?
ask-because = Shu kundan oldin boʻlgani yoki boʻlmagani muhim: { $date }.
ask-go-on = Bilmasangiz, «Davom etish»ni yana bir marta bosing.

# The months as they stand beside a day: "1 March".
month-1 = yanvar
month-2 = fevral
month-3 = mart
month-4 = aprel
month-5 = may
month-6 = iyun
month-7 = iyul
month-8 = avgust
month-9 = sentabr
month-10 = oktabr
month-11 = noyabr
month-12 = dekabr

# The months as they stand alone, in a list.
month-name-1 = yanvar
month-name-2 = fevral
month-name-3 = mart
month-name-4 = aprel
month-name-5 = may
month-name-6 = iyun
month-name-7 = iyul
month-name-8 = avgust
month-name-9 = sentabr
month-name-10 = oktabr
month-name-11 = noyabr
month-name-12 = dekabr

# The months of the solar hijri calendar, of Afghanistan and Iran, as they stand alone.
month-solar-1 = hamal
month-solar-2 = savr
month-solar-3 = javzo
month-solar-4 = saraton
month-solar-5 = asad
month-solar-6 = sunbula
month-solar-7 = mezon
month-solar-8 = aqrab
month-solar-9 = qavs
month-solar-10 = jadiy
month-solar-11 = dalv
month-solar-12 = hut

## Errors

error-title = Javobingizni tekshiring
error-choose = Bitta javobni yoki «Bilmayman»ni tanlang.
error-choose-set = Bitta yoki bir nechta javobni, «Bularning hech biri» yoki «Bilmayman»ni tanlang.
error-year-missing = Yilni yozing yoki «Bilmayman»ni tanlang.
error-year-form = Yilni toʻrtta raqam bilan yozing, masalan, 1984.
error-year-early = 1899-yildan keyingi yilni yozing.
error-date-future = Bu sana hali kelmagan. Sanani tekshiring.
error-date-unclear = Yilni yozing, masalan, 1984. Yoki avval kunni yozing: 27.05.1984.
error-date-calendar = Bu qamariy hijriy yilga oʻxshaydi. Shamsiy hijriy yilni yozing, masalan, 1371. Yoki Qozogʻiston hujjatlaridagi kabi: 1992.
error-month-form = Bunday oy yoʻq. Avval kunni, keyin oyni yozing: 27.05.1984.
error-day-impossible = Bunday kun { $month } oyida yoʻq. Kunni tekshiring yoki boʻsh qoldiring.
error-day-form = Kunni 1 dan 31 gacha son bilan yozing yoki boʻsh qoldiring.
error-month-missing = Oyni ham tanlang yoki kunni boʻsh qoldiring.

## Privacy, and leaving at once

leave = Darhol chiqish
listen = Tinglash
private-title = Davom etishdan oldin
private-point-stays = Keyingi savollar xavfsizlik haqida. Javoblaringiz shu telefonda qoladi. Ularni boshqa hech kim olmaydi.
private-point-remembers = Telefon bu sahifa ochilganini eslab qolishi mumkin. Undan boshqalar ham foydalanadimi? Unda maxfiy (inkognito) oynani oching yoki keyin brauzer tarixini oʻchiring.
private-point-leave = Chiqish uchun tepadagi «Darhol chiqish»ni bosing. Kompyuterda Esc tugmasini uch marta bossangiz ham boʻladi. Ekran boʻsh qoladi, javoblar oʻchadi.
keep-answers = Javoblarimni shu telefonda 7 kun saqlash
keep-hint = Faqat telefondan boshqa hech kim foydalanmasa.
kept-note = Javoblaringiz shu telefonda 7 kun saqlanadi.
kept-erase = Ularni oʻchirish
kept-offer = Bu telefonda oldingi javoblar saqlangan.
kept-go-on = Ular bilan davom etish

## Checking the answers

check-title = Javoblaringizni tekshiring
check-lead = Istalgan javobni oʻzgartirish mumkin. Keyin natijani koʻring.
check-change = Oʻzgartirish
check-empty = Hali javoblar yoʻq. Orqaga qaytib, birinchi savoldan boshlang.
see-result = Natijani koʻrish

## Answers that hardly go together

second-look-title = Iltimos, buni yana bir koʻring
second-look-lead = Baʼzi javoblar bir-biriga toʻgʻri kelmayapti. Balki birida xato bordir. Hammasi toʻgʻri boʻlsa, davom eting.
second-look-go-on = Hammasi toʻgʻri. Davom etish
second-look-citizen-afraid = Qozogʻiston fuqarosining yaroqli hujjati bor, lekin boshqa mamlakatga qaytish xavfli. Bu hujjatni rostdan Qozogʻiston berganmi?
second-look-passport-of-no-state = Boshqa mamlakat pasporti bor, lekin boshqa fuqarolik hech qachon boʻlmagan. Bu pasportni kim bergan?
second-look-ussr-passport-too-young = Sovet pasporti bor, lekin odam SSSR tugagandan keyin tugʻilgan. Balki bu ota yoki onaning pasportidir?
second-look-here-1992-came-later = 1992-yil 1-martda shu yerda yashagan, lekin Qozogʻistonga yashash uchun keyin kelgan. Qaysi biri toʻgʻri?
second-look-alone-but-adult = Yonida kattalar yoʻq bola, lekin tugʻilgan sanasi boʻyicha u katta odam. Savollar kim haqida?
second-look-kz-parents-other-citizenship = Ota ham, ona ham Qozogʻiston fuqarosi boʻlgan, lekin hozirgi fuqarolik boshqa mamlakatniki. Shundaymi?
second-look-kz-id-and-stateless = Fuqaroning yaroqli hujjati ham, fuqaroligi boʻlmagan shaxsning yaroqli guvohnomasi ham bor. Balki biri endi yaroqsizdir.
second-look-kandas-not-kazakh = Qandas guvohnomasi bor, lekin odam etnik qozoq emas va oilasida qandas yoʻq. Shundaymi?

## Help at once

help-title = Hozir nima qilish kerak
help-lead = Javoblaringizga koʻra, yordam hozir kerak boʻlishi mumkin. Hayot xavf ostida boʻlsa, avval 112 ga qoʻngʻiroq qiling. Qolgan savollarga keyin javob berish mumkin.
help-whom = Kimga murojaat qilish
help-go-on = Savollarni davom ettirish

urgent-child-protection = Yolgʻiz qolgan bolaga hozir yordam kerak boʻlishi mumkin
urgent-child-protection-do = 111 ishonch telefoniga qoʻngʻiroq qiling. U bepul, kecha-yu kunduz ishlaydi. Hayot xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling. Bola yonida kim boʻlsa, oʻsha qoʻngʻiroq qilishi mumkin. Hujjatlarni keyin qilsa boʻladi.

urgent-exploitation-help = Avval xavfsiz joy va yurist kerak boʻlishi mumkin
urgent-exploitation-help-do = Avval boshqa hech kim tekshirmaydigan telefon toping. Keyin bepul yuristga, krizis markaziga (vaqtincha xavfsiz joy) yoki 111 telefoniga murojaat qiling. Erkaklarga ham yordam berishadi. Politsiyaga faqat ulardan biri bilan boring. Hozir hayot xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling.

urgent-legal-defence = Hammasidan oldin yurist kerak boʻlishi mumkin
urgent-legal-defence-do = Davlat idorasiga borishdan oldin, bugunoq bepul yuristga murojaat qiling: shikoyat muddati qisqa. Ushlab turishgan boʻlsa, darhol advokat soʻrang. Qaytish qoʻrqinchli boʻlsa, shuni ayting va boshpana (xavfdan himoya) soʻrang. Hozir hayot xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling.

urgent-asylum = Boshpana (xavfdan himoya) toʻgʻri kelishi mumkin
urgent-asylum-do = Avval bepul yuristga murojaat qiling, iloji boʻlsa, bugun. Kelgan yoki xavfni bilgan kundan boshlab boshpana soʻrashga 5 kun beriladi. Chegaradan nazorat postisiz oʻtgandan keyin 24 soat beriladi. Muddat oʻtgan boʻlsa ham, yurist bilan birga soʻrang. Hozir hayot xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling.

urgent-asylum-border = Chegarada boshpana (xavfdan himoya) soʻrang
urgent-asylum-border-do = Chegarachilarga hozir ayting: «Qaytishim xavfli, boshpana soʻrayman». Shuni qogʻozda ham bering. Keyin bepul yuristga murojaat qiling. Hozir hayot xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling.

## Pathways: danger and protection

pathway-child-protection = Yolgʻiz qolgan bolani himoya qilish
pathway-child-protection-says = Bu yonida ota-onasi yoki vasiysi yoʻq bolaga toʻgʻri kelishi mumkin. Avval xavfsizlik, keyin hujjatlar.
pathway-child-protection-first-step = 111 ishonch telefoniga qoʻngʻiroq qiling. U bepul, kecha-yu kunduz ishlaydi. Hayot xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling. Bola yonida kim boʻlsa, oʻsha boshlashi mumkin.
pathway-child-protection-next = Keyin bepul yurist bilan gaplashing. U bolaga qaysi hujjatlar kerak boʻlishi mumkinligini tushuntiradi. Bola uchun kim imzo qoʻyishi mumkinligini ham aytadi. Maktab haqida darhol soʻrang, hujjat boʻlmasa ham.

pathway-exploitation-help = Zoʻravonlik yoki majburiy mehnatga qarshi yordam
pathway-exploitation-help-says = Kimdir odamning hujjatini olib qoʻygan, majburlab ishlatayotgan yoki ozor berayotgan boʻlsa, shu yordam kerak boʻlishi mumkin. Ayollar, erkaklar va bolalar yordam olishi mumkin. Avval xavfsizlik, keyin hujjatlar.
pathway-exploitation-help-first-step = Boshqa hech kim tekshirmaydigan telefon toping. Avval bepul yuristga yoki krizis markaziga (vaqtincha xavfsiz joy) murojaat qiling. Politsiyaga faqat ulardan biri bilan boring. Hozir hayot xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling.
pathway-exploitation-help-next = Politsiyaga borish-bormaslikni oʻylab koʻrishga qonun kamida 30 kun beradi. Majburlab ishlatilgan odamga bu yerda qolish va ishlashga ruxsat berilishi mumkin, hujjati qanday boʻlmasin. Xavfli boʻlmasa, suratlar, xabarlar va ismlarni saqlab qoʻying.

pathway-legal-defence = Idoraga borishdan oldin — yurist
pathway-legal-defence-says = Bu ushlab turilgan, boshqa davlat qidirayotgan yoki politsiya chaqirgan odamlarga toʻgʻri kelishi mumkin. Sud Qozogʻistondan ketishni buyurgan yoki chegaradan nazorat postisiz oʻtgan odamlarga ham toʻgʻri kelishi mumkin.
pathway-legal-defence-first-step = Davlat idorasiga borishdan oldin, bugunoq bepul yurist bilan gaplashing. Ketish haqidagi qaror ustidan shikoyat qilish mumkin, lekin muddat qisqa. Ushlab turishgan boʻlsa, darhol advokat soʻrang. Qaytish qoʻrqinchli boʻlsa, shuni ayting va boshpana (xavfdan himoya) soʻrang. Chegaradan nazorat postisiz oʻtgandan keyin boshpana soʻrashga 24 soat beriladi.
pathway-legal-defence-first-step-border = Turgan joyingizdan hozir bepul yuristga murojaat qiling. Nega kiritishmayotganini soʻrang, javobni qogʻozda bersin. Tushunmagan narsangizga imzo qoʻymang.
pathway-legal-defence-next = Vaqtida berilgan shikoyat bu qarorni toʻxtatishi mumkin; prokuror ham toʻxtatishi mumkin. Boshpana — xavfdan himoya. Ushlab turilgan odam uni soʻrasa, boshpana idorasiga bir kun ichida xabar berilishi kerak. Muddat oʻtgan boʻlsa ham, yurist bilan birga soʻrang. Sizni boshqa davlat qidiryaptimi? Yurist BMTga (ООН) ham yozishi mumkin. Politsiya chaqirsa, u yerga yolgʻiz bormang.

pathway-asylum-border = Chegarada boshpana soʻrash
pathway-asylum-border-says = Boshpana — boshqa mamlakatdagi xavfdan himoya. Bu chegarada yoki aeroportda kiritilmagan va qaytishi xavfli boʻlgan odamlarga toʻgʻri kelishi mumkin.
pathway-asylum-border-first-step = Chegarachilarga darhol ayting: «Qaytishim xavfli, boshpana soʻrayman». Shuni qogʻozga yozing, sanasini qoʻying va ularga bering. Keyin bepul yuristga murojaat qiling.
pathway-asylum-border-next = Yozganingizning nusxasini yoki suratini oʻzingizda qoldiring. Qonun odamni hayoti yoki erkinligi xavf ostida boʻladigan joyga qaytarishni taqiqlaydi. Qogʻozni hech kim olmasa, kim va qachon rad etganini yuristga ayting.

pathway-asylum = Qozogʻistonda boshpana
pathway-asylum-says = Boshpana — boshqa mamlakatdagi xavfdan himoya. Bu qaytishi xavfli boʻlgan odamlarga toʻgʻri kelishi mumkin.
pathway-asylum-first-step = Bepul yurist bilan gaplashing. Keyin viloyat yoki katta shahardagi bandlik boshqarmasiga (управление занятости) yozma ariza bering. Muddat — kelgan yoki xavfni bilgan kundan boshlab 5 kun. Chegaradan nazorat postisiz oʻtgandan keyin — 24 soat. Muddat oʻtgan boʻlsa ham, yurist bilan birga soʻrang.
pathway-asylum-first-step-days = Bugun bepul yurist bilan gaplashing. Keyin viloyat yoki katta shahardagi bandlik boshqarmasiga (управление занятости) yozma ariza bering. Faqat 5 kun bor. Chegaradan nazorat postisiz oʻtgandan keyin faqat 24 soat bor.
pathway-asylum-first-step-late = Avval bepul yurist bilan gaplashing. 5 kun oʻtib ketgan, lekin baribir soʻrang. Qonunda kechikish rad etishga sabab deb aytilmagan. Yurist bilan birga viloyat yoki katta shahardagi bandlik boshqarmasiga (управление занятости) yozma ariza bering.
pathway-asylum-first-step-refused = Rad javobini bugun bepul yuristga koʻrsating: shikoyat muddati qisqa. Xavf haqida yangi narsa maʼlum boʻldimi? Yuristdan yangi ariza haqida soʻrang.
pathway-asylum-next = Ariza roʻyxatga olingan kuni idora guvohnoma beradi. Oxirgi qarorgacha bu yerda qolish va ishlash mumkin; ishlashga alohida ruxsatnoma kerak emas. Shifokorga borish va ijtimoiy yordam soʻrash mumkin. Guvohnoma boshqa davlatga topshirishdan himoya qilmasligi mumkin: yurist telefonini yoningizda saqlang. Idora 3 oy ichida, baʼzan bir yil ichida qaror qiladi; qochoq maqomini kam odam oladi.

pathway-asylum-continue = Koʻrilayotgan boshpana arizasi
pathway-asylum-continue-says = Bu boshpana soʻrovchi guvohnomasi bor odamlarga toʻgʻri kelishi mumkin. Boshpana — xavfdan himoya. Guvohnoma idora qaror qilguncha qolish mumkinligini koʻrsatadi.
pathway-asylum-continue-first-step = Guvohnomadagi sanaga qarang. Shu sanadan oldin viloyat yoki katta shahardagi bandlik boshqarmasidan (управление занятости) muddatni uzaytirishni soʻrang. Yurist telefonini yoningizda saqlang.
pathway-asylum-continue-next = Uni oxirgi qarorgacha, shikoyat koʻrilayotganda ham uzaytirish mumkin. Ishlash, shifokorga borish va ijtimoiy yordam soʻrash mumkin. Guvohnoma boshqa davlatga topshirishdan himoya qilmasligi mumkin. Shuning uchun hech qanday qoidani, yoʻl qoidasini ham buzmang. Koʻchsangiz, 5 ish kuni ichida yana roʻyxatdan oʻting. Rad etilsa, darhol yuristga boring: muddat qisqa.

pathway-refugee-renewal = Qochoq maqomini uzaytirish
pathway-refugee-renewal-says = Bu qochoq guvohnomasi bor odamlarga toʻgʻri kelishi mumkin. U bir yilga xavfdan himoya beradi, uni uzaytirish mumkin.
pathway-refugee-renewal-first-step = Muddat tugashidan bir oy oldin viloyat yoki katta shahardagi bandlik boshqarmasidan (управление занятости) uzaytirishni soʻrang.
pathway-refugee-renewal-next = Uzaytirilmasa, maqom tugaydi va odam bir oy ichida ketishi kerak. Odam qaytib ketsa yoki oʻz davlatidan himoya soʻrasa ham, maqom tugashi mumkin. Bunday qadamdan oldin, rad etilsa esa darhol yurist bilan gaplashing. Undan ish, shifokor, maktab va ijtimoiy yordam haqida ham soʻrang.

## Pathways: births

pathway-birth-registration = Tugʻilishni roʻyxatga olish
pathway-birth-registration-says = Bu Qozogʻistonda tugʻilgan va roʻyxatga olinmagan bolaga toʻgʻri kelishi mumkin. Ota-onaning hujjatlari qanday boʻlmasin, bu bepul.
pathway-birth-registration-first-step = ZAGSga (РАГС) yoki aholiga xizmat koʻrsatish markaziga (ЦОН) boring, yillar oʻtgan boʻlsa ham. Arizani kasalxona yoki bu ishga aloqador boshqa odam ham berishi mumkin. Borishdan qoʻrqsangiz, avval bepul yurist bilan gaplashing.
pathway-birth-registration-next = Bola kasalxonada tugʻilgan boʻlsa, ona hujjatsiz ham oʻz ismi va maʼlumotlarini aytishi mumkin. Keyin bolaga tugʻilganlik haqida guvohnoma beriladi. Unda fuqarolik yozilmaydi: bu keyingi qadam. Maktab va shifokor haqida yuristdan darhol soʻrang, hujjat boʻlmasa ham. Idora rad etsa, rad javobini qogʻozda soʻrang.

pathway-birth-court = Tugʻilishni sudda isbotlash
pathway-birth-court-says = Bu tugʻilgani hech qachon roʻyxatga olinmagan kattalarga toʻgʻri kelishi mumkin. Uyda tugʻilgan, onasining hujjati yoʻq bolaga ham toʻgʻri kelishi mumkin.
pathway-birth-court-first-step = Bepul yurist bilan gaplashing. Yurist sudga ariza yozishga yordam bera oladi: sud tugʻilishni tasdiqlasin.
pathway-birth-court-next = Sudda hujjatlar va tugʻilish haqida biladigan odamlar yordam berishi mumkin. Sud qarori bilan ZAGSdan (РАГС) tugʻilganlik haqida guvohnoma soʻrang. Fuqarolik — keyingi qadam. Bola boʻlsa, maktab haqida yuristdan darhol soʻrang, hujjat boʻlmasa ham.

pathway-birth-record-copy = Tugʻilganlik haqida guvohnomani qayta olish
pathway-birth-record-copy-says = Tugʻilish Qozogʻistonda roʻyxatga olingan, lekin guvohnoma yoʻqolgan boʻlsa, shu yoʻl toʻgʻri kelishi mumkin.
pathway-birth-record-copy-first-step = ZAGS (РАГС) yoki aholiga xizmat koʻrsatish markazidan (ЦОН) soʻrang. Borishdan qoʻrqsangiz, avval bepul yurist bilan gaplashing.
pathway-birth-record-copy-next = Yozuvning oʻzi yoʻqolgan boʻlsa, uni boshqa hujjatlar bilan yoki sudda tiklash mumkin. Yurist bunga yordam bera oladi.

pathway-birth-record-abroad = Boshqa mamlakatdagi tugʻilish yozuvi
pathway-birth-record-abroad-says = Tugʻilish boshqa mamlakatda roʻyxatga olingan va guvohnoma yoʻqolgan boʻlsa, shu yoʻl toʻgʻri kelishi mumkin. Yozuv oʻsha mamlakatda turadi.
pathway-birth-record-abroad-first-step = Avval bepul yurist bilan gaplashing. Yozuvni oʻsha mamlakatdan soʻrash xavfsizmi, yuristdan soʻrang.
pathway-birth-record-abroad-next = Bu xavfli boʻlsa yoki yozuv topilmasa, yuristdan sud haqida soʻrang. Tugʻilishni koʻrsatishga maktab va tibbiy hujjatlar yordam berishi mumkin.

## Pathways: citizenship

pathway-confirmed-citizen = Fuqaroning yaroqli hujjatlari
pathway-confirmed-citizen-says = Qozogʻiston fuqarosining yaroqli shaxsiy guvohnomasi yoki pasporti fuqarolikni isbotlaydi. Balki boshqa hech narsani isbotlash kerak emasdir.
pathway-confirmed-citizen-first-step = Guvohnoma yoki pasportni asrang. Muddati tugashidan oldin yangilang. U bilan birga boshqa mamlakat pasportidan hech qachon foydalanmang.
pathway-confirmed-citizen-next = U bilan fuqaroning huquqlari bor: ish, shifokor, maktab, pensiya va ijtimoiy yordam. Biror idora uni qabul qilmasa, sababini yozib berishni soʻrang. Keyin bepul yurist bilan gaplashing.

pathway-loss-record-check = Fuqarolik yoʻqotilgani haqidagi yozuvni tekshirish
pathway-loss-record-check-says = Idora «fuqarolik yoʻqotilgan» desa, shu yoʻl yordam berishi mumkin. Bunday yozuvlar xato ham boʻlishi mumkin.
pathway-loss-record-check-first-step = Avval bepul yurist bilan gaplashing, tezroq: shikoyat muddati qisqa. Yurist bilan birga yozuvni koʻrsatishni va sababini yozib berishni soʻrang.
pathway-loss-record-check-next = Yurist shikoyat qilishga yoki sudga murojaat qilishga yordam bera oladi. Eski guvohnomani va idoralarning hamma javoblarini saqlang.

pathway-challenge-refusal = Rad javobidan keyin
pathway-challenge-refusal-says = Idora rad etgan, javob bermagan yoki hujjatlarni olmagan boʻlsa, shu yoʻl toʻgʻri kelishi mumkin. Rad javobi hali hammasi emas: shikoyat qilish mumkin.
pathway-challenge-refusal-first-step = Rad javobini qogʻozda soʻrang va olgan kuningizni yozib qoʻying. Shikoyat muddati shu qogʻozdan boshlanadi va u qisqa. Qogʻozni bugun bepul yuristga koʻrsating.
pathway-challenge-refusal-first-step-desk = Hujjatlaringizni olishmasa, shikoyat qilishingiz mumkin. Arizani yozma bering va muhr yoki raqam soʻrang. Uni ham olishmasa, rad javobini qogʻozda soʻrang va bepul yuristga ayting.
pathway-challenge-refusal-first-step-waiting = Arizangiz haqidagi qogʻozga qarang: unda raqam va sana bor. Javob kechikyaptimi? Yoki topib boʻlmaydigan narsani soʻrashyaptimi? Unda bepul yurist bilan gaplashing.
pathway-challenge-refusal-next = Odatda shikoyat avval oʻsha idoraga beriladi, idora uni yuqoriga yuboradi. Keyin sudga boriladi. Fuqarolik haqidagi baʼzi shikoyatlar Prezidentga beriladi. Ularni yurist yozib berishi mumkin. Yurist bilan gaplashmaguncha, oʻsha narsani yana soʻramang.

pathway-two-citizenships = Ikki fuqarolik
pathway-two-citizenships-says = Qonun boʻyicha boshqa fuqarolik tufayli Qozogʻiston fuqaroligi tugaydi, guvohnoma hali yaroqli boʻlsa ham. Bu ikkala fuqaroligi bor yoki boʻlgan odamlarga toʻgʻri kelishi mumkin.
pathway-two-citizenships-first-step = Biror idoraga borishdan oldin bepul yurist bilan gaplashing. Ungacha hech narsani topshirmang, yangilamang va hech narsadan voz kechmang. Chegarada boshqa mamlakat pasportini hech qachon koʻrsatmang.
pathway-two-citizenships-first-step-cancelled = Biror idoraga borishdan oldin bepul yurist bilan gaplashing. Yurist bilan birga yozuvni soʻrang: fuqarolik qachon va nega tugagan? Bunday yozuvlar xato boʻlishi mumkin, shikoyat muddati esa qisqa.
pathway-two-citizenships-first-step-ended_before = Avval bepul yurist bilan gaplashing. Boshqa fuqarolik qachon tugaganini koʻrsatadigan hujjatlarni olib boring. Boshqa mamlakat pasportidan endi foydalanmang, ayniqsa chegarada.
pathway-two-citizenships-first-step-ended = Biror idoraga borishdan oldin bepul yurist bilan gaplashing. Boshqa fuqarolik tufayli Qozogʻiston fuqaroligi tugaganmi, yuristdan soʻrang. Ungacha hech narsani topshirmang va yangilamang. Chegarada boshqa mamlakat pasportini hech qachon koʻrsatmang.
pathway-two-citizenships-next = Qonun boshqa fuqarolik haqida xabar berishga 30 kun beradi. Amalda hujjatlarni olib qoʻyishgan va odamlar Qozogʻistondan ketishga majbur boʻlgan. Yurist nima qilish xavfsizroq va nimadan boshlash kerakligini aytishi mumkin.

pathway-redocument = Yangi shaxsiy guvohnoma yoki pasport
pathway-redocument-says = Fuqaroning shaxsiy guvohnomasi yoki pasporti yoʻqolgan yoki muddati oʻtgan boʻlsa, shu yoʻl toʻgʻri kelishi mumkin.
pathway-redocument-first-step = Aholiga xizmat koʻrsatish markaziga (ЦОН) boring. Eski guvohnoma yoki tugʻilganlik haqida guvohnoma boʻlsa, olib boring. Biror payt boshqa fuqarolik boʻlganmi? Unda avval bepul yurist bilan gaplashing.
pathway-redocument-next = Shaxsiy guvohnomaning muddati oʻtgan boʻlsa, yangisi bepul. Yoʻqolgan boʻlsa, ozgina toʻlov bor. Idora rad etsa, sababini yozib berishni soʻrang va bepul yurist bilan gaplashing.

pathway-citizen-by-parents = Ota yoki ona orqali fuqarolik
pathway-citizen-by-parents-says = Qozogʻiston fuqarosining farzandi tugʻilganidan beri fuqaro hisoblanishi mumkin. Bu otaga ham, onaga ham, baʼzan tugʻilgan joyga ham bogʻliq. Bola 14 yoshgacha farzandlikka olingan boʻlsa, asrab olgan ota-ona hisobga kiradi.
pathway-citizen-by-parents-first-step = Avval bepul yurist bilan gaplashing. Keyin yurist maslahati bilan migratsiya politsiyasiga boring.
pathway-citizen-by-parents-next = Politsiya ota-ona va tugʻilish haqidagi hujjatlarni koʻradi. Ota yoki ona chet ellik boʻlib, ikkalasi chet elda yashaganmi? Unda ota-onaning yozma roziligi yoki sud kerak. Rad etilsa, rad javobini qogʻozda soʻrang: yurist shikoyat qilishga yordam bera oladi.

pathway-citizen-foundling = Topib olingan bolaning fuqaroligi
pathway-citizen-foundling-says = Qozogʻistonda topib olingan bola qonun boʻyicha fuqaro hisoblanishi mumkin. Bu otasi ham, onasi ham nomaʼlum bolalar uchun.
pathway-citizen-foundling-first-step = Avval bepul yurist bilan gaplashing. Bolalar uyi, maktab yoki sud bergan hujjatlarni olib boring.
pathway-citizen-foundling-next = Yurist migratsiya politsiyasiga ariza yozishga yordam bera oladi: politsiya fuqarolikni tasdiqlasin. Keyin shaxsiy guvohnoma yoki pasport berilishi mumkin.

pathway-citizen-stateless-parents = Fuqaroligi yoʻq ota-onadan tugʻilgan bolaning fuqaroligi
pathway-citizen-stateless-parents-says = Fuqaroligi yoʻq degani: hech bir mamlakat odamni oʻz fuqarosi deb bilmaydi. Bunday ota-ona Qozogʻistonda doimiy yashagan boʻlsa, shu yerda tugʻilgan bolasi fuqaro hisoblanishi mumkin.
pathway-citizen-stateless-parents-first-step = Avval bepul yurist bilan gaplashing. Avvalo ota-onaning oʻzida qanday hujjat borligi muhim. Ularning guvohnomalari va manzil hujjatlari boʻlsa, olib boring.
pathway-citizen-stateless-parents-next = Yurist migratsiya politsiyasiga ariza yozishga yordam bera oladi: politsiya fuqarolikni tasdiqlasin. Keyin shaxsiy guvohnoma yoki pasport berilishi mumkin.

pathway-belonging-1992 = 1992-yilda shu yerda yashaganlarning fuqaroligi
pathway-belonging-1992-says = 1992-yil 1-martda Qozogʻistonda doimiy yashaganlar allaqachon fuqaro hisoblanishi mumkin. Ijara xonasi ham uy edi. Armiyada, oʻqishda yoki qamoqda boʻlgan odam ham shu yerda yashagan hisoblanadi. Buni idora tasdiqlashi kerak.
pathway-belonging-1992-first-step = Avval bepul yurist bilan gaplashing, keyin yashash joyingizdagi migratsiya politsiyasiga boring. Maktab, ish yoki armiya hujjatlari va sizni oʻshanda bilgan odamlar yordam berishi mumkin.
pathway-belonging-1992-first-step-stamp = Avval bepul yurist bilan gaplashing. Sovet pasportidagi propiska muhri yetarli boʻlishi mumkin. Yuristdan shu pasport asosidagi shaxsiy guvohnoma haqida soʻrang. Bunday guvohnoma bepul.
pathway-belonging-1992-next = Politsiya odam Qozogʻiston fuqarosimi yoki yoʻqmi, shuni tekshiradi («определение принадлежности к гражданству»). Tasdiqlansa, keyin shaxsiy guvohnoma yoki pasport beriladi. Kimdir 1990-yillarda «fuqarolik kerak emas» deb imzo qoʻyganmi? Yuristga ayting. Rad etilsa, rad javobini qogʻozda soʻrang. Fuqaroligi boʻlmagan shaxs maqomi haqida ham soʻrang.

pathway-belonging-born-here = Qozogʻistonda tugʻilish
pathway-belonging-born-here-says = Qonunda Qozogʻistonda tugʻilgan va boshqa fuqaroligi yoʻq odamlar haqida gap bor. Bu yordam berishi mumkin, lekin idoralar bu qoidani qanday qoʻllashi aniq emas.
pathway-belonging-born-here-first-step = Avval bepul yurist bilan gaplashing. Bu qoida yordam berishi mumkinmi, yuristdan soʻrang. Tugʻilganlik haqida guvohnoma boʻlsa, politsiya birinchi shaxsiy guvohnomani darhol berishi mumkin: shuni ham soʻrang.
pathway-belonging-born-here-next = Yordam bersa, yurist migratsiya politsiyasiga ariza yozishga yordam bera oladi: politsiya fuqarolikni tekshirsin.

pathway-restore-citizenship = Fuqarolikni qaytarish
pathway-restore-citizenship-says = Bu avval Qozogʻiston fuqarosi boʻlgan odamlarga toʻgʻri kelishi mumkin. Sobiq fuqaro fuqaroligini qaytarishni soʻrashi mumkin. Buning uchun imtihon bor: qozoq tili, Konstitutsiya va tarix.
pathway-restore-citizenship-first-step = Avval bepul yurist bilan gaplashing. Fuqarolik rostdan yoʻqotilganmi, yurist tekshirib bersin. Imtihon haqida ham soʻrang.
pathway-restore-citizenship-next = Yoʻqotilgan boʻlsa, yurist migratsiya politsiyasiga ariza berishga yordam bera oladi. Yangi fuqarolik yozma vaʼda qilinmaguncha, hech qanday fuqarolikdan voz kechmang.

pathway-naturalisation = Fuqarolikka qabul qilishni soʻrash
pathway-naturalisation-says = Bu doimiy yashash hujjati bilan 5 yil yashagan odamlarga toʻgʻri kelishi mumkin. Fuqaro bilan 3 yil nikohda boʻlganlarga ham toʻgʻri kelishi mumkin. Nikoh davlat roʻyxatidan oʻtgan boʻlishi kerak. Sobiq SSSRdan kelgan, yaqin qarindoshi Qozogʻiston fuqarosi boʻlgan odamlar shuncha kutishi shart boʻlmasligi mumkin.
pathway-naturalisation-first-step = Avval bepul yurist bilan gaplashing. Yangi fuqarolik yozma vaʼda qilinmaguncha, hech qanday fuqarolikdan voz kechmang. Imtihon haqida soʻrang: qozoq tili, Konstitutsiya va tarix. Baʼzi odamlarga uni topshirish shart emas.
pathway-naturalisation-first-step-child = Hozir bepul yurist bilan gaplashing. Ota yoki ona fuqarolik olsa, 14 yoshga toʻlmagan bola ham olishi mumkin. 14 yoshdan boshlab buning oʻzi yetmaydi: bolaning oʻz roziligi kerak.
pathway-naturalisation-next = Ariza migratsiya politsiyasiga beriladi, qarorni Prezident qabul qiladi. Bunga 6 oygacha vaqt ketishi mumkin. Rad etilsa, rad javobini qogʻozda soʻrang; odatda bir yildan keyin yana soʻrash mumkin.

pathway-simplified-citizenship = Fuqarolikka qisqaroq yoʻl
pathway-simplified-citizenship-says = Bu qandaslarga (bu yerga kelgan etnik qozoqlar) toʻgʻri kelishi mumkin. Fuqarolarning bevalariga va chet ellik xotinlariga ham toʻgʻri kelishi mumkin. Sovet qatagʻonida nohaq jazolanganlarga va ularning avlodlariga ham toʻgʻri kelishi mumkin. Jazolanganlar fuqarolikni oʻz xohishiga qarshi yoʻqotgan boʻlishi kerak.
pathway-simplified-citizenship-first-step = Hujjatlar haqida bepul yurist bilan gaplashing. Keyin migratsiya politsiyasiga murojaat qiling. Yangi fuqarolik yozma vaʼda qilinmaguncha, hech qanday fuqarolikdan voz kechmang.
pathway-simplified-citizenship-next = Bu yerda doimiy yashash hujjatlari kerak. Qaror koʻpi bilan 3 oyda qabul qilinadi.

pathway-kandas = Qandas maqomi
pathway-kandas-says = Qandas — Qozogʻistonga yashash uchun keladigan etnik qozoqlar va ularning oilasiga beriladigan maqom. U fuqaroligi yoʻq odamlarga ham toʻgʻri kelishi mumkin.
pathway-kandas-first-step = Avval bepul yurist bilan gaplashing. 2026-yilda ariza davlatning internetdagi migratsiya portali orqali beriladi. Buni qanday qilishni bandlik boshqarmasidan (управление занятости) yoki aholiga xizmat koʻrsatish markazidan (ЦОН) soʻrang.
pathway-kandas-next = Idora kelib chiqishi qozoq ekanini koʻrsatadigan hujjatlarni tekshiradi. Hujjatlaringizda bu koʻrinmasa, yuristga ayting. Hozir qaysi qoidalar amal qilishini yuristdan soʻrang: 2026-yilda ularni sinab koʻrishyapti. Maqom bir yilga beriladi; keyin fuqarolikka qisqaroq yoʻl ochilishi mumkin.

pathway-refugee-residence = Qochoq maqomi bilan uzoqroq yashash
pathway-refugee-residence-says = Qochoq maqomi xavfdan himoya beradi, har safar bir yilga. Vazirlik aytishicha, qochoqlar doimiy yashashni va fuqarolikni soʻrashi mumkin.
pathway-refugee-residence-first-step = Avval bepul yurist bilan gaplashing. Amalda idoralar buni qanday qilishi aniq emas. Hozir nima qilish mumkinligini yuristdan soʻrang.
pathway-refugee-residence-next = Ungacha qochoq guvohnomasini har yili uzaytiring. Qochoq maqomi bilan oʻtgan yillar fuqarolik uchun hisobga kirmasligi mumkin. Boshqa idoraga borishdan oldin yuristdan soʻrang.

pathway-treaty-citizenship = Shartnoma boʻyicha qisqaroq yoʻl
pathway-treaty-citizenship-says = Shartnoma (davlatlar kelishuvi) Rossiya, Belarus yoki Qirgʻiziston fuqarolariga toʻgʻri kelishi mumkin. Bunda odamning Qozogʻistonda tugʻilgani, avval shu yerda yashagani yoki yaqin qarindoshi borligi muhim.
pathway-treaty-citizenship-first-step = Avval bepul yurist bilan gaplashing. 1999-yilgi shartnoma yordam berishi mumkinmi, yuristdan soʻrang.
pathway-treaty-citizenship-next = Yordam bersa, yurist migratsiya politsiyasiga ariza berishga yordam bera oladi. Yangi fuqarolik yozma vaʼda qilinmaguncha, hech qanday fuqarolikdan voz kechmang.

pathway-mission-abroad = Qozogʻistondan tashqarida fuqarolik hujjatlari
pathway-mission-abroad-says = Bu boshqa mamlakatda yashaydigan odamlarga toʻgʻri kelishi mumkin. U yerda Qozogʻiston elchixonasi yoki konsulligi fuqarolikni tekshiradi va hujjat beradi.
pathway-mission-abroad-first-step = Iloji boʻlsa, avval bepul yurist bilan gaplashing. Keyin oʻzingiz yashaydigan joydagi Qozogʻiston elchixonasi yoki konsulligiga murojaat qiling.
pathway-mission-abroad-next = U fuqarolikni tekshiradi va qaysi hujjatlar kerakligini aytadi. Buning toʻlovi bor.

## Pathways: statelessness

pathway-statelessness-determination = Fuqaroligi boʻlmagan shaxs maqomi
pathway-statelessness-determination-says = Fuqaroligi yoʻq degani: hech bir mamlakat odamni oʻz fuqarosi deb bilmaydi. Bu Qozogʻiston fuqaroligi va boshqa fuqarolik isboti yoʻq odamlarga toʻgʻri kelishi mumkin.
pathway-statelessness-determination-first-step = Avval bepul yurist bilan gaplashing. Keyin yashash joyingizdagi migratsiya politsiyasiga oʻzingiz borib ariza bering. U yerda bu aholiga xizmat koʻrsatish markazi (ЦОН) orqali qilinadimi, yuristdan soʻrang. Qamoqdagi odam arizani qamoqxona orqali beradi.
pathway-statelessness-determination-first-step-ended = Avval bepul yurist bilan gaplashing. Politsiya boshqa davlatning fuqaroligi tugagani haqidagi qogʻozini soʻraydi. Uning berilganiga bir yil toʻlmagan boʻlishi kerak. Uni olish xavfsizmi, yuristdan soʻrang.
pathway-statelessness-determination-first-step-lost = Avval bepul yurist bilan gaplashing. Qozogʻiston fuqaroligi tugagan, oʻzingiz shu yerda yashaysizmi? Unda fuqaroligi boʻlmagan shaxs guvohnomasini soʻrash mumkin. Fuqarolik rostdan tugaganmi, yurist tekshirib bersin.
pathway-statelessness-determination-next = Ariza roʻyxatga olingan kuni bu haqda qogʻoz beriladi. U bilan ishlash yoki qolish mumkinmi, qonunda aytilmagan: yuristdan soʻrang. Politsiya Qozogʻistondan va boshqa mamlakatlardan maʼlumot soʻraydi. Tekshiruv 30 kun davom etadi, lekin javob kutilganda muddat toʻxtab turadi. Rad etilsa, rad javobini qogʻozda soʻrang: shikoyat muddati qisqa.

pathway-stateless-certificate = Fuqaroligi boʻlmagan shaxs guvohnomasi
pathway-stateless-certificate-says = Bu shunday guvohnomasi bor odamlarga toʻgʻri kelishi mumkin. Fuqaroligi boʻlmagan shaxs — hech bir mamlakat fuqarosi boʻlmagan odam. Guvohnoma bilan bu yerda yashash, ishlash, shifokorga borish va davlat xizmatlaridan foydalanish mumkin.
pathway-stateless-certificate-first-step = Guvohnomadagi sanaga qarang. Muddati tugashidan oldin aholiga xizmat koʻrsatish markazidan (ЦОН) yangisini soʻrang.
pathway-stateless-certificate-next = Yangisi 5 yil amal qiladi va 17 ish kuni ichida tayyor boʻladi. Pul toʻlashdan oldin toʻlov haqida soʻrang: baʼzi odamlarga toʻlash shart boʻlmasligi mumkin. Manzil boʻyicha roʻyxat (propiska) kerak: u boʻlmasa, bepul yuristdan soʻrang. 5 yildan keyin fuqarolik haqida soʻrang.

## Pathways: residence and advice

pathway-other-state-check = Boshqa mamlakat fuqaroligi
pathway-other-state-check-says = Boshqa mamlakat odamni hali ham oʻz fuqarosi deb bilishi mumkin. Eski pasportning oʻzi bunga javob bermaydi.
pathway-other-state-check-first-step = Avval bepul yurist bilan gaplashing. Oʻsha mamlakatga murojaat qilish xavfsizmi, yuristdan soʻrang. Faqat shundan keyin uning elchixonasi yoki konsulligidan yozma javob soʻrang. Yangi fuqarolik yozma vaʼda qilinmaguncha, oʻsha fuqarolikdan voz kechmang.
pathway-other-state-check-next = Javobni yuristga koʻrsating. U fuqaroligi boʻlmagan shaxs maqomi uchun kerak boʻlishi mumkin; unda javobga bir yil toʻlmagan boʻlishi kerak.

pathway-foreign-resident = Yashash guvohnomasi (вид на жительство)
pathway-foreign-resident-says = Yashash guvohnomasi bilan bu yerda yillab yashash mumkin. U boshqa mamlakat fuqarolariga toʻgʻri kelishi mumkin.
pathway-foreign-resident-first-step = Davlat idorasiga borishdan oldin bepul yurist bilan gaplashing. 2026-yilda ariza davlatning internetdagi migratsiya portali orqali beriladi. Qoidalarni sinab koʻrishyapti: qaysi ruxsatnoma va hujjatlar toʻgʻri kelishini soʻrang.
pathway-foreign-resident-next = Bu yerda doimiy yashaydiganlar tibbiy yordam oladi. Yuristdan ish, maktab va ijtimoiy yordam haqida soʻrang. Jarima boʻlishi mumkinmi va amnistiya yordam beradimi, shuni ham soʻrang. Oʻz davlatingizdan hujjat va rozilik soʻrashlari mumkin: undan qoʻrqsangiz, avval shuni ayting.

pathway-consultation = Yurist bilan bepul suhbat
pathway-consultation-says = Bu hammaga yordam berishi mumkin, javoblarning koʻpi «Bilmayman» boʻlsa ham.
pathway-consultation-first-step = Bepul yuridik yordamga murojaat qiling. Shu sahifani koʻrsatish yoki voqeangizni aytib berish mumkin.
pathway-consultation-next = Yurist qaysi qadam birinchi ekanini va nimadan saqlanish kerakligini aytadi. Yurist telefonni olmasligi mumkin: yana, boshqa soatda ham qoʻngʻiroq qiling. Yordam bepul.

## Papers to bring

paper-any-identity = Kimligini koʻrsatadigan har qanday hujjat
paper-asylum-certificate = Boshpana soʻrovchi guvohnomasi
paper-birth-certificate = Tugʻilganlik haqida guvohnoma, eski boʻlsa ham
paper-care-papers = Bolalar uyi yoki vasiy bergan hujjatlar
paper-case-papers = Politsiya yoki sud bergan hujjatlar
paper-danger-proof = Xavfni koʻrsatadigan hamma narsa, saqlash xavfsiz boʻlsa
paper-ethnicity-proof = Kelib chiqishi qozoq ekanini koʻrsatadigan hujjatlar
paper-family-papers = Yaqin qarindoshlarning hujjatlari
paper-foreign-passport = Boshqa mamlakat pasporti, eski boʻlsa ham
paper-household-extract = Uy daftari (домовая книга) yoki manzil yozuvidan bet yoki nusxa
paper-kandas-certificate = Qandas guvohnomasi
paper-marriage-papers = Nikoh guvohnomasi, ajrashish yoki oʻlim haqidagi hujjatlar
paper-medical-birth-certificate = Tugʻilish haqida kasalxonadan maʼlumotnoma (spravka)
paper-medical-papers = Tibbiy hujjatlar, masalan, emlash daftarchasi
paper-military-papers = Armiya hujjatlari
paper-mother-identity = Onaning shaxsiy hujjati, bor boʻlsa
paper-old-kz-id = Eski Qozogʻiston shaxsiy guvohnomasi, pasporti yoki nusxasi
paper-parents-papers = Ota-onaning hujjatlari
paper-photos = Hujjat uchun suratlar (nechtaligini yuristdan soʻrang)
paper-refugee-certificate = Qochoq guvohnomasi
paper-refusal-paper = Rad javobi yoki idoraning istalgan javobi
paper-release-paper = Qamoqdan chiqqani haqida maʼlumotnoma (spravka)
paper-repression-papers = Qatagʻon yoki oqlanish (реабилитация) haqidagi hujjatlar
paper-school-papers = Maktab hujjatlari
paper-soviet-passport = Eski sovet pasporti, shikastlangan boʻlsa ham
paper-stateless-certificate = Fuqaroligi boʻlmagan shaxs guvohnomasi
paper-stateless-or-residence = Fuqaroligi boʻlmagan shaxs guvohnomasi yoki yashash guvohnomasi
paper-witnesses = Tugʻilish yoki bu yerdagi hayot haqida biladigan uch kishi
paper-work-book = Mehnat daftarchasi (трудовая книжка)

## Offices

role-legal = Bepul yuridik yordam
role-authority = Davlat idorasi
role-social = Ijtimoiy yordam
role-helpline = Ishonch telefoni
role-shelter = Xavfsiz joy
role-complaint = Shikoyatlar
role-information = Maʼlumot

desk-legal = Hujjatlar va fuqarolik boʻyicha bepul yuridik yordam beradi. Telefonni olmasa, yana qoʻngʻiroq qiling.
desk-legal-asylum = Boshpana soʻraganlarga bepul yuridik yordam beradi.
desk-migration-police = Politsiyaning fuqarolik va fuqaroligi boʻlmagan shaxs maqomi bilan shugʻullanadigan boʻlimi.
desk-employment = Viloyat yoki katta shahar boshqarmasi, tuman markazi emas. Boshpana va qandas maqomi uchun arizalarni oladi. Qochoqlarning hujjatlarini uzaytiradi.
desk-registry = Tugʻilishni roʻyxatga oladi va hujjatlar uchun arizalarni qabul qiladi.
desk-social = Koʻproq qochoqlarga va boshpana soʻraganlarga ijtimoiy va tibbiy yordam beradi.
desk-helpline = Davlatning oila, ayollar va bolalar uchun telefoni, oʻzi shunday ataydi. Bepul, kecha-yu kunduz. Xavf ostidagi erkakka ham yordam bor: bepul yurist, krizis markazi yoki 112.
desk-shelter = Xavfsiz joy topishga yordam bera oladi, erkaklarga ham.
desk-complaint = Davlat idoralari ustidan har kimning shikoyatini oladi.
desk-prosecutor = Davlat idorasi qonunni buzsa, shikoyatni oladi. Ketish haqidagi qarorni vaqtincha toʻxtatishi mumkin. Unga yurist yozishi mumkin.
desk-information = Davlat xizmatlari haqidagi savollar uchun davlat telefoni. Bepul. Xavf ostida boʻlsangiz, u yerga qoʻngʻiroq qilmang.
desk-border-service = Chegarachilar. Chegarada boshpana haqidagi yozma arizani oladi.
desk-mission-abroad = Odam yashaydigan mamlakatdagi Qozogʻiston elchixonasi yoki konsulligi.
desk-emergency = Hayot xavf ostida boʻlsa yoki tez yordam kerak boʻlsa, hamma qoʻngʻiroq qilishi mumkin. Politsiya ham kelishi mumkin.

office-by-name = Manzil yoki telefon yozilmagan boʻlsa, uni hali hech kim tasdiqlamagan. Saytga qarang.
office-by-name-no-site = Bu idoraning manzili, telefoni va saytini hali hech kim tasdiqlamagan.
office-through = U yer bilan qanday bogʻlanishni shu yerdan soʻrang: { $office }.
office-through-host = U yer bilan qanday bogʻlanishni ishonch telefonidan soʻrang: { $number }.
office-russian-name = Bu ruscha nomi, eshikda shunday yozilgan. Qozoqcha nomini bilmaymiz.
office-hours = Ish vaqti: { $hours }
office-call = Qoʻngʻiroq qilish: { $number }
office-website = Sayt
office-address = Manzil
office-for = Qaysi masalada: { $pathways }
office-national = Bosh idora: hududingizda kim yordam berishini aytadi.
contact-source = Egasi: { $owner }. Qayerda chop etilgan: { $source }, { $date }.
contact-unrung = Bu raqamga hali hech kim qoʻngʻiroq qilib koʻrmagan.
contact-unread = Bu sahifani biz uchun hali hech kim ochib koʻrmagan.
contact-rung = { $date } kuni qoʻngʻiroq qilingan: javob berishgan.
contact-unrung-address = Bu toʻgʻrimi, u yerdan hali hech kim soʻramagan.
contact-opened = { $date } kuni ochib koʻrilgan: sahifa bor edi.
contact-undated = sanasi yoʻq
contact-brief-checked = tasdiqlangan: { $date }
contact-brief-unread = hali ochib koʻrilmagan
contact-brief-unrung = hali qoʻngʻiroq qilinmagan

## Result

result-title = Qaysi yoʻllar toʻgʻri kelishi mumkin
result-lead = Bu javoblaringiz boʻyicha chiqdi. Bu qaror emas. U faqat shu telefonda qoladi.
result-likely = { $subject ->
    [self] Sizga toʻgʻri kelish ehtimoli katta
    [child] Bolaga toʻgʻri kelish ehtimoli katta
   *[other] Bu odamga toʻgʻri kelish ehtimoli katta
}
result-possible = Toʻgʻri kelishi mumkin
result-more = { $n ->
    [one] Toʻgʻri kelishi mumkin boʻlgan yana { $n } ta yoʻl
   *[other] Toʻgʻri kelishi mumkin boʻlgan yana { $n } ta yoʻl
}
result-later-title = Keyin, yurist bilan birga
result-later-lead = Bu idoralar odam haqida boshqa mamlakatlardan soʻrashi mumkin. Yurist «xavfsiz» demaguncha u yerga bormang.
result-why = Nega bu yoʻl toʻgʻri kelishi mumkin
result-why-law = Qonunda nima deyilgan
result-first = Avval nima qilish kerak
result-next = Keyin nima boʻladi
result-bring = Nima olib borish kerak
result-bring-lead = Borini olib boring. Bularning hammasi kam odamda bor.
result-missing = Biror qogʻoz boʻlmasa ham boring. Uni nima bilan almashtirish mumkinligini bepul yurist aytadi.
result-open = Nimani bilsak, aniqroq boʻladi
result-unchecked-title = Bularni tekshira olmadik
result-unchecked-lead = Javob yetishmaydi. Bular toʻgʻri kelishi ham, kelmasligi ham mumkin.
result-unchecked-more = Tekshira olmagan yana boshqalar
result-worth = Eng kerakli javob
result-worth-lead = Shu javob bilan koʻproq ayta olamiz. Uni topishga eski hujjatlar yoki yurist yordam berishi mumkin.
result-offices = Kim yordam bera oladi
result-careful = Davlat idorasiga borishdan oldin bepul yurist bilan gaplashing. Boshqa mamlakat amaldorlariga murojaat qilmang.
result-danger = Politsiyaga yolgʻiz bormang. Yurist bilan birga boring. Faqat hozir hayot xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling.
result-danger-abroad = Politsiyaga yolgʻiz bormang. Yurist bilan birga boring.
result-minor = 18 yoshga toʻlmagan odam arizani oʻzi bermaydi. Uni ota-ona yoki boshqa qonuniy vakil beradi. Hech kim boʻlmasa, kim bera olishini 111 telefonidan yoki bepul yuristdan soʻrang.
result-free-help = Bu idoralarda yordam bepul. Kim hujjat yoki fuqarolik uchun pul soʻrasa, u ulardan emas.
result-no-phone = Bepul yuristning tasdiqlangan telefoni bizda yoʻq. Shularga murojaat qilish mumkin:
result-no-phone-site = Ularning sayti: { $site }
result-no-phone-host = Sizni bu yerga olib kelgan saytning ishonch telefoni: { $number }
result-no-phone-social = Ijtimoiy markaz yurist topishga yordam bera oladi.
result-no-phone-information = Xavf ostida boʻlmasangiz: davlat telefoni { $number }. U bepul.
result-exact-birth_date = Bunda aniq tugʻilgan sana muhim. Oy va kunni bilib olishga harakat qiling.
result-exact-arrival_date = Bunda Qozogʻistonga kelgan aniq sana muhim. Oy va kunni bilib olishga harakat qiling.
result-citation = { $act }, { $article }
citation-article = { $n }-modda
citation-point = { $n }-band
result-content-date = Bu matnlarning sanasi: { $date }.
read-all = Savollarsiz hammasini oʻqish
offline-keep = Internetsiz ochish uchun saqlash
offline-note = Savollar va manzillar shu telefonda qoladi, internetsiz ham ochiladi. Siz haqingizda hech narsa saqlanmaydi.
offline-remove = Shu telefondan oʻchirish
draft-note = Qoralama: yurist hali tekshirmagan.
change-answers = Javoblarni oʻzgartirish
continue-questions = Savollarni davom ettirish
ask-other = Boshqa odam haqida soʻrash
ask-other-note = Bir oilada har kimning natijasi har xil boʻlishi mumkin.
take-title = Oʻzingizga saqlab olish
take-print = Chop etish
take-lead = Faqat shu matn yuboriladi. Uni faqat ishongan odamingizga yuboring.
take-share = Ulashish
take-copy = Nusxa olish
take-told = Odamning oʻz soʻzidan yozilgan. Bu qaror emas.
take-code = Javoblarim kodini koʻrsatish
take-code-hide = Kodni yashirish
take-code-lead = Bu kodda hamma javoblaringiz bor. Uni ishonch telefoniga oʻqib bering yoki bepul yuristga koʻrsating. Shunda hammasini qayta aytish shart emas. Kod kimda boʻlsa, u javoblaringizni oʻqiy oladi. Uni politsiyaga yoki boshqa davlat idorasiga koʻrsatmang.

## Loading and links

loading = Yuklanmoqda…
load-failed = Sahifa yuklanmadi. Internetni tekshirib, qayta urinib koʻring. Yordam kerak boʻlsa, 111 ga qoʻngʻiroq qiling.
try-again = Qayta urinish
opens-new = yangi sahifa ochiladi

## What can be found out

find-birth_date = Aniq tugʻilgan sanani bilib oling. Oiladan soʻrang yoki maktab va tibbiy hujjatlarga qarang.
find-birth_country = Qayerda tugʻilganini bilib oling. Oiladan soʻrang yoki eski hujjatlarga qarang.
find-birth_record = Tugʻilganlik haqida guvohnomani qidiring. Yoki tugʻilish roʻyxatga olinganmi, ZAGSdan (РАГС) soʻrang.
find-birth_setting = Tugʻilish kasalxonada boʻlganmi yoki uydami, oiladan soʻrang.
find-mother_has_id = Onaning shaxsiy hujjati bormi, soʻrang.
find-mother_citizenship = Onaning fuqaroligini bilib oling. Uni onaning hujjatlari yoki oila koʻrsatishi mumkin.
find-father_citizenship = Otaning fuqaroligini bilib oling. Uni otaning hujjatlari yoki oila koʻrsatishi mumkin.
find-found_as_child = Bolalar uyi yoki vasiydan oʻsha vaqtdagi hujjatlarni soʻrang.
find-parents_resident = Ota-ona oʻshanda qayerda yashaganini koʻrsatadigan hujjatlarni qidiring.
find-lived_in_kz_1992 = Odam 1992-yil 1-martda qayerda yashaganini bilib oling. Buni maktab, ish yoki manzil hujjatlari koʻrsatishi mumkin.
find-documents = Hamma hujjatlarni, eskilarini ham qidiring.
find-kz_id_state = Guvohnoma yoki pasportdagi sanaga qarang. Qolganini bepul yurist tekshira oladi.
find-ended_papers = Hujjatlardagi sanalarga va idoralardan kelgan hamma xatlarga qarang.
find-other_citizenship = Boshqa fuqarolikni qanday xavfsiz bilib olishni bepul yuristdan soʻrang.
find-other_country = Eski pasportga qarang: unda mamlakat yozilgan.
find-other_order = Har bir pasport yoki fuqarolik hujjatidagi birinchi sanaga qarang.
find-ended_proof = Eski hujjatlar orasidan fuqarolik tugagani yozilgan qogʻozni qidiring. Bepul yurist bilan gaplashmaguncha, uni oʻsha mamlakatdan soʻramang.
find-lived_in_kz_ssr = Odam 1992-yilgacha qayerda yashaganini oiladan soʻrang. Buni maktab, ish yoki armiya hujjatlari koʻrsatishi mumkin.
find-arrival_date = Odam qachondan beri Qozogʻistonda yashashini bilib oling. Buni maktab yoki ish hujjatlari koʻrsatishi mumkin.
find-registration = Manzil boʻyicha roʻyxat (propiska) haqidagi qogʻozni qidiring.
find-lawful_years = Yashash guvohnomasidagi yoki boshqa guvohnomadagi birinchi sanaga qarang.
find-ethnic_kazakh = Kelib chiqishi qozoq ekanini koʻrsatadigan hujjatlarni qidiring.
find-citizen_family = Qaysi qarindoshlar Qozogʻiston fuqarosi ekanini bilib oling.
find-rehabilitated = Oilada kimdir nohaq jazolanganmi va bu haqda qogʻoz bormi, oiladan soʻrang.
find-earlier_request = Idoradan olingan, raqami va sanasi bor har qanday qogʻozni qidiring.
find-region = Odam hozir qayerda yashashini ayting.
find-situation = Oʻzingizni xavfsiz his qilganingizda hozirgi holat haqidagi savolga javob bering.
find-fear_of_return = Xavf haqida bepul yurist bilan gaplashing.

## Places: the regions, the cities their offices are in, and opening hours

region-KZ-10 = Abay viloyati
region-KZ-11 = Oqmoʻla viloyati
region-KZ-15 = Oqtoʻba viloyati
region-KZ-19 = Olmaota viloyati
region-KZ-23 = Atirau viloyati
region-KZ-27 = Gʻarbiy Qozogʻiston viloyati
region-KZ-31 = Jambil viloyati
region-KZ-33 = Yettisuv viloyati
region-KZ-35 = Qaragʻanda viloyati
region-KZ-39 = Qoʻstanay viloyati
region-KZ-43 = Qiziloʻrda viloyati
region-KZ-47 = Mangʻistau viloyati
region-KZ-55 = Pavlodar viloyati
region-KZ-59 = Shimoliy Qozogʻiston viloyati
region-KZ-61 = Turkiston viloyati
region-KZ-62 = Ulitau viloyati
region-KZ-63 = Sharqiy Qozogʻiston viloyati
region-KZ-71 = Ostona shahri
region-KZ-75 = Olmaota shahri
region-KZ-79 = Chimkent shahri

city-KZ-10 = Semey
city-KZ-11 = Koʻkshetau
city-KZ-15 = Oqtoʻba
city-KZ-19 = Qoʻnayev
city-KZ-23 = Atirau
city-KZ-27 = Oral
city-KZ-31 = Taroz
city-KZ-33 = Taldiqoʻrgʻon
city-KZ-35 = Qaragʻanda
city-KZ-39 = Qoʻstanay
city-KZ-43 = Qiziloʻrda
city-KZ-47 = Oqtau
city-KZ-55 = Pavlodar
city-KZ-59 = Petropavl
city-KZ-61 = Turkiston
city-KZ-62 = Jezqazgʻan
city-KZ-63 = Oʻskemen
city-KZ-71 = Ostona
city-KZ-75 = Olmaota
city-KZ-79 = Chimkent

office-line-111-hours = kecha-yu kunduz
