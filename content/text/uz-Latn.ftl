# The Uzbek texts in Latin letters: a translation of en.ftl, not yet reviewed by a native speaker. The same keys, in the same order.
# `uz-Cyrl.ftl` says the same in Cyrillic letters: change both.
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
start-lead = Qozogʻistonda fuqarolik hujjati yoʻq yoki himoya kerak boʻlgan odamlar uchun. Biz qisqa savollar beramiz. Keyin nima toʻgʻri kelishi mumkinligini va kim bepul yordam berishini koʻrsatamiz.
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
section-place = Joy va oila

## Who and where

question-subject = Yordam kimga kerak?
why-subject = Savolni toʻgʻri soʻzlar bilan berish uchun.
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
locate-note = Biz joyni bilmaymiz. Lekin telefon uni ishlab chiqaruvchisining xizmatidan soʻrashi mumkin.
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
hint-birth_country = Mamlakatning hozirgi nomini tanlang. Qozogʻiston SSR boʻlsa, «Qozogʻiston»ni tanlang.
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
    [self] Shu holatlardan biri sizda bormi?
    [child] Shu holatlardan biri bolada bormi?
   *[other] Shu holatlardan biri bu odamda bormi?
}
why-situation = Eng xavfsiz birinchi qadamni koʻrsatish uchun.
fact-situation = Hozirgi holat
answer-situation-detained = Hozir ushlangan yoki qamoqda
answer-situation-expulsion_order = Sud Qozogʻistondan chiqib ketishni buyurgan
answer-situation-irregular_entry = Chegaradan nazorat posti yoʻq joydan oʻtgan
# translate
answer-situation-at_border = Stopped at border or airport
# translate
answer-situation-wanted = Wanted by another state
# translate
answer-situation-summoned = Called in by police
answer-situation-papers_withheld = Kimdir hujjatni bermayapti yoki majburlab ishlatyapti
answer-situation-violence = Zoʻravonlik yoki qoʻrqitish
answer-situation-child_alone = Yonida ota-onasi yoki vasiysi yoʻq bola

question-fear_of_return = { $subject ->
    [self] Mamlakatingizga yoki kelgan joyingizga qaytish sizga xavflimi?
    [child] Mamlakatiga yoki kelgan joyiga qaytish bolaga xavflimi?
   *[other] Mamlakatiga yoki kelgan joyiga qaytish bu odamga xavflimi?
}
hint-fear_of_return = { $subject ->
    [self] U yerdagi amaldorlar qayerdaligingizni bilmasligi kerakmi? Unda ham «Ha» deng.
    [child] U yerdagi amaldorlar bolaning qayerdaligini bilmasligi kerakmi? Unda ham «Ha» deng.
   *[other] U yerdagi amaldorlar bu odamning qayerdaligini bilmasligi kerakmi? Unda ham «Ha» deng.
}
why-fear_of_return = Hech kimni xavfli joyga yubormaslik uchun.
fact-fear_of_return = Qaytish xavflimi

question-danger_learned = { $subject ->
    [self] Qozogʻistonga qachon keldingiz yoki xavf haqida qachon bildingiz?
    [child] Bola Qozogʻistonga qachon keldi yoki xavf qachon maʼlum boʻldi?
   *[other] Bu odam Qozogʻistonga qachon keldi yoki xavf haqida qachon bildi?
}
hint-danger_learned = Qaysi biri keyinroq boʻlsa, oʻsha kundan hisoblang.
why-danger_learned = Boshpana (xavfdan himoya) soʻrashga 5 kun beriladi. Muddat oʻtgan boʻlsa, yurist bilan birga soʻrang.
fact-danger_learned = Xavf qachondan maʼlum
answer-danger_learned-within_5_days = Oxirgi 5 kun ichida
answer-danger_learned-earlier = 5 kundan oldin

## Papers

question-documents = { $subject ->
    [self] Bulardan qaysilari sizda bor yoki avval boʻlgan?
    [child] Bulardan qaysilari bolada bor yoki avval boʻlgan?
   *[other] Bulardan qaysilari bu odamda bor yoki avval boʻlgan?
}
hint-documents = Yoʻqolganlari ham hisobga kiradi.
why-documents = Eski yoki yirtilgan hujjat ham yordam berishi mumkin. Fuqaroligi boʻlmagan shaxs — hech bir mamlakat fuqarosi boʻlmagan odam. Yashash guvohnomasi bilan bu yerda yillab yashash mumkin. Boshpana va qochoq hujjatlari xavfdan himoya beradi. Qandas — bu yerga yashash uchun kelgan etnik qozoq.
fact-documents = Hujjatlar
answer-documents-kz_id = Qozogʻiston fuqarosining shaxsiy guvohnomasi (удостоверение) yoki pasporti
answer-documents-stateless_certificate = Fuqaroligi boʻlmagan shaxs guvohnomasi
answer-documents-residence_permit = Yashash guvohnomasi (вид на жительство)
answer-documents-ussr_passport = Sovet pasporti
answer-documents-foreign_passport = Boshqa mamlakat pasporti
# translate
answer-documents-other_id = Other ID card, such as a tazkira
answer-documents-asylum_certificate = Boshpana soʻrovchi guvohnomasi
answer-documents-refugee_certificate = Qochoq guvohnomasi
answer-documents-kandas_certificate = Qandas guvohnomasi

question-kz_id_state = { $subject ->
    [self] Qozogʻiston shaxsiy guvohnomangiz yoki pasportingiz yaroqlimi?
    [child] Bolaning Qozogʻiston shaxsiy guvohnomasi yoki pasporti yaroqlimi?
   *[other] Bu odamning Qozogʻiston shaxsiy guvohnomasi yoki pasporti yaroqlimi?
}
hint-kz_id_state = Hujjat bekor qilinganmi? Unda u yoʻqolgan boʻlsa ham, shu javobni tanlang.
why-kz_id_state = Keyin nima qilish kerakligini bilish uchun.
fact-kz_id_state = Hujjat yaroqlimi
answer-kz_id_state-valid = Yaroqli
answer-kz_id_state-expired_or_lost = Muddati oʻtgan yoki yoʻqolgan
answer-kz_id_state-cancelled = Bekor qilingan: idora fuqarolik yoʻqotilgan degan
# translate
question-ended_papers = { $subject ->
    [self] Which of these can you no longer use?
    [child] Which of these can the child no longer use?
   *[other] Which of these can this person no longer use?
}
# translate
hint-ended_papers = Say so if it is out of date, or was refused, handed in or taken away.
# translate
why-ended_papers = A valid paper gives rights that an old one does not. Stateless means no citizenship. A residence permit lets people live here for years. Asylum and refugee papers give protection from danger. Kandas are ethnic Kazakhs who came to live here.
# translate
fact-ended_papers = Papers that have ended
# translate
answer-ended_papers-stateless_certificate = Stateless certificate
# translate
answer-ended_papers-residence_permit = Residence permit
# translate
answer-ended_papers-foreign_passport = Foreign passport
# translate
answer-ended_papers-asylum_certificate = Asylum certificate
# translate
answer-ended_papers-refugee_certificate = Refugee certificate
# translate
answer-ended_papers-kandas_certificate = Kandas certificate

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
    [self] 1992-yildan beri boshqa mamlakat fuqarosi boʻlganmisiz?
    [child] Bola biror payt boshqa mamlakat fuqarosi boʻlganmi?
   *[other] Bu odam 1992-yildan beri boshqa mamlakat fuqarosi boʻlganmi?
}
hint-other_citizenship = Sovet Ittifoqi hisobga kirmaydi. Pasport muddati oʻtsa ham, fuqarolik qolishi mumkin.
why-other_citizenship = Qaysi qoidalar toʻgʻri kelishi mumkinligi shunga bogʻliq.
fact-other_citizenship = Boshqa fuqarolik
answer-other_citizenship-current = Ha, hozir ham fuqarosi
answer-other_citizenship-ended = Ha, lekin endi emas
answer-other_citizenship-never = Yoʻq, hech qachon
# translate
question-other_order = { $subject ->
    [self] Which citizenship did you have first?
    [child] Which citizenship did the child have first?
   *[other] Which citizenship did this person have first?
}
# translate
hint-other_order = Count from the day when it was given.
# translate
why-other_order = Another citizenship can end the one of Kazakhstan. Which came first matters.
# translate
fact-other_order = Which citizenship came first
# translate
answer-other_order-before = The one of the other country
# translate
answer-other_order-after = The one of Kazakhstan

