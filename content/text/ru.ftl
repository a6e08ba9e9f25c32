# Русские тексты: перевод en.ftl. Носитель языка этот перевод ещё не проверял.
# The Russian texts: a translation of en.ftl, not yet reviewed by a native speaker.
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
app-tagline = Путь к нужной помощи
language = Язык
start-title = Узнайте, кто может помочь с документами
start-lead = Для людей в Казахстане, у которых нет документов о гражданстве или которым нужна защита. Мы зададим короткие вопросы. Потом покажем, что может подойти и кто может помочь бесплатно.
start-point-private = Ваши ответы остаются в этом телефоне. Никуда ничего не отправляется.
start-point-length = Это займёт несколько минут. Можно остановиться и посмотреть результат в любой момент.
start-point-unsure = Всегда можно ответить «Не знаю».
start-point-not-decision = Это совет, а не решение. Решать может только государственный орган или суд.

## Moving through the questions

continue = Дальше
back = Назад
dont-know = Не знаю или не хочу отвечать
dont-know-short = Не знаю
why-we-ask = Почему мы спрашиваем
choose-all = Выберите всё, что подходит.
none-of-these = Ничего не подходит
answer-yes = Да
answer-no = Нет
result-now = Показать результат сейчас
check-now = Проверить мои ответы
questions-left = { $n ->
    [one] Осталось около { $n } вопроса, не больше { $most }
    [few] Осталось около { $n } вопросов, не больше { $most }
    [many] Осталось около { $n } вопросов, не больше { $most }
   *[other] Осталось около { $n } вопроса, не больше { $most }
}
other-possibilities = { $n ->
    [one] Проверить другие возможности (не больше { $n } вопроса)
    [few] Проверить другие возможности (не больше { $n } вопросов)
    [many] Проверить другие возможности (не больше { $n } вопросов)
   *[other] Проверить другие возможности (не больше { $n } вопроса)
}

## Sections of the questions

section-about = Первые вопросы
section-safety = Безопасность
section-papers = Документы
section-life = Жизнь в Казахстане
section-family = Семья
section-place = Место и близкие

## Who and where

question-subject = Для кого вы ищете помощь?
why-subject = Чтобы правильно задавать вопросы.
fact-subject = Для кого помощь
answer-subject-self = Для себя
answer-subject-child = Для ребёнка
answer-subject-other = Для другого человека

question-region = { $subject ->
    [self] Где вы сейчас живёте?
    [child] Где сейчас живёт ребёнок?
   *[other] Где сейчас живёт этот человек?
}
hint-region = Адрес мы не спрашиваем.
locate = Определить место через этот телефон
locate-note = Мы не узнаем, где вы. Но телефон может запросить место у службы своего производителя.
locate-failed = Место в Казахстане не определилось. Выберите его из списка.
why-region = Чтобы показать, куда обратиться рядом.
fact-region = Место жительства
answer-region-abroad = Не в Казахстане

question-birth_date = { $subject ->
    [self] Когда вы родились?
    [child] Когда родился ребёнок?
   *[other] Когда родился этот человек?
}
hint-birth_date = Дата из бумаг или та, что помнит семья.
why-birth_date = Некоторые правила зависят от возраста или от 1992 года.
fact-birth_date = Дата рождения

question-birth_country = { $subject ->
    [self] Где вы родились?
    [child] Где родился ребёнок?
   *[other] Где родился этот человек?
}
hint-birth_country = Назовите страну так, как она называется сейчас. Казахская ССР и Байконур — это Казахстан.
why-birth_country = Некоторые правила зависят от места рождения.
fact-birth_country = Место рождения
answer-birth_country-kz = Казахстан
answer-birth_country-ru = Россия
answer-birth_country-uz = Узбекистан
answer-birth_country-kg = Кыргызстан
answer-birth_country-tj = Таджикистан
answer-birth_country-tm = Туркменистан
answer-birth_country-other_soviet = Другая страна бывшего СССР
answer-birth_country-other = Другая страна

## Safety

question-situation = { $subject ->
    [self] Что здесь про вас?
    [child] Что здесь про ребёнка?
   *[other] Что здесь про этого человека?
}
why-situation = Чтобы показать самый безопасный первый шаг. Можно не отвечать. «Не пускают» — значит, ещё не пустили в страну, хотя бы и в аэропорту. «Вызов» — это и когда сказали, что ваш документ или прописка ненастоящие. «Суд решил выслать» — это высылка из Казахстана, её ещё называют депортацией. Спецприёмник — это тоже «держат».
fact-situation = Что происходит сейчас
answer-situation-detained = Держат в полиции или тюрьме
answer-situation-expulsion_order = Суд решил выслать (выдворение)
answer-situation-irregular_entry = Переход границы мимо пункта пропуска
answer-situation-at_border = Не пускают на границе
answer-situation-wanted = Ищет другая страна
answer-situation-summoned = Вызов в полицию
answer-situation-papers_withheld = Кто-то забрал документы или заставляет работать
answer-situation-violence = Насилие, угрозы
answer-situation-child_alone = Ребёнок без взрослых

question-fear_of_return = { $subject ->
    [self] Вам опасно возвращаться в другую страну: туда, откуда вы приехали, или туда, где у вас есть или было гражданство?
    [child] Ребёнку опасно возвращаться в другую страну: туда, откуда его привезли, или туда, где у него есть или было гражданство?
   *[other] Этому человеку опасно возвращаться в другую страну: туда, откуда он приехал, или туда, где у него есть или было гражданство?
}
hint-fear_of_return = { $subject ->
    [self] Ответьте «Да» и тогда, когда вас могут туда выдать. Или если власти там не должны вас найти.
    [child] Ответьте «Да» и тогда, когда ребёнка могут туда выдать. Или если власти там не должны его найти.
   *[other] Ответьте «Да» и тогда, когда этого человека могут туда выдать. Или если власти там не должны его найти.
}
why-fear_of_return = Чтобы никого не отправить туда, где опасно.
fact-fear_of_return = Опасно возвращаться

question-danger_learned = { $subject ->
    [self] Когда вы приехали в Казахстан или узнали об опасности?
    [child] Когда ребёнок оказался в Казахстане или стало известно об опасности?
   *[other] Когда этот человек приехал в Казахстан или узнал об опасности?
}
hint-danger_learned = Считайте от того дня, который был позже.
why-danger_learned = Просить убежище (защиту от опасности) нужно в течение 5 дней. Если прошло больше, всё равно просите, вместе с юристом.
fact-danger_learned = Когда узнали об опасности
answer-danger_learned-within_5_days = За последние 5 дней
answer-danger_learned-earlier = Больше 5 дней назад

## Papers

