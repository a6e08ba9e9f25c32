# Dastursiz ochiladigan sahifalar (`zhol guide`, guide-… kalitlari) va qogʻoz varaqlarning (`zhol paper`, sheet-… kalitlari) soʻzlari.
# Qolgan hammasi ../text/ ichida. Kalitlar va boʻsh joylar barcha tillarda bir xil.

## Sahifa: kimdan va nimadan boshlash kerak

guide-title = Qozogʻistonda hujjat masalasida yordam
guide-lead = Sizga nima toʻgʻri kelishi mumkinligini oʻqing. Keyin avval nima qilish kerakligini va kim bepul yordam berishini koʻring.
guide-from = Bu sahifa politsiyadan ham, boshqa davlat idorasidan ham emas. U hech narsa soʻramaydi va hech narsani hal qilmaydi.
guide-danger = Xavf bormi? Shu yerdan boshlang
guide-find = Sizga nima toʻgʻri kelishi mumkin
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

guide-careful = Mamlakatingizga qaytish sizga xavflimi? Unda hozircha davlat idorasiga bormang. U boshqa mamlakatlardan maʼlumot soʻrashi mumkin. Avval bepul yurist bilan gaplashing.
guide-safe = Faqat qaytish xavfli boʻlmasa
guide-safe-lead = Qaytish sizga xavflimi? Yoki u yerdagi amaldorlar qayerdaligingizni bilmasligi kerakmi? Unda bu qism siz uchun emas. Avval bepul yurist bilan gaplashing.
guide-safe-go = Menga qaytish xavfli emas
# translate
guide-safe-offices = Offices for those who can go back safely

## Idoralar

guide-where = Yashash joyingizdagi idoralar
guide-whole = Butun mamlakat boʻyicha yordam
guide-until = Bu yerdagi telefon va manzillar shu kungacha tekshirilgan: { $date }. Undan keyin bepul yuristdan soʻrang.

## Qogʻoz varaqlar: savollar

sheet-title = Qogʻozdagi savollar
sheet-lead = Telefon yoʻq joyda odamlarga yordam beradiganlar uchun. Avval savollarni bering. Keyin nima toʻgʻri kelishi mumkinligini aniqlang.
sheet-private = Ism yozmang. Bu varaqlarni odamning oʻziga bering yoki yoʻq qiling. Begona qoʻlda ular zarar yetkazishi mumkin.
# translate
sheet-from = This sheet is not from the police or any other state office. It decides nothing.
sheet-ask = Tartib bilan soʻrang. Odam aytganini belgilang. «Bilmayman» ham yaxshi javob.
sheet-only-if = Faqat shunda soʻrang
sheet-today = Suhbat kuni
sheet-region = Qozogʻistonda, shu hududda
sheet-open = Shu savollar telefonda

## Qogʻoz varaqlar: natija

sheet-decide = Nima toʻgʻri kelishi mumkinligini aniqlash
sheet-how-numbers = Harfli raqam — javob. Nuqtali raqam — shu varaqlardagi qator.
sheet-how-line = Har bir qator — «ha», «yoʻq» yoki «?». Uni katakka yozing. Javob nomaʼlum boʻlsa yoki sana aniq boʻlmasa, «?» yoziladi.
sheet-how-all = «Bularning hammasi»: har bir qator «ha» boʻlsa — «ha». Bir qator «yoʻq» boʻlsa — «yoʻq». Aks holda «?».
sheet-how-any = «Bularning biri»: bir qator «ha» boʻlsa — «ha». Har bir qator «yoʻq» boʻlsa — «yoʻq». Aks holda «?».
sheet-how-not = «Emas» soʻzi «ha»ni «yoʻq»qa, «yoʻq»ni «ha»ga aylantiradi. «?» oʻzgarmaydi.
sheet-how-first = 1-qator «ha»mi? Unda bu toʻgʻri kelish ehtimoli katta. 1- va 2-qator «yoʻq»mi? Unda toʻgʻri kelmaydi. Aks holda toʻgʻri kelishi mumkin.
sheet-how-third = Toʻgʻri kelishi mumkin, ammo 3-qator «ha» emasmi? Unda buni tekshirib boʻlmaganini ayting.
sheet-likely = Toʻgʻri kelish ehtimoli katta
sheet-possible = Toʻgʻri kelishi mumkin
sheet-signal = Tekshirib boʻldi
sheet-work-out = Quyida kerak
sheet-danger = Avval xavf haqida
sheet-if = Bu yerda «ha» boʻlsa
sheet-unless = Bu yerda «ha» boʻlmasa
sheet-later = ◆ belgisi borlarning hammasi — keyin, yurist bilan birga. Oxirgi qismni qoldiring.
sheet-all = bularning hammasi
sheet-any = bularning biri
sheet-not = emas
sheet-can-be = bu yerda «ha» yoki «?»
sheet-always = har doim «ha»
sheet-never = har doim «yoʻq»

## Qogʻoz varaqlar: sanalar

sheet-before = shu kundan oldin: { $day }
sheet-not-after = { $day } yoki undan oldin
sheet-after = shu kundan keyin: { $day }
sheet-not-before = { $day } yoki undan keyin
sheet-years-before = { $n ->
    [one] suhbat kunidan { $n } yildan koʻproq oldin
   *[other] suhbat kunidan { $n } yildan koʻproq oldin
}
sheet-years-not-after = { $n ->
    [one] suhbat kunidan kamida { $n } yil oldin
   *[other] suhbat kunidan kamida { $n } yil oldin
}
sheet-years-after = { $n ->
    [one] suhbat kunigacha { $n } yildan kam
   *[other] suhbat kunigacha { $n } yildan kam
}
sheet-years-not-before = { $n ->
    [one] suhbat kunigacha koʻpi bilan { $n } yil
   *[other] suhbat kunigacha koʻpi bilan { $n } yil
}