# translate
question-ended_proof = { $subject ->
    [self] Do you have a paper that says that this citizenship ended?
    [child] Does the child have a paper that says that this citizenship ended?
   *[other] Does this person have a paper that says that this citizenship ended?
}
# translate
hint-ended_proof = A paper from that country. Do not go and ask for one now.
# translate
why-ended_proof = Some offices want such a paper, not older than one year. Ask a lawyer before you try to get one.
# translate
fact-ended_proof = Paper about the ended citizenship
# translate
answer-ended_proof-recent = Yes, less than a year old
# translate
answer-ended_proof-older = Yes, but it is older
# translate
answer-ended_proof-none = No

question-other_country = { $subject ->
    [self] Siz qaysi mamlakat fuqarosi yoki sobiq fuqarosisiz?
    [child] Bola qaysi mamlakat fuqarosi yoki sobiq fuqarosi?
   *[other] Bu odam qaysi mamlakat fuqarosi yoki sobiq fuqarosi?
}
why-other_country = Qozogʻistonning baʼzi mamlakatlar bilan kelishuvi bor.
fact-other_country = Qaysi mamlakat
answer-other_country-ru = Rossiya
answer-other_country-by = Belarus
answer-other_country-kg = Qirgʻiziston
answer-other_country-uz = Oʻzbekiston
answer-other_country-tj = Tojikiston
answer-other_country-tm = Turkmaniston
answer-other_country-other = Boshqa mamlakat
# translate
question-lived_in_kz_ssr = { $subject ->
    [self] Did you ever live in Kazakhstan before 21 December 1991?
    [child] Did the child ever live in Kazakhstan before 21 December 1991?
   *[other] Did this person ever live in Kazakhstan before 21 December 1991?
}
# translate
hint-lived_in_kz_ssr = Then it was the Kazakh SSR. Some years or months there count too.
# translate
why-lived_in_kz_ssr = A treaty (an agreement between countries) may make the way to citizenship shorter.
# translate
fact-lived_in_kz_ssr = Here before 21 December 1991

## Life in Kazakhstan

question-lived_in_kz_1992 = { $subject ->
    [self] 1992-yil 1-martda Qozogʻistonda yashaganmisiz?
    [child] Bola 1992-yil 1-martda Qozogʻistonda yashaganmi?
   *[other] Bu odam 1992-yil 1-martda Qozogʻistonda yashaganmi?
}
hint-lived_in_kz_1992 = Mehmonga kelish emas, shu yerda yashash.
why-lived_in_kz_1992 = Oʻsha kuni shu yerda yashaganlar fuqaro boʻlishi mumkin.
fact-lived_in_kz_1992 = 1992-yil martda shu yerda

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
hint-arrival_date = Undan oldingi qisqa safarlar hisobga kirmaydi.
why-arrival_date = Baʼzi qoidalarda bu yerda necha yil yashagani muhim.
fact-arrival_date = Yashash uchun kelgan vaqt
answer-arrival_date-always = Har doim shu yerda yashagan
# translate
answer-arrival_date-visiting = Does not live here, only passing through

question-registration = { $subject ->
    [self] Hozir manzil boʻyicha roʻyxatda turasizmi?
    [child] Bola hozir manzil boʻyicha roʻyxatda turadimi?
   *[other] Bu odam hozir manzil boʻyicha roʻyxatda turadimi?
}
hint-registration = Buni «propiska» ham deyishadi: davlat kim qayerda yashashini yozib qoʻyadi.
why-registration = U baʼzi hujjatlar uchun kerak.
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
why-lawful_years = 5 yildan keyin fuqarolikka yoʻl ochilishi mumkin. Yashash guvohnomasi bilan bu yerda yillab yashash mumkin.
fact-lawful_years = Doimiy hujjat bilan yashagan vaqt
answer-lawful_years-under_5 = 5 yildan kam
answer-lawful_years-five_or_more = 5 yil yoki undan koʻp

## Family

question-mother_citizenship = { $subject ->
    [self] Siz tugʻilganda onangiz qaysi mamlakat fuqarosi edi?
    [child] Bola tugʻilganda onasi qaysi mamlakat fuqarosi edi?
   *[other] Bu odam tugʻilganda onasi qaysi mamlakat fuqarosi edi?
}
hint-mother_citizenship = Bu 1992-yil martdan oldin boʻlsa, onaning keyin olgan fuqaroligini tanlang.
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
hint-father_citizenship = Bu 1992-yil martdan oldin boʻlsa, otaning keyin olgan fuqaroligini tanlang.
why-father_citizenship = Bola fuqarolikni ota yoki onadan olishi mumkin.
fact-father_citizenship = Otaning fuqaroligi
answer-father_citizenship-kz = Qozogʻiston
answer-father_citizenship-stateless = Fuqaroligi yoʻq
answer-father_citizenship-other = Boshqa mamlakat
answer-father_citizenship-none = Hujjatlarda ota yozilmagan
answer-father_citizenship-untraceable = Otaning kimligini hech kim bilmaydi

question-found_as_child = { $subject ->
    [self] Sizni bolaligingizda Qozogʻistonda topib olishganmi, ota-onangiz nomaʼlummi?
    [child] Bolani Qozogʻistonda topib olishganmi, ota-onasi nomaʼlummi?
   *[other] Bu odamni bolaligida Qozogʻistonda topib olishganmi, ota-onasi nomaʼlummi?
}
why-found_as_child = Bunday bolalar uchun alohida qoida bor.
fact-found_as_child = Bolaligida topib olingan

question-parents_resident = { $subject ->
    [self] Siz tugʻilganda ota-onangizdan biri Qozogʻistonda doimiy yashaganmi?
    [child] Bola tugʻilganda ota-onasidan biri Qozogʻistonda doimiy yashaganmi?
   *[other] Bu odam tugʻilganda ota-onasidan biri Qozogʻistonda doimiy yashaganmi?
}
why-parents_resident = Baʼzi qoidalar ota-onaning doimiy uyi qayerda boʻlganiga bogʻliq.
fact-parents_resident = Ota-onaning yashash joyi