question-documents = { $subject ->
    [self] Что у вас есть или было?
    [child] Что у ребёнка есть или было?
   *[other] Что у этого человека есть или было?
}
hint-documents = Даже если уже нет.
why-documents = Помочь может даже старый или порванный документ. «Удостоверение другой страны» — это не паспорт: например, тазкира. Лицо без гражданства — человек, которого ни одна страна не считает своим гражданином. С видом на жительство можно годами жить здесь. Убежище и удостоверение беженца дают защиту от опасности. Кандас — этнический казах, который приехал сюда жить.
fact-documents = Документы
answer-documents-kz_id = Удостоверение или паспорт гражданина Казахстана
answer-documents-stateless_certificate = Удостоверение лица без гражданства
answer-documents-residence_permit = Вид на жительство
answer-documents-ussr_passport = Советский паспорт
answer-documents-foreign_passport = Паспорт другой страны
answer-documents-other_id = Удостоверение другой страны, тазкира
answer-documents-asylum_certificate = Свидетельство лица, ищущего убежище
answer-documents-refugee_certificate = Удостоверение беженца
answer-documents-kandas_certificate = Удостоверение кандаса

question-kz_id_state = { $subject ->
    [self] Действует ли ваше удостоверение личности или паспорт Казахстана?
    [child] Действует ли удостоверение личности или паспорт Казахстана у ребёнка?
   *[other] Действует ли удостоверение личности или паспорт Казахстана у этого человека?
}
hint-kz_id_state = Если документ отменили, ответ — «Отменён», даже если он потерян.
why-kz_id_state = Чтобы понять, что делать дальше. Про отменённый документ говорят «аннулирован».
fact-kz_id_state = Действует ли документ
answer-kz_id_state-valid = Действует
answer-kz_id_state-expired_or_lost = Срок вышел, или документ потерян
answer-kz_id_state-cancelled = Отменён: в полиции или ЦОНе сказали, что гражданства больше нет
question-ended_papers = { $subject ->
    [self] Что из этого у вас больше не действует?
    [child] Что из этого у ребёнка больше не действует?
   *[other] Что из этого у этого человека больше не действует?
}
hint-ended_papers = Срок вышел, вам отказали, вы это сдали или у вас забрали.
why-ended_papers = Действующий документ даёт права, которых старый не даёт. Лицо без гражданства — человек, которого ни одна страна не считает своим гражданином. С видом на жительство можно годами жить здесь. Убежище и удостоверение беженца дают защиту от опасности. Кандас — этнический казах, который приехал сюда жить.
fact-ended_papers = Больше не действует
answer-ended_papers-stateless_certificate = Удостоверение лица без гражданства
answer-ended_papers-residence_permit = Вид на жительство
answer-ended_papers-foreign_passport = Паспорт другой страны
answer-ended_papers-asylum_certificate = Свидетельство лица, ищущего убежище
answer-ended_papers-refugee_certificate = Удостоверение беженца
answer-ended_papers-kandas_certificate = Удостоверение кандаса

question-birth_record = { $subject ->
    [self] Есть ли у вас свидетельство о рождении?
    [child] Есть ли у ребёнка свидетельство о рождении?
   *[other] Есть ли у этого человека свидетельство о рождении?
}
why-birth_record = С ним легче получить другие документы.
fact-birth_record = Свидетельство о рождении
answer-birth_record-held = Да, любой страны
answer-birth_record-lost = Было, но потерялось
answer-birth_record-never = Рождение так и не записали

question-birth_setting = { $subject ->
    [self] Вы родились в больнице или дома?
    [child] Ребёнок родился в больнице или дома?
   *[other] Этот человек родился в больнице или дома?
}
why-birth_setting = От этого зависит, какие нужны документы.
fact-birth_setting = В больнице или дома
answer-birth_setting-medical = В роддоме или другой больнице
answer-birth_setting-home = Дома или в другом месте

question-mother_has_id = { $subject ->
    [self] Есть ли у вашей матери удостоверение личности или паспорт?
    [child] Есть ли у матери ребёнка удостоверение личности или паспорт?
   *[other] Есть ли у матери этого человека удостоверение личности или паспорт?
}
why-mother_has_id = От этого зависит, как регистрируют рождение.
fact-mother_has_id = Документ матери

question-other_citizenship = { $subject ->
    [self] Есть ли у вас гражданство другой страны, не Казахстана? Или было когда-нибудь с 1992 года?
    [child] Есть ли у ребёнка гражданство другой страны, не Казахстана? Или было раньше?
   *[other] Есть ли у этого человека гражданство другой страны, не Казахстана? Или было когда-нибудь с 1992 года?
}
hint-other_citizenship = СССР не считается. Срок паспорта мог закончиться, а гражданство — остаться.
why-other_citizenship = От этого зависит, какие правила могут подойти.
fact-other_citizenship = Другое гражданство
answer-other_citizenship-current = Да, есть сейчас
answer-other_citizenship-ended = Было, но больше нет
answer-other_citizenship-never = Нет, никогда не было
question-other_order = { $subject ->
    [self] Какое гражданство у вас было первым?
    [child] Какое гражданство было у ребёнка первым?
   *[other] Какое гражданство было у этого человека первым?
}
hint-other_order = Важен день, когда его дали.
why-other_order = Из-за другого гражданства можно потерять гражданство Казахстана. Важно, какое было первым.
fact-other_order = Какое гражданство было первым
answer-other_order-before = Гражданство другой страны
answer-other_order-after = Гражданство Казахстана

question-ended_proof = { $subject ->
    [self] Есть ли у вас бумага о том, что того гражданства больше нет?
    [child] Есть ли у ребёнка бумага о том, что того гражданства больше нет?
   *[other] Есть ли у этого человека бумага о том, что того гражданства больше нет?
}
hint-ended_proof = Её даёт та страна, например справку о выходе из гражданства. Сейчас за ней не ходите.
why-ended_proof = Иногда просят такую бумагу, выданную меньше года назад. Прежде чем её просить, поговорите с юристом.
fact-ended_proof = Бумага о том, что гражданства больше нет
answer-ended_proof-recent = Да, выдана меньше года назад
answer-ended_proof-older = Да, но выдана раньше
answer-ended_proof-none = Нет

question-other_country = { $subject ->
    [self] Гражданство какой страны у вас есть или было?
    [child] Гражданство какой страны есть или было у ребёнка?
   *[other] Гражданство какой страны есть или было у этого человека?
}
why-other_country = С некоторыми странами у Казахстана есть договоры.
fact-other_country = Какая страна
answer-other_country-ru = Россия
answer-other_country-by = Беларусь
answer-other_country-kg = Кыргызстан
answer-other_country-uz = Узбекистан
answer-other_country-tj = Таджикистан
answer-other_country-tm = Туркменистан
answer-other_country-other = Другая страна
question-lived_in_kz_ssr = { $subject ->
    [self] Вы когда-нибудь жили в Казахстане до 21 декабря 1991 года?
    [child] Ребёнок когда-нибудь жил в Казахстане до 21 декабря 1991 года?
   *[other] Этот человек когда-нибудь жил в Казахстане до 21 декабря 1991 года?
}
hint-lived_in_kz_ssr = Тогда это была Казахская ССР. Несколько лет или месяцев там тоже считаются.
why-lived_in_kz_ssr = Договор (соглашение между странами) может сделать путь к гражданству короче.
fact-lived_in_kz_ssr = Здесь до 21 декабря 1991 года

