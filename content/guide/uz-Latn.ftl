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

sheet-title = Qogʻozdagi savollar
sheet-lead = Telefon yoʻq joyda odamlarga yordam beradiganlar uchun. Avval savollarni bering. Keyin qaysi yoʻl toʻgʻri kelishi mumkinligini aniqlang.
sheet-private = Ism yozmang. Bu varaqlarni odamning oʻziga bering yoki yoʻq qiling. Begona qoʻlda ular zarar yetkazishi mumkin.
sheet-from = Bu varaq politsiyadan ham, boshqa davlat idorasidan ham emas. U hech narsani hal qilmaydi.
sheet-ask = Tartib bilan soʻrang. Odam aytganini belgilang. «Bilmayman» ham yaxshi javob.
sheet-only-if = Faqat shunda soʻrang
sheet-today = Suhbat kuni
sheet-region = Qozogʻistonda, shu hududda
sheet-open = Shu savollar telefonda

## Qogʻoz varaqlar: natija

sheet-decide = Qaysi yoʻl toʻgʻri kelishi mumkinligini aniqlash
sheet-how-numbers = Harfli raqam — javob. Nuqtali raqam — shu varaqlardagi qator.
sheet-how-line = Har bir qator — «ha», «yoʻq» yoki «?». Uni katakka yozing. Javob nomaʼlum boʻlsa yoki sana aniq boʻlmasa, «?» yoziladi.
sheet-how-all = «Bularning hammasi»: har bir qator «ha» boʻlsa — «ha». Bir qator «yoʻq» boʻlsa — «yoʻq». Aks holda «?».
sheet-how-any = «Bularning biri»: bir qator «ha» boʻlsa — «ha». Har bir qator «yoʻq» boʻlsa — «yoʻq». Aks holda «?».
sheet-how-not = «Emas» soʻzi «ha»ni «yoʻq»qa, «yoʻq»ni «ha»ga aylantiradi. «?» oʻzgarmaydi.
sheet-how-first = 1-qator «ha»mi? Unda bu yoʻlning toʻgʻri kelish ehtimoli katta. 1- va 2-qator «yoʻq»mi? Unda toʻgʻri kelmaydi. Aks holda toʻgʻri kelishi mumkin.
sheet-how-third = Toʻgʻri kelishi mumkin, ammo 3-qator «ha» emasmi? Unda buni tekshirib boʻlmaganini ayting.
sheet-likely = Toʻgʻri kelish ehtimoli katta
sheet-possible = Toʻgʻri kelishi mumkin
sheet-signal = Tekshirish mumkin boʻldi
sheet-work-out = Quyida kerak
sheet-danger = Avval xavf haqida (hayot xavf ostida boʻlsa, 112)
sheet-if = Bu yerda «ha» boʻlsa
sheet-unless = Bu yerda «ha» boʻlmasa
sheet-later = ◆ belgisi borlarning hammasi — keyin, yurist bilan birga. Oxirgi qismni oʻtkazib yuboring: uni oʻqib bermang va koʻrsatmang.
sheet-all = bularning hammasi
sheet-any = bularning biri
sheet-not = emas
sheet-can-be = bu yerda «ha» yoki «?»
sheet-always = har doim «ha»
sheet-never = har doim «yoʻq»

## Qogʻoz varaqlar: sanalar

sheet-date-solar = 1363 kabi yil boʻlsa (Afgʻoniston, Eron), 621 qoʻshing. U shu yilning (bu yerda 1984) mart oyidan keyingi yilning mart oyigacha davom etadi.
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