question-citizen_family = { $subject ->
    [self] Oilangizda kimlar Qozogʻiston fuqarosi?
    [child] Bolaning oilasida kimlar Qozogʻiston fuqarosi?
   *[other] Bu odamning oilasida kimlar Qozogʻiston fuqarosi?
}
hint-citizen_family = Fuqaro boʻlib vafot etganlar ham hisobga kiradi.
why-citizen_family = Shunda yoʻl qisqarishi mumkin.
fact-citizen_family = Oiladagi fuqarolar
answer-citizen_family-spouse = Er yoki xotin, 3 yildan kam nikohda
answer-citizen_family-spouse_3_years = Er yoki xotin, 3 yil yoki koʻproq nikohda
answer-citizen_family-widow = Vafot etgan er
answer-citizen_family-close_relative = Ota-ona, farzand, aka-uka, opa-singil, bobo yoki buvi
# translate
answer-citizen_family-kandas_family = Kandas husband, wife, parent or child

question-ethnic_kazakh = { $subject ->
    [self] Kelib chiqishingiz qozoqmi?
    [child] Bolaning kelib chiqishi qozoqmi?
   *[other] Bu odamning kelib chiqishi qozoqmi?
}
why-ethnic_kazakh = Bu yerga yashash uchun kelgan etnik qozoqlar qandas maqomini soʻrashi mumkin.
fact-ethnic_kazakh = Kelib chiqishi qozoq

question-rehabilitated = { $subject ->
    [self] Sovet davrida siz yoki oilangiz nohaq jazolanganmi?
    [child] Sovet davrida bolaning oilasi nohaq jazolanganmi?
   *[other] Sovet davrida bu odam yoki uning oilasi nohaq jazolanganmi?
}
hint-rehabilitated = Masalan, qamalgan yoki surgun qilingan. Keyin davlat ularning aybi yoʻqligini tan olgan.
why-rehabilitated = Unda yoʻl qisqaroq boʻlishi mumkin. Bu haqdagi qogʻozda «реабилитация» degan soʻz bor.
fact-rehabilitated = Qatagʻon qurbonlari
# translate
question-earlier_request = { $subject ->
    [self] Have you asked a state office for papers before?
    [child] Has anyone asked a state office for papers for the child before?
   *[other] Has this person asked a state office for papers before?
}
# translate
hint-earlier_request = For example for citizenship, an ID card or protection.
# translate
why-earlier_request = After a refusal there is little time to complain. There may be a better step than to ask again.
# translate
fact-earlier_request = Asked for papers before
# translate
answer-earlier_request-none = No
# translate
answer-earlier_request-waiting = Yes, still waiting for an answer
# translate
answer-earlier_request-refused = Yes, it was refused
# translate
answer-earlier_request-not_accepted = The desk did not take the request

## Dates

date-year = Yil
date-month = Oy
date-day = Kun
date-optional = bilsangiz
date-hint = Yilning oʻzi yetarli. Bilsangiz, oy va kunni ham yozing.
date-whole = { $year }-yil { $day }-{ $month }
date-month-year = { $year }-yil { $month }
date-only-year = { $year }-yil
date-about-year = taxminan { $year }-yil
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

## Errors

error-title = Javobingizni tekshiring
error-choose = Bitta javobni yoki «Bilmayman»ni tanlang.
error-choose-set = Bitta yoki bir nechta javobni, «Bularning hech biri» yoki «Bilmayman»ni tanlang.
error-year-missing = Yilni yozing yoki «Bilmayman»ni tanlang.
error-year-form = Yilni toʻrtta raqam bilan yozing, masalan, 1984.
error-year-early = 1899-yildan keyingi yilni yozing.
error-date-future = Bu sana hali kelmagan. Sanani tekshiring.
error-date-unclear = Yilni yozing, masalan, 1984. Yoki avval kunni yozing: 27.05.1984.
error-date-calendar = Yilni Qozogʻiston hujjatlaridagi kabi yozing: masalan, 1371 emas, 1992.
error-month-form = Bunday oy yoʻq. Avval kunni, keyin oyni yozing: 27.05.1984.
error-day-impossible = Bunday kun { $month } oyida yoʻq. Kunni tekshiring yoki boʻsh qoldiring.
error-day-form = Kunni 1 dan 31 gacha son bilan yozing yoki boʻsh qoldiring.
error-month-missing = Oyni ham tanlang yoki kunni boʻsh qoldiring.

## Privacy, and leaving at once

leave = Chiqish
listen = Tinglash
private-title = Davom etishdan oldin
private-point-stays = Keyingi savollar xavfsizlik haqida. Javoblaringiz shu telefonda qoladi. Ularni boshqa hech kim olmaydi.
private-point-remembers = Telefon bu sahifa ochilganini eslab qolishi mumkin. Undan boshqalar ham foydalanadimi? Unda maxfiy (inkognito) oynani oching yoki keyin tarixni oʻchiring.
private-point-leave = Chiqish uchun tepadagi «Chiqish»ni yoki Esc tugmasini uch marta bosing. Ekran boʻsh qoladi, javoblar oʻchadi.
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

# translate
second-look-title = Please look at this again
# translate
second-look-lead = Some answers hardly go together. One of them may be a slip. If all is right, just go on.
# translate
second-look-go-on = It is right so. Go on
# translate
second-look-citizen-afraid = A valid paper of a citizen of Kazakhstan, and danger on return to another country: is the paper really from Kazakhstan?
# translate
second-look-passport-of-no-state = A foreign passport, but never a citizen of another country: who gave the passport?
# translate
second-look-ussr-passport-too-young = A Soviet passport, but born after the Soviet Union ended: is it the passport of a parent?
# translate
second-look-here-1992-came-later = A home in Kazakhstan on 1 March 1992, but came to live here later: which is right?
# translate
second-look-alone-but-adult = A child alone, but the date of birth is of an adult: who are the questions about?
# translate
second-look-kz-parents-other-citizenship = Both parents were citizens of Kazakhstan, but the citizenship now is of another country: is that so?
# translate
second-look-kz-id-and-stateless = A valid ID of a citizen, and a valid certificate for people with no citizenship (stateless): one of them may have ended.
# translate
second-look-kandas-not-kazakh = A kandas certificate, but no ethnic Kazakh and no kandas in the family: is that so?

## Help at once

help-title = Hozir nima qilish kerak
help-lead = Javoblaringizga koʻra, yordam hozir kerak boʻlishi mumkin. Avval shuni qilib, qolgan savollarga keyin javob berish mumkin.
help-whom = Kimga murojaat qilish
help-go-on = Savollarni davom ettirish

urgent-child-protection = Yolgʻiz qolgan bolaga hozir yordam kerak boʻlishi mumkin
urgent-child-protection-do = 111 ishonch telefoniga qoʻngʻiroq qiling. U bepul, kecha-yu kunduz ishlaydi. Hujjatlarni keyin qilsa boʻladi.

urgent-exploitation-help = Avval xavfsiz joy va yurist kerak boʻlishi mumkin
urgent-exploitation-help-do = Hozir bepul yuristga yoki krizis markaziga (vaqtincha xavfsiz joy) murojaat qiling. Politsiyaga faqat ulardan biri bilan boring. Boshqa hech kim tekshirmaydigan telefondan foydalaning.

urgent-legal-defence = Hammasidan oldin yurist kerak boʻlishi mumkin
urgent-legal-defence-do = Biror idoraga borishdan oldin bepul yuristga murojaat qiling. Ushlab turishgan boʻlsa, darhol advokat soʻrang. Qaytish qoʻrqinchli boʻlsa, shuni ayting va boshpana (xavfdan himoya) soʻrang.