## Life in Kazakhstan

question-lived_in_kz_1992 = { $subject ->
    [self] Вы жили в Казахстане 1 марта 1992 года?
    [child] Ребёнок жил в Казахстане 1 марта 1992 года?
   *[other] Этот человек жил в Казахстане 1 марта 1992 года?
}
hint-lived_in_kz_1992 = Считается постоянная жизнь здесь: у родных, на съёмной квартире, в общежитии. Приезд в гости — нет. Дом был здесь, а человек — в армии, на учёбе, в тюрьме? Это «Да».
why-lived_in_kz_1992 = Те, кто постоянно жил здесь в тот день, могут быть гражданами. Байконур считается Казахстаном.
fact-lived_in_kz_1992 = Здесь в марте 1992 года

question-proof_1992 = { $subject ->
    [self] Чем можно подтвердить, что вы жили здесь в 1992 году?
    [child] Чем можно подтвердить, что ребёнок жил здесь в 1992 году?
   *[other] Чем можно подтвердить, что этот человек жил здесь в 1992 году?
}
hint-proof_1992 = Документы за годы около 1992-го тоже помогут.
why-proof_1992 = Чтобы подсказать, что взять с собой.
fact-proof_1992 = Подтверждение за 1992 год
answer-proof_1992-passport_stamp = Штамп о прописке в советском паспорте
answer-proof_1992-papers = Документы о школе, работе, армии или прописке
answer-proof_1992-witnesses = Не меньше трёх человек, которые это знают

question-arrival_date = { $subject ->
    [self] Когда вы приехали жить в Казахстан?
    [child] Когда ребёнок приехал жить в Казахстан?
   *[other] Когда этот человек приехал жить в Казахстан?
}
hint-arrival_date = Короткие поездки до этого не считаются. Считается жизнь и на съёмной квартире, и у родных.
why-arrival_date = Для некоторых правил важно, сколько лет человек живёт здесь.
fact-arrival_date = Переезд в Казахстан
answer-arrival_date-always = Здесь с рождения
answer-arrival_date-visiting = Здесь только проездом или в гостях

question-registration = { $subject ->
    [self] Есть ли у вас сейчас прописка (регистрация по месту жительства)?
    [child] Есть ли у ребёнка сейчас прописка (регистрация по месту жительства)?
   *[other] Есть ли у этого человека сейчас прописка (регистрация по месту жительства)?
}
hint-registration = Это запись государства о том, где живёт человек.
why-registration = Она нужна для некоторых документов. Теперь её часто делают через интернет: бесплатный юрист может сказать, как.
fact-registration = Прописка (регистрация)
answer-registration-permanent = Да, постоянная
answer-registration-temporary = Да, временная
answer-registration-none = Нет

question-lawful_years = { $subject ->
    [self] Сколько лет вы живёте здесь с документами на постоянное проживание?
    [child] Сколько лет ребёнок живёт здесь с документами на постоянное проживание?
   *[other] Сколько лет этот человек живёт здесь с документами на постоянное проживание?
}
hint-lawful_years = Например, с видом на жительство. Время в тюрьме не считается.
why-lawful_years = Через 5 лет может открыться путь к гражданству. С видом на жительство можно годами жить здесь. Время с документами беженца (защита от опасности) или в гостях может не считаться.
fact-lawful_years = Срок постоянного проживания
answer-lawful_years-under_5 = Меньше 5 лет или таких документов нет
answer-lawful_years-five_or_more = 5 лет или больше

## Family

question-mother_citizenship = { $subject ->
    [self] Какое гражданство было у вашей матери, когда вы родились?
    [child] Какое гражданство было у матери, когда родился ребёнок?
   *[other] Какое гражданство было у матери, когда родился этот человек?
}
hint-mother_citizenship = Если это было до марта 1992 года, считается то, которое она получила потом. Усыновили до 14 лет? Считается приёмная мать.
why-mother_citizenship = Ребёнок может получить гражданство от родителя.
fact-mother_citizenship = Гражданство матери
answer-mother_citizenship-kz = Казахстан
answer-mother_citizenship-stateless = Гражданства нет
answer-mother_citizenship-other = Другая страна
answer-mother_citizenship-untraceable = Никто не знает, кто она

question-father_citizenship = { $subject ->
    [self] Какое гражданство было у вашего отца, когда вы родились?
    [child] Какое гражданство было у отца, когда родился ребёнок?
   *[other] Какое гражданство было у отца, когда родился этот человек?
}
hint-father_citizenship = Если до марта 1992 года: то, которое он получил потом. Усыновили до 14 лет? Считается приёмный отец.
why-father_citizenship = Ребёнок может получить гражданство от родителя.
fact-father_citizenship = Гражданство отца
answer-father_citizenship-kz = Казахстан
answer-father_citizenship-stateless = Гражданства нет
answer-father_citizenship-other = Другая страна
answer-father_citizenship-none = Отец не записан
answer-father_citizenship-untraceable = Никто не знает, кто он

question-found_as_child = { $subject ->
    [self] Вас нашли в Казахстане ребёнком и не знают, кто ваши родители?
    [child] Ребёнка нашли в Казахстане и не знают, кто его родители?
   *[other] Этого человека нашли в Казахстане ребёнком и не знают, кто его родители?
}
why-found_as_child = Для таких детей есть особое правило.
fact-found_as_child = Нашли в детстве

question-parents_resident = { $subject ->
    [self] Когда вы родились, хотя бы один из родителей постоянно жил в Казахстане?
    [child] Когда родился ребёнок, хотя бы один из родителей постоянно жил в Казахстане?
   *[other] Когда родился этот человек, хотя бы один из родителей постоянно жил в Казахстане?
}
why-parents_resident = Некоторые правила зависят от того, где родители жили постоянно. Считается жизнь и на съёмной квартире, и у родных.
fact-parents_resident = Родители жили здесь

question-citizen_family = { $subject ->
    [self] У кого в вашей семье гражданство Казахстана?
    [child] У кого в семье ребёнка гражданство Казахстана?
   *[other] У кого в семье этого человека гражданство Казахстана?
}
hint-citizen_family = Считается только зарегистрированный брак.
why-citizen_family = Так путь может быть короче. Речь о гражданах Казахстана, которые живут здесь. Религиозный брак (неке) без регистрации не считается. Кандасы — этнические казахи, которые приехали сюда жить; их семья тоже может получить этот статус.
fact-citizen_family = Родные с гражданством
answer-citizen_family-spouse = Муж или жена: брак меньше 3 лет
answer-citizen_family-spouse_3_years = Муж или жена: брак от 3 лет
answer-citizen_family-widow = Умерший муж
answer-citizen_family-close_relative = Родитель, ребёнок, брат, сестра, бабушка, дедушка (живы)
answer-citizen_family-kandas_family = Кандас: муж, жена, родитель, ребёнок

