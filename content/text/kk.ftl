# The Kazakh texts: a translation of en.ftl, not yet reviewed by a native speaker. The same keys, in the same order.
#
# For translators. Readers are frightened and tired, many had little schooling, and they read on a small phone. So: short
# sentences, everyday words, no sayings. Nothing here claims what a person is; things "may apply".
# Only three forms are used: words, a blank such as { $day }, and one choice of whole sentences:
#   $subject   who the questions are about: self (the reader), child, other
#   $n         a number; the variants are the plural forms of your language
# The last variant has a star and is used when no other fits.
# Offices of other states are named in the texts of `other-state-check` and `mission-abroad` only, never anywhere else.

## Start

app-name = Жол
app-tagline = Керек көмекке апаратын жол
language = Тіл
start-title = Құжат мәселесінде кім көмектесе алатынын біліңіз
start-lead = Азаматтық құжаты жоқ немесе қорғауды қажет ететін Қазақстандағы адамдарға арналған. Біз қысқа сұрақтар қоямыз. Содан кейін не сәйкес келуі мүмкін екенін және кім тегін көмектесе алатынын көрсетеміз.
start-point-private = Жауаптарыңыз осы телефонда қалады. Ештеңе ешқайда жіберілмейді.
start-point-length = Бірнеше минут кетеді. Кез келген кезде тоқтап, нәтижені көре аласыз.
start-point-unsure = Қай сұраққа да «Білмеймін» деп жауап беруге болады.
start-point-not-decision = Бұл — кеңес, шешім емес. Шешімді тек мемлекеттік мекеме немесе сот шығара алады.

## Moving through the questions

continue = Жалғастыру
back = Артқа
dont-know = Білмеймін немесе айтқым келмейді
dont-know-short = Білмеймін
why-we-ask = Не үшін сұраймыз
choose-all = Сәйкес келетінінің бәрін таңдаңыз.
none-of-these = Бұлардың ешқайсысы
answer-yes = Иә
answer-no = Жоқ
result-now = Әзірге шыққан нәтижені көру
check-now = Жауаптарымды тексеру
questions-left = { $n ->
    [one] Тағы шамамен { $n } сұрақ қалды, көп дегенде { $most }
   *[other] Тағы шамамен { $n } сұрақ қалды, көп дегенде { $most }
}
other-possibilities = { $n ->
    [one] Басқа мүмкіндіктерді тексеру (көп дегенде { $n } сұрақ)
   *[other] Басқа мүмкіндіктерді тексеру (көп дегенде { $n } сұрақ)
}

## Sections of the questions

section-about = Алғашқы сұрақтар
section-safety = Қауіпсіздік
section-papers = Құжаттар
section-life = Қазақстандағы өмір
section-family = Отбасы
section-place = Тұратын жер және жақындар

## Who and where

question-subject = Көмек кімге керек?
why-subject = Сұрақтарды дұрыс қою үшін.
fact-subject = Көмек кімге керек
answer-subject-self = Өзіме
answer-subject-child = Балаға
answer-subject-other = Басқа адамға

question-region = { $subject ->
    [self] Қазір қайда тұрасыз?
    [child] Бала қазір қайда тұрады?
   *[other] Бұл адам қазір қайда тұрады?
}
hint-region = Мекенжайды сұрамаймыз.
locate = Осы телефон арқылы анықтау
locate-note = Біз орныңызды білмейміз. Бірақ телефон оны өз өндірушісінің қызметінен сұрауы мүмкін.
locate-failed = Қазақстандағы орын анықталмады. Оны тізімнен таңдаңыз.
why-region = Жақын жердегі мекемелерді көрсету үшін.
fact-region = Тұратын жері
answer-region-abroad = Қазақстаннан тыс жерде

question-birth_date = { $subject ->
    [self] Сіз қашан туғансыз?
    [child] Бала қашан туған?
   *[other] Бұл адам қашан туған?
}
hint-birth_date = Құжатта жазылған немесе туыстардың есінде қалған күнді жазыңыз.
why-birth_date = Кейбір ережелер жасқа немесе 1992 жылға байланысты.
fact-birth_date = Туған күні

question-birth_country = { $subject ->
    [self] Сіз қайда туғансыз?
    [child] Бала қайда туған?
   *[other] Бұл адам қайда туған?
}
hint-birth_country = Елдің қазіргі атауын таңдаңыз. Қазақ КСР-і болса, Қазақстанды таңдаңыз.
why-birth_country = Кейбір ережелер туған жерге байланысты.
fact-birth_country = Туған жері
answer-birth_country-kz = Қазақстан
answer-birth_country-ru = Ресей
answer-birth_country-uz = Өзбекстан
answer-birth_country-kg = Қырғызстан
answer-birth_country-tj = Тәжікстан
answer-birth_country-tm = Түрікменстан
answer-birth_country-other_soviet = Бұрынғы Кеңес Одағының басқа елі
answer-birth_country-other = Басқа ел

## Safety

question-situation = { $subject ->
    [self] Мыналардың бірі сізде бар ма?
    [child] Мыналардың бірі балада бар ма?
   *[other] Мыналардың бірі бұл адамда бар ма?
}
why-situation = Ең қауіпсіз бірінші қадамды көрсету үшін.
fact-situation = Қазіргі жағдай
answer-situation-detained = Қазір ұсталған немесе қамауда
answer-situation-expulsion_order = Қазақстаннан шығару туралы сот шешімі
answer-situation-irregular_entry = Шекарадан өткізу пунктінен тыс жермен өткен
# translate
answer-situation-at_border = Stopped at border or airport
# translate
answer-situation-wanted = Wanted by another state
# translate
answer-situation-summoned = Called in by police
answer-situation-papers_withheld = Біреу құжатын бермейді немесе мәжбүрлеп жұмыс істетеді
answer-situation-violence = Зорлық-зомбылық немесе қорқыту
answer-situation-child_alone = Ата-анасы не қамқоршысы жоқ бала

question-fear_of_return = { $subject ->
    [self] Өз еліңізге немесе келген жеріңізге қайту сізге қауіпті ме?
    [child] Балаға өз еліне немесе келген жеріне қайту қауіпті ме?
   *[other] Бұл адамға өз еліне немесе келген жеріне қайту қауіпті ме?
}
hint-fear_of_return = { $subject ->
    [self] Сол елдің билігі қайда екеніңізді білмеуі керек пе? Онда да «Иә» деңіз.
    [child] Сол елдің билігі баланың қайда екенін білмеуі керек пе? Онда да «Иә» деңіз.
   *[other] Сол елдің билігі бұл адамның қайда екенін білмеуі керек пе? Онда да «Иә» деңіз.
}
why-fear_of_return = Ешкімді қауіпке ұшыратпау үшін.
fact-fear_of_return = Қайту қауіпті ме

question-danger_learned = { $subject ->
    [self] Қазақстанға қашан келдіңіз немесе қауіп туралы қашан білдіңіз?
    [child] Бала Қазақстанға қашан келді немесе қауіп қашан белгілі болды?
   *[other] Бұл адам Қазақстанға қашан келді немесе қауіп туралы қашан білді?
}
hint-danger_learned = Екі күннің кейінгісінен бастап санаңыз.
why-danger_learned = Пана (қауіптен қорғау) сұрауға 5 күн беріледі. Одан кейін заңгермен бірге сұраңыз.
fact-danger_learned = Қауіп қашаннан белгілі
answer-danger_learned-within_5_days = Соңғы 5 күннің ішінде
answer-danger_learned-earlier = 5 күннен бұрын

## Papers

