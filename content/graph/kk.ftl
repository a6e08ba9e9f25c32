# Ережелердің басып шығарылатын сызбаларының сөздері (`zhol graph`). Оларды заңгерлер оқиды; Zhol пайдаланушылары көрмейді.
# Фактілердің, жауаптардың, рәсімдердің және мекемелердің сөздері — ../text/ ішінде. Кілттер барлық тілде бірдей.

## Шарттың байланыстары

gate-all = бәрі
gate-any = кемінде бірі
gate-not = емес
gate-can-be = мүмкін
joint-and = және
joint-or = немесе
joint-not = ({ $x }) емес
joint-can-be = жоққа шығарылмаған: { $x }

## Салыстырулар

is = { $fact }: { $answer }
includes = { $fact }, оның ішінде: { $answer }
day-before = { $fact }: { $day } күнінен бұрын
day-not-after = { $fact }: { $day } күні немесе одан бұрын
day-after = { $fact }: { $day } күнінен кейін
day-not-before = { $fact }: { $day } күні немесе одан кейін
years-before = { $fact }: { $n } жылдан көп уақыт бұрын
years-not-after = { $fact }: кемінде { $n } жыл бұрын
years-after = { $fact }: { $n } жылдан аз уақыт бұрын
years-not-before = { $fact }: ең көбі { $n } жыл бұрын
always = әрқашан
never = ешқашан
is-likely = Ықтимал: { $pathway }
is-open = Ықтимал немесе мүмкін: { $pathway }
needs = Мынау болуы мүмкін болса ғана сұралады: { $condition }
needs-otherwise = Мынау болуы мүмкін болса ғана сұралады: { $condition }. Әйтпесе былай есептеледі: { $answer }

## Ережелерге ортақ сөздер

term-minor = қазір 18 жасқа толмаған
term-born_before_1992 = 1992 жылғы 1 наурызға дейін туған
# translate
term-born_before_ssr_end = born before 21 December 1991
# translate
term-came_before_1992 = living here since before 1 March 1992
term-here_five_years = мұнда кемінде бес жыл тұрады
term-afraid = қайтудан қорқады
term-citizen_now = азаматтың жарамды құжаты бар
# translate
term-holds = holds, still valid: { $x }
# translate
term-admission_paper = holds a valid stateless certificate or residence permit
# translate
term-kz_id_counts = has or had an ID of a citizen that nobody cancelled
# translate
term-naturalised = another citizenship ended when the Kazakh one was given
# translate
term-sought = wanted, held or ordered to leave
# translate
term-other_state_sign = a sign of another state’s citizenship
term-parents = ата-ананың бірі: { $a }; екіншісі: { $b }
term-child_of_citizens = азаматтың баласы
# translate
term-child_of_stateless = child of stateless parents
term-claims_citizenship = азаматтыққа апаратын бір жол ықтимал немесе мүмкін
term-likely_citizenship = азаматтыққа апаратын бір жол ықтимал

## Рәсімнің сызбасы

says-people = Адамдар не оқиды
says-rule = Ереже бір сөйлеммен
part-likely = Қашан ықтимал
note-likely = Бұл орындалса, рәсім «ықтимал».
part-possible = Қашан мүмкін
note-possible = Бұл орындалса не әлі ашық болса, немесе «ықтимал» әлі ашық болса, рәсім «мүмкін». Әйтпесе ол көрсетілмейді.
possible-none = Тек «ықтимал» әлі ашық болғанда.
part-signal = Қашан аталады
note-signal = Мүмкін рәсім осы орындалғанда ғана аталады. Әйтпесе ол «тексере алмадық» тізімінде тұрады.
signal-none = «Ықтимал» орындалғанда.
part-terms = Мұнда кездесетін сөздер
note-terms = Бұл сөздер барлық ережеге ортақ. Әр сызбада мағынасы бірдей.
part-law = Заң
law-none = Норма аталмаған.
part-desks = Кімге жүгіну керек, ретімен
mark-unsigned = Қол қойылмаған: заңгер мұны әлі тексермеген
mark-signed = Қол қойған: { $name }, { $day }
mark-again = Қайта оқу мерзімі: { $day }
mark-deferred = Кейінге қалдырылады, заңгермен бірге, мынау белгілі болғанша: { $condition }
mark-withheld = Көрсетілмейді, мынау белгілі болғанша: { $condition }
mark-urgent = Адам әлі жауап беріп отырғанда бірден көрсетіледі
mark-first = Бағасы қандай болса да, басқалардан бұрын
mark-last = Әр нәтиженің соңында
legend = Қалай оқу керек: «бәрі» — әр бөлігі орындалса, «кемінде бірі» — ең болмаса бір бөлігі орындалса, «емес» — одан кейінгі бөлік орындалмаса, орындалады. Жиегі қалың сұр жақтау — ортақ сөз. Дөңгелек жақтау — басқа рәсім. Үзік жақтау бұл сұрақтың қашан қойылатынын айтады. Жоқ немесе белгісіз жауап бөлікті ашық қалдырады.
picture-of = «{ $pathway }» рәсімінің ережелері сызба түрінде

## Сұрақтардың сызбасы

interview-title = Сұрақтар
interview-lead = Сұрақтар ретімен. Жауабы енді ештеңені өзгертпейтін сұрақ қойылмайды. Үзік жебе кейбір жауаптардан кейін ғана қойылатын сұраққа апарады. Әр сұраққа «білмеймін» деп жауап беруге болады.
interview-of = Барлық сұрақ, олардың жауаптары және нені шешетіні
kind-choice = бір жауап
kind-set = қанша болса да жауап, бірде-бірі болмауы мүмкін
kind-date = күн; жылы жеткілікті
decides = Нені шеше алады
decides-nothing = Ешқандай рәсімді шешпейді.
decides-safety = Қауіпсіздік: не кейінге қалады не көрсетілмейді
decides-danger = Қауіпсіздік: алдымен кімге жүгіну керек
advises = Мына рәсімнің кеңесін өзгертеді: { $pathways }
changes-wording = Сұрақтардың сөзін өзгертеді
changes-offices = Мекемелерді таңдайды

## Тізім

index-title = Ережелер сызба түрінде
index-lead = Әр рәсімге бір сызба және сұрақтарға бір сызба, A4 қағазына арналған.
index-print = Бәрін басып шығару үшін осы бетті басып шығарыңыз.
page = { $of } беттің { $n }-беті