question-ethnic_kazakh = { $subject ->
    [self] Вы родом из казахов?
    [child] Ребёнок родом из казахов?
   *[other] Этот человек родом из казахов?
}
why-ethnic_kazakh = Казахи, которые приезжают сюда жить, могут просить статус кандаса.
fact-ethnic_kazakh = Казахское происхождение

question-rehabilitated = { $subject ->
    [self] При СССР вас, ваших родителей, бабушек или дедушек наказали без вины?
    [child] При СССР родителей, бабушек, дедушек или прадедов ребёнка наказали без вины?
   *[other] При СССР этого человека, его родителей, бабушек или дедушек наказали без вины?
}
hint-rehabilitated = То есть выслали или держали в тюрьме, а потом сказали, что вины не было. Прадеды — тоже.
why-rehabilitated = Тогда путь может быть короче. В справке об этом есть слово «реабилитация».
fact-rehabilitated = Пострадавшие от репрессий
question-earlier_request = { $subject ->
    [self] Вы уже просили документы в полиции, ЦОНе или другом госоргане?
    [child] Для ребёнка уже просили документы в полиции, ЦОНе или другом госоргане?
   *[other] Этот человек уже просил документы в полиции, ЦОНе или другом госоргане?
}
hint-earlier_request = Например, гражданство, паспорт или защиту.
why-earlier_request = После отказа времени на жалобу мало. Может быть шаг лучше, чем просить снова.
fact-earlier_request = Просили ли документы раньше
answer-earlier_request-none = Нет
answer-earlier_request-waiting = Да, ответа ещё нет
answer-earlier_request-refused = Да, отказали
answer-earlier_request-not_accepted = Документы не взяли

## Dates

date-year = Год
date-month = Месяц
date-day = День
date-optional = если знаете
date-hint = Достаточно года. Если знаете, добавьте месяц и день.
date-whole = { $day } { $month } { $year } года
date-month-year = { $month } { $year } года
date-only-year = { $year } год
date-about-year = около { $year } года
month-unknown = Не знаю месяц
ask-year = Вы точно знаете год? Тогда напишите только его.
ask-month = Помните месяц?
ask-day = Помните день?
ask-because = Важно, было ли это раньше этого дня: { $date }.
ask-go-on = Если не знаете, ещё раз нажмите «Дальше».

# The months as they stand beside a day: "1 марта".
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

# The months as they stand alone, in a list.
month-name-1 = январь
month-name-2 = февраль
month-name-3 = март
month-name-4 = апрель
month-name-5 = май
month-name-6 = июнь
month-name-7 = июль
month-name-8 = август
month-name-9 = сентябрь
month-name-10 = октябрь
month-name-11 = ноябрь
month-name-12 = декабрь

## Errors

error-title = Проверьте, пожалуйста, ответ
error-choose = Выберите один ответ или «Не знаю».
error-choose-set = Выберите один или несколько ответов, «Ничего не подходит» или «Не знаю».
error-year-missing = Напишите год или выберите «Не знаю».
error-year-form = Напишите год четырьмя цифрами, например 1984.
error-year-early = Напишите год после 1899-го.
error-date-future = Эта дата ещё не наступила. Проверьте дату.
error-date-unclear = Напишите год, например 1984. Или сначала день: 27.05.1984.
error-date-calendar = Напишите год, как пишут в документах Казахстана: например, 1992, а не 1371.
error-month-form = Такого месяца нет. Сначала напишите день, потом месяц: 27.05.1984.
error-day-impossible = В этом месяце нет такого дня ({ $month }). Проверьте день или оставьте его пустым.
error-day-form = Напишите день числом от 1 до 31 или оставьте его пустым.
error-month-missing = Выберите и месяц или оставьте день пустым.

## Личное и быстрый выход

leave = Уйти
listen = Прослушать
private-title = Прежде чем продолжить
private-point-stays = Дальше вопросы о безопасности. Ваши ответы остаются в этом телефоне. Больше их никто не получит.
private-point-remembers = Телефон может запомнить, что эту страницу открывали. Им пользуются другие? Тогда откройте её в режиме инкогнито или потом удалите историю браузера.
private-point-leave = Чтобы уйти, нажмите «Уйти» вверху. На компьютере можно ещё три раза нажать Esc. Экран станет пустым, ответы исчезнут.
keep-answers = Хранить мои ответы в этом телефоне 7 дней
keep-hint = Только если больше никто им не пользуется.
kept-note = Ваши ответы хранятся в этом телефоне 7 дней.
kept-erase = Стереть их
kept-offer = В этом телефоне есть прежние ответы.
kept-go-on = Продолжить с ними

## Checking the answers

check-title = Проверьте ответы
check-lead = Можно изменить любой ответ. Потом посмотрите результат.
check-change = Изменить
check-empty = Ответов пока нет. Вернитесь назад и начните с первого вопроса.
see-result = Посмотреть результат
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

help-title = Что делать сейчас
help-lead = Судя по ответам, помощь может быть нужна уже сейчас. Можно сначала сделать это, а на остальные вопросы ответить потом.
help-whom = Куда обратиться
help-go-on = Продолжить отвечать

urgent-child-protection = Ребёнку, который остался один, может быть нужна помощь сейчас
urgent-child-protection-do = Позвоните на горячую линию 111. Это бесплатно, днём и ночью. Документы могут подождать.

urgent-exploitation-help = Сначала могут быть нужны безопасное место и юрист
urgent-exploitation-help-do = Обратитесь сейчас к бесплатному юристу или в приют. В полицию идите только вместе с ними. Пользуйтесь телефоном, который никто другой не проверяет.

urgent-legal-defence = Прежде всего может быть нужен юрист
urgent-legal-defence-do = Обратитесь к бесплатному юристу, прежде чем идти куда-то ещё. При задержании сразу просите адвоката. Если страшно возвращаться, скажите об этом и просите убежище (защиту от опасности).

urgent-asylum = Может подойти убежище (защита от опасности)
urgent-asylum-do = Сначала обратитесь к бесплатному юристу, лучше сегодня. Просить убежище нужно в течение 5 дней после приезда или после того, как стало известно об опасности. Если прошло больше, всё равно просите, вместе с юристом.
# translate
urgent-asylum-border = Ask for asylum (protection from danger) at the border
# translate
urgent-asylum-border-do = Tell the border guards now: it is dangerous to go back, and you ask for asylum. Give it to them in writing too. Then contact free legal help. If life is in danger now, call 112.

## Pathways: danger and protection

pathway-child-protection = Защита ребёнка, который остался один
pathway-child-protection-says = Это может касаться ребёнка без родителей или опекунов. Сначала безопасность, потом документы.
pathway-child-protection-first = Позвоните на горячую линию 111. Это бесплатно, днём и ночью.
pathway-child-protection-next = Потом поговорите с бесплатным юристом. Он объяснит, какие бумаги могут быть нужны ребёнку и кто может за него подписать.