question-documents = { $subject ->
    [self] Мыналардың қайсысы сізде бар немесе бұрын болған?
    [child] Мыналардың қайсысы балада бар немесе бұрын болған?
   *[other] Мыналардың қайсысы бұл адамда бар немесе бұрын болған?
}
hint-documents = Ескі, жоғалған құжаттарды да белгілеңіз.
why-documents = Ескі немесе жыртылған құжат та көмектесуі мүмкін. Азаматтығы жоқ адамды ешбір ел өз азаматы деп санамайды. Ықтиярхат — осында жылдап тұруға рұқсат. Пана мен босқын құжаттары қауіптен қорғайды. Қандас — осында тұруға келген қазақ.
fact-documents = Құжаттар
answer-documents-kz_id = Қазақстан азаматының жеке куәлігі немесе паспорты
answer-documents-stateless_certificate = Азаматтығы жоқ адамның куәлігі
answer-documents-residence_permit = Шетелдіктің Қазақстанда тұруына ықтиярхат
answer-documents-ussr_passport = Кеңес паспорты
answer-documents-foreign_passport = Басқа елдің паспорты
# translate
answer-documents-other_id = Other ID card, such as a tazkira
answer-documents-asylum_certificate = Пана іздеген адамның куәлігі
answer-documents-refugee_certificate = Босқын куәлігі
answer-documents-kandas_certificate = Қандас куәлігі

question-kz_id_state = { $subject ->
    [self] Қазақстандық жеке куәлігіңіз немесе паспортыңыз жарамды ма?
    [child] Баланың қазақстандық жеке куәлігі немесе паспорты жарамды ма?
   *[other] Бұл адамның қазақстандық жеке куәлігі немесе паспорты жарамды ма?
}
hint-kz_id_state = Құжаттың күші жойылған ба? Онда жоғалып қалса да, соны таңдаңыз.
why-kz_id_state = Әрі қарай не істеу керегін білу үшін.
fact-kz_id_state = Куәлік жарамды ма
answer-kz_id_state-valid = Жарамды
answer-kz_id_state-expired_or_lost = Мерзімі өткен немесе жоғалған
answer-kz_id_state-cancelled = Күші жойылған: мекеме азаматтық жоғалды деген
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
    [self] Туу туралы куәлігіңіз бар ма?
    [child] Баланың туу туралы куәлігі бар ма?
   *[other] Бұл адамның туу туралы куәлігі бар ма?
}
why-birth_record = Ол басқа құжаттарды алуға көмектеседі.
fact-birth_record = Туу туралы куәлік
answer-birth_record-held = Бар, қай елдікі болса да
answer-birth_record-lost = Болған, бірақ жоғалған
answer-birth_record-never = Туу ешқашан тіркелмеген

question-birth_setting = { $subject ->
    [self] Сіз ауруханада туғансыз ба, әлде үйде ме?
    [child] Бала ауруханада туған ба, әлде үйде ме?
   *[other] Бұл адам ауруханада туған ба, әлде үйде ме?
}
why-birth_setting = Екі жағдайда керек құжаттар әртүрлі.
fact-birth_setting = Аурухана немесе үй
answer-birth_setting-medical = Перзентханада немесе ауруханада
answer-birth_setting-home = Үйде немесе басқа жерде

question-mother_has_id = { $subject ->
    [self] Анаңыздың жеке басын растайтын құжаты бар ма?
    [child] Баланың анасында жеке басын растайтын құжат бар ма?
   *[other] Бұл адамның анасында жеке басын растайтын құжат бар ма?
}
why-mother_has_id = Тууды тіркеу тәртібі осыған байланысты.
fact-mother_has_id = Анасының жеке құжаты

question-other_citizenship = { $subject ->
    [self] 1992 жылдан бері сіз басқа елдің азаматы болдыңыз ба?
    [child] Бала осы уақытқа дейін басқа елдің азаматы болды ма?
   *[other] 1992 жылдан бері бұл адам басқа елдің азаматы болды ма?
}
hint-other_citizenship = Кеңес Одағы есептелмейді. Паспорттың мерзімі өтсе де, азаматтық сақталуы мүмкін.
why-other_citizenship = Қай ережелер сәйкес келетіні осыған байланысты.
fact-other_citizenship = Басқа елдің азаматтығы
answer-other_citizenship-current = Иә, қазір де азаматы
answer-other_citizenship-ended = Иә, бірақ қазір емес
answer-other_citizenship-never = Жоқ, ешқашан
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
    [self] Сіз қай елдің азаматысыз немесе бұрын азаматы болғансыз?
    [child] Бала қай елдің азаматы немесе бұрын азаматы болған?
   *[other] Бұл адам қай елдің азаматы немесе бұрын азаматы болған?
}
why-other_country = Қазақстанның кейбір елдермен келісімі бар.
fact-other_country = Қай елдің азаматы
answer-other_country-ru = Ресей
answer-other_country-by = Беларусь
answer-other_country-kg = Қырғызстан
answer-other_country-uz = Өзбекстан
answer-other_country-tj = Тәжікстан
answer-other_country-tm = Түрікменстан
answer-other_country-other = Басқа ел
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
    [self] 1992 жылғы 1 наурызда сіз Қазақстанда тұрдыңыз ба?
    [child] 1992 жылғы 1 наурызда бала Қазақстанда тұрды ма?
   *[other] 1992 жылғы 1 наурызда бұл адам Қазақстанда тұрды ма?
}
hint-lived_in_kz_1992 = Бұл қонаққа келу емес, осында тұрақты тұру деген сөз.
why-lived_in_kz_1992 = Сол күні осында тұрақты тұрған адамдар азамат болуы мүмкін.
fact-lived_in_kz_1992 = 1992 жылғы наурызда осында

question-proof_1992 = { $subject ->
    [self] 1992 жылы осында тұрғаныңызды не растай алады?
    [child] Баланың 1992 жылы осында тұрғанын не растай алады?
   *[other] Бұл адамның 1992 жылы осында тұрғанын не растай алады?
}
hint-proof_1992 = 1992 жылға жақын жылдардың құжаттары да көмектеседі.
why-proof_1992 = Нені ала бару керегін айту үшін.
fact-proof_1992 = 1992 жыл туралы дәлел
answer-proof_1992-passport_stamp = Кеңес паспортындағы тіркеу (прописка) мөрі
answer-proof_1992-papers = Мектеп, жұмыс, әскер немесе тіркеу құжаттары
answer-proof_1992-witnesses = Мұны білетін кемінде үш адам

question-arrival_date = { $subject ->
    [self] Қазақстанға тұруға қашан келдіңіз?
    [child] Бала Қазақстанға тұруға қашан келді?
   *[other] Бұл адам Қазақстанға тұруға қашан келді?
}
hint-arrival_date = Одан бұрынғы қысқа сапарлар есептелмейді.
why-arrival_date = Кейбір ережелерде осында қанша жыл тұрғаны ескеріледі.
fact-arrival_date = Тұруға келген күні
answer-arrival_date-always = Үнемі осында тұрып келеді
# translate
answer-arrival_date-visiting = Does not live here, only passing through

question-registration = { $subject ->
    [self] Қазір мекенжай бойынша тіркелгенсіз бе?
    [child] Бала қазір мекенжай бойынша тіркелген бе?
   *[other] Бұл адам қазір мекенжай бойынша тіркелген бе?
}
hint-registration = Мұны «прописка» деп те атайды: адамның қайда тұратыны туралы мемлекеттік жазба.
why-registration = Кейбір құжаттарды алу үшін керек.
fact-registration = Мекенжай бойынша тіркеу
answer-registration-permanent = Иә, тұрақты
answer-registration-temporary = Иә, уақытша
answer-registration-none = Жоқ

