# Пульт горячей линии. console-… — его слова, probe-… — подсказки для сотрудника, say-… читают вслух тому, кто звонит.
# Ещё не проверено носителем языка. say-… есть на всех шести языках, всё остальное — на kk, ru и en.
# Здесь не называют учреждения других государств.

## Прочитать вслух

say-begin = Здравствуйте. Я задам несколько вопросов и посмотрю, что может помочь. Имён я не записываю. После разговора ничего не останется. Всегда можно сказать: «Не знаю».
say-unsure-choice = Если вы не уверены, просто скажите: «Не знаю». Это тоже ответ.
say-unsure-set = Назовите всё, что подходит. Если ничего, скажите: «Ничего». Если не уверены, скажите: «Не знаю».
say-unsure-date = Достаточно года. Какой примерно год? Если совсем неизвестно, скажите: «Не знаю».
say-danger = Ваша безопасность важнее всего. Сейчас я скажу, кто может помочь. Потом продолжим, если захотите.
say-end = Всё это — только с ваших слов. Это не решение. Решить может только ведомство или суд.

## О чём спросить ещё

probe-subject = Спросите, кому нужны документы. У каждого в семье свой отдельный разговор.
probe-birth_date = Спросите о бумаге с датой или о возрасте. Достаточно года.
probe-documents = Назовите вслух каждый документ. Старые и потерянные тоже считаются.
probe-kz_id_state = Спросите, что о нём сказали в ведомстве и какой на нём срок.
# translate
probe-ended_papers = Ask for the last date on each paper, and whether an office took or refused one.
probe-situation = Сначала спросите, можно ли сейчас говорить свободно. Достаточно тихого «да» или «нет».
probe-fear_of_return = Спросите, что там может случиться. Доказательств не просите.
probe-danger_learned = Считайте от более позднего дня: приезда или вести об опасности.
probe-lived_in_kz_1992 = Спросите, где той весной был дом: школа, работа, семья.
probe-other_citizenship = Срок паспорта вышел, а гражданство осталось. Спросите, кто и когда его выдал.
# translate
probe-other_order = Ask for the day when each was given. Who was a child then may not know: “I don’t know” is fine.
# translate
probe-ended_proof = Ask only for a paper that is there already. Do not send the caller to get one.
# translate
probe-lived_in_kz_ssr = Army, study or prison there counts too. Ask for the town and the years.
probe-other_country = Спросите, какая страна выдала паспорт.
probe-birth_record = Спросите о свидетельстве любой страны, хотя бы о копии.
probe-birth_setting = Спросите, кто помогал при родах и где.
probe-mother_has_id = Подойдёт любой документ матери.
probe-mother_citizenship = Если это было до марта 1992 года, спросите, какое гражданство у неё стало потом.
probe-father_citizenship = Сначала спросите, записан ли отец в свидетельстве.
probe-birth_country = Спросите о городе. Страну отметьте по её нынешнему имени.
probe-found_as_child = Спросите, кто нашёл ребёнка и есть ли об этом бумага.
probe-parents_resident = Спросите, был ли тогда здесь дом у обоих родителей.
probe-region = Спросите только область. Адрес не спрашивайте.
probe-arrival_date = Спросите, когда здесь появился дом. Короткие приезды не считаются.
probe-registration = Спросите, что написано в бумаге об адресе.
probe-lawful_years = Считайте годы с видом на жительство. Время в тюрьме не считается.
probe-proof_1992 = Подойдут бумаги школы, работы, армии, больницы. Спросите о людях, которые помнят.
probe-citizen_family = Спросите о каждом родственнике, у кого есть или было гражданство.
probe-ethnic_kazakh = Спросите, кем себя считает семья и есть ли об этом бумага.
probe-rehabilitated = Спросите о родителях, бабушках и дедушках: кого выслали или держали в лагере.
# translate
probe-earlier_request = Ask which office, when, and what it said or wrote. Ask for the date on the refusal: the days are few.

## Пульт

console-title = Разговор
console-now = Что важно сейчас
console-people = Люди в этом разговоре
console-person = Человек { $n }
console-add = Ещё человек
console-caller = Звонит
console-worker = Вы
console-new = Новый звонок
console-map = Клавиши
console-questions = Вопросы
console-result = Что выходит
console-begin = В начале
console-end = В конце
console-answers = Ответы
console-probe = Спросите ещё
console-unsure = Если не уверены
console-next = Следующий вопрос:
console-done = Больше ничего не изменит результат.
console-unneeded = (сейчас не нужно)
console-set-how = Цифры отмечают. Enter ведёт дальше.
console-date-how = 1984, 5.1984, 17.05.1984 или ~1985, потом Enter
console-note = Заметка
console-note-hint = Она только на этом экране и исчезнет вместе с разговором.
console-jump = Номер вопроса:
console-no-question = Вопроса { $n } нет.
console-idle = Через минуту разговор будет стёрт. Чтобы оставить, нажмите любую клавишу.
console-remains = Браузер не дал очистить буфер обмена. Скопируйте что-нибудь другое.
console-new-ask = Стереть всё об этом разговоре? Вернуть это будет нельзя.
console-new-yes = Стереть
console-new-no = Оставить
console-script = Сценарий звонка для печати
console-close = Закрыть
console-hides = Стирать разговор, когда эта вкладка скрыта
console-map-kept = Изменения действуют, пока страница открыта. Ничего не сохраняется.
console-press = Нажмите новые клавиши или Esc.
console-taken = { $keys } уже занято: { $deed }.
console-reserved = { $keys } здесь не подойдёт. Возьмите клавиши с Alt.
console-key-choose = Выбрать ответ
console-key-person = К человеку в этом разговоре
console-key-field = Выйти из поля
console-key-on = Дальше, к следующему вопросу
console-key-back = Назад
console-key-jump = К вопросу: потом две его цифры
console-key-add = Ещё человек
console-key-note = Писать заметку
console-key-turn = Вопросы или результат, если окно узкое
console-key-new = Новый звонок: потом Enter
console-key-map = Эти клавиши
console-copy = Сводка
console-send = Звонящему
console-code = Код
console-copied = Сводка в буфере обмена.
console-not-copied = Браузер не дал скопировать.
console-code-how = Код читают вслух по четыре знака. По нему можно узнать все ответы. Не записывайте его.
console-code-photo = Фото квадрата
console-code-none = На этом фото кода нет. Снимите ближе и при хорошем свете или введите код буквами.
console-code-read = Прочитать
console-code-empty = Сначала введите код.
console-code-symbol = Знака { $letter } на месте { $n } в коде быть не может. Попросите прочитать эту группу ещё раз.
console-code-short = Здесь { $n } знаков, а в этом коде их { $most }. Попросите прочитать конец ещё раз.
console-code-long = Здесь { $n } знаков, а в этом коде их только { $most }. Уберите лишние.
console-code-check = Один знак неверный, или два поменялись местами. Попросите прочитать код ещё раз.
console-code-version = Этот код — от другой версии вопросов. Попросите открыть страницу заново или задайте вопросы здесь.
console-code-impossible = К этому коду нет подходящих ответов. Попросите прочитать его ещё раз или задайте вопросы здесь.
console-key-copy = Скопировать сводку
console-key-send = Скопировать сводку на языке звонящего
console-key-code = Принять код