pathway-exploitation-help = Помощь, если есть насилие или заставляют работать
pathway-exploitation-help-says = Это может подойти, если кто-то забрал у человека документы, заставляет его работать или мучает. Сначала безопасность, потом бумаги.
pathway-exploitation-help-first = Сначала обратитесь к бесплатному юристу или в приют. В полицию идите только вместе с ними.
pathway-exploitation-help-next = Они помогут понять, что делать дальше. Если это не опасно, храните фото, записи и имена.

pathway-legal-defence = Сначала юрист, потом учреждения
pathway-legal-defence-says = Это может касаться людей, которых задержали или которым суд велел уехать. И тех, кто перешёл границу не через пункт пропуска.
pathway-legal-defence-first = Поговорите с бесплатным юристом, прежде чем идти куда-то ещё. При задержании сразу просите адвоката. Если страшно возвращаться, скажите об этом и просите убежище (защиту от опасности).
# translate
pathway-legal-defence-first-border = Contact free legal help now, from where you are. Ask why you are not let in, and ask for it in writing. Sign nothing that you do not understand.
pathway-legal-defence-next = Если задержанный человек просит убежище, об этом за сутки должны сообщить тем, кто занимается убежищем. После перехода границы не через пункт пропуска есть 24 часа, чтобы просить убежище. Если прошло больше, всё равно просите, вместе с юристом.
# translate
pathway-asylum-border = Asking for asylum at the border
# translate
pathway-asylum-border-says = Asylum is protection from danger in another country. This may apply to people who are stopped at a border or airport and cannot go back safely.
# translate
pathway-asylum-border-first = Tell the border guards at once: it is dangerous to go back, and you ask for asylum. Write the same on paper, with the date, and give it to them. Then contact free legal help.
# translate
pathway-asylum-border-next = Keep a copy or a photo of what you wrote. The law forbids sending a person back to where life or freedom is in danger. If nobody takes the paper, tell the lawyer who refused it and when.

pathway-asylum = Убежище в Казахстане
pathway-asylum-says = Убежище — это защита от опасности в другой стране. Оно может подойти людям, которым опасно возвращаться.
pathway-asylum-first = Поговорите с бесплатным юристом, потом подайте письменное заявление в управление занятости. На это есть 5 дней после приезда или после того, как стало известно об опасности. Если прошло больше, всё равно просите, вместе с юристом.
# translate
pathway-asylum-first-days = Talk to free legal help today. Then ask in writing at the employment department of the region or big city. There are only 5 days. After crossing outside a checkpoint, there are only 24 hours.
# translate
pathway-asylum-first-late = Talk to free legal help first. The 5 days have passed, but ask all the same: the law does not name lateness as a reason to refuse. Ask in writing, with the lawyer, at the employment department of the region or big city.
# translate
pathway-asylum-first-refused = Take the refusal to free legal help today: the days to complain are few. If there are new facts about the danger, ask the lawyer about a new request.
pathway-asylum-next = В день регистрации заявления выдают свидетельство. С ним можно оставаться здесь, работать и ходить к врачу до окончательного решения. Решение принимают в течение 3 месяцев, иногда до года; статус беженца получают немногие.

pathway-asylum-continue = Заявление об убежище уже подано
pathway-asylum-continue-says = Это может касаться тех, у кого есть свидетельство лица, ищущего убежище. Убежище — это защита от опасности. Пока нет решения, с этим свидетельством можно быть здесь.
pathway-asylum-continue-first = Посмотрите, какой срок у свидетельства. До этого дня попросите управление занятости продлить его.
pathway-asylum-continue-next = Его можно продлевать до последнего решения, даже пока идёт жалоба. Если переехали, встаньте на учёт снова в течение 5 рабочих дней. После отказа сразу идите к юристу.

pathway-refugee-renewal = Продление статуса беженца
pathway-refugee-renewal-says = Это может касаться тех, у кого есть удостоверение беженца. Оно даёт защиту от опасности на один год, и срок можно продлить.
pathway-refugee-renewal-first = За месяц до конца срока попросите управление занятости продлить статус.
pathway-refugee-renewal-next = Если статус не продлить, он закончится. Он может закончиться и тогда, когда человек возвращается назад или просит защиты у своего государства. До такого шага поговорите с юристом.

## Pathways: births

pathway-birth-registration = Регистрация рождения
pathway-birth-registration-says = Это может подойти ребёнку, который родился в Казахстане, но его рождение не регистрировали. Это бесплатно, какие бы документы ни были у родителей.
pathway-birth-registration-first = Обратитесь в РАГС (ЗАГС) или в центр обслуживания населения (ЦОН), даже если прошли годы. Если идти страшно, сначала поговорите с бесплатным юристом.
pathway-birth-registration-next = Если роды были в больнице, мать без документов может сама назвать своё имя и данные. Потом ребёнку выдают свидетельство о рождении. Гражданства в нём нет: это следующий шаг.

pathway-birth-court = Подтверждение рождения в суде
pathway-birth-court-says = Это может подойти взрослым, чьё рождение никогда не регистрировали. А ещё ребёнку, который родился дома, если у матери нет документов.
pathway-birth-court-first = Поговорите с бесплатным юристом. Он может помочь обратиться в суд, чтобы подтвердить рождение.
pathway-birth-court-next = В суде помогут документы и люди, которые знают о рождении. С решением суда попросите в РАГСе свидетельство о рождении. Гражданство — следующий шаг.

pathway-birth-record-copy = Повторное свидетельство о рождении
pathway-birth-record-copy-says = Это может подойти, если рождение регистрировали, но свидетельство потерялось.
pathway-birth-record-copy-first = Если рождение было в Казахстане, обратитесь в РАГС (ЗАГС) или ЦОН. Если в другой стране, сначала поговорите с бесплатным юристом.
pathway-birth-record-copy-next = Если пропала сама запись о рождении, её могут восстановить по другим документам или через суд. Юрист может с этим помочь.
# translate
pathway-birth-record-abroad = A birth record in another country
# translate
pathway-birth-record-abroad-says = This may apply when a birth was registered in another country and the certificate is lost. The record lies with that country.
# translate
pathway-birth-record-abroad-first = Talk to free legal help first. Ask the lawyer if it is safe to ask that country for the record.
# translate
pathway-birth-record-abroad-next = If it is not safe, or no record is found, ask the lawyer about a court. School and medical papers can help to show the birth.

## Pathways: citizenship

pathway-confirmed-citizen = Документ гражданина ещё действует
pathway-confirmed-citizen-says = Пока срок не вышел, удостоверение личности или паспорт гражданина подтверждает гражданство. Может быть, больше ничего доказывать не нужно.
pathway-confirmed-citizen-first = Берегите этот документ. Замените его, пока срок не вышел.
pathway-confirmed-citizen-next = Если где-то его не берут, просите ответ с причиной на бумаге. Потом идите к бесплатному юристу.