question-lawful_years = { $subject ->
    [self] Тұрақты тұру құжатымен осында қанша жыл тұрып келесіз?
    [child] Бала тұрақты тұру құжатымен осында қанша жыл тұрып келеді?
   *[other] Бұл адам тұрақты тұру құжатымен осында қанша жыл тұрып келеді?
}
hint-lawful_years = Мысалы, ықтиярхатпен. Түрмеде өткен уақыт есептелмейді.
why-lawful_years = 5 жылдан кейін азаматтық алуға жол ашылуы мүмкін. Ықтиярхат — осында жылдап тұруға рұқсат.
fact-lawful_years = Тұрақты құжатпен тұрған уақыты
answer-lawful_years-under_5 = 5 жылдан аз
answer-lawful_years-five_or_more = 5 жыл немесе одан көп

## Family

question-mother_citizenship = { $subject ->
    [self] Сіз туғанда анаңыз қай елдің азаматы еді?
    [child] Бала туғанда анасы қай елдің азаматы еді?
   *[other] Бұл адам туғанда анасы қай елдің азаматы еді?
}
hint-mother_citizenship = 1992 жылғы наурыздан бұрын туған болса, анасы кейін қай елдің азаматы болғанын таңдаңыз.
why-mother_citizenship = Балаға азаматтық ата-анасынан берілуі мүмкін.
fact-mother_citizenship = Анасының азаматтығы
answer-mother_citizenship-kz = Қазақстан
answer-mother_citizenship-stateless = Азаматтығы жоқ
answer-mother_citizenship-other = Басқа ел
answer-mother_citizenship-untraceable = Анасының кім екенін ешкім білмейді

question-father_citizenship = { $subject ->
    [self] Сіз туғанда әкеңіз қай елдің азаматы еді?
    [child] Бала туғанда әкесі қай елдің азаматы еді?
   *[other] Бұл адам туғанда әкесі қай елдің азаматы еді?
}
hint-father_citizenship = 1992 жылғы наурыздан бұрын туған болса, әкесі кейін қай елдің азаматы болғанын таңдаңыз.
why-father_citizenship = Балаға азаматтық ата-анасынан берілуі мүмкін.
fact-father_citizenship = Әкесінің азаматтығы
answer-father_citizenship-kz = Қазақстан
answer-father_citizenship-stateless = Азаматтығы жоқ
answer-father_citizenship-other = Басқа ел
answer-father_citizenship-none = Құжатта әкесі жазылмаған
answer-father_citizenship-untraceable = Әкесінің кім екенін ешкім білмейді

question-found_as_child = { $subject ->
    [self] Сіз бала кезіңізде Қазақстанда табылғансыз, ата-анаңыз белгісіз бе?
    [child] Бала Қазақстанда табылған, ата-анасы белгісіз бе?
   *[other] Бұл адам бала кезінде Қазақстанда табылған, ата-анасы белгісіз бе?
}
why-found_as_child = Мұндай балаларға арналған арнайы ереже бар.
fact-found_as_child = Бала кезінде табылған

question-parents_resident = { $subject ->
    [self] Сіз туғанда ата-анаңыздың бірі Қазақстанда тұрақты тұрды ма?
    [child] Бала туғанда ата-анасының бірі Қазақстанда тұрақты тұрды ма?
   *[other] Бұл адам туғанда ата-анасының бірі Қазақстанда тұрақты тұрды ма?
}
why-parents_resident = Кейбір ережелер ата-ананың қайда тұрғанына байланысты.
fact-parents_resident = Ата-анасы осында тұрды ма

question-citizen_family = { $subject ->
    [self] Отбасыңызда кім Қазақстан азаматы?
    [child] Баланың отбасында кім Қазақстан азаматы?
   *[other] Бұл адамның отбасында кім Қазақстан азаматы?
}
hint-citizen_family = Азамат болып қайтыс болғандар да есептеледі.
why-citizen_family = Соның арқасында жол қысқаруы мүмкін.
fact-citizen_family = Отбасындағы азаматтар
answer-citizen_family-spouse = Күйеуі немесе әйелі, некеге 3 жыл толмаған
answer-citizen_family-spouse_3_years = Күйеуі немесе әйелі, некеге 3 жыл немесе одан көп болған
answer-citizen_family-widow = Қайтыс болған күйеуі
answer-citizen_family-close_relative = Ата-анасы, баласы, аға-інісі, апа-қарындасы (сіңлісі), атасы немесе әжесі
# translate
answer-citizen_family-kandas_family = Kandas husband, wife, parent or child

question-ethnic_kazakh = { $subject ->
    [self] Шыққан тегіңіз қазақ па?
    [child] Баланың шыққан тегі қазақ па?
   *[other] Бұл адамның шыққан тегі қазақ па?
}
why-ethnic_kazakh = Осында тұруға келген қазақтар қандас мәртебесін сұрай алады.
fact-ethnic_kazakh = Шыққан тегі қазақ

question-rehabilitated = { $subject ->
    [self] Кеңес заманында сіз немесе отбасыңыз жазықсыз жазаланды ма?
    [child] Кеңес заманында баланың отбасы жазықсыз жазаланды ма?
   *[other] Кеңес заманында бұл адам немесе оның отбасы жазықсыз жазаланды ма?
}
hint-rehabilitated = Мысалы, түрмеге қамалған немесе жер аударылған. Кейін олардың кінәсіз екені мойындалған.
why-rehabilitated = Онда жол қысқаруы мүмкін. Ол туралы анықтамада «ақталған» деп жазылады.
fact-rehabilitated = Қуғын-сүргін құрбандары
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

date-year = Жыл
date-month = Ай
date-day = Күн
date-optional = білсеңіз
date-hint = Жылдың өзі жеткілікті. Айы мен күнін білсеңіз, оны да жазыңыз.
date-whole = { $year } жылғы { $day } { $month }
date-month-year = { $year } жылғы { $month }
date-only-year = { $year } жыл
date-about-year = шамамен { $year } жыл
month-unknown = Айын білмеймін
ask-year = Жылын нақты білесіз бе? Онда тек жылын жазыңыз.
ask-month = Айы есіңізде ме?
ask-day = Күні есіңізде ме?
ask-because = Мына күннен бұрын болған-болмағаны маңызды: { $date }.
ask-go-on = Білмесеңіз, «Жалғастыру» түймесін тағы бір рет басыңыз.

# The months as they stand beside a day: "1 March".
month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан

# The months as they stand alone, in a list.
month-name-1 = қаңтар
month-name-2 = ақпан
month-name-3 = наурыз
month-name-4 = сәуір
month-name-5 = мамыр
month-name-6 = маусым
month-name-7 = шілде
month-name-8 = тамыз
month-name-9 = қыркүйек
month-name-10 = қазан
month-name-11 = қараша
month-name-12 = желтоқсан

## Errors

error-title = Жауабыңызды тексеріңіз
error-choose = Бір жауапты немесе «Білмеймін» дегенді таңдаңыз.
error-choose-set = Бір немесе бірнеше жауапты, «Бұлардың ешқайсысы» немесе «Білмеймін» дегенді таңдаңыз.
error-year-missing = Жылын жазыңыз немесе «Білмеймін» дегенді таңдаңыз.
error-year-form = Жылды төрт цифрмен жазыңыз, мысалы, 1984.
error-year-early = 1899 жылдан кейінгі жылды жазыңыз.
error-date-future = Бұл күн әлі келген жоқ. Күнді тексеріңіз.
error-date-unclear = Жылын жазыңыз, мысалы, 1984. Немесе алдымен күнін жазыңыз: 27.05.1984.
error-date-calendar = Жылды Қазақстан құжаттарындағыдай жазыңыз: мысалы, 1371 емес, 1992.
error-month-form = Мұндай ай жоқ. Алдымен күнін, содан кейін айын жазыңыз: 27.05.1984.
error-day-impossible = Мұндай күн { $month } айында жоқ. Күнді тексеріңіз немесе бос қалдырыңыз.
error-day-form = Күнді 1 мен 31 арасындағы санмен жазыңыз немесе бос қалдырыңыз.
error-month-missing = Айды да таңдаңыз немесе күнді бос қалдырыңыз.

