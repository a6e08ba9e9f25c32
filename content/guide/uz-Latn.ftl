# Dastursiz ochiladigan sahifalar (`zhol guide`, guide-… kalitlari) va qogʻoz varaqlarning (`zhol paper`, sheet-… kalitlari) soʻzlari.
# Qolgan hammasi ../text/ ichida. Kalitlar va boʻsh joylar barcha tillarda bir xil.

## Sahifa: kimdan va nimadan boshlash kerak

guide-title = Qozogʻistonda hujjat masalasida yordam
guide-lead = Sizga qaysi yoʻl toʻgʻri kelishi mumkinligini oʻqing. Keyin avval nima qilish kerakligini va kim bepul yordam berishini koʻring.
guide-from = Bu sahifa politsiyadan ham, boshqa davlat idorasidan ham emas. U hech narsa soʻramaydi va hech narsani hal qilmaydi.
guide-danger = Xavf bormi? Shu yerdan boshlang
guide-find = Sizga qaysi yoʻl toʻgʻri kelishi mumkin
guide-find-lead = Har bir qatorni oʻqing. Biri toʻgʻri keladimi? Unda nomini bosing.
guide-list = Roʻyxatga qaytish
guide-questions = Yaxshisi, savollarga javob berish

## Guruhlarning nomlari: ../pathways/ ichidagi har bir faylga bittadan

guide-group-protection = Xavf va himoya
guide-group-birth = Tugʻilganlik haqida guvohnoma
guide-group-citizenship = Qozogʻiston fuqaroligi
guide-group-statelessness = Fuqarolik yoʻq
guide-group-residence = Boshqa hujjatlar va maslahat

## Eʼtibordan chetda qolmasligi kerak

guide-careful = Boshqa mamlakatga qaytish siz uchun xavflimi? Unda hozircha politsiyaga, migratsiya xizmatiga va aholiga xizmat koʻrsatish markaziga (ЦОН) bormang. Ular siz haqingizda boshqa mamlakatlardan soʻrashi mumkin. Kasalxona va maktabga borish mumkin. Avval bepul yurist bilan gaplashing. Hozir hayot xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling.
guide-safe = Faqat qaytish xavfli boʻlmasa
guide-safe-lead = Qaytish siz uchun xavflimi? Yoki u yerdagi amaldorlar qayerdaligingizni bilmasligi kerakmi? Unda bu qism siz uchun emas. Avval bepul yurist bilan gaplashing.
guide-safe-go = Men uchun qaytish xavfli emas
guide-safe-offices = Qaytishi xavfli boʻlmaganlar uchun idoralar

## Idoralar

guide-where = Yashash joyingizdagi idoralar
guide-whole = Butun mamlakat boʻyicha yordam
guide-until = Bu yerdagi telefon va manzillardan shu kungacha foydalanish mumkin: { $date }. Har birining yonida qayerda chop etilgani yozilgan. Shu kundan keyin bepul yuristdan soʻrang.

## Qogʻoz varaqlar: savollar

worksheet-title = Qogʻozdagi savollar
worksheet-lead = Telefon yoʻq joyda odamlarga yordam beradiganlar uchun. Avval savollarni bering. Keyin qaysi yoʻl toʻgʻri kelishi mumkinligini aniqlang.
worksheet-private = Ism yozmang. Bu varaqlarni odamning oʻziga bering yoki yoʻq qiling. Begona qoʻlda ular zarar yetkazishi mumkin.
worksheet-from = Bu varaq politsiyadan ham, boshqa davlat idorasidan ham emas. U hech narsani hal qilmaydi.
worksheet-ask = Tartib bilan soʻrang. Odam aytganini belgilang. «Bilmayman» ham yaxshi javob.
worksheet-only-if = Faqat shunda soʻrang
worksheet-today = Suhbat kuni
worksheet-region = Qozogʻistonda, shu hududda
worksheet-open = Shu savollar telefonda

## Qogʻoz varaqlar: natija

worksheet-decide = Qaysi yoʻl toʻgʻri kelishi mumkinligini aniqlash
worksheet-how-numbers = Harfli raqam — javob. Nuqtali raqam — shu varaqlardagi qator.
worksheet-how-line = Har bir qator — «ha», «yoʻq» yoki «?». Uni katakka yozing. Javob nomaʼlum boʻlsa yoki sana aniq boʻlmasa, «?» yoziladi.
worksheet-how-all = «Bularning hammasi»: har bir qator «ha» boʻlsa — «ha». Bir qator «yoʻq» boʻlsa — «yoʻq». Aks holda «?».
worksheet-how-any = «Bularning biri»: bir qator «ha» boʻlsa — «ha». Har bir qator «yoʻq» boʻlsa — «yoʻq». Aks holda «?».
worksheet-how-not = «Emas» soʻzi «ha»ni «yoʻq»qa, «yoʻq»ni «ha»ga aylantiradi. «?» oʻzgarmaydi.
worksheet-how-first = 1-qator «ha»mi? Unda bu yoʻlning toʻgʻri kelish ehtimoli katta. 1- va 2-qator «yoʻq»mi? Unda toʻgʻri kelmaydi. Aks holda toʻgʻri kelishi mumkin.
worksheet-how-third = Toʻgʻri kelishi mumkin, ammo 3-qator «ha» emasmi? Unda buni tekshirib boʻlmaganini ayting.
worksheet-likely = Toʻgʻri kelish ehtimoli katta
worksheet-possible = Toʻgʻri kelishi mumkin
worksheet-signal = Tekshirish mumkin boʻldi
worksheet-work-out = Quyida kerak
worksheet-danger = Avval xavf haqida (hayot xavf ostida boʻlsa, 112)
worksheet-if = Bu yerda «ha» boʻlsa
worksheet-unless = Bu yerda «ha» boʻlmasa
worksheet-later = ◆ belgisi borlarning hammasi — keyin, yurist bilan birga. Oxirgi qismni oʻtkazib yuboring: uni oʻqib bermang va koʻrsatmang.
worksheet-all = bularning hammasi
worksheet-any = bularning biri
worksheet-not = emas
worksheet-can-be = bu yerda «ha» yoki «?»
worksheet-always = har doim «ha»
worksheet-never = har doim «yoʻq»

## Qogʻoz varaqlar: sanalar

worksheet-date-solar = 1363 kabi yil boʻlsa (Afgʻoniston, Eron), 621 qoʻshing. U shu yilning (bu yerda 1984) mart oyidan keyingi yilning mart oyigacha davom etadi.
worksheet-before = shu kundan oldin: { $day }
worksheet-not-after = { $day } yoki undan oldin
worksheet-after = shu kundan keyin: { $day }
worksheet-not-before = { $day } yoki undan keyin
worksheet-years-before = { $n ->
    [one] suhbat kunidan { $n } yildan koʻproq oldin
   *[other] suhbat kunidan { $n } yildan koʻproq oldin
}
worksheet-years-not-after = { $n ->
    [one] suhbat kunidan kamida { $n } yil oldin
   *[other] suhbat kunidan kamida { $n } yil oldin
}
worksheet-years-after = { $n ->
    [one] suhbat kunigacha { $n } yildan kam
   *[other] suhbat kunigacha { $n } yildan kam
}
worksheet-years-not-before = { $n ->
    [one] suhbat kunigacha koʻpi bilan { $n } yil
   *[other] suhbat kunigacha koʻpi bilan { $n } yil
}
