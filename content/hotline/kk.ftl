# Жедел желінің пульті. console-… — оның сөздері, probe-… — қызметкерге кеңестер, say-… қоңырау шалушыға дауыстап оқылады.
# Тіл иесі әлі тексерген жоқ. say-… алты тілде де бар, қалғаны — kk, ru және en тілдерінде.
# Мұнда басқа мемлекеттердің мекемелері аталмайды.

## Дауыстап оқу

say-begin = Сәлеметсіз бе. Мен бірнеше сұрақ қоямын, не көмектесетінін қараймын. Атыңызды жазбаймын. Әңгімеден кейін ештеңе қалмайды. Кез келген сұраққа «Білмеймін» деуге болады.
say-unsure-choice = Күмәндансаңыз, «Білмеймін» дей салыңыз. Бұл да жауап.
say-unsure-set = Келетінінің бәрін айтыңыз. Ешқайсысы келмесе, «Жоқ» деңіз. Күмәндансаңыз, «Білмеймін» деңіз.
say-unsure-date = Жылы жеткілікті. Шамамен қай жыл? Мүлде білмесеңіз, «Білмеймін» деңіз.
say-danger = Ең бастысы — қауіпсіздігіңіз. Қазір кім көмектесетінін айтамын. Содан кейін қаласаңыз, жалғастырамыз.
say-end = Мұның бәрі тек сіздің айтқаныңыздан шықты. Бұл шешім емес. Тек мекеме не сот шешеді.

## Тағы не сұрау керек

probe-subject = Құжат кімге керек екенін сұраңыз. Отбасында әркімнің әңгімесі бөлек.
probe-birth_date = Күні жазылған қағазды не жасын сұраңыз. Жылы жеткілікті.
probe-documents = Әр құжатты дауыстап атаңыз. Ескісі де, жоғалғаны да есепке кіреді.
probe-kz_id_state = Мекеме не айтқанын, мерзімі қашан бітетінін сұраңыз.
# translate
probe-ended_papers = Ask for the last date on each paper, and whether an office took or refused one.
probe-situation = Алдымен еркін сөйлей ала ма, соны сұраңыз. Ақырын «иә» не «жоқ» десе болады.
probe-fear_of_return = Онда не болуы мүмкін екенін сұраңыз. Дәлел сұрамаңыз.
probe-danger_learned = Кейінгі күннен санаңыз: келген күннен не қауіпті білген күннен.
probe-lived_in_kz_1992 = Сол көктемде үйі қайда болғанын сұраңыз: мектеп, жұмыс, отбасы.
probe-other_citizenship = Паспорт мерзімі бітсе де, азаматтық қалады. Кім, қашан бергенін сұраңыз.
# translate
probe-other_order = Ask for the day when each was given. Who was a child then may not know: “I don’t know” is fine.
# translate
probe-ended_proof = Ask only for a paper that is there already. Do not send the caller to get one.
# translate
probe-lived_in_kz_ssr = Army, study or prison there counts too. Ask for the town and the years.
probe-other_country = Паспортты қай ел бергенін сұраңыз.
probe-birth_record = Кез келген елдің туу куәлігін сұраңыз, көшірмесі де болады.
probe-birth_setting = Босанғанда кім көмектескенін, қайда болғанын сұраңыз.
probe-mother_has_id = Анасының кез келген құжаты жарайды.
probe-mother_citizenship = 1992 жылғы наурызға дейін болса, кейін қай елдің азаматтығын алғанын сұраңыз.
probe-father_citizenship = Алдымен куәлікте әкесі жазылған ба, соны сұраңыз.
probe-birth_country = Қаласын сұраңыз. Елді қазіргі атымен белгілеңіз.
probe-found_as_child = Баланы кім тапқанын, қағазы бар ма, соны сұраңыз.
probe-parents_resident = Ол кезде ата-анасының екеуінің де үйі осында болды ма, сұраңыз.
probe-region = Тек облысын сұраңыз. Мекенжайын сұрамаңыз.
probe-arrival_date = Осында қашан тұра бастағанын сұраңыз. Қысқа сапарлар есепке кірмейді.
probe-registration = Мекенжай қағазында не жазылғанын сұраңыз.
probe-lawful_years = Ықтиярхатпен тұрған жылдарын санаңыз. Түрмедегі уақыт есепке кірмейді.
probe-proof_1992 = Мектеп, жұмыс, әскер, аурухана қағаздары жарайды. Еске сақтаған адамдарды сұраңыз.
probe-citizen_family = Азаматтығы бар не болған әр туысы туралы сұраңыз.
probe-ethnic_kazakh = Отбасы өзін кім деп санайтынын, қағазы бар ма, соны сұраңыз.
probe-rehabilitated = Ата-анасы мен ата-әжесін сұраңыз: кім жер аударылды не лагерьде болды.
# translate
probe-earlier_request = Ask which office, when, and what it said or wrote. Ask for the date on the refusal: the days are few.