## Құпиялық және тез шығу

leave = Шығу
listen = Тыңдау
private-title = Жалғастырмас бұрын
private-point-stays = Келесі сұрақтар қауіпсіздік туралы. Жауаптарыңыз осы телефонда қалады. Оларды басқа ешкім алмайды.
private-point-remembers = Телефон бұл беттің ашылғанын есте сақтауы мүмкін. Оны басқалар да қолдана ма? Онда құпия терезені ашыңыз немесе кейін тарихты өшіріңіз.
private-point-leave = Шығу үшін жоғарыдағы «Шығу» түймесін немесе Esc пернесін үш рет басыңыз. Экран бос болады, жауаптар жойылады.
keep-answers = Жауаптарымды осы телефонда 7 күн сақтау
keep-hint = Телефонды басқа ешкім қолданбаса ғана.
kept-note = Жауаптарыңыз осы телефонда 7 күн сақталады.
kept-erase = Оларды өшіру
kept-offer = Бұл телефонда бұрынғы жауаптар сақталған.
kept-go-on = Солармен жалғастыру

## Checking the answers

check-title = Жауаптарыңызды тексеріңіз
check-lead = Кез келген жауапты өзгерте аласыз. Содан кейін нәтижені көріңіз.
check-change = Өзгерту
check-empty = Әзірге жауап жоқ. Басына оралып, бірінші сұрақтан бастаңыз.
see-result = Нәтижені көру
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

help-title = Қазір не істеу керек
help-lead = Жауаптарыңызға қарағанда, көмек дәл қазір керек болуы мүмкін. Алдымен осыны істеп, қалған сұрақтарға кейін жауап бере аласыз.
help-whom = Кімге хабарласу керек
help-go-on = Сұрақтарды жалғастыру

urgent-child-protection = Жалғыз қалған балаға қазір көмек керек болуы мүмкін
urgent-child-protection-do = 111 сенім телефонына қоңырау шалыңыз. Ол тегін, күндіз-түні жұмыс істейді. Құжатпен кейін айналысуға болады.

urgent-exploitation-help = Алдымен қауіпсіз жер мен заңгер керек болуы мүмкін
urgent-exploitation-help-do = Қазір тегін заңгерге немесе дағдарыс орталығына (уақытша баспанаға) хабарласыңыз. Полицияға тек солардың бірімен барыңыз. Басқа ешкім тексермейтін телефоннан хабарласыңыз.

urgent-legal-defence = Ең алдымен заңгер керек болуы мүмкін
urgent-legal-defence-do = Кез келген мекемеге барар алдында тегін заң көмегіне хабарласыңыз. Ұстап отырса, бірден заңгер сұраңыз. Қайтуға қорықсаңыз, соны айтып, пана (қауіптен қорғау) сұраңыз.

urgent-asylum = Пана (қауіптен қорғау) сәйкес келуі мүмкін
urgent-asylum-do = Алдымен тегін заң көмегіне хабарласыңыз, мүмкін болса, бүгін. Пана сұрауға Қазақстанға келген немесе қауіпті білген күннен бастап 5 күн беріледі. Мерзім өтіп кетсе де, заңгермен бірге сұраңыз.
# translate
urgent-asylum-border = Ask for asylum (protection from danger) at the border
# translate
urgent-asylum-border-do = Tell the border guards now: it is dangerous to go back, and you ask for asylum. Give it to them in writing too. Then contact free legal help. If life is in danger now, call 112.

## Pathways: danger and protection

pathway-child-protection = Жалғыз қалған баланы қорғау
pathway-child-protection-says = Бұл жанында ата-анасы не қамқоршысы жоқ балаға сәйкес келуі мүмкін. Қауіпсіздік құжаттан маңызды.
pathway-child-protection-first = 111 сенім телефонына қоңырау шалыңыз. Ол тегін, күндіз-түні жұмыс істейді.
pathway-child-protection-next = Содан кейін тегін заң көмегіне жүгініңіз. Заңгер балаға қандай құжаттар керек болуы мүмкін екенін түсіндіре алады. Бала үшін кім қол қоя алатынын да айта алады.

pathway-exploitation-help = Зорлық-зомбылық немесе мәжбүрлі еңбек кезіндегі көмек
pathway-exploitation-help-says = Біреу адамның құжатын бермей отырса, мәжбүрлеп жұмыс істетсе немесе зәбір көрсетсе, бұл сәйкес келуі мүмкін. Қауіпсіздік құжаттан маңызды.
pathway-exploitation-help-first = Алдымен тегін заңгерге немесе дағдарыс орталығына (уақытша баспанаға) хабарласыңыз. Полицияға тек солардың бірімен барыңыз.
pathway-exploitation-help-next = Олар келесі қауіпсіз қадамды жоспарлауға көмектесе алады. Қауіпсіз болса, суреттерді, хабарламаларды және адамдардың аты-жөнін сақтап қойыңыз.

pathway-legal-defence = Кез келген мекемеден бұрын — заңгер
pathway-legal-defence-says = Бұл ұсталған немесе Қазақстаннан шығару туралы сот шешімі бар адамдарға сәйкес келуі мүмкін. Шекарадан өткізу пунктінен тыс жермен өткен адамдарға да сәйкес келуі мүмкін.
pathway-legal-defence-first = Кез келген мекемеге барар алдында тегін заң көмегіне жүгініңіз. Ұстап отырса, бірден заңгер сұраңыз. Қайтуға қорықсаңыз, соны айтып, пана (қауіптен қорғау) сұраңыз.
# translate
pathway-legal-defence-first-border = Contact free legal help now, from where you are. Ask why you are not let in, and ask for it in writing. Sign nothing that you do not understand.
pathway-legal-defence-next = Ұсталған адам пана сұраса, пана мәселесін қарайтын мекемеге бір күн ішінде хабар берілуі керек. Шекарадан өткізу пунктінен тыс жермен өткен адамға пана сұрауға 24 сағат беріледі. Мерзім өтіп кетсе де, заңгермен бірге сұраңыз.
# translate
pathway-asylum-border = Asking for asylum at the border
# translate
pathway-asylum-border-says = Asylum is protection from danger in another country. This may apply to people who are stopped at a border or airport and cannot go back safely.
# translate
pathway-asylum-border-first = Tell the border guards at once: it is dangerous to go back, and you ask for asylum. Write the same on paper, with the date, and give it to them. Then contact free legal help.
# translate
pathway-asylum-border-next = Keep a copy or a photo of what you wrote. The law forbids sending a person back to where life or freedom is in danger. If nobody takes the paper, tell the lawyer who refused it and when.

pathway-asylum = Қазақстанда пана сұрау
pathway-asylum-says = Пана — басқа елдегі қауіптен қорғау. Ол еліне қауіпсіз қайта алмайтын адамдарға сәйкес келуі мүмкін.
pathway-asylum-first = Тегін заң көмегіне жүгініңіз, содан кейін жұмыспен қамту басқармасына жазбаша өтініш беріңіз. Қазақстанға келген немесе қауіпті білген күннен бастап 5 күн беріледі. Мерзім өтіп кетсе де, заңгермен бірге сұраңыз.
# translate
pathway-asylum-first-days = Talk to free legal help today. Then ask in writing at the employment department of the region or big city. There are only 5 days. After crossing outside a checkpoint, there are only 24 hours.
# translate
pathway-asylum-first-late = Talk to free legal help first. The 5 days have passed, but ask all the same: the law does not name lateness as a reason to refuse. Ask in writing, with the lawyer, at the employment department of the region or big city.
# translate
pathway-asylum-first-refused = Take the refusal to free legal help today: the days to complain are few. If there are new facts about the danger, ask the lawyer about a new request.
pathway-asylum-next = Өтініш тіркелген күні мекеме куәлік береді. Ол куәлікпен соңғы шешім шыққанша осында тұруға, жұмыс істеуге және дәрігерге қаралуға болады. Мекеме 3 ай ішінде, кейде бір жыл ішінде шешім шығарады; босқын мәртебесін алатындар аз.