urgent-asylum = Boshpana (xavfdan himoya) toʻgʻri kelishi mumkin
urgent-asylum-do = Avval bepul yuristga murojaat qiling, iloji boʻlsa, bugun. Kelgan yoki xavfni bilgan kundan boshlab boshpana soʻrashga 5 kun beriladi. Muddat oʻtgan boʻlsa ham, yurist bilan birga soʻrang.
# translate
urgent-asylum-border = Ask for asylum (protection from danger) at the border
# translate
urgent-asylum-border-do = Tell the border guards now: it is dangerous to go back, and you ask for asylum. Give it to them in writing too. Then contact free legal help. If life is in danger now, call 112.

## Pathways: danger and protection

pathway-child-protection = Yolgʻiz qolgan bolani himoya qilish
pathway-child-protection-says = Bu yonida ota-onasi yoki vasiysi yoʻq bolaga toʻgʻri kelishi mumkin. Avval xavfsizlik, keyin hujjatlar.
pathway-child-protection-first = 111 ishonch telefoniga qoʻngʻiroq qiling. U bepul, kecha-yu kunduz ishlaydi.
pathway-child-protection-next = Keyin bepul yurist bilan gaplashing. U bolaga qaysi hujjatlar kerak boʻlishi mumkinligini tushuntiradi. Bola uchun kim imzo qoʻyishi mumkinligini ham aytadi.

pathway-exploitation-help = Zoʻravonlik yoki majburiy mehnatga qarshi yordam
pathway-exploitation-help-says = Kimdir odamning hujjatini bermasa, majburlab ishlatsa yoki qiynasa, bu toʻgʻri kelishi mumkin. Avval xavfsizlik, keyin hujjatlar.
pathway-exploitation-help-first = Avval bepul yuristga yoki krizis markaziga (vaqtincha xavfsiz joy) murojaat qiling. Politsiyaga faqat ulardan biri bilan boring.
pathway-exploitation-help-next = Ular keyingi xavfsiz qadamni oʻylab olishga yordam bera oladi. Xavfli boʻlmasa, suratlar, xabarlar va ismlarni saqlab qoʻying.

pathway-legal-defence = Idoraga borishdan oldin — yurist
pathway-legal-defence-says = Bu ushlangan yoki sud Qozogʻistondan ketishni buyurgan odamlarga toʻgʻri kelishi mumkin. Chegaradan nazorat posti yoʻq joydan oʻtganlarga ham toʻgʻri kelishi mumkin.
pathway-legal-defence-first = Biror idoraga borishdan oldin bepul yurist bilan gaplashing. Ushlab turishgan boʻlsa, darhol advokat soʻrang. Qaytish qoʻrqinchli boʻlsa, shuni ayting va boshpana (xavfdan himoya) soʻrang.
# translate
pathway-legal-defence-first-border = Contact free legal help now, from where you are. Ask why you are not let in, and ask for it in writing. Sign nothing that you do not understand.
pathway-legal-defence-next = Ushlangan odam boshpana soʻrasa, bu haqda boshpana idorasiga bir kun ichida xabar berilishi kerak. Chegaradan nazorat posti yoʻq joydan oʻtgandan keyin boshpana soʻrashga 24 soat beriladi. Muddat oʻtgan boʻlsa ham, yurist bilan birga soʻrang.
# translate
pathway-asylum-border = Asking for asylum at the border
# translate
pathway-asylum-border-says = Asylum is protection from danger in another country. This may apply to people who are stopped at a border or airport and cannot go back safely.
# translate
pathway-asylum-border-first = Tell the border guards at once: it is dangerous to go back, and you ask for asylum. Write the same on paper, with the date, and give it to them. Then contact free legal help.
# translate
pathway-asylum-border-next = Keep a copy or a photo of what you wrote. The law forbids sending a person back to where life or freedom is in danger. If nobody takes the paper, tell the lawyer who refused it and when.

pathway-asylum = Qozogʻistonda boshpana
pathway-asylum-says = Boshpana — boshqa mamlakatdagi xavfdan himoya. Bu qaytishi xavfli boʻlgan odamlarga toʻgʻri kelishi mumkin.
pathway-asylum-first = Bepul yurist bilan gaplashing, keyin bandlik boshqarmasiga (управление занятости) yozma ariza bering. Muddat — kelgan yoki xavfni bilgan kundan boshlab 5 kun. Muddat oʻtgan boʻlsa ham, yurist bilan birga soʻrang.
# translate
pathway-asylum-first-days = Talk to free legal help today. Then ask in writing at the employment department of the region or big city. There are only 5 days. After crossing outside a checkpoint, there are only 24 hours.
# translate
pathway-asylum-first-late = Talk to free legal help first. The 5 days have passed, but ask all the same: the law does not name lateness as a reason to refuse. Ask in writing, with the lawyer, at the employment department of the region or big city.
# translate
pathway-asylum-first-refused = Take the refusal to free legal help today: the days to complain are few. If there are new facts about the danger, ask the lawyer about a new request.
pathway-asylum-next = Ariza roʻyxatga olingan kuni idora guvohnoma beradi. U bilan oxirgi qarorgacha qolish, ishlash va shifokorga borish mumkin. Idora 3 oy ichida, baʼzan bir yil ichida qaror qiladi. Qochoq maqomini kam odam oladi.

pathway-asylum-continue = Koʻrilayotgan boshpana arizasi
pathway-asylum-continue-says = Bu boshpana soʻrovchi guvohnomasi bor odamlarga toʻgʻri kelishi mumkin. Boshpana — xavfdan himoya. Guvohnoma idora qaror qilguncha qolish mumkinligini koʻrsatadi.
pathway-asylum-continue-first = Guvohnomadagi sanaga qarang. Shu sanadan oldin bandlik boshqarmasidan (управление занятости) muddatni uzaytirishni soʻrang.
pathway-asylum-continue-next = Uni oxirgi qarorgacha, shikoyat koʻrilayotganda ham uzaytirish mumkin. Koʻchsangiz, 5 ish kuni ichida yana roʻyxatdan oʻting. Rad etilsa, darhol yuristga boring.

pathway-refugee-renewal = Qochoq maqomini uzaytirish
pathway-refugee-renewal-says = Bu qochoq guvohnomasi bor odamlarga toʻgʻri kelishi mumkin. U bir yilga xavfdan himoya beradi, uni uzaytirish mumkin.
pathway-refugee-renewal-first = Muddat tugashidan bir oy oldin bandlik boshqarmasidan (управление занятости) uzaytirishni soʻrang.
pathway-refugee-renewal-next = Uzaytirilmasa, maqom tugaydi. Odam qaytib ketsa yoki oʻz davlatidan himoya soʻrasa ham, tugashi mumkin. Bunday qadamdan oldin yurist bilan gaplashing.

## Pathways: births

pathway-birth-registration = Tugʻilishni roʻyxatga olish
pathway-birth-registration-says = Bu Qozogʻistonda tugʻilgan va roʻyxatga olinmagan bolaga toʻgʻri kelishi mumkin. Ota-onaning hujjatlari qanday boʻlmasin, bu bepul.
pathway-birth-registration-first = ZAGSga (РАГС) yoki aholiga xizmat koʻrsatish markaziga (ЦОН) boring, yillar oʻtgan boʻlsa ham. Borishdan qoʻrqsangiz, avval bepul yurist bilan gaplashing.
pathway-birth-registration-next = Bola kasalxonada tugʻilgan boʻlsa, hujjati yoʻq ona ismi va maʼlumotlarini oʻzi aytishi mumkin. Keyin bolaga tugʻilganlik haqida guvohnoma beriladi. Unda fuqarolik yozilmaydi: bu keyingi qadam.