pathway-loss-record-check = Проверка записи об утрате гражданства
pathway-loss-record-check-says = Это может подойти, если вам сказали, что гражданство утрачено. Такие записи бывают с ошибкой.
pathway-loss-record-check-first = Сначала поговорите с бесплатным юристом. Вместе с ним просите показать запись и дать причину на бумаге.
pathway-loss-record-check-next = Юрист может помочь подать жалобу или пойти в суд. Храните старое удостоверение и все ответы.
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

pathway-redocument = Новое удостоверение личности или паспорт
pathway-redocument-says = Это может подойти, если удостоверение личности или паспорт гражданина потеряны или срок вышел.
pathway-redocument-first = Идите в ЦОН (центр обслуживания населения). Возьмите старое удостоверение или свидетельство о рождении, если есть.
pathway-redocument-next = Если у удостоверения вышел срок, новое дают бесплатно. Если оно потеряно, в 2026 году нужно заплатить 865 тенге. Если отказали, просите ответ на бумаге и идите к бесплатному юристу.

pathway-citizen-by-parents = Гражданство через родителя
pathway-citizen-by-parents-says = Ребёнок гражданина Казахстана может быть гражданином с рождения. Это зависит от обоих родителей, а иногда и от места рождения.
pathway-citizen-by-parents-first = Сначала поговорите с бесплатным юристом. Потом, по его совету, идите в миграционную полицию.
pathway-citizen-by-parents-next = Там проверят бумаги о родителях и о рождении. Если всё подтвердят, дальше — удостоверение личности или паспорт. Если откажут, юрист может помочь с жалобой.

pathway-citizen-foundling = Гражданство ребёнка, которого нашли
pathway-citizen-foundling-says = Если ребёнка нашли в Казахстане, он по закону может быть гражданином. Это для тех, у кого оба родителя неизвестны.
pathway-citizen-foundling-first = Сначала поговорите с бесплатным юристом. Возьмите бумаги из детского дома, школы или суда.
pathway-citizen-foundling-next = Юрист может помочь просить миграционную полицию подтвердить гражданство. Потом могут дать удостоверение личности или паспорт.

pathway-citizen-stateless-parents = Гражданство ребёнка, чьи родители без гражданства
pathway-citizen-stateless-parents-says = Без гражданства — значит, ни одна страна не считает человека своим гражданином. Если такие родители жили здесь постоянно, а ребёнок родился в Казахстане, он может быть гражданином.
pathway-citizen-stateless-parents-first = Сначала поговорите с бесплатным юристом. Возьмите удостоверения родителей и бумаги об их адресе, если есть.
pathway-citizen-stateless-parents-next = Юрист может помочь просить миграционную полицию подтвердить гражданство. Потом могут дать удостоверение личности или паспорт.

pathway-belonging-1992 = Гражданство тех, кто жил здесь в 1992 году
pathway-belonging-1992-says = Люди, которые 1 марта 1992 года постоянно жили в Казахстане, могут уже быть гражданами. Это должно подтвердить учреждение.
pathway-belonging-1992-first = Сначала поговорите с бесплатным юристом, потом обратитесь в миграционную полицию. Есть ли в советском паспорте штамп о прописке в Казахстане? Спросите юриста об удостоверении личности на основе этого паспорта: такое удостоверение бесплатное.
# translate
pathway-belonging-1992-first-stamp = Talk to free legal help first. The address stamp in the Soviet passport can be enough: ask the lawyer about an ID card made from it. Such a card is free.
pathway-belonging-1992-next = Полиция проверяет, есть ли у человека гражданство Казахстана («определение принадлежности к гражданству»). Если его подтвердят, дальше — удостоверение личности или паспорт. Если нет, спросите юриста о жалобе или о статусе лица без гражданства (когда гражданства нет).

pathway-belonging-born-here = Рождение в Казахстане
pathway-belonging-born-here-says = В законе есть слова о тех, кто родился в Казахстане и не имеет другого гражданства. Это может помочь, но неясно, как это правило применяют.
pathway-belonging-born-here-first = Сначала поговорите с бесплатным юристом. Спросите, может ли помочь это правило.
pathway-belonging-born-here-next = Если может, юрист поможет просить миграционную полицию проверить гражданство.

pathway-restore-citizenship = Вернуть гражданство
pathway-restore-citizenship-says = Это может подойти тем, у кого раньше было гражданство Казахстана. Можно просить его вернуть (восстановить).
pathway-restore-citizenship-first = Сначала поговорите с бесплатным юристом. Он может проверить, правда ли, что гражданства больше нет.
pathway-restore-citizenship-next = Если да, юрист может помочь подать бумаги в миграционную полицию.

pathway-naturalisation = Заявление о приёме в гражданство
pathway-naturalisation-says = Это может подойти после 5 лет с документами на постоянное проживание. Или после 3 лет в браке с гражданином или гражданкой Казахстана. Если человек из бывшего СССР и здесь его близкие родные, ждать, возможно, не нужно.
pathway-naturalisation-first = Сначала поговорите с бесплатным юристом. Спросите об экзамене: казахский язык, Конституция и история. Некоторым людям его сдавать не нужно.
# translate
pathway-naturalisation-first-child = Talk to free legal help now. When a parent becomes a citizen, a child under 14 can follow. From the 14th birthday it is not enough: the child’s own consent is needed.
pathway-naturalisation-next = Заявление подают в миграционную полицию, а решает Президент. Это может занять до 6 месяцев. После отказа снова просить обычно можно через год.

pathway-simplified-citizenship = Более короткий путь к гражданству
pathway-simplified-citizenship-says = Это может подойти тем, у кого есть статус кандаса (этнические казахи, которые приехали сюда), и вдовам граждан. А ещё тем, кого при СССР наказали без вины (репрессии), и их потомкам.
pathway-simplified-citizenship-first = Спросите бесплатного юриста о документах. Потом идите в миграционную полицию.
pathway-simplified-citizenship-next = Нужны документы на постоянное проживание. Решают не дольше 3 месяцев.

pathway-kandas = Статус кандаса
pathway-kandas-says = Кандас — это статус для этнических казахов, которые приезжают жить в Казахстан. Он может подойти и людям без гражданства.
pathway-kandas-first = Сначала поговорите с бесплатным юристом. Потом обратитесь в управление занятости или в ЦОН.
pathway-kandas-next = Там смотрят, какие документы показывают казахское происхождение. Если в ваших документах его не видно, скажите юристу. Дальше может открыться более короткий путь к гражданству.
# translate
pathway-refugee-residence = A longer stay with refugee status
# translate
pathway-refugee-residence-says = Refugee status gives protection from danger for one year at a time. The ministry says that refugees may ask to live here for good and for citizenship.
# translate
pathway-refugee-residence-first = Talk to free legal help first. In practice it is not clear how offices handle this. Ask the lawyer what is possible now.
# translate
pathway-refugee-residence-next = Until then, extend the refugee certificate every year. Years with refugee status may not count for citizenship. Ask the lawyer before you go to any other office.