pathway-asylum-continue = Қаралып жатқан пана өтініші
pathway-asylum-continue-says = Бұл пана іздеген адамның куәлігі бар адамдарға сәйкес келуі мүмкін. Пана — қауіптен қорғау. Куәлік мекеме шешім шығарғанша осында тұруға болатынын көрсетеді.
pathway-asylum-continue-first = Куәліктегі мерзімді қараңыз. Сол күннен бұрын жұмыспен қамту басқармасынан оны ұзартуды сұраңыз.
pathway-asylum-continue-next = Куәлікті соңғы шешімге дейін, шағым қаралып жатқанда да ұзартуға болады. Көшсеңіз, 5 жұмыс күні ішінде қайта тіркеліңіз. Бас тартса, бірден заңгерге барыңыз.

pathway-refugee-renewal = Босқын мәртебесін ұзарту
pathway-refugee-renewal-says = Бұл босқын куәлігі бар адамдарға сәйкес келуі мүмкін. Ол бір жыл бойы қауіптен қорғайды, оны ұзартуға болады.
pathway-refugee-renewal-first = Мерзімі бітуге бір ай қалғанда жұмыспен қамту басқармасынан оны ұзартуды сұраңыз.
pathway-refugee-renewal-next = Ұзартылмаса, мәртебе тоқтайды. Адам еліне қайтса немесе өз мемлекетінен қорғау сұраса да, тоқтауы мүмкін. Мұндай қадам жасамас бұрын заңгермен сөйлесіңіз.

## Pathways: births

pathway-birth-registration = Тууды тіркеу
pathway-birth-registration-says = Бұл Қазақстанда туған, бірақ ешқашан тіркелмеген балаға сәйкес келуі мүмкін. Ата-анасының құжаты қандай болса да, тіркеу тегін.
pathway-birth-registration-first = АХАТ бөліміне (тууды тіркейтін мекеме) немесе халыққа қызмет көрсету орталығына (ХҚКО, ЦОН) барыңыз. Арада жылдар өтсе де, барыңыз. Баруға қорықсаңыз, алдымен тегін заң көмегіне жүгініңіз.
pathway-birth-registration-next = Бала ауруханада туған болса, құжаты жоқ ана өз аты-жөні мен деректерін өзі айта алады. Содан кейін балаға туу туралы куәлік беріледі. Ол азаматтықты көрсетпейді; азаматтық — келесі қадам.

pathway-birth-court = Тууды сотта дәлелдеу
pathway-birth-court-says = Бұл туғаны ешқашан тіркелмеген ересек адамдарға сәйкес келуі мүмкін. Анасының жеке құжаты болмаса, үйде туған балаға да сәйкес келуі мүмкін.
pathway-birth-court-first = Тегін заң көмегіне жүгініңіз. Заңгер туу фактісін растауды соттан сұрауға көмектесе алады.
pathway-birth-court-next = Сотта құжаттар және туу туралы білетін адамдар көмектесе алады. Соттың шешімімен АХАТ бөлімінен туу туралы куәлік сұраңыз. Азаматтық — келесі қадам.

pathway-birth-record-copy = Туу туралы куәлікті қайта алу
pathway-birth-record-copy-says = Туу тіркелген, бірақ куәлік жоғалған болса, бұл сәйкес келуі мүмкін.
pathway-birth-record-copy-first = Қазақстанда туған болса, АХАТ бөлімінен немесе халыққа қызмет көрсету орталығынан сұраңыз. Басқа елде туған болса, алдымен тегін заң көмегіне жүгініңіз.
pathway-birth-record-copy-next = Туу туралы жазбаның өзі жоғалса, оны басқа құжаттармен немесе сот арқылы қалпына келтіру мүмкін болар. Бұған заңгер көмектесе алады.
# translate
pathway-birth-record-abroad = A birth record in another country
# translate
pathway-birth-record-abroad-says = This may apply when a birth was registered in another country and the certificate is lost. The record lies with that country.
# translate
pathway-birth-record-abroad-first = Talk to free legal help first. Ask the lawyer if it is safe to ask that country for the record.
# translate
pathway-birth-record-abroad-next = If it is not safe, or no record is found, ask the lawyer about a court. School and medical papers can help to show the birth.

## Pathways: citizenship

pathway-confirmed-citizen = Азаматтың жарамды құжаттары
pathway-confirmed-citizen-says = Азаматтың жарамды жеке куәлігі немесе паспорты азаматтықты растайды. Басқа ештеңені дәлелдеу керек болмауы мүмкін.
pathway-confirmed-citizen-first = Куәлікті немесе паспортты жоғалтпай сақтаңыз. Мерзімі бітпей тұрып ауыстырыңыз.
pathway-confirmed-citizen-next = Мекеме оны қабылдамаса, себебін жазбаша беруін сұраңыз. Содан кейін тегін заң көмегіне жүгініңіз.

pathway-loss-record-check = Азаматтық жоғалды деген жазбаны тексеру
pathway-loss-record-check-says = Мекеме азаматтық жоғалды десе, бұл сәйкес келуі мүмкін. Мұндай жазба қате болуы мүмкін.
pathway-loss-record-check-first = Алдымен тегін заң көмегіне жүгініңіз. Заңгермен бірге жазбаның өзін және себебін жазбаша сұраңыз.
pathway-loss-record-check-next = Заңгер шағым беруге немесе сотқа жүгінуге көмектесе алады. Ескі куәлікті және мекемелер берген әр жауапты сақтаңыз.
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

pathway-redocument = Жаңа жеке куәлік немесе паспорт
pathway-redocument-says = Азаматтың жеке куәлігі немесе паспорты жоғалса не мерзімі өтсе, бұл сәйкес келуі мүмкін.
pathway-redocument-first = Халыққа қызмет көрсету орталығына (ХҚКО, ЦОН) барыңыз. Ескі куәлік немесе туу туралы куәлік болса, ала барыңыз.
pathway-redocument-next = Жеке куәліктің мерзімі өткен болса, жаңасы тегін. Жоғалған жеке куәлік үшін 2026 жылғы төлем — 865 теңге. Мекеме бас тартса, себебін жазбаша сұраңыз да, тегін заң көмегіне жүгініңіз.

pathway-citizen-by-parents = Ата-ана арқылы азаматтық
pathway-citizen-by-parents-says = Қазақстан азаматының баласы туғаннан азамат болуы мүмкін. Бұл әкесіне де, анасына да, кейде туған жеріне де байланысты.
pathway-citizen-by-parents-first = Алдымен тегін заң көмегіне жүгініңіз. Содан кейін заңгердің кеңесімен көші-қон полициясына барыңыз.
pathway-citizen-by-parents-next = Полиция ата-ана және туу туралы құжаттарды қарайды. Азаматтық расталса, келесі қадам — жеке куәлік немесе паспорт. Бас тартса, заңгер шағым беруге көмектесе алады.

pathway-citizen-foundling = Табылған баланың азаматтығы
pathway-citizen-foundling-says = Қазақстанда табылған бала заң бойынша азамат болуы мүмкін. Бұл әкесі де, анасы да белгісіз балаларға арналған.
pathway-citizen-foundling-first = Алдымен тегін заң көмегіне жүгініңіз. Балалар үйінен, мектептен немесе соттан қандай да құжат болса, ала барыңыз.
pathway-citizen-foundling-next = Заңгер көші-қон полициясынан азаматтықты растауды сұрауға көмектесе алады. Одан кейін жеке куәлік немесе паспорт берілуі мүмкін.

