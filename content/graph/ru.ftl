# Слова печатных схем правил (`zhol graph`). Их читают юристы; пользователи Zhol их не видят.
# Слова фактов, ответов, процедур и учреждений — в ../text/. Ключи одинаковы во всех языках.

## Связки условия

gate-all = всё из
gate-any = любое из
gate-not = не
gate-can-be = не исключено
joint-and = и
joint-or = или
joint-not = не ({ $x })
joint-can-be = не исключено, что: { $x }

## Сравнения

is = { $fact }: { $answer }
includes = { $fact }, в том числе: { $answer }
day-before = { $fact }: до { $day }
day-not-after = { $fact }: { $day } или раньше
day-after = { $fact }: после { $day }
day-not-before = { $fact }: { $day } или позже
years-before = { $n ->
    [one] { $fact }: более { $n } года назад
    [few] { $fact }: более { $n } лет назад
    [many] { $fact }: более { $n } лет назад
   *[other] { $fact }: более { $n } лет назад
}
years-not-after = { $n ->
    [one] { $fact }: не менее { $n } года назад
    [few] { $fact }: не менее { $n } лет назад
    [many] { $fact }: не менее { $n } лет назад
   *[other] { $fact }: не менее { $n } лет назад
}
years-after = { $n ->
    [one] { $fact }: менее { $n } года назад
    [few] { $fact }: менее { $n } лет назад
    [many] { $fact }: менее { $n } лет назад
   *[other] { $fact }: менее { $n } лет назад
}
years-not-before = { $n ->
    [one] { $fact }: не более { $n } года назад
    [few] { $fact }: не более { $n } лет назад
    [many] { $fact }: не более { $n } лет назад
   *[other] { $fact }: не более { $n } лет назад
}
always = всегда
never = никогда
is-likely = Вероятно: { $pathway }
is-open = Вероятно или возможно: { $pathway }
needs = Спрашивают, только если может быть так: { $condition }
needs-otherwise = Спрашивают, только если может быть так: { $condition }. Если нет, считается: { $answer }

## Общие слова правил

term-minor = сейчас младше 18 лет
term-born_before_1992 = рождение до 1 марта 1992 года
# translate
term-born_before_ssr_end = born before 21 December 1991
# translate
term-came_before_1992 = living here since before 1 March 1992
term-here_five_years = здесь не менее пяти лет
term-afraid = боится возвращаться
term-citizen_now = есть действующий документ гражданина
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
term-parents = один из родителей: { $a }; другой: { $b }
term-child_of_citizens = ребёнок гражданина
# translate
term-child_of_stateless = child of stateless parents
term-claims_citizenship = какой-то путь к гражданству вероятен или возможен
term-likely_citizenship = какой-то путь к гражданству вероятен

## Схема процедуры

says-people = Что читают люди
says-rule = Правило одним предложением
part-likely = Вероятно, когда
note-likely = Процедура «вероятна», когда это выполнено.
part-possible = Возможно, когда
note-possible = Процедура «возможна», когда это выполнено или ещё открыто, или когда ещё открыто «вероятно». Иначе её не показывают.
possible-none = Только пока ещё открыто «вероятно».
part-signal = Названо, когда
note-signal = Возможную процедуру называют, только когда это выполнено. Иначе она стоит среди тех, которые «не удалось проверить».
signal-none = Когда выполнено «вероятно».
part-terms = Слова, которые здесь встречаются
note-terms = Эти слова общие для всех правил. На каждой схеме они значат одно и то же.
part-law = Закон
law-none = Нормы не названы.
part-desks = К кому обращаться, по порядку
mark-unsigned = Не подписано: юрист это ещё не проверил
mark-signed = Подпись: { $name }, { $day }
mark-again = Прочитать снова не позже: { $day }
mark-deferred = Отложено: позже, с юристом, пока не станет известно: { $condition }
mark-withheld = Скрыто: не показывают, пока не станет известно: { $condition }
mark-urgent = Показывают сразу, пока человек ещё отвечает
mark-first = Раньше всех остальных, какой бы ни была оценка
mark-last = В конце каждого результата
legend = Как читать: «всё из» выполнено, когда выполнена каждая часть; «любое из» — когда выполнена хотя бы одна, «не» — когда часть после него не выполнена. Серая рамка с толстым краем — общее слово. Круглая рамка — другая процедура. Пунктирная рамка говорит, когда этот вопрос вообще задают. Ответ, которого нет или который неизвестен, оставляет часть открытой.
picture-of = Правила процедуры «{ $pathway }» в виде схемы

## Схема вопросов

interview-title = Вопросы
interview-lead = Вопросы по порядку. Вопрос не задают, когда ответ на него уже ничего не меняет. Пунктирная стрелка ведёт к вопросу, который задают только после некоторых ответов. На каждый вопрос можно ответить «не знаю».
interview-of = Все вопросы, ответы на них и то, что они решают
kind-choice = один ответ
kind-set = сколько угодно ответов, можно ни одного
kind-date = дата; достаточно года
decides = Может решить
decides-nothing = Ни одной процедуры.
decides-safety = Безопасность: что отложить или скрыть
decides-danger = Безопасность: к кому обратиться сначала
advises = Меняет совет для: { $pathways }
changes-wording = Меняет слова вопросов
changes-offices = Выбирает учреждения

## Список

index-title = Правила в виде схем
index-lead = По одной схеме на каждую процедуру и одна для вопросов, для бумаги А4.
index-print = Чтобы напечатать всё, напечатайте эту страницу.
page = Страница { $n } из { $of }