pathway-treaty-citizenship = Более короткий путь по договору
pathway-treaty-citizenship-says = Договор между странами может подойти гражданам России, Беларуси или Кыргызстана. Важно, родился ли человек в Казахстане, жил ли здесь раньше, есть ли здесь близкие родные.
pathway-treaty-citizenship-first = Сначала поговорите с бесплатным юристом. Попросите проверить, может ли помочь договор 1999 года.
pathway-treaty-citizenship-next = Если может, юрист поможет подать заявление в миграционную полицию.

pathway-mission-abroad = Документы о гражданстве за пределами Казахстана
pathway-mission-abroad-says = Это может подойти людям, которые живут в другой стране. Там гражданство проверяет и выдаёт документы посольство или консульство Казахстана.
pathway-mission-abroad-first = Если можете, сначала поговорите с бесплатным юристом. Потом обратитесь в посольство или консульство Казахстана там, где вы живёте.
pathway-mission-abroad-next = Там проверят гражданство и скажут, какие нужны документы. За это берут сбор.

## Pathways: statelessness

pathway-statelessness-determination = Статус лица без гражданства
pathway-statelessness-determination-says = Без гражданства — значит, ни одна страна не считает человека своим гражданином. Это может подойти людям, у которых нет гражданства Казахстана и нет доказательств другого гражданства.
pathway-statelessness-determination-first = Сначала поговорите с бесплатным юристом. Потом лично подайте заявление в миграционную полицию там, где живёте. Спросите юриста, не нужно ли в вашем городе подавать его через ЦОН.
# translate
pathway-statelessness-determination-first-ended = Talk to free legal help first. The police ask for a paper of the other state that says that its citizenship ended. It must be less than a year old. Ask the lawyer if it is safe to get it.
# translate
pathway-statelessness-determination-first-lost = Talk to free legal help first. Did citizenship of Kazakhstan end, and do you live here? Then you can ask for a stateless person’s certificate. Ask the lawyer to check if it really ended.
pathway-statelessness-determination-next = В день регистрации человеку дают документ о том, что заявление принято. Полиция запрашивает сведения в Казахстане и в других странах. Проверка длится 30 дней, но пока ждут ответов, срок не идёт.

pathway-stateless-certificate = Удостоверение лица без гражданства
pathway-stateless-certificate-says = Это может касаться тех, у кого есть такое удостоверение. Лицо без гражданства — это человек, у которого гражданства нет. С удостоверением можно жить здесь, работать и ходить к врачу.
pathway-stateless-certificate-first = Посмотрите, до какого дня оно действует. До этого дня попросите в ЦОНе новое.
pathway-stateless-certificate-next = Новое действует 5 лет и готово в течение 17 рабочих дней. В 2026 году оно стоит 34 600 тенге. Нужна регистрация по адресу: если её нет, спросите бесплатного юриста, что делать.

## Pathways: residence and advice

pathway-other-state-check = Гражданство другой страны
pathway-other-state-check-says = Другая страна может до сих пор считать человека своим гражданином. По одному старому паспорту этого не понять.
pathway-other-state-check-first = Сначала поговорите с бесплатным юристом. Спросите, безопасно ли обращаться к той стране. Только потом попросите у её посольства или консульства письменный ответ.
pathway-other-state-check-next = Покажите ответ юристу. Он может быть нужен для статуса лица без гражданства (когда гражданства нет). Тогда ему должно быть меньше года.

pathway-foreign-resident = Вид на жительство
pathway-foreign-resident-says = С видом на жительство можно годами жить здесь. Это может подойти гражданам другой страны.
pathway-foreign-resident-first = Поговорите с бесплатным юристом, прежде чем идти в любое учреждение. Спросите, какое разрешение и какие документы могут подойти.
pathway-foreign-resident-next = Юрист расскажет, что делать по порядку и какие могут быть штрафы. Если вы боитесь своей страны, скажите об этом сразу.

pathway-consultation = Бесплатный разговор с юристом
pathway-consultation-says = Это может помочь каждому, даже если много ответов «Не знаю».
pathway-consultation-first = Обратитесь за бесплатной юридической помощью. Можно показать эту страницу или рассказать свою историю.
pathway-consultation-next = Юрист скажет, с чего начать и чего лучше не делать.

## Papers to bring

paper-any-identity = Любой документ, который показывает, кто этот человек
paper-asylum-certificate = Свидетельство лица, ищущего убежище
paper-birth-certificate = Свидетельство о рождении, даже старое
paper-care-papers = Документы из детского дома или от опекуна
paper-case-papers = Документы из полиции или суда
paper-danger-proof = Всё, что показывает опасность, если хранить это безопасно
paper-ethnicity-proof = Документы о казахском происхождении
paper-family-papers = Документы близких родных
paper-foreign-passport = Паспорт другой страны, даже старый
paper-household-extract = Страница или выписка из домовой книги или записей о прописке
paper-kandas-certificate = Удостоверение кандаса
paper-marriage-papers = Свидетельство о браке, документы о разводе или о смерти
paper-medical-birth-certificate = Справка из больницы о рождении
paper-medical-papers = Медицинские документы, например карта прививок
paper-military-papers = Документы об армии, например военный билет
paper-mother-identity = Удостоверение личности или паспорт матери, если есть
paper-old-kz-id = Старое удостоверение личности или паспорт Казахстана либо копия
paper-parents-papers = Документы родителей
paper-photos = Фотографии на документы (сколько — спросите юриста)
paper-refugee-certificate = Удостоверение беженца
paper-refusal-paper = Отказ или любой ответ учреждения
paper-release-paper = Справка об освобождении из тюрьмы
paper-repression-papers = Документы о репрессиях или о реабилитации (признании невиновности)
paper-school-papers = Документы из школы
paper-soviet-passport = Старый советский паспорт, даже повреждённый
paper-stateless-certificate = Удостоверение лица без гражданства
paper-stateless-or-residence = Удостоверение лица без гражданства или вид на жительство
paper-witnesses = Три человека, которые знают о рождении или о жизни здесь
paper-work-book = Трудовая книжка

## Offices

role-legal = Бесплатная юридическая помощь
role-authority = Государственное учреждение
role-social = Социальная помощь
role-helpline = Горячая линия
role-shelter = Безопасное место
role-complaint = Жалобы
# translate
role-information = Information

desk-legal = Бесплатный юрист поможет с документами и гражданством.
desk-legal-asylum = Бесплатный юрист для тех, кто просит убежище.
desk-migration-police = Отдел полиции: гражданство и статус лица без гражданства.
desk-employment = Берёт заявления об убежище и о статусе кандаса. Продлевает бумаги беженцев.
desk-registry = Записывает рождения и берёт заявления на документы.
desk-social = Помогает в жизни и с лечением, чаще всего беженцам и тем, кто просит убежище.
desk-helpline = Помогает детям, женщинам и семьям. Бесплатно, днём и ночью.
desk-shelter = Может помочь найти безопасное место.
desk-complaint = Сюда любой человек может подать жалобу на госорган.
# translate
desk-prosecutor = Takes complaints about unlawful acts of state offices, and may stop an order to leave for a while. A lawyer can write to one.
# translate
desk-information = The state’s line for questions about its services. It is free. Do not call it if you are in danger.
# translate
desk-border-service = The border guards. They take a written request for asylum at the border.
# translate
desk-emergency = For danger to life, and for an ambulance, for everybody. The police may come too.