pathway-citizen-stateless-parents = Азаматтығы жоқ ата-ана баласының азаматтығы
pathway-citizen-stateless-parents-says = Азаматтығы жоқ адам — ешбір ел өз азаматы деп санамайтын адам. Мұндай ата-ана осында тұрақты тұрған болса, Қазақстанда туған бала азамат болуы мүмкін.
pathway-citizen-stateless-parents-first = Алдымен тегін заң көмегіне жүгініңіз. Ата-ананың куәліктері мен мекенжайы туралы құжаттары болса, ала барыңыз.
pathway-citizen-stateless-parents-next = Заңгер көші-қон полициясынан азаматтықты растауды сұрауға көмектесе алады. Одан кейін жеке куәлік немесе паспорт берілуі мүмкін.

pathway-belonging-1992 = 1992 жылы осында тұруға байланысты азаматтық
pathway-belonging-1992-says = 1992 жылғы 1 наурызда Қазақстанда тұрақты тұрған адамдар қазірдің өзінде азамат болуы мүмкін. Мұны мекеме растауы керек.
pathway-belonging-1992-first = Алдымен тегін заң көмегіне жүгініңіз, содан кейін көші-қон полициясына барыңыз. Кеңес паспортында Қазақстандағы тіркеу мөрі бар ма? Сол паспортпен жеке куәлік алу туралы заңгерден сұраңыз; ондай куәлік тегін.
# translate
pathway-belonging-1992-first-stamp = Talk to free legal help first. The address stamp in the Soviet passport can be enough: ask the lawyer about an ID card made from it. Such a card is free.
pathway-belonging-1992-next = Полиция адамның Қазақстан азаматтығына жататынын тексереді (ресми атауы — «азаматтығына жататындығын айқындау»). Расталса, келесі қадам — жеке куәлік немесе паспорт. Расталмаса, шағым беру немесе азаматтығы жоқ адам мәртебесі (ешбір елдің азаматы емес) туралы заңгерден сұраңыз.

pathway-belonging-born-here = Қазақстанда туу
pathway-belonging-born-here-says = Заңда Қазақстанда туған және басқа елдің азаматтығы жоқ адамдар аталған. Бұл көмектесуі мүмкін, бірақ мекемелердің бұл ережені қалай қолданатыны анық емес.
pathway-belonging-born-here-first = Алдымен тегін заң көмегіне жүгініңіз. Бұл ереже көмектесе ала ма, заңгерден сұраңыз.
pathway-belonging-born-here-next = Ереже сәйкес келсе, заңгер көші-қон полициясынан азаматтықты тексеруді сұрауға көмектесе алады.

pathway-restore-citizenship = Азаматтықты қайтару
pathway-restore-citizenship-says = Бұл бұрын Қазақстан азаматы болған адамдарға сәйкес келуі мүмкін. Бұрынғы азамат азаматтығын қайтаруды сұрай алады.
pathway-restore-citizenship-first = Алдымен тегін заң көмегіне жүгініңіз. Заңгерден азаматтық шынымен жоғалған ба, тексеріп беруін сұраңыз.
pathway-restore-citizenship-next = Жоғалған болса, заңгер көші-қон полициясына өтініш беруге көмектесе алады.

pathway-naturalisation = Азаматтыққа өтініш беру
pathway-naturalisation-says = Бұл тұрақты құжатпен 5 жыл тұрған немесе азаматпен 3 жыл некеде болған адамға сәйкес келуі мүмкін. Бұрынғы кеңес елдерінен келген, осында жақын туысы бар адамдарға күту керек болмауы мүмкін.
pathway-naturalisation-first = Алдымен тегін заң көмегіне жүгініңіз. Тест туралы сұраңыз: қазақ тілі, Конституция және тарих. Кейбір адамдарға тест тапсыру міндетті емес.
# translate
pathway-naturalisation-first-child = Talk to free legal help now. When a parent becomes a citizen, a child under 14 can follow. From the 14th birthday it is not enough: the child’s own consent is needed.
pathway-naturalisation-next = Өтініш көші-қон полициясына беріледі, шешімді Президент шығарады. Бұған 6 айға дейін уақыт кетуі мүмкін. Бас тартылса, келесі өтінішті әдетте бір жылдан кейін беруге болады.

pathway-simplified-citizenship = Азаматтық алудың қысқа жолы
pathway-simplified-citizenship-says = Бұл қандас мәртебесі бар адамдарға (осында көшіп келген қазақтарға) және азаматтардың жесірлеріне сәйкес келуі мүмкін. Кеңес заманында жазықсыз жазаланған (қуғын-сүргін) адамдарға және олардың ұрпақтарына да сәйкес келуі мүмкін.
pathway-simplified-citizenship-first = Құжаттар туралы тегін заң көмегінен сұраңыз. Содан кейін көші-қон полициясына барып сұраңыз.
pathway-simplified-citizenship-next = Осында тұрақты тұру құжаты керек. Шешім ең көбі 3 айда шығады.

pathway-kandas = Қандас мәртебесі
pathway-kandas-says = Қандас — Қазақстанға тұруға келген қазақтарға берілетін мәртебе. Ол азаматтығы жоқ адамдарға да сәйкес келуі мүмкін.
pathway-kandas-first = Алдымен тегін заң көмегіне жүгініңіз. Содан кейін жұмыспен қамту басқармасынан немесе халыққа қызмет көрсету орталығынан сұраңыз.
pathway-kandas-next = Мекеме адамның қазақ екенін көрсететін құжаттарды қарайды. Құжаттарыңызда ол жазылмаса, заңгерге айтыңыз. Одан кейін азаматтық алудың қысқа жолы ашылуы мүмкін.
# translate
pathway-refugee-residence = A longer stay with refugee status
# translate
pathway-refugee-residence-says = Refugee status gives protection from danger for one year at a time. The ministry says that refugees may ask to live here for good and for citizenship.
# translate
pathway-refugee-residence-first = Talk to free legal help first. In practice it is not clear how offices handle this. Ask the lawyer what is possible now.
# translate
pathway-refugee-residence-next = Until then, extend the refugee certificate every year. Years with refugee status may not count for citizenship. Ask the lawyer before you go to any other office.

pathway-treaty-citizenship = Елдер арасындағы келісім бойынша қысқа жол
pathway-treaty-citizenship-says = Елдер арасындағы келісім (халықаралық шарт) Ресей, Беларусь немесе Қырғызстан азаматтарына сәйкес келуі мүмкін. Онда Қазақстанда туу, бұрын осында тұру немесе осындағы жақын туыстар ескеріледі.
pathway-treaty-citizenship-first = Алдымен тегін заң көмегіне жүгініңіз. Заңгерден 1999 жылғы келісім көмектесе ала ма, тексеріп беруін сұраңыз.
pathway-treaty-citizenship-next = Келісім сәйкес келсе, заңгер көші-қон полициясына өтініш беруге көмектесе алады.

pathway-mission-abroad = Қазақстаннан тыс жерде азаматтық құжатын алу
pathway-mission-abroad-says = Бұл басқа елде тұратын адамдарға сәйкес келуі мүмкін. Ол жақта азаматтықты Қазақстан елшілігі немесе консулдығы тексеріп, құжат береді.
pathway-mission-abroad-first = Мүмкін болса, алдымен тегін заң көмегіне жүгініңіз. Содан кейін тұрып жатқан еліңіздегі Қазақстан елшілігінен немесе консулдығынан сұраңыз.
pathway-mission-abroad-next = Ол жерде азаматтықты тексеріп, қандай құжаттар керек екенін айтады. Бұл ақылы.

## Pathways: statelessness