pathway-birth-court = Tugʻilishni sudda isbotlash
pathway-birth-court-says = Bu tugʻilgani hech qachon roʻyxatga olinmagan kattalarga toʻgʻri kelishi mumkin. Uyda tugʻilgan, onasining hujjati yoʻq bolaga ham toʻgʻri kelishi mumkin.
pathway-birth-court-first = Bepul yurist bilan gaplashing. Yurist suddan tugʻilishni tasdiqlashni soʻrashga yordam bera oladi.
pathway-birth-court-next = Sudda hujjatlar va tugʻilish haqida biladigan odamlar yordam berishi mumkin. Sud qarori bilan ZAGSdan (РАГС) tugʻilganlik haqida guvohnoma soʻrang. Fuqarolik — keyingi qadam.

pathway-birth-record-copy = Tugʻilganlik haqida guvohnomani qayta olish
pathway-birth-record-copy-says = Tugʻilish roʻyxatga olingan, lekin guvohnoma yoʻqolgan boʻlsa, bu toʻgʻri kelishi mumkin.
pathway-birth-record-copy-first = Qozogʻistonda tugʻilgan boʻlsa, ZAGS (РАГС) yoki aholiga xizmat koʻrsatish markazidan (ЦОН) soʻrang. Boshqa mamlakatda tugʻilgan boʻlsa, avval bepul yurist bilan gaplashing.
pathway-birth-record-copy-next = Yozuvning oʻzi yoʻqolgan boʻlsa, uni boshqa hujjatlar bilan yoki sudda tiklash mumkin. Yurist bunga yordam bera oladi.
# translate
pathway-birth-record-abroad = A birth record in another country
# translate
pathway-birth-record-abroad-says = This may apply when a birth was registered in another country and the certificate is lost. The record lies with that country.
# translate
pathway-birth-record-abroad-first = Talk to free legal help first. Ask the lawyer if it is safe to ask that country for the record.
# translate
pathway-birth-record-abroad-next = If it is not safe, or no record is found, ask the lawyer about a court. School and medical papers can help to show the birth.

## Pathways: citizenship

pathway-confirmed-citizen = Fuqaroning yaroqli hujjatlari
pathway-confirmed-citizen-says = Fuqaroning yaroqli shaxsiy guvohnomasi yoki pasporti fuqarolikni isbotlaydi. Balki boshqa hech narsani isbotlash kerak emasdir.
pathway-confirmed-citizen-first = Guvohnoma yoki pasportni asrang. Muddati tugashidan oldin yangilang.
pathway-confirmed-citizen-next = Biror idora uni qabul qilmasa, sababini yozib berishni soʻrang. Keyin bepul yurist bilan gaplashing.

pathway-loss-record-check = Fuqarolik yoʻqotilgani haqidagi yozuvni tekshirish
pathway-loss-record-check-says = Idora fuqarolik yoʻqotilgan desa, bu toʻgʻri kelishi mumkin. Bunday yozuvlar xato boʻlishi mumkin.
pathway-loss-record-check-first = Avval bepul yurist bilan gaplashing. Yurist bilan birga yozuvni koʻrsatishni va sababini yozib berishni soʻrang.
pathway-loss-record-check-next = Yurist shikoyat qilishga yoki sudga murojaat qilishga yordam bera oladi. Eski guvohnomani va idoralarning hamma javoblarini saqlang.
# translate
pathway-challenge-refusal = After a refusal
# translate
pathway-challenge-refusal-says = This may apply when an office refused a request, gave no answer, or did not take the papers. A refusal is not the end: there is a way to complain.
# translate
pathway-challenge-refusal-first = Ask for the refusal in writing and note the day you got it. The days run from that paper and they are few. Take it to free legal help today.
# translate
pathway-challenge-refusal-first-desk = You can complain when a desk does not take your papers. Hand in the request in writing and ask for a stamp or a number. If they refuse, ask for that in writing and tell free legal help.
# translate
pathway-challenge-refusal-first-waiting = Look at the paper about your request: it has a number and a date. Is the answer late, or do they ask for what you cannot get? Then talk to free legal help.
# translate
pathway-challenge-refusal-next = Usually a complaint goes to the office first, which sends it to a higher one. Then comes the court. Some complaints about citizenship go to the President. The lawyer can write them. Do not ask for the same again before you have talked.

# translate
pathway-two-citizenships = Two citizenships
# translate
pathway-two-citizenships-says = By law, another citizenship ends the one of Kazakhstan, also while the card is still valid. This may apply to people who have or had both.
# translate
pathway-two-citizenships-first = Talk to free legal help before you go to any office. Until then, do not hand in, renew or give up anything. Never show the other country’s passport at a border.
# translate
pathway-two-citizenships-first-cancelled = Talk to free legal help before you go to any office. With the lawyer, ask for the record: when and why did the citizenship end? Such records can be wrong, and the days to complain are few.
# translate
pathway-two-citizenships-first-ended_before = Talk to free legal help first. Take papers that show when the other citizenship ended. Do not use the other country’s passport any more, above all not at a border.
# translate
pathway-two-citizenships-first-ended = Talk to free legal help before you go to any office. Ask the lawyer if the other citizenship ended the one of Kazakhstan. Until then, do not hand in or renew anything. Never show the other country’s passport at a border.
# translate
pathway-two-citizenships-next = The law gives 30 days to report another citizenship. In practice, offices have taken papers away and people had to leave Kazakhstan. The lawyer can say what is safest to do, and in which order.

pathway-redocument = Yangi shaxsiy guvohnoma yoki pasport
pathway-redocument-says = Fuqaroning shaxsiy guvohnomasi yoki pasporti yoʻqolgan yoki muddati oʻtgan boʻlsa, bu toʻgʻri kelishi mumkin.
pathway-redocument-first = Aholiga xizmat koʻrsatish markaziga (ЦОН) boring. Eski guvohnoma yoki tugʻilganlik haqida guvohnoma boʻlsa, olib boring.
pathway-redocument-next = Shaxsiy guvohnomaning muddati oʻtgan boʻlsa, yangisi bepul. Yoʻqolgan guvohnoma uchun 2026-yilda 865 tenge toʻlanadi. Idora rad etsa, sababini yozib berishni soʻrang va bepul yurist bilan gaplashing.

pathway-citizen-by-parents = Ota yoki ona orqali fuqarolik
pathway-citizen-by-parents-says = Qozogʻiston fuqarosining farzandi tugʻilganidan boshlab fuqaro boʻlishi mumkin. Bu otaga ham, onaga ham, baʼzan tugʻilgan joyga ham bogʻliq.
pathway-citizen-by-parents-first = Avval bepul yurist bilan gaplashing. Keyin yurist maslahati bilan migratsiya politsiyasiga boring.
pathway-citizen-by-parents-next = Politsiya ota-ona va tugʻilish haqidagi hujjatlarni koʻradi. Fuqarolik tasdiqlansa, keyin shaxsiy guvohnoma yoki pasport beriladi. Rad etilsa, yurist shikoyat qilishga yordam bera oladi.

pathway-citizen-foundling = Topib olingan bolaning fuqaroligi
pathway-citizen-foundling-says = Qozogʻistonda topib olingan bola qonun boʻyicha fuqaro boʻlishi mumkin. Bu otasi ham, onasi ham nomaʼlum bolalar uchun.
pathway-citizen-foundling-first = Avval bepul yurist bilan gaplashing. Bolalar uyi, maktab yoki sud bergan hujjatlarni olib boring.
pathway-citizen-foundling-next = Yurist migratsiya politsiyasidan fuqarolikni tasdiqlashni soʻrashga yordam bera oladi. Keyin shaxsiy guvohnoma yoki pasport berilishi mumkin.