office-by-name = Если адрес или телефон не указан, проверенных данных у нас нет. Посмотрите на сайте или спросите бесплатного юриста.
office-by-name-no-site = У нас нет проверенного адреса, телефона или сайта. Спросите у бесплатного юриста, как туда обратиться.
office-hours = Время работы: { $hours }
office-call = Позвонить: { $number }
office-website = Сайт
office-address = Адрес
office-for = Для чего: { $pathways }
office-national = Главный офис: там скажут, кто помогает в вашем регионе.
# translate
contact-source = From { $owner }, printed on { $source }, { $date }.
# translate
contact-unrung = Nobody has rung this number yet.
# translate
contact-unread = Nobody has opened this page for us yet.
# translate
contact-rung = Rung on { $date }: it answered.

## Result

result-title = Что может подойти
result-lead = Это показано по вашим ответам. Это не решение. Всё остаётся только в этом телефоне.
result-likely = { $subject ->
    [self] Вполне может подойти вам
    [child] Вполне может подойти ребёнку
   *[other] Вполне может подойти этому человеку
}
result-possible = Может подойти
result-more = { $n ->
    [one] Ещё { $n } вариант, который может подойти
    [few] Ещё { $n } варианта, которые могут подойти
    [many] Ещё { $n } вариантов, которые могут подойти
   *[other] Ещё { $n } варианта, которые могут подойти
}
result-later-title = Потом, вместе с юристом
result-later-lead = Эти учреждения могут посылать запросы в другие страны. Не ходите туда, пока юрист не скажет, что это безопасно.
result-why = Почему это может подойти
result-why-law = Что говорит закон
result-first = Что сделать сначала
result-next = Что будет потом
result-bring = Что взять с собой
result-bring-lead = Возьмите то, что есть. Всё это есть мало у кого.
result-missing = Если бумаги нет, обращайтесь всё равно. Бесплатный юрист подскажет, чем её заменить.
result-open = Что поможет узнать точнее
result-unchecked-title = Это мы не смогли проверить
result-unchecked-lead = Не хватает ответа. Это может подойти, а может и не подойти.
result-worth = Какой ответ важнее всего узнать
result-worth-lead = С этим ответом мы сможем сказать больше. Узнать его могут помочь старые документы или юрист.
result-offices = Кто может помочь
result-careful = Сначала поговорите с бесплатным юристом, прежде чем идти в любое учреждение. Не обращайтесь к чиновникам другой страны.
result-danger = Не ходите в полицию в одиночку: только вместе с юристом.
result-minor = Человек младше 18 лет не подаёт заявление сам. За него это делает родитель или другой законный представитель.
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
result-exact-birth_date = Здесь важна точная дата рождения. Постарайтесь узнать месяц и день.
result-exact-arrival_date = Здесь важна точная дата переезда в Казахстан. Постарайтесь узнать месяц и день.
result-citation = { $act }, { $article }
citation-article = ст. { $n }
citation-point = п. { $n }
result-content-date = Дата этих текстов: { $date }.
read-all = Прочитать всё без вопросов
offline-stay = Пользоваться без интернета
offline-note = Вопросы и адреса откроются и без интернета. О вас ничего не сохраняется.
offline-go = Удалить из этого телефона
draft-note = Черновик: юрист это ещё не проверил.
change-answers = Изменить ответы
continue-questions = Продолжить отвечать
ask-other = Спросить о другом человеке
ask-other-note = В одной семье у каждого может быть свой результат.
take-title = Взять с собой
take-print = Распечатать
take-lead = Отправится только этот текст. Посылайте его только тому, кому доверяете.
take-share = Поделиться
take-copy = Скопировать
take-told = Записано со слов человека. Это не решение.
take-code = Показать код с моими ответами
take-code-hide = Скрыть код
take-code-lead = В этом коде все ваши ответы. Прочтите его по телефону или покажите в учреждении, и не придётся рассказывать всё заново. У кого есть код, тот может прочитать ваши ответы. Давайте его только тому, кому доверяете.

## Loading and links

loading = Загрузка…
load-failed = Не загрузилось. Проверьте связь и попробуйте ещё раз.
try-again = Попробовать ещё раз
opens-new = откроется новая страница

## Что можно узнать

find-birth_date = Узнайте точную дату рождения. Спросите родных или посмотрите школьные и медицинские бумаги.
find-birth_country = Узнайте место рождения. Спросите родных или посмотрите старые бумаги.
find-birth_record = Поищите свидетельство о рождении. Или спросите в РАГСе, было ли рождение зарегистрировано.
find-birth_setting = Спросите родных: роды были в больнице или дома.
find-mother_has_id = Узнайте, есть ли у матери документ.
find-mother_citizenship = Узнайте гражданство матери. Помогут её документы или родные.
find-father_citizenship = Узнайте гражданство отца. Помогут его документы или родные.
find-found_as_child = Попросите в детском доме или у опекуна бумаги того времени.
find-parents_resident = Поищите бумаги о том, где тогда жили родители.
find-lived_in_kz_1992 = Узнайте, где был дом 1 марта 1992 года. Помогут бумаги о школе, работе или адресе.
find-documents = Поищите все документы, даже старые.
find-kz_id_state = Посмотрите срок на удостоверении или паспорте. Остальное проверит бесплатный юрист.
# translate
find-ended_papers = Look at the dates on the papers, and at every letter from an office.
find-other_citizenship = Спросите бесплатного юриста, как безопасно узнать о другом гражданстве.
find-other_country = Посмотрите старый паспорт: в нём указана страна.
# translate
find-other_order = Look at the first date in each passport or paper of citizenship.
# translate
find-ended_proof = Look through old papers for one that says that the citizenship ended. Do not ask that country for it before you talk to free legal help.
# translate
find-lived_in_kz_ssr = Ask family where the home was before 1992. School, work or army papers can show it.
find-arrival_date = Узнайте, когда началась жизнь в Казахстане. Помогут бумаги о школе или работе.
find-registration = Поищите бумагу о регистрации по адресу.
find-lawful_years = Посмотрите первую дату на виде на жительство или удостоверении.
find-ethnic_kazakh = Поищите бумаги о казахском происхождении.
find-citizen_family = Узнайте, кто из родных — гражданин Казахстана.
find-rehabilitated = Спросите родных о жертвах репрессий и о справке.
# translate
find-earlier_request = Look for any paper from an office with a number and a date.
find-region = Укажите, где сейчас дом.
find-situation = Ответьте на вопрос о ситуации сейчас, когда будете в безопасности.
find-fear_of_return = Поговорите об опасности с бесплатным юристом.