pathway-statelessness-determination = Азаматтығы жоқ адам мәртебесі
pathway-statelessness-determination-says = Азаматтығы жоқ адам — ешбір ел өз азаматы деп санамайтын адам. Бұл Қазақстан азаматтығы жоқ және басқа азаматтығына дәлел жоқ адамдарға сәйкес келуі мүмкін.
pathway-statelessness-determination-first = Алдымен тегін заң көмегіне жүгініңіз. Содан кейін тұратын жеріңіздегі көші-қон полициясына өзіңіз барып өтініш беріңіз. Қалаңызда өтініш халыққа қызмет көрсету орталығы арқылы беріле ме, заңгерден сұраңыз.
# translate
pathway-statelessness-determination-first-ended = Talk to free legal help first. The police ask for a paper of the other state that says that its citizenship ended. It must be less than a year old. Ask the lawyer if it is safe to get it.
# translate
pathway-statelessness-determination-first-lost = Talk to free legal help first. Did citizenship of Kazakhstan end, and do you live here? Then you can ask for a stateless person’s certificate. Ask the lawyer to check if it really ended.
pathway-statelessness-determination-next = Өтініш тіркелген күні адамға оны растайтын қағаз беріледі. Полиция Қазақстаннан және басқа елдерден мәлімет сұратады. Тексеру 30 күнге созылады, бірақ жауап күткен кезде мерзім тоқтап тұрады.

pathway-stateless-certificate = Азаматтығы жоқ адамның куәлігі
pathway-stateless-certificate-says = Бұл осындай куәлігі бар адамдарға сәйкес келуі мүмкін. Азаматтығы жоқ адамды ешбір ел өз азаматы деп санамайды. Куәлікпен осында тұруға, жұмыс істеуге және дәрігерге қаралуға болады.
pathway-stateless-certificate-first = Куәліктегі мерзімді қараңыз. Мерзімі бітпей тұрып, халыққа қызмет көрсету орталығынан жаңасын сұраңыз.
pathway-stateless-certificate-next = Жаңасы 5 жылға жарамды, 17 жұмыс күні ішінде дайын болады. 2026 жылғы төлем — 34 600 теңге. Тіркелген мекенжай керек: ол болмаса, тегін заң көмегінен сұраңыз.

## Pathways: residence and advice

pathway-other-state-check = Басқа елдің азаматтығы
pathway-other-state-check-says = Басқа ел адамды әлі де өз азаматы деп санауы мүмкін. Ескі паспорттың өзі бұған жауап бермейді.
pathway-other-state-check-first = Алдымен тегін заң көмегіне жүгініңіз. Сол елмен байланысу қауіпсіз бе, заңгерден сұраңыз. Содан кейін ғана оның елшілігінен немесе консулдығынан жазбаша жауап сұраңыз.
pathway-other-state-check-next = Жауапты заңгерге көрсетіңіз. Ол азаматтығы жоқ адам (ешбір елдің азаматы емес) мәртебесін алуға керек болуы мүмкін. Ол үшін жауаптың берілгеніне бір жыл толмауы керек.

pathway-foreign-resident = Тұруға ықтиярхат
pathway-foreign-resident-says = Ықтиярхат — осында жылдап тұруға рұқсат. Бұл басқа ел азаматтарына сәйкес келуі мүмкін.
pathway-foreign-resident-first = Кез келген мекемеге барар алдында тегін заң көмегіне жүгініңіз. Қандай рұқсат пен құжаттар сәйкес келуі мүмкін екенін сұраңыз.
pathway-foreign-resident-next = Заңгер қадамдар мен айыппұлдар туралы айтып бере алады. Өз еліңізден қорықсаңыз, алдымен соны айтыңыз.

pathway-consultation = Заңгермен тегін сөйлесу
pathway-consultation-says = Бұл бәріне көмектесуі мүмкін, көп жауап «Білмеймін» болса да.
pathway-consultation-first = Тегін заң көмегіне хабарласыңыз. Осы бетті көрсетуге немесе жағдайыңызды айтып беруге болады.
pathway-consultation-next = Заңгер алдымен қандай қадам жасау керегін және нені істемеу керегін айта алады.

## Papers to bring

paper-any-identity = Адамның кім екенін көрсететін кез келген құжат
paper-asylum-certificate = Пана іздеген адамның куәлігі
paper-birth-certificate = Туу туралы куәлік, ескі болса да
paper-care-papers = Балалар үйінің немесе қамқоршының құжаттары
paper-case-papers = Полицияның немесе соттың құжаттары
paper-danger-proof = Қауіпті көрсететін кез келген нәрсе, сақтау қауіпсіз болса
paper-ethnicity-proof = Қазақ екенін көрсететін құжаттар
paper-family-papers = Жақын туыстардың құжаттары
paper-foreign-passport = Басқа елдің паспорты, ескі болса да
paper-household-extract = Үй кітабының немесе мекенжай жазбасының беті не көшірмесі
paper-kandas-certificate = Қандас куәлігі
paper-marriage-papers = Неке туралы куәлік, ажырасу немесе қайтыс болу туралы құжаттар
paper-medical-birth-certificate = Аурухананың туу туралы берген қағазы
paper-medical-papers = Медициналық құжаттар, мысалы, екпе туралы жазбалар
paper-military-papers = Әскери құжаттар
paper-mother-identity = Анасының жеке құжаты, болса
paper-old-kz-id = Қазақстанның ескі жеке куәлігі немесе паспорты, не оның көшірмесі
paper-parents-papers = Ата-анасының құжаттары
paper-photos = Құжатқа арналған суреттер (нешеу керегін заңгерден сұраңыз)
paper-refugee-certificate = Босқын куәлігі
paper-refusal-paper = Бас тарту туралы қағаз немесе мекеменің кез келген жауабы
paper-release-paper = Түрмеден босатылғаны туралы анықтама
paper-repression-papers = Қуғын-сүргін немесе ақталу («реабилитация») туралы құжаттар
paper-school-papers = Мектеп құжаттары
paper-soviet-passport = Ескі кеңес паспорты, бүлінген болса да
paper-stateless-certificate = Азаматтығы жоқ адамның куәлігі
paper-stateless-or-residence = Азаматтығы жоқ адамның куәлігі немесе тұруға ықтиярхат
paper-witnesses = Туғаны немесе осында тұрғаны туралы білетін үш адам
paper-work-book = Еңбек кітапшасы

## Offices

role-legal = Тегін заң көмегі
role-authority = Мемлекеттік мекеме
role-social = Әлеуметтік көмек
role-helpline = Сенім телефоны
role-shelter = Қауіпсіз жер
role-complaint = Шағым беру
# translate
role-information = Information

desk-legal = Құжат және азаматтық мәселесінде тегін заң көмегін береді.
desk-legal-asylum = Пана сұраған адамдарға тегін заң көмегін береді.
desk-migration-police = Полицияның азаматтық және азаматтығы жоқ адам мәртебесі мәселелерін қарайтын бөлімі.
desk-employment = Пана сұрау және қандас мәртебесі туралы өтініштерді қабылдайды. Босқын құжаттарын ұзартады.
desk-registry = Тууды тіркейді және құжат алуға өтініш қабылдайды.
desk-social = Көбіне босқындар мен пана сұраған адамдарға әлеуметтік және медициналық көмек береді.
desk-helpline = Балаларға, әйелдерге және отбасыларға күндіз-түні тегін көмектеседі.
desk-shelter = Қауіпсіз жер табуға көмектесе алады.
desk-complaint = Мемлекеттік мекемелер туралы шағымды кез келген адамнан қабылдайды.
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