## Пульт

console-title = Әңгіме
console-now = Қазір маңыздысы
console-people = Осы әңгімедегі адамдар
console-person = { $n }-адам
console-add = Тағы бір адам
console-caller = Қоңырау шалушы
console-worker = Сіз
console-new = Жаңа қоңырау
console-map = Пернелер
console-questions = Сұрақтар
console-result = Не шығып жатыр
console-begin = Басында
console-end = Соңында
console-answers = Жауаптар
console-probe = Тағы сұраңыз
console-unsure = Күмәнданса
console-next = Келесі сұрақ:
console-done = Нәтижені енді ештеңе өзгертпейді.
console-unneeded = (қазір керек емес)
console-set-how = Сандар белгілейді. Enter әрі қарай апарады.
console-date-how = 1984, 5.1984, 17.05.1984 не ~1985, содан кейін Enter
console-note = Жазба
console-note-hint = Ол тек осы экранда, әңгімемен бірге жоғалады.
console-jump = Сұрақтың нөмірі:
console-no-question = { $n }-сұрақ жоқ.
console-idle = Бір минуттан кейін әңгіме өшіріледі. Қалдыру үшін кез келген пернені басыңыз.
console-remains = Браузер алмасу буферін тазартқызбады. Басқа бірдеңені көшіріңіз.
console-new-ask = Осы әңгіменің бәрін өшіру керек пе? Оны қайтаруға болмайды.
console-new-yes = Өшіру
console-new-no = Қалдыру
console-script = Қоңырау сценарийі, басып шығаруға
console-close = Жабу
console-hides = Осы қойынды жасырылғанда әңгімені өшіру
console-map-kept = Өзгерістер бет жабылғанша ғана. Ештеңе сақталмайды.
console-press = Жаңа пернелерді не Esc басыңыз.
console-taken = { $keys } бос емес: { $deed }.
console-reserved = { $keys } мұнда жарамайды. Alt бар пернелерді алыңыз.
console-key-choose = Жауапты таңдау
console-key-person = Осы әңгімедегі адамға өту
console-key-field = Өрістен шығу
console-key-on = Әрі қарай, келесі сұраққа
console-key-back = Артқа
console-key-jump = Сұраққа: содан кейін екі саны
console-key-add = Тағы бір адам
console-key-note = Жазба жазу
console-key-turn = Сұрақтар не нәтиже, терезе тар болса
console-key-new = Жаңа қоңырау: содан кейін Enter
console-key-map = Осы пернелер
console-copy = Қысқаша
console-send = Шалушыға
console-code = Код
console-copied = Қысқаша мазмұн алмасу буферінде.
console-not-copied = Браузер көшіртпеді.
console-code-how = Код төрт таңбадан дауыстап оқылады. Одан барлық жауапты білуге болады. Оны жазып алмаңыз.
console-code-photo = Шаршының фотосы
console-code-none = Бұл фотода код жоқ. Жақынырақ, жарық жерде түсіріңіз немесе кодты теріп жазыңыз.
console-code-read = Оқу
console-code-empty = Алдымен кодты теріңіз.
console-code-symbol = Кодтың { $n }-орнында { $letter } таңбасы болмайды. Осы топты қайта оқуды сұраңыз.
console-code-short = Мұнда { $n } таңба бар, ал бұл кодта { $most } болуы керек. Соңын қайта оқуды сұраңыз.
console-code-long = Мұнда { $n } таңба бар, ал бұл кодта тек { $most }. Артығын алып тастаңыз.
console-code-check = Бір таңба қате не екеуінің орны ауысқан. Кодты қайта оқуды сұраңыз.
console-code-version = Бұл код сұрақтардың басқа нұсқасынан. Бетті қайта ашуды сұраңыз не сұрақтарды осында қойыңыз.
console-code-impossible = Бұл кодқа келетін жауап жоқ. Қайта оқуды сұраңыз не сұрақтарды осында қойыңыз.
console-key-copy = Қысқаша мазмұнды көшіру
console-key-send = Оны шалушының тілінде көшіру
console-key-code = Кодты қабылдау