pathway-citizen-stateless-parents = Fuqaroligi yoʻq ota-onadan tugʻilgan bolaning fuqaroligi
pathway-citizen-stateless-parents-says = Fuqaroligi yoʻq degani: hech bir mamlakat odamni oʻz fuqarosi deb bilmaydi. Bunday ota-ona Qozogʻistonda doimiy yashagan boʻlsa, shu yerda tugʻilgan bolasi fuqaro boʻlishi mumkin.
pathway-citizen-stateless-parents-first = Avval bepul yurist bilan gaplashing. Ota-onaning guvohnomalari va manzil hujjatlari boʻlsa, olib boring.
pathway-citizen-stateless-parents-next = Yurist migratsiya politsiyasidan fuqarolikni tasdiqlashni soʻrashga yordam bera oladi. Keyin shaxsiy guvohnoma yoki pasport berilishi mumkin.

pathway-belonging-1992 = 1992-yilda shu yerda yashaganlarning fuqaroligi
pathway-belonging-1992-says = 1992-yil 1-martda Qozogʻistonda doimiy yashaganlar allaqachon fuqaro boʻlishi mumkin. Buni idora tasdiqlashi kerak.
pathway-belonging-1992-first = Avval bepul yurist bilan gaplashing, keyin migratsiya politsiyasiga boring. Sovet pasportida Qozogʻistonning propiska muhri bormi? Yuristdan shu pasport asosidagi shaxsiy guvohnoma haqida soʻrang; u bepul.
# translate
pathway-belonging-1992-first-stamp = Talk to free legal help first. The address stamp in the Soviet passport can be enough: ask the lawyer about an ID card made from it. Such a card is free.
pathway-belonging-1992-next = Politsiya odam Qozogʻiston fuqarosimi yoki yoʻqmi, shuni tekshiradi («определение принадлежности к гражданству»). Tasdiqlansa, keyin shaxsiy guvohnoma yoki pasport beriladi. Tasdiqlanmasa, yuristdan shikoyat yoki fuqaroligi boʻlmagan shaxs maqomi haqida soʻrang.

pathway-belonging-born-here = Qozogʻistonda tugʻilish
pathway-belonging-born-here-says = Qonunda Qozogʻistonda tugʻilgan va boshqa fuqaroligi yoʻq odamlar aytilgan. Bu yordam berishi mumkin, lekin idoralar bu qoidani qanday qoʻllashi aniq emas.
pathway-belonging-born-here-first = Avval bepul yurist bilan gaplashing. Bu qoida yordam berishi mumkinmi, yuristdan soʻrang.
pathway-belonging-born-here-next = Yordam bersa, yurist migratsiya politsiyasidan fuqarolikni tekshirishni soʻrashga koʻmaklasha oladi.

pathway-restore-citizenship = Fuqarolikni qaytarish
pathway-restore-citizenship-says = Bu avval Qozogʻiston fuqarosi boʻlgan odamlarga toʻgʻri kelishi mumkin. Sobiq fuqaro fuqaroligini qaytarishni soʻrashi mumkin.
pathway-restore-citizenship-first = Avval bepul yurist bilan gaplashing. Fuqarolik rostdan yoʻqotilganmi, yurist tekshirib bersin.
pathway-restore-citizenship-next = Yoʻqotilgan boʻlsa, yurist migratsiya politsiyasiga ariza berishga yordam bera oladi.

pathway-naturalisation = Fuqarolikka qabul qilishni soʻrash
pathway-naturalisation-says = Bu doimiy hujjat bilan 5 yil yashagan odamlarga toʻgʻri kelishi mumkin. Fuqaro bilan 3 yil nikohda boʻlganlarga ham toʻgʻri kelishi mumkin. Sobiq SSSRdan kelgan, bu yerda yaqin qarindoshi bor odamlar kutmasligi mumkin.
pathway-naturalisation-first = Avval bepul yurist bilan gaplashing. Imtihon haqida soʻrang: qozoq tili, Konstitutsiya va tarix. Baʼzi odamlarga uni topshirish shart emas.
# translate
pathway-naturalisation-first-child = Talk to free legal help now. When a parent becomes a citizen, a child under 14 can follow. From the 14th birthday it is not enough: the child’s own consent is needed.
pathway-naturalisation-next = Ariza migratsiya politsiyasiga beriladi, qarorni Prezident qabul qiladi. Bunga 6 oygacha vaqt ketishi mumkin. Rad etilsa, odatda bir yildan keyin yana soʻrash mumkin.

pathway-simplified-citizenship = Fuqarolikka qisqaroq yoʻl
pathway-simplified-citizenship-says = Bu qandaslarga (bu yerga kelgan etnik qozoqlar) va fuqarolarning bevalariga toʻgʻri kelishi mumkin. Sovet qatagʻonida nohaq jazolanganlarga va ularning avlodlariga ham toʻgʻri kelishi mumkin.
pathway-simplified-citizenship-first = Hujjatlar haqida bepul yurist bilan gaplashing. Keyin migratsiya politsiyasiga murojaat qiling.
pathway-simplified-citizenship-next = Bu yerda doimiy yashash hujjatlari kerak. Qaror koʻpi bilan 3 oyda qabul qilinadi.

pathway-kandas = Qandas maqomi
pathway-kandas-says = Qandas — Qozogʻistonga yashash uchun kelgan etnik qozoqlarga beriladigan maqom. U fuqaroligi yoʻq odamlarga ham toʻgʻri kelishi mumkin.
pathway-kandas-first = Avval bepul yurist bilan gaplashing. Keyin bandlik boshqarmasiga (управление занятости) yoki aholiga xizmat koʻrsatish markaziga (ЦОН) murojaat qiling.
pathway-kandas-next = Idora kelib chiqishi qozoq ekanini koʻrsatadigan hujjatlarni tekshiradi. Hujjatlaringizda bu koʻrinmasa, yuristga ayting. Keyin fuqarolikka qisqaroq yoʻl ochilishi mumkin.
# translate
pathway-refugee-residence = A longer stay with refugee status
# translate
pathway-refugee-residence-says = Refugee status gives protection from danger for one year at a time. The ministry says that refugees may ask to live here for good and for citizenship.
# translate
pathway-refugee-residence-first = Talk to free legal help first. In practice it is not clear how offices handle this. Ask the lawyer what is possible now.
# translate
pathway-refugee-residence-next = Until then, extend the refugee certificate every year. Years with refugee status may not count for citizenship. Ask the lawyer before you go to any other office.

pathway-treaty-citizenship = Shartnoma boʻyicha qisqaroq yoʻl
pathway-treaty-citizenship-says = Shartnoma (davlatlar kelishuvi) Rossiya, Belarus yoki Qirgʻiziston fuqarolariga toʻgʻri kelishi mumkin. Bunda odam Qozogʻistonda tugʻilgani, avval yashagani yoki yaqin qarindoshi borligi muhim.
pathway-treaty-citizenship-first = Avval bepul yurist bilan gaplashing. 1999-yilgi shartnoma yordam berishi mumkinmi, yuristdan soʻrang.
pathway-treaty-citizenship-next = Yordam bersa, yurist migratsiya politsiyasiga ariza berishga koʻmaklasha oladi.