office-by-name = Мекенжай не телефон көрсетілмесе, бізде тексерілген дерек жоқ. Сайтын қараңыз немесе тегін заңгерден сұраңыз.
office-by-name-no-site = Бізде бұл мекеменің тексерілген мекенжайы, телефоны не сайты жоқ. Оған қалай хабарласуды тегін заң көмегінен сұраңыз.
# translate
office-through = Ask how to reach it here: { $office }.
# translate
office-through-host = Ask how to reach it on the hotline { $number }.
# translate
office-russian-name = This is its Russian name, as it stands on the door. No Kazakh name is known.
office-hours = Жұмыс уақыты: { $hours }
office-call = Қоңырау шалу: { $number }
office-website = Сайты
office-address = Мекенжайы
office-for = Не үшін: { $pathways }
office-national = Республикалық мекеме: өңіріңізде кім көмектесетінін айта алады.
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

result-title = Не сәйкес келуі мүмкін
result-lead = Бұл сіздің жауаптарыңыздан шықты. Бұл шешім емес. Нәтиже тек осы телефонда қалады.
result-likely = { $subject ->
    [self] Сізге сәйкес келуі әбден мүмкін
    [child] Балаға сәйкес келуі әбден мүмкін
   *[other] Бұл адамға сәйкес келуі әбден мүмкін
}
result-possible = Сәйкес келуі мүмкін
result-more = { $n ->
    [one] Сәйкес келуі мүмкін тағы { $n } жол
   *[other] Сәйкес келуі мүмкін тағы { $n } жол
}
result-later-title = Кейін, заңгеріңізбен бірге
result-later-lead = Бұл мекемелер басқа елдерден мәлімет сұратуы мүмкін. Заңгер қауіпсіз дегенше, ол жерге бармаңыз.
result-why = Неге сәйкес келуі мүмкін
result-why-law = Қай заңға сүйенеді
result-first = Алдымен не істеу керек
result-next = Одан кейін не болады
result-bring = Нені ала бару керек
result-bring-lead = Қолыңызда барын ала барыңыз. Бәрі түгел болатын адам сирек.
result-missing = Қағаз болмаса да бара беріңіз. Оны немен алмастыруға болатынын тегін заңгер айтады.
result-open = Нақтырақ білуге не көмектеседі
result-unchecked-title = Мыналарды тексере алмадық
result-unchecked-lead = Бір жауап әлі жетіспейді. Бұлар сәйкес келуі де, келмеуі де мүмкін.
result-worth = Ең алдымен табу керек жауап
result-worth-lead = Осы жауап болса, біз көбірек айта аламыз. Оны табуға ескі құжаттар немесе заңгер көмектесуі мүмкін.
result-offices = Кім көмектесе алады
result-careful = Кез келген мекемеге барар алдында тегін заң көмегіне жүгініңіз. Басқа елдің билігіне хабарласпаңыз.
result-danger = Полицияға жалғыз бармаңыз, тек заңгермен бірге барыңыз.
result-minor = 18 жасқа толмаған адам өтінішті өзі бермейді. Оны ата-анасы немесе басқа заңды өкілі береді.
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
result-exact-birth_date = Бұл жерде нақты туған күн маңызды. Айы мен күнін біліп көріңіз.
result-exact-arrival_date = Бұл жерде Қазақстанға келген нақты күн маңызды. Айы мен күнін біліп көріңіз.
result-citation = { $act }, { $article }
citation-article = { $n }-бап
citation-point = { $n }-тармақ
result-content-date = Мәтіндердің күні: { $date }.
read-all = Сұрақсыз, бәрін бірден оқу
offline-stay = Интернетсіз ашу үшін сақтау
offline-note = Сұрақтар мен мекенжайлар осы телефонда қалады, интернетсіз де ашылады. Сіз туралы ештеңе сақталмайды.
offline-go = Осы телефоннан өшіру
draft-note = Алдын ала нұсқа: заңгер әлі тексерген жоқ.
change-answers = Жауаптарды өзгерту
continue-questions = Сұрақтарды жалғастыру
ask-other = Басқа адам туралы сұрау
ask-other-note = Бір отбасында әр адамның нәтижесі әртүрлі болуы мүмкін.
take-title = Өзіңізбен алып жүру
take-print = Басып шығару
take-lead = Тек осы мәтін жіберіледі. Оны өзіңіз сенетін адамға ғана жіберіңіз.
take-share = Бөлісу
take-copy = Көшіру
take-told = Адамның өз айтуынан жазылды. Бұл шешім емес.
take-code = Жауаптарымның кодын көрсету
take-code-hide = Кодты жасыру
take-code-lead = Бұл кодта барлық жауабыңыз бар. Оны телефонмен оқып беріңіз немесе мекемеде көрсетіңіз, сонда бәрін қайта айтудың қажеті жоқ. Коды бар адам жауаптарыңызды оқи алады. Оны өзіңіз сенетін адамға ғана беріңіз.

## Loading and links

loading = Жүктелуде…
load-failed = Бұл бет жүктелмеді. Интернетті тексеріп, қайталап көріңіз.
try-again = Қайталап көру
opens-new = жаңа бет ашылады

## Нені анықтауға болады

find-birth_date = Туған күнді анықтаңыз. Туыстардан сұраңыз немесе мектеп, емхана қағаздарын қараңыз.
find-birth_country = Туған жерді анықтаңыз. Туыстардан сұраңыз немесе ескі қағаздарды қараңыз.
find-birth_record = Туу туралы куәлікті іздеңіз. Немесе АХАТ бөлімінен туу тіркелген бе деп сұраңыз.
find-birth_setting = Бала ауруханада ма, әлде үйде ме туғанын туыстардан сұраңыз.
find-mother_has_id = Анасының жеке құжаты бар ма, соны біліңіз.
find-mother_citizenship = Анасының азаматтығын анықтаңыз. Оның құжаттары немесе туыстар көмектеседі.
find-father_citizenship = Әкесінің азаматтығын анықтаңыз. Оның құжаттары немесе туыстар көмектеседі.
find-found_as_child = Балалар үйінен немесе қамқоршыдан сол кездегі қағаздарды сұраңыз.
find-parents_resident = Ата-ана ол кезде қайда тұрғанын көрсететін қағаздарды іздеңіз.
find-lived_in_kz_1992 = 1992 жылғы 1 наурызда үй қайда болғанын анықтаңыз. Мектеп, жұмыс не мекенжай қағаздары көмектеседі.
find-documents = Барлық құжатты іздеңіз, ескілерін де.
find-kz_id_state = Жеке куәліктің немесе паспорттың мерзімін қараңыз. Қалғанын тегін заңгер тексереді.
# translate
find-ended_papers = Look at the dates on the papers, and at every letter from an office.
find-other_citizenship = Басқа азаматтық туралы қауіпсіз білу жолын тегін заңгерден сұраңыз.
find-other_country = Ескі паспортты қараңыз: онда ел жазылған.
# translate
find-other_order = Look at the first date in each passport or paper of citizenship.
# translate
find-ended_proof = Look through old papers for one that says that the citizenship ended. Do not ask that country for it before you talk to free legal help.
# translate
find-lived_in_kz_ssr = Ask family where the home was before 1992. School, work or army papers can show it.
find-arrival_date = Қазақстандағы өмір қашан басталғанын анықтаңыз. Мектеп не жұмыс қағаздары көмектеседі.
find-registration = Мекенжай бойынша тіркеу қағазын іздеңіз.
find-lawful_years = Ықтиярхаттағы немесе куәліктегі алғашқы күнді қараңыз.
find-ethnic_kazakh = Шыққан тегі қазақ екенін көрсететін қағаздарды іздеңіз.
find-citizen_family = Туыстардың қайсысы Қазақстан азаматы екенін біліңіз.
find-rehabilitated = Туыстардан қуғын-сүргін құрбандары мен анықтама туралы сұраңыз.
# translate
find-earlier_request = Look for any paper from an office with a number and a date.
find-region = Қазір қайда тұратынын көрсетіңіз.
find-situation = Қауіпсіз кезде қазіргі жағдай туралы сұраққа жауап беріңіз.
find-fear_of_return = Қауіп туралы тегін заңгермен сөйлесіңіз.