pathway-mission-abroad = Qozogʻistondan tashqarida fuqarolik hujjatlari
pathway-mission-abroad-says = Bu boshqa mamlakatda yashaydigan odamlarga toʻgʻri kelishi mumkin. U yerda Qozogʻiston elchixonasi yoki konsulligi fuqarolikni tekshiradi va hujjat beradi.
pathway-mission-abroad-first = Iloji boʻlsa, avval bepul yurist bilan gaplashing. Keyin oʻzingiz yashaydigan joydagi Qozogʻiston elchixonasi yoki konsulligiga murojaat qiling.
pathway-mission-abroad-next = U fuqarolikni tekshiradi va qaysi hujjatlar kerakligini aytadi. Buning toʻlovi bor.

## Pathways: statelessness

pathway-statelessness-determination = Fuqaroligi boʻlmagan shaxs maqomi
pathway-statelessness-determination-says = Fuqaroligi yoʻq degani: hech bir mamlakat odamni oʻz fuqarosi deb bilmaydi. Bu Qozogʻiston fuqaroligi va boshqa fuqarolik isboti yoʻq odamlarga toʻgʻri kelishi mumkin.
pathway-statelessness-determination-first = Avval bepul yurist bilan gaplashing. Keyin yashash joyingizdagi migratsiya politsiyasiga oʻzingiz borib ariza bering. Shahringizda bu aholiga xizmat koʻrsatish markazi (ЦОН) orqali qilinadimi, yuristdan soʻrang.
# translate
pathway-statelessness-determination-first-ended = Talk to free legal help first. The police ask for a paper of the other state that says that its citizenship ended. It must be less than a year old. Ask the lawyer if it is safe to get it.
# translate
pathway-statelessness-determination-first-lost = Talk to free legal help first. Did citizenship of Kazakhstan end, and do you live here? Then you can ask for a stateless person’s certificate. Ask the lawyer to check if it really ended.
pathway-statelessness-determination-next = Ariza roʻyxatga olingan kuni bu haqda qogʻoz beriladi. Politsiya Qozogʻistondan va boshqa mamlakatlardan maʼlumot soʻraydi. Tekshiruv 30 kun davom etadi, lekin javob kutilganda muddat toʻxtab turadi.

pathway-stateless-certificate = Fuqaroligi boʻlmagan shaxs guvohnomasi
pathway-stateless-certificate-says = Bu shunday guvohnomasi bor odamlarga toʻgʻri kelishi mumkin. Fuqaroligi boʻlmagan shaxs — hech bir mamlakat fuqarosi boʻlmagan odam. Guvohnoma bilan bu yerda yashash, ishlash va shifokorga borish mumkin.
pathway-stateless-certificate-first = Guvohnomadagi sanaga qarang. Muddati tugashidan oldin aholiga xizmat koʻrsatish markazidan (ЦОН) yangisini soʻrang.
pathway-stateless-certificate-next = Yangisi 5 yil amal qiladi va 17 ish kuni ichida tayyor boʻladi. Toʻlov 2026-yilda 34 600 tenge. Manzil boʻyicha roʻyxat (propiska) kerak: u boʻlmasa, bepul yuristdan soʻrang.

## Pathways: residence and advice

pathway-other-state-check = Boshqa mamlakat fuqaroligi
pathway-other-state-check-says = Boshqa mamlakat odamni hali ham oʻz fuqarosi deb bilishi mumkin. Eski pasportning oʻzi bunga javob bermaydi.
pathway-other-state-check-first = Avval bepul yurist bilan gaplashing. Oʻsha mamlakatga murojaat qilish xavfsizmi, yuristdan soʻrang. Faqat shundan keyin uning elchixonasi yoki konsulligidan yozma javob soʻrang.
pathway-other-state-check-next = Javobni yuristga koʻrsating. U fuqaroligi boʻlmagan shaxs maqomi uchun kerak boʻlishi mumkin; unda javobga bir yil toʻlmagan boʻlishi kerak.

pathway-foreign-resident = Yashash guvohnomasi (вид на жительство)
pathway-foreign-resident-says = Yashash guvohnomasi bilan bu yerda yillab yashash mumkin. U boshqa mamlakat fuqarolariga toʻgʻri kelishi mumkin.
pathway-foreign-resident-first = Biror idoraga borishdan oldin bepul yurist bilan gaplashing. Qaysi ruxsatnoma va hujjatlar toʻgʻri kelishi mumkinligini soʻrang.
pathway-foreign-resident-next = Yurist qadamlar va jarimalar haqida aytib beradi. Oʻz mamlakatingizdan qoʻrqsangiz, avval shuni ayting.

pathway-consultation = Yurist bilan bepul suhbat
pathway-consultation-says = Bu hammaga yordam berishi mumkin, javoblarning koʻpi «Bilmayman» boʻlsa ham.
pathway-consultation-first = Bepul yuridik yordamga murojaat qiling. Shu sahifani koʻrsatish yoki voqeangizni aytib berish mumkin.
pathway-consultation-next = Yurist qaysi qadam birinchi ekanini va nimadan saqlanish kerakligini aytadi.

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
# translate
role-information = Information

desk-legal = Hujjatlar va fuqarolik boʻyicha bepul yuridik yordam beradi.
desk-legal-asylum = Boshpana soʻraganlarga bepul yuridik yordam beradi.
desk-migration-police = Politsiyaning fuqarolik va fuqaroligi boʻlmagan shaxs maqomi bilan shugʻullanadigan boʻlimi.
desk-employment = Boshpana va qandas maqomi uchun arizalarni oladi. Qochoqlarning hujjatlarini uzaytiradi.
desk-registry = Tugʻilishni roʻyxatga oladi va hujjatlar uchun arizalarni qabul qiladi.
desk-social = Koʻproq qochoqlarga va boshpana soʻraganlarga ijtimoiy va tibbiy yordam beradi.
desk-helpline = Bolalar, ayollar va oilalarga bepul, kecha-yu kunduz yordam beradi.
desk-shelter = Xavfsiz joy topishga yordam bera oladi.
desk-complaint = Davlat idoralari ustidan har kimning shikoyatini oladi.
# translate
desk-prosecutor = Takes complaints about unlawful acts of state offices, and may stop an order to leave for a while. A lawyer can write to one.
# translate
desk-information = The state’s line for questions about its services. It is free. Do not call it if you are in danger.
# translate
desk-border-service = The border guards. They take a written request for asylum at the border.
# translate
desk-mission-abroad = The embassy or consulate of Kazakhstan in the country where the person lives.
# translate
desk-emergency = For danger to life, and for an ambulance, for everybody. The police may come too.

office-by-name = Manzil yoki telefon yozilmagan boʻlsa, tekshirilgani bizda yoʻq. Saytga qarang yoki bepul yuristdan soʻrang.
office-by-name-no-site = Bizda bu idoraning tekshirilgan manzili, telefoni yoki sayti yoʻq. Unga qanday murojaat qilishni bepul yuristdan soʻrang.
# translate
office-through = Ask how to reach it here: { $office }.
# translate
office-through-host = Ask how to reach it on the hotline { $number }.
# translate
office-russian-name = This is its Russian name, as it stands on the door. No Kazakh name is known.
office-hours = Ish vaqti: { $hours }
office-call = Qoʻngʻiroq qilish: { $number }
office-website = Sayt
office-address = Manzil
office-for = Nima uchun: { $pathways }
office-national = Bosh idora: hududingizda kim yordam berishini aytadi.
# translate
contact-source = It belongs to { $owner }. Printed on { $source }, { $date }.
# translate
contact-unrung = Nobody has rung this number yet.
# translate
contact-unread = Nobody has opened this page for us yet.
# translate
contact-rung = Rung on { $date }: it answered.
# translate
contact-unrung-address = Nobody has asked there yet if it is right.
# translate
contact-opened = Opened on { $date }: it was there.
# translate
contact-undated = no date
# translate
contact-brief-checked = confirmed on { $date }
# translate
contact-brief-unread = not opened yet
# translate
contact-brief-unrung = not rung yet

## Result

result-title = Nima toʻgʻri kelishi mumkin
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
result-later-lead = Bu idoralar boshqa mamlakatlardan maʼlumot soʻrashi mumkin. Yurist «xavfsiz» demaguncha u yerga bormang.
result-why = Nega bu toʻgʻri kelishi mumkin
result-why-law = Qonunda nima deyilgan
result-first = Avval nima qilish kerak
result-next = Keyin nima boʻladi
result-bring = Nima olib borish kerak
result-bring-lead = Borini olib boring. Bularning hammasi kam odamda bor.
result-missing = Biror qogʻoz boʻlmasa ham boring. Uni nima bilan almashtirish mumkinligini bepul yurist aytadi.
result-open = Nimani bilsak, aniqroq boʻladi
result-unchecked-title = Bularni tekshira olmadik
result-unchecked-lead = Javob yetishmaydi. Bular toʻgʻri kelishi ham, kelmasligi ham mumkin.
result-worth = Eng kerakli javob
result-worth-lead = Shu javob bilan koʻproq ayta olamiz. Uni topishga eski hujjatlar yoki yurist yordam berishi mumkin.
result-offices = Kim yordam bera oladi
result-careful = Biror idoraga borishdan oldin bepul yurist bilan gaplashing. Boshqa mamlakat amaldorlariga murojaat qilmang.
result-danger = Politsiyaga yolgʻiz bormang. Yurist bilan birga boring.
result-minor = 18 yoshga toʻlmagan odam arizani oʻzi bermaydi. Uni ota-ona yoki boshqa qonuniy vakil beradi.
# translate
result-free-help = Help from these offices is free. Whoever asks for money for papers or citizenship is not one of them.
# translate
result-no-phone = We have no confirmed phone number for free legal help. You can use these:
# translate
result-no-phone-site = Their website: { $site }
# translate
result-no-phone-host = The hotline of the page that brought you here: { $number }
# translate
result-no-phone-social = A social centre can help you to find a lawyer.
# translate
result-no-phone-information = If you are in no danger: the state’s line { $number }. It is free.
result-exact-birth_date = Bunda aniq tugʻilgan sana muhim. Oy va kunni bilib olishga harakat qiling.
result-exact-arrival_date = Bunda Qozogʻistonga kelgan aniq sana muhim. Oy va kunni bilib olishga harakat qiling.
result-citation = { $act }, { $article }
citation-article = { $n }-modda
citation-point = { $n }-band
result-content-date = Bu matnlarning sanasi: { $date }.
read-all = Savollarsiz hammasini oʻqish
offline-stay = Internetsiz ochish uchun saqlash
offline-note = Savollar va manzillar shu telefonda qoladi, internetsiz ham ochiladi. Siz haqingizda hech narsa saqlanmaydi.
offline-go = Shu telefondan oʻchirish
draft-note = Qoralama: yurist hali tekshirmagan.
change-answers = Javoblarni oʻzgartirish
continue-questions = Savollarni davom ettirish
ask-other = Boshqa odam haqida soʻrash
ask-other-note = Bir oilada har kimning natijasi har xil boʻlishi mumkin.
take-title = Oʻzingiz bilan olish
take-print = Chop etish
take-lead = Faqat shu matn yuboriladi. Uni faqat ishongan odamingizga yuboring.
take-share = Ulashish
take-copy = Nusxa olish
take-told = Odamning oʻz soʻzidan yozilgan. Bu qaror emas.
take-code = Javoblarim kodini koʻrsatish
take-code-hide = Kodni yashirish
take-code-lead = Bu kodda hamma javoblaringiz bor. Uni telefonda oʻqib bering yoki idorada koʻrsating, shunda hammasini qayta aytish shart emas. Kod kimda boʻlsa, u javoblaringizni oʻqiy oladi. Uni faqat ishongan odamingizga bering.

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
find-lived_in_kz_1992 = Uy 1992-yil 1-martda qayerda boʻlganini bilib oling. Buni maktab, ish yoki manzil hujjatlari koʻrsatishi mumkin.
find-documents = Hamma hujjatlarni, eskilarini ham qidiring.
find-kz_id_state = Guvohnoma yoki pasportdagi sanaga qarang. Qolganini bepul yurist tekshira oladi.
# translate
find-ended_papers = Look at the dates on the papers, and at every letter from an office.
find-other_citizenship = Boshqa fuqarolikni qanday xavfsiz bilib olishni bepul yuristdan soʻrang.
find-other_country = Eski pasportga qarang: unda mamlakat yozilgan.
# translate
find-other_order = Look at the first date in each passport or paper of citizenship.
# translate
find-ended_proof = Look through old papers for one that says that the citizenship ended. Do not ask that country for it before you talk to free legal help.
# translate
find-lived_in_kz_ssr = Ask family where the home was before 1992. School, work or army papers can show it.
find-arrival_date = Qozogʻistondagi hayot qachon boshlanganini bilib oling. Buni maktab yoki ish hujjatlari koʻrsatishi mumkin.
find-registration = Manzil boʻyicha roʻyxat (propiska) haqidagi qogʻozni qidiring.
find-lawful_years = Yashash guvohnomasidagi yoki boshqa guvohnomadagi birinchi sanaga qarang.
find-ethnic_kazakh = Kelib chiqishi qozoq ekanini koʻrsatadigan hujjatlarni qidiring.
find-citizen_family = Qaysi qarindoshlar Qozogʻiston fuqarosi ekanini bilib oling.
find-rehabilitated = Qatagʻon qurbonlari va bu haqdagi qogʻoz toʻgʻrisida oiladan soʻrang.
# translate
find-earlier_request = Look for any paper from an office with a number and a date.
find-region = Uy hozir qayerdaligini ayting.
find-situation = Oʻzingizni xavfsiz his qilganingizda hozirgi holat haqidagi savolga javob bering.
find-fear_of_return = Xavf haqida bepul yurist bilan gaplashing.

## Places: the regions, the cities their offices are in, and opening hours

region-KZ-10 = Abay viloyati
region-KZ-11 = Oqmoʻla viloyati
region-KZ-15 = Aqtoʻbe viloyati
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
city-KZ-15 = Aqtoʻbe
city-KZ-19 = Qoʻnayev
city-KZ-23 = Atirau
city-KZ-27 = Oral
city-KZ-31 = Taroz
city-KZ-33 = Taldiqoʻrgʻon
city-KZ-35 = Qaragʻanda
city-KZ-39 = Qoʻstanay
city-KZ-43 = Qiziloʻrda
city-KZ-47 = Aqtau
city-KZ-55 = Pavlodar
city-KZ-59 = Petropavl
city-KZ-61 = Turkiston
city-KZ-62 = Jezqazgʻan
city-KZ-63 = Oʻskemen
city-KZ-71 = Ostona
city-KZ-75 = Olmaota
city-KZ-79 = Chimkent

office-line-111-hours = kecha-yu kunduz
