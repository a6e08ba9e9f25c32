# The Uzbek texts in Cyrillic letters: a translation of en.ftl, not yet reviewed by a native speaker. The same keys, in the same order.
# `uz-Latn.ftl` says the same in Latin letters: change both.
#
# For translators. Readers are frightened and tired, many had little schooling, and they read on a small phone. So: short
# sentences, everyday words, no sayings. Nothing here claims what a person is; things "may apply".
# Only three forms are used: words, a blank such as { $day }, and one choice of whole sentences:
#   $subject   who the questions are about: self (the reader), child, other
#   $n         a number; the variants are the plural forms of your language
# The last variant has a star and is used when no other fits.
# Offices of other states are named in the texts of `other-state-check` and `mission-abroad` only, never anywhere else.
# Quotation marks are « ». Russian words in brackets are what stands on a door or on a form in Kazakhstan.

## Start

app-name = Жол
app-tagline = Керакли ёрдамга йўл
language = Тил
start-title = Ҳужжат масаласида ким ёрдам бера олишини билинг
start-lead = Қозоғистонда фуқаролик ҳужжати йўқ ёки ҳимоя керак бўлган одамлар учун. Биз қисқа саволлар берамиз. Кейин нима тўғри келиши мумкинлигини ва ким бепул ёрдам беришини кўрсатамиз.
start-point-private = Жавобларингиз шу телефонда қолади. Ҳеч нарса ҳеч қаерга юборилмайди.
start-point-length = Бир неча дақиқа вақт кетади. Исталган пайт тўхтаб, натижани кўришингиз мумкин.
start-point-unsure = Ҳар доим «Билмайман» деб жавоб берса бўлади.
start-point-not-decision = Бу маслаҳат, қарор эмас. Фақат давлат идораси ёки суд қарор қила олади.

## Moving through the questions

continue = Давом этиш
back = Орқага
dont-know = Билмайман ёки айтгим келмайди
dont-know-short = Билмайман
why-we-ask = Нега сўраяпмиз
choose-all = Тўғри келадиганларнинг ҳаммасини белгиланг.
none-of-these = Буларнинг ҳеч бири
answer-yes = Ҳа
answer-no = Йўқ
result-now = Ҳозирча чиққан натижани кўриш
check-now = Жавобларимни текшириш
questions-left = { $n ->
    [one] Яна тахминан { $n } та савол, кўпи билан { $most } та
   *[other] Яна тахминан { $n } та савол, кўпи билан { $most } та
}
other-possibilities = { $n ->
    [one] Бошқа имкониятларни текшириш (кўпи билан { $n } та савол)
   *[other] Бошқа имкониятларни текшириш (кўпи билан { $n } та савол)
}

## Sections of the questions

section-about = Биринчи саволлар
section-safety = Хавфсизлик
section-papers = Ҳужжатлар
section-life = Қозоғистондаги ҳаёт
section-family = Оила
section-place = Жой ва оила

## Who and where

question-subject = Ёрдам кимга керак?
why-subject = Саволни тўғри сўзлар билан бериш учун.
fact-subject = Ёрдам кимга
answer-subject-self = Ўзимга
answer-subject-child = Болага
answer-subject-other = Бошқа одамга

question-region = { $subject ->
    [self] Ҳозир қаерда яшайсиз?
    [child] Бола ҳозир қаерда яшайди?
   *[other] Бу одам ҳозир қаерда яшайди?
}
hint-region = Манзилни сўрамаймиз.
locate = Шу телефон орқали аниқлаш
locate-note = Биз жойни билмаймиз. Лекин телефон уни ишлаб чиқарувчисининг хизматидан сўраши мумкин.
locate-failed = Қозоғистондаги жой аниқланмади. Уни рўйхатдан танланг.
why-region = Яқин атрофдаги идораларни кўрсатиш учун.
fact-region = Яшаш жойи
answer-region-abroad = Қозоғистондан ташқарида

question-birth_date = { $subject ->
    [self] Қачон туғилгансиз?
    [child] Бола қачон туғилган?
   *[other] Бу одам қачон туғилган?
}
hint-birth_date = Ҳужжатдаги ёки оила эслаб қолган санани ёзинг.
why-birth_date = Баъзи қоидалар ёшга ёки 1992 йилга боғлиқ.
fact-birth_date = Туғилган сана

question-birth_country = { $subject ->
    [self] Қаерда туғилгансиз?
    [child] Бола қаерда туғилган?
   *[other] Бу одам қаерда туғилган?
}
hint-birth_country = Мамлакатнинг ҳозирги номини танланг. Қозоғистон ССР бўлса, «Қозоғистон»ни танланг.
why-birth_country = Баъзи қоидалар туғилган жойга боғлиқ.
fact-birth_country = Туғилган жой
answer-birth_country-kz = Қозоғистон
answer-birth_country-ru = Россия
answer-birth_country-uz = Ўзбекистон
answer-birth_country-kg = Қирғизистон
answer-birth_country-tj = Тожикистон
answer-birth_country-tm = Туркманистон
answer-birth_country-other_soviet = Собиқ СССРнинг бошқа мамлакати
answer-birth_country-other = Бошқа мамлакат

## Safety

question-situation = { $subject ->
    [self] Шу ҳолатлардан бири сизда борми?
    [child] Шу ҳолатлардан бири болада борми?
   *[other] Шу ҳолатлардан бири бу одамда борми?
}
why-situation = Энг хавфсиз биринчи қадамни кўрсатиш учун.
fact-situation = Ҳозирги ҳолат
answer-situation-detained = Ҳозир ушланган ёки қамоқда
answer-situation-expulsion_order = Суд Қозоғистондан чиқиб кетишни буюрган
answer-situation-irregular_entry = Чегарадан назорат пости йўқ жойдан ўтган
# translate
answer-situation-at_border = Stopped at border or airport
# translate
answer-situation-wanted = Wanted by another state
# translate
answer-situation-summoned = Called in by police
answer-situation-papers_withheld = Кимдир ҳужжатни бермаяпти ёки мажбурлаб ишлатяпти
answer-situation-violence = Зўравонлик ёки қўрқитиш
answer-situation-child_alone = Ёнида ота-онаси ёки васийси йўқ бола

question-fear_of_return = { $subject ->
    [self] Мамлакатингизга ёки келган жойингизга қайтиш сизга хавфлими?
    [child] Мамлакатига ёки келган жойига қайтиш болага хавфлими?
   *[other] Мамлакатига ёки келган жойига қайтиш бу одамга хавфлими?
}
hint-fear_of_return = { $subject ->
    [self] У ердаги амалдорлар қаердалигингизни билмаслиги керакми? Унда ҳам «Ҳа» денг.
    [child] У ердаги амалдорлар боланинг қаердалигини билмаслиги керакми? Унда ҳам «Ҳа» денг.
   *[other] У ердаги амалдорлар бу одамнинг қаердалигини билмаслиги керакми? Унда ҳам «Ҳа» денг.
}
why-fear_of_return = Ҳеч кимни хавфли жойга юбормаслик учун.
fact-fear_of_return = Қайтиш хавфлими

question-danger_learned = { $subject ->
    [self] Қозоғистонга қачон келдингиз ёки хавф ҳақида қачон билдингиз?
    [child] Бола Қозоғистонга қачон келди ёки хавф қачон маълум бўлди?
   *[other] Бу одам Қозоғистонга қачон келди ёки хавф ҳақида қачон билди?
}
hint-danger_learned = Қайси бири кейинроқ бўлса, ўша кундан ҳисобланг.
why-danger_learned = Бошпана (хавфдан ҳимоя) сўрашга 5 кун берилади. Муддат ўтган бўлса, юрист билан бирга сўранг.
fact-danger_learned = Хавф қачондан маълум
answer-danger_learned-within_5_days = Охирги 5 кун ичида
answer-danger_learned-earlier = 5 кундан олдин

## Papers

question-documents = { $subject ->
    [self] Булардан қайсилари сизда бор ёки аввал бўлган?
    [child] Булардан қайсилари болада бор ёки аввал бўлган?
   *[other] Булардан қайсилари бу одамда бор ёки аввал бўлган?
}
hint-documents = Йўқолганлари ҳам ҳисобга киради.
why-documents = Эски ёки йиртилган ҳужжат ҳам ёрдам бериши мумкин. Фуқаролиги бўлмаган шахс — ҳеч бир мамлакат фуқароси бўлмаган одам. Яшаш гувоҳномаси билан бу ерда йиллаб яшаш мумкин. Бошпана ва қочоқ ҳужжатлари хавфдан ҳимоя беради. Қандас — бу ерга яшаш учун келган этник қозоқ.
fact-documents = Ҳужжатлар
answer-documents-kz_id = Қозоғистон фуқаросининг шахсий гувоҳномаси (удостоверение) ёки паспорти
answer-documents-stateless_certificate = Фуқаролиги бўлмаган шахс гувоҳномаси
answer-documents-residence_permit = Яшаш гувоҳномаси (вид на жительство)
answer-documents-ussr_passport = Совет паспорти
answer-documents-foreign_passport = Бошқа мамлакат паспорти
# translate
answer-documents-other_id = Other ID card, such as a tazkira
answer-documents-asylum_certificate = Бошпана сўровчи гувоҳномаси
answer-documents-refugee_certificate = Қочоқ гувоҳномаси
answer-documents-kandas_certificate = Қандас гувоҳномаси

question-kz_id_state = { $subject ->
    [self] Қозоғистон шахсий гувоҳномангиз ёки паспортингиз яроқлими?
    [child] Боланинг Қозоғистон шахсий гувоҳномаси ёки паспорти яроқлими?
   *[other] Бу одамнинг Қозоғистон шахсий гувоҳномаси ёки паспорти яроқлими?
}
hint-kz_id_state = Ҳужжат бекор қилинганми? Унда у йўқолган бўлса ҳам, шу жавобни танланг.
why-kz_id_state = Кейин нима қилиш кераклигини билиш учун.
fact-kz_id_state = Ҳужжат яроқлими
answer-kz_id_state-valid = Яроқли
answer-kz_id_state-expired_or_lost = Муддати ўтган ёки йўқолган
answer-kz_id_state-cancelled = Бекор қилинган: идора фуқаролик йўқотилган деган
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
    [self] Туғилганлик ҳақида гувоҳномангиз борми?
    [child] Боланинг туғилганлик ҳақида гувоҳномаси борми?
   *[other] Бу одамнинг туғилганлик ҳақида гувоҳномаси борми?
}
why-birth_record = У билан бошқа ҳужжатларни олиш осонроқ.
fact-birth_record = Туғилганлик ҳақида гувоҳнома
answer-birth_record-held = Бор, қайси мамлакатники бўлса ҳам
answer-birth_record-lost = Бор эди, лекин йўқолган
answer-birth_record-never = Туғилиш ҳеч қачон рўйхатга олинмаган

question-birth_setting = { $subject ->
    [self] Қаерда туғилгансиз: касалхонадами ёки уйдами?
    [child] Бола қаерда туғилган: касалхонадами ёки уйдами?
   *[other] Бу одам қаерда туғилган: касалхонадами ёки уйдами?
}
why-birth_setting = Қайси ҳужжатлар кераклиги шунга боғлиқ.
fact-birth_setting = Касалхонада ёки уйда
answer-birth_setting-medical = Туғруқхона ёки бошқа касалхонада
answer-birth_setting-home = Уйда ёки бошқа жойда

question-mother_has_id = { $subject ->
    [self] Онангизнинг шахсини тасдиқлайдиган ҳужжати борми?
    [child] Бола онасининг шахсини тасдиқлайдиган ҳужжати борми?
   *[other] Бу одам онасининг шахсини тасдиқлайдиган ҳужжати борми?
}
why-mother_has_id = Туғилиш қандай рўйхатга олиниши шунга боғлиқ.
fact-mother_has_id = Онанинг ҳужжати

question-other_citizenship = { $subject ->
    [self] 1992 йилдан бери бошқа мамлакат фуқароси бўлганмисиз?
    [child] Бола бирор пайт бошқа мамлакат фуқароси бўлганми?
   *[other] Бу одам 1992 йилдан бери бошқа мамлакат фуқароси бўлганми?
}
hint-other_citizenship = Совет Иттифоқи ҳисобга кирмайди. Паспорт муддати ўтса ҳам, фуқаролик қолиши мумкин.
why-other_citizenship = Қайси қоидалар тўғри келиши мумкинлиги шунга боғлиқ.
fact-other_citizenship = Бошқа фуқаролик
answer-other_citizenship-current = Ҳа, ҳозир ҳам фуқароси
answer-other_citizenship-ended = Ҳа, лекин энди эмас
answer-other_citizenship-never = Йўқ, ҳеч қачон
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
    [self] Сиз қайси мамлакат фуқароси ёки собиқ фуқаросисиз?
    [child] Бола қайси мамлакат фуқароси ёки собиқ фуқароси?
   *[other] Бу одам қайси мамлакат фуқароси ёки собиқ фуқароси?
}
why-other_country = Қозоғистоннинг баъзи мамлакатлар билан келишуви бор.
fact-other_country = Қайси мамлакат
answer-other_country-ru = Россия
answer-other_country-by = Беларусь
answer-other_country-kg = Қирғизистон
answer-other_country-uz = Ўзбекистон
answer-other_country-tj = Тожикистон
answer-other_country-tm = Туркманистон
answer-other_country-other = Бошқа мамлакат
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
    [self] 1992 йил 1 мартда Қозоғистонда яшаганмисиз?
    [child] Бола 1992 йил 1 мартда Қозоғистонда яшаганми?
   *[other] Бу одам 1992 йил 1 мартда Қозоғистонда яшаганми?
}
hint-lived_in_kz_1992 = Меҳмонга келиш эмас, шу ерда яшаш.
why-lived_in_kz_1992 = Ўша куни шу ерда яшаганлар фуқаро бўлиши мумкин.
fact-lived_in_kz_1992 = 1992 йил мартда шу ерда

question-proof_1992 = { $subject ->
    [self] 1992 йилда шу ерда яшаганингизни нима кўрсата олади?
    [child] Бола 1992 йилда шу ерда яшаганини нима кўрсата олади?
   *[other] Бу одам 1992 йилда шу ерда яшаганини нима кўрсата олади?
}
hint-proof_1992 = 1992 йилга яқин йиллардаги ҳужжатлар ҳам ёрдам беради.
why-proof_1992 = Нима олиб бориш кераклигини айтиш учун.
fact-proof_1992 = 1992 йил учун далил
answer-proof_1992-passport_stamp = Совет паспортидаги прописка муҳри
answer-proof_1992-papers = Мактаб, иш, армия ёки манзил ҳужжатлари
answer-proof_1992-witnesses = Буни биладиган камида уч киши

question-arrival_date = { $subject ->
    [self] Қозоғистонга яшаш учун қачон келгансиз?
    [child] Бола Қозоғистонга яшаш учун қачон келган?
   *[other] Бу одам Қозоғистонга яшаш учун қачон келган?
}
hint-arrival_date = Ундан олдинги қисқа сафарлар ҳисобга кирмайди.
why-arrival_date = Баъзи қоидаларда бу ерда неча йил яшагани муҳим.
fact-arrival_date = Яшаш учун келган вақт
answer-arrival_date-always = Ҳар доим шу ерда яшаган
# translate
answer-arrival_date-visiting = Does not live here, only passing through

question-registration = { $subject ->
    [self] Ҳозир манзил бўйича рўйхатда турасизми?
    [child] Бола ҳозир манзил бўйича рўйхатда турадими?
   *[other] Бу одам ҳозир манзил бўйича рўйхатда турадими?
}
hint-registration = Буни «прописка» ҳам дейишади: давлат ким қаерда яшашини ёзиб қўяди.
why-registration = У баъзи ҳужжатлар учун керак.
fact-registration = Манзил бўйича рўйхат
answer-registration-permanent = Ҳа, доимий
answer-registration-temporary = Ҳа, вақтинчалик
answer-registration-none = Йўқ

question-lawful_years = { $subject ->
    [self] Доимий яшаш ҳужжати билан бу ерда қанча яшаяпсиз?
    [child] Бола доимий яшаш ҳужжати билан бу ерда қанча яшаяпти?
   *[other] Бу одам доимий яшаш ҳужжати билан бу ерда қанча яшаяпти?
}
hint-lawful_years = Масалан, яшаш гувоҳномаси билан. Қамоқдаги вақт ҳисобга кирмайди.
why-lawful_years = 5 йилдан кейин фуқароликка йўл очилиши мумкин. Яшаш гувоҳномаси билан бу ерда йиллаб яшаш мумкин.
fact-lawful_years = Доимий ҳужжат билан яшаган вақт
answer-lawful_years-under_5 = 5 йилдан кам
answer-lawful_years-five_or_more = 5 йил ёки ундан кўп

## Family

question-mother_citizenship = { $subject ->
    [self] Сиз туғилганда онангиз қайси мамлакат фуқароси эди?
    [child] Бола туғилганда онаси қайси мамлакат фуқароси эди?
   *[other] Бу одам туғилганда онаси қайси мамлакат фуқароси эди?
}
hint-mother_citizenship = Бу 1992 йил мартдан олдин бўлса, онанинг кейин олган фуқаролигини танланг.
why-mother_citizenship = Бола фуқароликни ота ёки онадан олиши мумкин.
fact-mother_citizenship = Онанинг фуқаролиги
answer-mother_citizenship-kz = Қозоғистон
answer-mother_citizenship-stateless = Фуқаролиги йўқ
answer-mother_citizenship-other = Бошқа мамлакат
answer-mother_citizenship-untraceable = Онанинг кимлигини ҳеч ким билмайди

question-father_citizenship = { $subject ->
    [self] Сиз туғилганда отангиз қайси мамлакат фуқароси эди?
    [child] Бола туғилганда отаси қайси мамлакат фуқароси эди?
   *[other] Бу одам туғилганда отаси қайси мамлакат фуқароси эди?
}
hint-father_citizenship = Бу 1992 йил мартдан олдин бўлса, отанинг кейин олган фуқаролигини танланг.
why-father_citizenship = Бола фуқароликни ота ёки онадан олиши мумкин.
fact-father_citizenship = Отанинг фуқаролиги
answer-father_citizenship-kz = Қозоғистон
answer-father_citizenship-stateless = Фуқаролиги йўқ
answer-father_citizenship-other = Бошқа мамлакат
answer-father_citizenship-none = Ҳужжатларда ота ёзилмаган
answer-father_citizenship-untraceable = Отанинг кимлигини ҳеч ким билмайди

question-found_as_child = { $subject ->
    [self] Сизни болалигингизда Қозоғистонда топиб олишганми, ота-онангиз номаълумми?
    [child] Болани Қозоғистонда топиб олишганми, ота-онаси номаълумми?
   *[other] Бу одамни болалигида Қозоғистонда топиб олишганми, ота-онаси номаълумми?
}
why-found_as_child = Бундай болалар учун алоҳида қоида бор.
fact-found_as_child = Болалигида топиб олинган

question-parents_resident = { $subject ->
    [self] Сиз туғилганда ота-онангиздан бири Қозоғистонда доимий яшаганми?
    [child] Бола туғилганда ота-онасидан бири Қозоғистонда доимий яшаганми?
   *[other] Бу одам туғилганда ота-онасидан бири Қозоғистонда доимий яшаганми?
}
why-parents_resident = Баъзи қоидалар ота-онанинг доимий уйи қаерда бўлганига боғлиқ.
fact-parents_resident = Ота-онанинг яшаш жойи

question-citizen_family = { $subject ->
    [self] Оилангизда кимлар Қозоғистон фуқароси?
    [child] Боланинг оиласида кимлар Қозоғистон фуқароси?
   *[other] Бу одамнинг оиласида кимлар Қозоғистон фуқароси?
}
hint-citizen_family = Фуқаро бўлиб вафот этганлар ҳам ҳисобга киради.
why-citizen_family = Шунда йўл қисқариши мумкин.
fact-citizen_family = Оиладаги фуқаролар
answer-citizen_family-spouse = Эр ёки хотин, 3 йилдан кам никоҳда
answer-citizen_family-spouse_3_years = Эр ёки хотин, 3 йил ёки кўпроқ никоҳда
answer-citizen_family-widow = Вафот этган эр
answer-citizen_family-close_relative = Ота-она, фарзанд, ака-ука, опа-сингил, бобо ёки буви
# translate
answer-citizen_family-kandas_family = Kandas husband, wife, parent or child

question-ethnic_kazakh = { $subject ->
    [self] Келиб чиқишингиз қозоқми?
    [child] Боланинг келиб чиқиши қозоқми?
   *[other] Бу одамнинг келиб чиқиши қозоқми?
}
why-ethnic_kazakh = Бу ерга яшаш учун келган этник қозоқлар қандас мақомини сўраши мумкин.
fact-ethnic_kazakh = Келиб чиқиши қозоқ

question-rehabilitated = { $subject ->
    [self] Совет даврида сиз ёки оилангиз ноҳақ жазоланганми?
    [child] Совет даврида боланинг оиласи ноҳақ жазоланганми?
   *[other] Совет даврида бу одам ёки унинг оиласи ноҳақ жазоланганми?
}
hint-rehabilitated = Масалан, қамалган ёки сургун қилинган. Кейин давлат уларнинг айби йўқлигини тан олган.
why-rehabilitated = Унда йўл қисқароқ бўлиши мумкин. Бу ҳақдаги қоғозда «реабилитация» деган сўз бор.
fact-rehabilitated = Қатағон қурбонлари
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

date-year = Йил
date-month = Ой
date-day = Кун
date-optional = билсангиз
date-hint = Йилнинг ўзи етарли. Билсангиз, ой ва кунни ҳам ёзинг.
date-whole = { $year } йил { $day } { $month }
date-month-year = { $year } йил { $month }
date-only-year = { $year } йил
date-about-year = тахминан { $year } йил
month-unknown = Ойини билмайман
ask-year = Йилни аниқ биласизми? Унда фақат йилни ёзинг.
ask-month = Ойи эсингиздами?
ask-day = Куни эсингиздами?
ask-because = Шу кундан олдин бўлгани ёки бўлмагани муҳим: { $date }.
ask-go-on = Билмасангиз, «Давом этиш»ни яна бир марта босинг.

# The months as they stand beside a day: "1 March".
month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь

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

error-title = Жавобингизни текширинг
error-choose = Битта жавобни ёки «Билмайман»ни танланг.
error-choose-set = Битта ёки бир нечта жавобни, «Буларнинг ҳеч бири» ёки «Билмайман»ни танланг.
error-year-missing = Йилни ёзинг ёки «Билмайман»ни танланг.
error-year-form = Йилни тўртта рақам билан ёзинг, масалан, 1984.
error-year-early = 1899 йилдан кейинги йилни ёзинг.
error-date-future = Бу сана ҳали келмаган. Санани текширинг.
error-date-unclear = Йилни ёзинг, масалан, 1984. Ёки аввал кунни ёзинг: 27.05.1984.
error-date-calendar = Йилни Қозоғистон ҳужжатларидаги каби ёзинг: масалан, 1371 эмас, 1992.
error-month-form = Бундай ой йўқ. Аввал кунни, кейин ойни ёзинг: 27.05.1984.
error-day-impossible = Бундай кун { $month } ойида йўқ. Кунни текширинг ёки бўш қолдиринг.
error-day-form = Кунни 1 дан 31 гача сон билан ёзинг ёки бўш қолдиринг.
error-month-missing = Ойни ҳам танланг ёки кунни бўш қолдиринг.

## Privacy, and leaving at once

leave = Чиқиш
listen = Тинглаш
private-title = Давом этишдан олдин
private-point-stays = Кейинги саволлар хавфсизлик ҳақида. Жавобларингиз шу телефонда қолади. Уларни бошқа ҳеч ким олмайди.
private-point-remembers = Телефон бу саҳифа очилганини эслаб қолиши мумкин. Ундан бошқалар ҳам фойдаланадими? Унда махфий (инкогнито) ойнани очинг ёки кейин тарихни ўчиринг.
private-point-leave = Чиқиш учун тепадаги «Чиқиш»ни ёки Esc тугмасини уч марта босинг. Экран бўш қолади, жавоблар ўчади.
keep-answers = Жавобларимни шу телефонда 7 кун сақлаш
keep-hint = Фақат телефондан бошқа ҳеч ким фойдаланмаса.
kept-note = Жавобларингиз шу телефонда 7 кун сақланади.
kept-erase = Уларни ўчириш
kept-offer = Бу телефонда олдинги жавоблар сақланган.
kept-go-on = Улар билан давом этиш

## Checking the answers

check-title = Жавобларингизни текширинг
check-lead = Исталган жавобни ўзгартириш мумкин. Кейин натижани кўринг.
check-change = Ўзгартириш
check-empty = Ҳали жавоблар йўқ. Орқага қайтиб, биринчи саволдан бошланг.
see-result = Натижани кўриш
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

help-title = Ҳозир нима қилиш керак
help-lead = Жавобларингизга кўра, ёрдам ҳозир керак бўлиши мумкин. Аввал шуни қилиб, қолган саволларга кейин жавоб бериш мумкин.
help-whom = Кимга мурожаат қилиш
help-go-on = Саволларни давом эттириш

urgent-child-protection = Ёлғиз қолган болага ҳозир ёрдам керак бўлиши мумкин
urgent-child-protection-do = 111 ишонч телефонига қўнғироқ қилинг. У бепул, кечаю кундуз ишлайди. Ҳужжатларни кейин қилса бўлади.

urgent-exploitation-help = Аввал хавфсиз жой ва юрист керак бўлиши мумкин
urgent-exploitation-help-do = Ҳозир бепул юристга ёки кризис марказига (вақтинча хавфсиз жой) мурожаат қилинг. Полицияга фақат улардан бири билан боринг. Бошқа ҳеч ким текширмайдиган телефондан фойдаланинг.

urgent-legal-defence = Ҳаммасидан олдин юрист керак бўлиши мумкин
urgent-legal-defence-do = Бирор идорага боришдан олдин бепул юристга мурожаат қилинг. Ушлаб туришган бўлса, дарҳол адвокат сўранг. Қайтиш қўрқинчли бўлса, шуни айтинг ва бошпана (хавфдан ҳимоя) сўранг.

urgent-asylum = Бошпана (хавфдан ҳимоя) тўғри келиши мумкин
urgent-asylum-do = Аввал бепул юристга мурожаат қилинг, иложи бўлса, бугун. Келган ёки хавфни билган кундан бошлаб бошпана сўрашга 5 кун берилади. Муддат ўтган бўлса ҳам, юрист билан бирга сўранг.
# translate
urgent-asylum-border = Ask for asylum (protection from danger) at the border
# translate
urgent-asylum-border-do = Tell the border guards now: it is dangerous to go back, and you ask for asylum. Give it to them in writing too. Then contact free legal help. If life is in danger now, call 112.

## Pathways: danger and protection

pathway-child-protection = Ёлғиз қолган болани ҳимоя қилиш
pathway-child-protection-says = Бу ёнида ота-онаси ёки васийси йўқ болага тўғри келиши мумкин. Аввал хавфсизлик, кейин ҳужжатлар.
pathway-child-protection-first = 111 ишонч телефонига қўнғироқ қилинг. У бепул, кечаю кундуз ишлайди.
pathway-child-protection-next = Кейин бепул юрист билан гаплашинг. У болага қайси ҳужжатлар керак бўлиши мумкинлигини тушунтиради. Бола учун ким имзо қўйиши мумкинлигини ҳам айтади.

pathway-exploitation-help = Зўравонлик ёки мажбурий меҳнатга қарши ёрдам
pathway-exploitation-help-says = Кимдир одамнинг ҳужжатини бермаса, мажбурлаб ишлатса ёки қийнаса, бу тўғри келиши мумкин. Аввал хавфсизлик, кейин ҳужжатлар.
pathway-exploitation-help-first = Аввал бепул юристга ёки кризис марказига (вақтинча хавфсиз жой) мурожаат қилинг. Полицияга фақат улардан бири билан боринг.
pathway-exploitation-help-next = Улар кейинги хавфсиз қадамни ўйлаб олишга ёрдам бера олади. Хавфли бўлмаса, суратлар, хабарлар ва исмларни сақлаб қўйинг.

pathway-legal-defence = Идорага боришдан олдин — юрист
pathway-legal-defence-says = Бу ушланган ёки суд Қозоғистондан кетишни буюрган одамларга тўғри келиши мумкин. Чегарадан назорат пости йўқ жойдан ўтганларга ҳам тўғри келиши мумкин.
pathway-legal-defence-first = Бирор идорага боришдан олдин бепул юрист билан гаплашинг. Ушлаб туришган бўлса, дарҳол адвокат сўранг. Қайтиш қўрқинчли бўлса, шуни айтинг ва бошпана (хавфдан ҳимоя) сўранг.
# translate
pathway-legal-defence-first-border = Contact free legal help now, from where you are. Ask why you are not let in, and ask for it in writing. Sign nothing that you do not understand.
pathway-legal-defence-next = Ушланган одам бошпана сўраса, бу ҳақда бошпана идорасига бир кун ичида хабар берилиши керак. Чегарадан назорат пости йўқ жойдан ўтгандан кейин бошпана сўрашга 24 соат берилади. Муддат ўтган бўлса ҳам, юрист билан бирга сўранг.
# translate
pathway-asylum-border = Asking for asylum at the border
# translate
pathway-asylum-border-says = Asylum is protection from danger in another country. This may apply to people who are stopped at a border or airport and cannot go back safely.
# translate
pathway-asylum-border-first = Tell the border guards at once: it is dangerous to go back, and you ask for asylum. Write the same on paper, with the date, and give it to them. Then contact free legal help.
# translate
pathway-asylum-border-next = Keep a copy or a photo of what you wrote. The law forbids sending a person back to where life or freedom is in danger. If nobody takes the paper, tell the lawyer who refused it and when.

pathway-asylum = Қозоғистонда бошпана
pathway-asylum-says = Бошпана — бошқа мамлакатдаги хавфдан ҳимоя. Бу қайтиши хавфли бўлган одамларга тўғри келиши мумкин.
pathway-asylum-first = Бепул юрист билан гаплашинг, кейин бандлик бошқармасига (управление занятости) ёзма ариза беринг. Муддат — келган ёки хавфни билган кундан бошлаб 5 кун. Муддат ўтган бўлса ҳам, юрист билан бирга сўранг.
# translate
pathway-asylum-first-days = Talk to free legal help today. Then ask in writing at the employment department of the region or big city. There are only 5 days. After crossing outside a checkpoint, there are only 24 hours.
# translate
pathway-asylum-first-late = Talk to free legal help first. The 5 days have passed, but ask all the same: the law does not name lateness as a reason to refuse. Ask in writing, with the lawyer, at the employment department of the region or big city.
# translate
pathway-asylum-first-refused = Take the refusal to free legal help today: the days to complain are few. If there are new facts about the danger, ask the lawyer about a new request.
pathway-asylum-next = Ариза рўйхатга олинган куни идора гувоҳнома беради. У билан охирги қароргача қолиш, ишлаш ва шифокорга бориш мумкин. Идора 3 ой ичида, баъзан бир йил ичида қарор қилади. Қочоқ мақомини кам одам олади.

pathway-asylum-continue = Кўрилаётган бошпана аризаси
pathway-asylum-continue-says = Бу бошпана сўровчи гувоҳномаси бор одамларга тўғри келиши мумкин. Бошпана — хавфдан ҳимоя. Гувоҳнома идора қарор қилгунча қолиш мумкинлигини кўрсатади.
pathway-asylum-continue-first = Гувоҳномадаги санага қаранг. Шу санадан олдин бандлик бошқармасидан (управление занятости) муддатни узайтиришни сўранг.
pathway-asylum-continue-next = Уни охирги қароргача, шикоят кўрилаётганда ҳам узайтириш мумкин. Кўчсангиз, 5 иш куни ичида яна рўйхатдан ўтинг. Рад этилса, дарҳол юристга боринг.

pathway-refugee-renewal = Қочоқ мақомини узайтириш
pathway-refugee-renewal-says = Бу қочоқ гувоҳномаси бор одамларга тўғри келиши мумкин. У бир йилга хавфдан ҳимоя беради, уни узайтириш мумкин.
pathway-refugee-renewal-first = Муддат тугашидан бир ой олдин бандлик бошқармасидан (управление занятости) узайтиришни сўранг.
pathway-refugee-renewal-next = Узайтирилмаса, мақом тугайди. Одам қайтиб кетса ёки ўз давлатидан ҳимоя сўраса ҳам, тугаши мумкин. Бундай қадамдан олдин юрист билан гаплашинг.

## Pathways: births

pathway-birth-registration = Туғилишни рўйхатга олиш
pathway-birth-registration-says = Бу Қозоғистонда туғилган ва рўйхатга олинмаган болага тўғри келиши мумкин. Ота-онанинг ҳужжатлари қандай бўлмасин, бу бепул.
pathway-birth-registration-first = ЗАГСга (РАГС) ёки аҳолига хизмат кўрсатиш марказига (ЦОН) боринг, йиллар ўтган бўлса ҳам. Боришдан қўрқсангиз, аввал бепул юрист билан гаплашинг.
pathway-birth-registration-next = Бола касалхонада туғилган бўлса, ҳужжати йўқ она исми ва маълумотларини ўзи айтиши мумкин. Кейин болага туғилганлик ҳақида гувоҳнома берилади. Унда фуқаролик ёзилмайди: бу кейинги қадам.

pathway-birth-court = Туғилишни судда исботлаш
pathway-birth-court-says = Бу туғилгани ҳеч қачон рўйхатга олинмаган катталарга тўғри келиши мумкин. Уйда туғилган, онасининг ҳужжати йўқ болага ҳам тўғри келиши мумкин.
pathway-birth-court-first = Бепул юрист билан гаплашинг. Юрист суддан туғилишни тасдиқлашни сўрашга ёрдам бера олади.
pathway-birth-court-next = Судда ҳужжатлар ва туғилиш ҳақида биладиган одамлар ёрдам бериши мумкин. Суд қарори билан ЗАГСдан (РАГС) туғилганлик ҳақида гувоҳнома сўранг. Фуқаролик — кейинги қадам.

pathway-birth-record-copy = Туғилганлик ҳақида гувоҳномани қайта олиш
pathway-birth-record-copy-says = Туғилиш рўйхатга олинган, лекин гувоҳнома йўқолган бўлса, бу тўғри келиши мумкин.
pathway-birth-record-copy-first = Қозоғистонда туғилган бўлса, ЗАГС (РАГС) ёки аҳолига хизмат кўрсатиш марказидан (ЦОН) сўранг. Бошқа мамлакатда туғилган бўлса, аввал бепул юрист билан гаплашинг.
pathway-birth-record-copy-next = Ёзувнинг ўзи йўқолган бўлса, уни бошқа ҳужжатлар билан ёки судда тиклаш мумкин. Юрист бунга ёрдам бера олади.
# translate
pathway-birth-record-abroad = A birth record in another country
# translate
pathway-birth-record-abroad-says = This may apply when a birth was registered in another country and the certificate is lost. The record lies with that country.
# translate
pathway-birth-record-abroad-first = Talk to free legal help first. Ask the lawyer if it is safe to ask that country for the record.
# translate
pathway-birth-record-abroad-next = If it is not safe, or no record is found, ask the lawyer about a court. School and medical papers can help to show the birth.

## Pathways: citizenship

pathway-confirmed-citizen = Фуқаронинг яроқли ҳужжатлари
pathway-confirmed-citizen-says = Фуқаронинг яроқли шахсий гувоҳномаси ёки паспорти фуқароликни исботлайди. Балки бошқа ҳеч нарсани исботлаш керак эмасдир.
pathway-confirmed-citizen-first = Гувоҳнома ёки паспортни асранг. Муддати тугашидан олдин янгиланг.
pathway-confirmed-citizen-next = Бирор идора уни қабул қилмаса, сабабини ёзиб беришни сўранг. Кейин бепул юрист билан гаплашинг.

pathway-loss-record-check = Фуқаролик йўқотилгани ҳақидаги ёзувни текшириш
pathway-loss-record-check-says = Идора фуқаролик йўқотилган деса, бу тўғри келиши мумкин. Бундай ёзувлар хато бўлиши мумкин.
pathway-loss-record-check-first = Аввал бепул юрист билан гаплашинг. Юрист билан бирга ёзувни кўрсатишни ва сабабини ёзиб беришни сўранг.
pathway-loss-record-check-next = Юрист шикоят қилишга ёки судга мурожаат қилишга ёрдам бера олади. Эски гувоҳномани ва идораларнинг ҳамма жавобларини сақланг.
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

pathway-redocument = Янги шахсий гувоҳнома ёки паспорт
pathway-redocument-says = Фуқаронинг шахсий гувоҳномаси ёки паспорти йўқолган ёки муддати ўтган бўлса, бу тўғри келиши мумкин.
pathway-redocument-first = Аҳолига хизмат кўрсатиш марказига (ЦОН) боринг. Эски гувоҳнома ёки туғилганлик ҳақида гувоҳнома бўлса, олиб боринг.
pathway-redocument-next = Шахсий гувоҳноманинг муддати ўтган бўлса, янгиси бепул. Йўқолган гувоҳнома учун 2026 йилда 865 тенге тўланади. Идора рад этса, сабабини ёзиб беришни сўранг ва бепул юрист билан гаплашинг.

pathway-citizen-by-parents = Ота ёки она орқали фуқаролик
pathway-citizen-by-parents-says = Қозоғистон фуқаросининг фарзанди туғилганидан бошлаб фуқаро бўлиши мумкин. Бу отага ҳам, онага ҳам, баъзан туғилган жойга ҳам боғлиқ.
pathway-citizen-by-parents-first = Аввал бепул юрист билан гаплашинг. Кейин юрист маслаҳати билан миграция полициясига боринг.
pathway-citizen-by-parents-next = Полиция ота-она ва туғилиш ҳақидаги ҳужжатларни кўради. Фуқаролик тасдиқланса, кейин шахсий гувоҳнома ёки паспорт берилади. Рад этилса, юрист шикоят қилишга ёрдам бера олади.

pathway-citizen-foundling = Топиб олинган боланинг фуқаролиги
pathway-citizen-foundling-says = Қозоғистонда топиб олинган бола қонун бўйича фуқаро бўлиши мумкин. Бу отаси ҳам, онаси ҳам номаълум болалар учун.
pathway-citizen-foundling-first = Аввал бепул юрист билан гаплашинг. Болалар уйи, мактаб ёки суд берган ҳужжатларни олиб боринг.
pathway-citizen-foundling-next = Юрист миграция полициясидан фуқароликни тасдиқлашни сўрашга ёрдам бера олади. Кейин шахсий гувоҳнома ёки паспорт берилиши мумкин.

pathway-citizen-stateless-parents = Фуқаролиги йўқ ота-онадан туғилган боланинг фуқаролиги
pathway-citizen-stateless-parents-says = Фуқаролиги йўқ дегани: ҳеч бир мамлакат одамни ўз фуқароси деб билмайди. Бундай ота-она Қозоғистонда доимий яшаган бўлса, шу ерда туғилган боласи фуқаро бўлиши мумкин.
pathway-citizen-stateless-parents-first = Аввал бепул юрист билан гаплашинг. Ота-онанинг гувоҳномалари ва манзил ҳужжатлари бўлса, олиб боринг.
pathway-citizen-stateless-parents-next = Юрист миграция полициясидан фуқароликни тасдиқлашни сўрашга ёрдам бера олади. Кейин шахсий гувоҳнома ёки паспорт берилиши мумкин.

pathway-belonging-1992 = 1992 йилда шу ерда яшаганларнинг фуқаролиги
pathway-belonging-1992-says = 1992 йил 1 мартда Қозоғистонда доимий яшаганлар аллақачон фуқаро бўлиши мумкин. Буни идора тасдиқлаши керак.
pathway-belonging-1992-first = Аввал бепул юрист билан гаплашинг, кейин миграция полициясига боринг. Совет паспортида Қозоғистоннинг прописка муҳри борми? Юристдан шу паспорт асосидаги шахсий гувоҳнома ҳақида сўранг; у бепул.
# translate
pathway-belonging-1992-first-stamp = Talk to free legal help first. The address stamp in the Soviet passport can be enough: ask the lawyer about an ID card made from it. Such a card is free.
pathway-belonging-1992-next = Полиция одам Қозоғистон фуқаросими ёки йўқми, шуни текширади («определение принадлежности к гражданству»). Тасдиқланса, кейин шахсий гувоҳнома ёки паспорт берилади. Тасдиқланмаса, юристдан шикоят ёки фуқаролиги бўлмаган шахс мақоми ҳақида сўранг.

pathway-belonging-born-here = Қозоғистонда туғилиш
pathway-belonging-born-here-says = Қонунда Қозоғистонда туғилган ва бошқа фуқаролиги йўқ одамлар айтилган. Бу ёрдам бериши мумкин, лекин идоралар бу қоидани қандай қўллаши аниқ эмас.
pathway-belonging-born-here-first = Аввал бепул юрист билан гаплашинг. Бу қоида ёрдам бериши мумкинми, юристдан сўранг.
pathway-belonging-born-here-next = Ёрдам берса, юрист миграция полициясидан фуқароликни текширишни сўрашга кўмаклаша олади.

pathway-restore-citizenship = Фуқароликни қайтариш
pathway-restore-citizenship-says = Бу аввал Қозоғистон фуқароси бўлган одамларга тўғри келиши мумкин. Собиқ фуқаро фуқаролигини қайтаришни сўраши мумкин.
pathway-restore-citizenship-first = Аввал бепул юрист билан гаплашинг. Фуқаролик ростдан йўқотилганми, юрист текшириб берсин.
pathway-restore-citizenship-next = Йўқотилган бўлса, юрист миграция полициясига ариза беришга ёрдам бера олади.

pathway-naturalisation = Фуқароликка қабул қилишни сўраш
pathway-naturalisation-says = Бу доимий ҳужжат билан 5 йил яшаган одамларга тўғри келиши мумкин. Фуқаро билан 3 йил никоҳда бўлганларга ҳам тўғри келиши мумкин. Собиқ СССРдан келган, бу ерда яқин қариндоши бор одамлар кутмаслиги мумкин.
pathway-naturalisation-first = Аввал бепул юрист билан гаплашинг. Имтиҳон ҳақида сўранг: қозоқ тили, Конституция ва тарих. Баъзи одамларга уни топшириш шарт эмас.
# translate
pathway-naturalisation-first-child = Talk to free legal help now. When a parent becomes a citizen, a child under 14 can follow. From the 14th birthday it is not enough: the child’s own consent is needed.
pathway-naturalisation-next = Ариза миграция полициясига берилади, қарорни Президент қабул қилади. Бунга 6 ойгача вақт кетиши мумкин. Рад этилса, одатда бир йилдан кейин яна сўраш мумкин.

pathway-simplified-citizenship = Фуқароликка қисқароқ йўл
pathway-simplified-citizenship-says = Бу қандасларга (бу ерга келган этник қозоқлар) ва фуқароларнинг беваларига тўғри келиши мумкин. Совет қатағонида ноҳақ жазоланганларга ва уларнинг авлодларига ҳам тўғри келиши мумкин.
pathway-simplified-citizenship-first = Ҳужжатлар ҳақида бепул юрист билан гаплашинг. Кейин миграция полициясига мурожаат қилинг.
pathway-simplified-citizenship-next = Бу ерда доимий яшаш ҳужжатлари керак. Қарор кўпи билан 3 ойда қабул қилинади.

pathway-kandas = Қандас мақоми
pathway-kandas-says = Қандас — Қозоғистонга яшаш учун келган этник қозоқларга бериладиган мақом. У фуқаролиги йўқ одамларга ҳам тўғри келиши мумкин.
pathway-kandas-first = Аввал бепул юрист билан гаплашинг. Кейин бандлик бошқармасига (управление занятости) ёки аҳолига хизмат кўрсатиш марказига (ЦОН) мурожаат қилинг.
pathway-kandas-next = Идора келиб чиқиши қозоқ эканини кўрсатадиган ҳужжатларни текширади. Ҳужжатларингизда бу кўринмаса, юристга айтинг. Кейин фуқароликка қисқароқ йўл очилиши мумкин.
# translate
pathway-refugee-residence = A longer stay with refugee status
# translate
pathway-refugee-residence-says = Refugee status gives protection from danger for one year at a time. The ministry says that refugees may ask to live here for good and for citizenship.
# translate
pathway-refugee-residence-first = Talk to free legal help first. In practice it is not clear how offices handle this. Ask the lawyer what is possible now.
# translate
pathway-refugee-residence-next = Until then, extend the refugee certificate every year. Years with refugee status may not count for citizenship. Ask the lawyer before you go to any other office.

pathway-treaty-citizenship = Шартнома бўйича қисқароқ йўл
pathway-treaty-citizenship-says = Шартнома (давлатлар келишуви) Россия, Беларусь ёки Қирғизистон фуқароларига тўғри келиши мумкин. Бунда одам Қозоғистонда туғилгани, аввал яшагани ёки яқин қариндоши борлиги муҳим.
pathway-treaty-citizenship-first = Аввал бепул юрист билан гаплашинг. 1999 йилги шартнома ёрдам бериши мумкинми, юристдан сўранг.
pathway-treaty-citizenship-next = Ёрдам берса, юрист миграция полициясига ариза беришга кўмаклаша олади.

pathway-mission-abroad = Қозоғистондан ташқарида фуқаролик ҳужжатлари
pathway-mission-abroad-says = Бу бошқа мамлакатда яшайдиган одамларга тўғри келиши мумкин. У ерда Қозоғистон элчихонаси ёки консуллиги фуқароликни текширади ва ҳужжат беради.
pathway-mission-abroad-first = Иложи бўлса, аввал бепул юрист билан гаплашинг. Кейин ўзингиз яшайдиган жойдаги Қозоғистон элчихонаси ёки консуллигига мурожаат қилинг.
pathway-mission-abroad-next = У фуқароликни текширади ва қайси ҳужжатлар кераклигини айтади. Бунинг тўлови бор.

## Pathways: statelessness

pathway-statelessness-determination = Фуқаролиги бўлмаган шахс мақоми
pathway-statelessness-determination-says = Фуқаролиги йўқ дегани: ҳеч бир мамлакат одамни ўз фуқароси деб билмайди. Бу Қозоғистон фуқаролиги ва бошқа фуқаролик исботи йўқ одамларга тўғри келиши мумкин.
pathway-statelessness-determination-first = Аввал бепул юрист билан гаплашинг. Кейин яшаш жойингиздаги миграция полициясига ўзингиз бориб ариза беринг. Шаҳрингизда бу аҳолига хизмат кўрсатиш маркази (ЦОН) орқали қилинадими, юристдан сўранг.
# translate
pathway-statelessness-determination-first-ended = Talk to free legal help first. The police ask for a paper of the other state that says that its citizenship ended. It must be less than a year old. Ask the lawyer if it is safe to get it.
# translate
pathway-statelessness-determination-first-lost = Talk to free legal help first. Did citizenship of Kazakhstan end, and do you live here? Then you can ask for a stateless person’s certificate. Ask the lawyer to check if it really ended.
pathway-statelessness-determination-next = Ариза рўйхатга олинган куни бу ҳақда қоғоз берилади. Полиция Қозоғистондан ва бошқа мамлакатлардан маълумот сўрайди. Текширув 30 кун давом этади, лекин жавоб кутилганда муддат тўхтаб туради.

pathway-stateless-certificate = Фуқаролиги бўлмаган шахс гувоҳномаси
pathway-stateless-certificate-says = Бу шундай гувоҳномаси бор одамларга тўғри келиши мумкин. Фуқаролиги бўлмаган шахс — ҳеч бир мамлакат фуқароси бўлмаган одам. Гувоҳнома билан бу ерда яшаш, ишлаш ва шифокорга бориш мумкин.
pathway-stateless-certificate-first = Гувоҳномадаги санага қаранг. Муддати тугашидан олдин аҳолига хизмат кўрсатиш марказидан (ЦОН) янгисини сўранг.
pathway-stateless-certificate-next = Янгиси 5 йил амал қилади ва 17 иш куни ичида тайёр бўлади. Тўлов 2026 йилда 34 600 тенге. Манзил бўйича рўйхат (прописка) керак: у бўлмаса, бепул юристдан сўранг.

## Pathways: residence and advice

pathway-other-state-check = Бошқа мамлакат фуқаролиги
pathway-other-state-check-says = Бошқа мамлакат одамни ҳали ҳам ўз фуқароси деб билиши мумкин. Эски паспортнинг ўзи бунга жавоб бермайди.
pathway-other-state-check-first = Аввал бепул юрист билан гаплашинг. Ўша мамлакатга мурожаат қилиш хавфсизми, юристдан сўранг. Фақат шундан кейин унинг элчихонаси ёки консуллигидан ёзма жавоб сўранг.
pathway-other-state-check-next = Жавобни юристга кўрсатинг. У фуқаролиги бўлмаган шахс мақоми учун керак бўлиши мумкин; унда жавобга бир йил тўлмаган бўлиши керак.

pathway-foreign-resident = Яшаш гувоҳномаси (вид на жительство)
pathway-foreign-resident-says = Яшаш гувоҳномаси билан бу ерда йиллаб яшаш мумкин. У бошқа мамлакат фуқароларига тўғри келиши мумкин.
pathway-foreign-resident-first = Бирор идорага боришдан олдин бепул юрист билан гаплашинг. Қайси рухсатнома ва ҳужжатлар тўғри келиши мумкинлигини сўранг.
pathway-foreign-resident-next = Юрист қадамлар ва жарималар ҳақида айтиб беради. Ўз мамлакатингиздан қўрқсангиз, аввал шуни айтинг.

pathway-consultation = Юрист билан бепул суҳбат
pathway-consultation-says = Бу ҳаммага ёрдам бериши мумкин, жавобларнинг кўпи «Билмайман» бўлса ҳам.
pathway-consultation-first = Бепул юридик ёрдамга мурожаат қилинг. Шу саҳифани кўрсатиш ёки воқеангизни айтиб бериш мумкин.
pathway-consultation-next = Юрист қайси қадам биринчи эканини ва нимадан сақланиш кераклигини айтади.

## Papers to bring

paper-any-identity = Кимлигини кўрсатадиган ҳар қандай ҳужжат
paper-asylum-certificate = Бошпана сўровчи гувоҳномаси
paper-birth-certificate = Туғилганлик ҳақида гувоҳнома, эски бўлса ҳам
paper-care-papers = Болалар уйи ёки васий берган ҳужжатлар
paper-case-papers = Полиция ёки суд берган ҳужжатлар
paper-danger-proof = Хавфни кўрсатадиган ҳамма нарса, сақлаш хавфсиз бўлса
paper-ethnicity-proof = Келиб чиқиши қозоқ эканини кўрсатадиган ҳужжатлар
paper-family-papers = Яқин қариндошларнинг ҳужжатлари
paper-foreign-passport = Бошқа мамлакат паспорти, эски бўлса ҳам
paper-household-extract = Уй дафтари (домовая книга) ёки манзил ёзувидан бет ёки нусха
paper-kandas-certificate = Қандас гувоҳномаси
paper-marriage-papers = Никоҳ гувоҳномаси, ажрашиш ёки ўлим ҳақидаги ҳужжатлар
paper-medical-birth-certificate = Туғилиш ҳақида касалхонадан маълумотнома (справка)
paper-medical-papers = Тиббий ҳужжатлар, масалан, эмлаш дафтарчаси
paper-military-papers = Армия ҳужжатлари
paper-mother-identity = Онанинг шахсий ҳужжати, бор бўлса
paper-old-kz-id = Эски Қозоғистон шахсий гувоҳномаси, паспорти ёки нусхаси
paper-parents-papers = Ота-онанинг ҳужжатлари
paper-photos = Ҳужжат учун суратлар (нечталигини юристдан сўранг)
paper-refugee-certificate = Қочоқ гувоҳномаси
paper-refusal-paper = Рад жавоби ёки идоранинг исталган жавоби
paper-release-paper = Қамоқдан чиққани ҳақида маълумотнома (справка)
paper-repression-papers = Қатағон ёки оқланиш (реабилитация) ҳақидаги ҳужжатлар
paper-school-papers = Мактаб ҳужжатлари
paper-soviet-passport = Эски совет паспорти, шикастланган бўлса ҳам
paper-stateless-certificate = Фуқаролиги бўлмаган шахс гувоҳномаси
paper-stateless-or-residence = Фуқаролиги бўлмаган шахс гувоҳномаси ёки яшаш гувоҳномаси
paper-witnesses = Туғилиш ёки бу ердаги ҳаёт ҳақида биладиган уч киши
paper-work-book = Меҳнат дафтарчаси (трудовая книжка)

## Offices

role-legal = Бепул юридик ёрдам
role-authority = Давлат идораси
role-social = Ижтимоий ёрдам
role-helpline = Ишонч телефони
role-shelter = Хавфсиз жой
role-complaint = Шикоятлар
# translate
role-information = Information

desk-legal = Ҳужжатлар ва фуқаролик бўйича бепул юридик ёрдам беради.
desk-legal-asylum = Бошпана сўраганларга бепул юридик ёрдам беради.
desk-migration-police = Полициянинг фуқаролик ва фуқаролиги бўлмаган шахс мақоми билан шуғулланадиган бўлими.
desk-employment = Бошпана ва қандас мақоми учун аризаларни олади. Қочоқларнинг ҳужжатларини узайтиради.
desk-registry = Туғилишни рўйхатга олади ва ҳужжатлар учун аризаларни қабул қилади.
desk-social = Кўпроқ қочоқларга ва бошпана сўраганларга ижтимоий ва тиббий ёрдам беради.
desk-helpline = Болалар, аёллар ва оилаларга бепул, кечаю кундуз ёрдам беради.
desk-shelter = Хавфсиз жой топишга ёрдам бера олади.
desk-complaint = Давлат идоралари устидан ҳар кимнинг шикоятини олади.
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

office-by-name = Манзил ёки телефон ёзилмаган бўлса, текширилгани бизда йўқ. Сайтга қаранг ёки бепул юристдан сўранг.
office-by-name-no-site = Бизда бу идоранинг текширилган манзили, телефони ёки сайти йўқ. Унга қандай мурожаат қилишни бепул юристдан сўранг.
# translate
office-through = Ask how to reach it here: { $office }.
# translate
office-through-host = Ask how to reach it on the hotline { $number }.
# translate
office-russian-name = This is its Russian name, as it stands on the door. No Kazakh name is known.
office-hours = Иш вақти: { $hours }
office-call = Қўнғироқ қилиш: { $number }
office-website = Сайт
office-address = Манзил
office-for = Нима учун: { $pathways }
office-national = Бош идора: ҳудудингизда ким ёрдам беришини айтади.
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

result-title = Нима тўғри келиши мумкин
result-lead = Бу жавобларингиз бўйича чиқди. Бу қарор эмас. У фақат шу телефонда қолади.
result-likely = { $subject ->
    [self] Сизга тўғри келиш эҳтимоли катта
    [child] Болага тўғри келиш эҳтимоли катта
   *[other] Бу одамга тўғри келиш эҳтимоли катта
}
result-possible = Тўғри келиши мумкин
result-more = { $n ->
    [one] Тўғри келиши мумкин бўлган яна { $n } та йўл
   *[other] Тўғри келиши мумкин бўлган яна { $n } та йўл
}
result-later-title = Кейин, юрист билан бирга
result-later-lead = Бу идоралар бошқа мамлакатлардан маълумот сўраши мумкин. Юрист «хавфсиз» демагунча у ерга борманг.
result-why = Нега бу тўғри келиши мумкин
result-why-law = Қонунда нима дейилган
result-first = Аввал нима қилиш керак
result-next = Кейин нима бўлади
result-bring = Нима олиб бориш керак
result-bring-lead = Борини олиб боринг. Буларнинг ҳаммаси кам одамда бор.
result-missing = Бирор қоғоз бўлмаса ҳам боринг. Уни нима билан алмаштириш мумкинлигини бепул юрист айтади.
result-open = Нимани билсак, аниқроқ бўлади
result-unchecked-title = Буларни текшира олмадик
result-unchecked-lead = Жавоб етишмайди. Булар тўғри келиши ҳам, келмаслиги ҳам мумкин.
result-worth = Энг керакли жавоб
result-worth-lead = Шу жавоб билан кўпроқ айта оламиз. Уни топишга эски ҳужжатлар ёки юрист ёрдам бериши мумкин.
result-offices = Ким ёрдам бера олади
result-careful = Бирор идорага боришдан олдин бепул юрист билан гаплашинг. Бошқа мамлакат амалдорларига мурожаат қилманг.
result-danger = Полицияга ёлғиз борманг. Юрист билан бирга боринг.
result-minor = 18 ёшга тўлмаган одам аризани ўзи бермайди. Уни ота-она ёки бошқа қонуний вакил беради.
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
result-exact-birth_date = Бунда аниқ туғилган сана муҳим. Ой ва кунни билиб олишга ҳаракат қилинг.
result-exact-arrival_date = Бунда Қозоғистонга келган аниқ сана муҳим. Ой ва кунни билиб олишга ҳаракат қилинг.
result-citation = { $act }, { $article }
citation-article = { $n }-модда
citation-point = { $n }-банд
result-content-date = Бу матнларнинг санаси: { $date }.
read-all = Саволларсиз ҳаммасини ўқиш
offline-stay = Интернетсиз очиш учун сақлаш
offline-note = Саволлар ва манзиллар шу телефонда қолади, интернетсиз ҳам очилади. Сиз ҳақингизда ҳеч нарса сақланмайди.
offline-go = Шу телефондан ўчириш
draft-note = Қоралама: юрист ҳали текширмаган.
change-answers = Жавобларни ўзгартириш
continue-questions = Саволларни давом эттириш
ask-other = Бошқа одам ҳақида сўраш
ask-other-note = Бир оилада ҳар кимнинг натижаси ҳар хил бўлиши мумкин.
take-title = Ўзингиз билан олиш
take-print = Чоп этиш
take-lead = Фақат шу матн юборилади. Уни фақат ишонган одамингизга юборинг.
take-share = Улашиш
take-copy = Нусха олиш
take-told = Одамнинг ўз сўзидан ёзилган. Бу қарор эмас.
take-code = Жавобларим кодини кўрсатиш
take-code-hide = Кодни яшириш
take-code-lead = Бу кодда ҳамма жавобларингиз бор. Уни телефонда ўқиб беринг ёки идорада кўрсатинг, шунда ҳаммасини қайта айтиш шарт эмас. Код кимда бўлса, у жавобларингизни ўқий олади. Уни фақат ишонган одамингизга беринг.

## Loading and links

loading = Юкланмоқда…
load-failed = Саҳифа юкланмади. Интернетни текшириб, қайта уриниб кўринг. Ёрдам керак бўлса, 111 га қўнғироқ қилинг.
try-again = Қайта уриниш
opens-new = янги саҳифа очилади

## What can be found out

find-birth_date = Аниқ туғилган санани билиб олинг. Оиладан сўранг ёки мактаб ва тиббий ҳужжатларга қаранг.
find-birth_country = Қаерда туғилганини билиб олинг. Оиладан сўранг ёки эски ҳужжатларга қаранг.
find-birth_record = Туғилганлик ҳақида гувоҳномани қидиринг. Ёки туғилиш рўйхатга олинганми, ЗАГСдан (РАГС) сўранг.
find-birth_setting = Туғилиш касалхонада бўлганми ёки уйдами, оиладан сўранг.
find-mother_has_id = Онанинг шахсий ҳужжати борми, сўранг.
find-mother_citizenship = Онанинг фуқаролигини билиб олинг. Уни онанинг ҳужжатлари ёки оила кўрсатиши мумкин.
find-father_citizenship = Отанинг фуқаролигини билиб олинг. Уни отанинг ҳужжатлари ёки оила кўрсатиши мумкин.
find-found_as_child = Болалар уйи ёки васийдан ўша вақтдаги ҳужжатларни сўранг.
find-parents_resident = Ота-она ўшанда қаерда яшаганини кўрсатадиган ҳужжатларни қидиринг.
find-lived_in_kz_1992 = Уй 1992 йил 1 мартда қаерда бўлганини билиб олинг. Буни мактаб, иш ёки манзил ҳужжатлари кўрсатиши мумкин.
find-documents = Ҳамма ҳужжатларни, эскиларини ҳам қидиринг.
find-kz_id_state = Гувоҳнома ёки паспортдаги санага қаранг. Қолганини бепул юрист текшира олади.
# translate
find-ended_papers = Look at the dates on the papers, and at every letter from an office.
find-other_citizenship = Бошқа фуқароликни қандай хавфсиз билиб олишни бепул юристдан сўранг.
find-other_country = Эски паспортга қаранг: унда мамлакат ёзилган.
# translate
find-other_order = Look at the first date in each passport or paper of citizenship.
# translate
find-ended_proof = Look through old papers for one that says that the citizenship ended. Do not ask that country for it before you talk to free legal help.
# translate
find-lived_in_kz_ssr = Ask family where the home was before 1992. School, work or army papers can show it.
find-arrival_date = Қозоғистондаги ҳаёт қачон бошланганини билиб олинг. Буни мактаб ёки иш ҳужжатлари кўрсатиши мумкин.
find-registration = Манзил бўйича рўйхат (прописка) ҳақидаги қоғозни қидиринг.
find-lawful_years = Яшаш гувоҳномасидаги ёки бошқа гувоҳномадаги биринчи санага қаранг.
find-ethnic_kazakh = Келиб чиқиши қозоқ эканини кўрсатадиган ҳужжатларни қидиринг.
find-citizen_family = Қайси қариндошлар Қозоғистон фуқароси эканини билиб олинг.
find-rehabilitated = Қатағон қурбонлари ва бу ҳақдаги қоғоз тўғрисида оиладан сўранг.
# translate
find-earlier_request = Look for any paper from an office with a number and a date.
find-region = Уй ҳозир қаердалигини айтинг.
find-situation = Ўзингизни хавфсиз ҳис қилганингизда ҳозирги ҳолат ҳақидаги саволга жавоб беринг.
find-fear_of_return = Хавф ҳақида бепул юрист билан гаплашинг.

## Places: the regions, the cities their offices are in, and opening hours

region-KZ-10 = Абай вилояти
region-KZ-11 = Оқмўла вилояти
region-KZ-15 = Ақтўбе вилояти
region-KZ-19 = Олмаота вилояти
region-KZ-23 = Атирау вилояти
region-KZ-27 = Ғарбий Қозоғистон вилояти
region-KZ-31 = Жамбил вилояти
region-KZ-33 = Еттисув вилояти
region-KZ-35 = Қарағанда вилояти
region-KZ-39 = Қўстанай вилояти
region-KZ-43 = Қизилўрда вилояти
region-KZ-47 = Манғистау вилояти
region-KZ-55 = Павлодар вилояти
region-KZ-59 = Шимолий Қозоғистон вилояти
region-KZ-61 = Туркистон вилояти
region-KZ-62 = Улитау вилояти
region-KZ-63 = Шарқий Қозоғистон вилояти
region-KZ-71 = Остона шаҳри
region-KZ-75 = Олмаота шаҳри
region-KZ-79 = Чимкент шаҳри

city-KZ-10 = Семей
city-KZ-11 = Кўкшетау
city-KZ-15 = Ақтўбе
city-KZ-19 = Қўнаев
city-KZ-23 = Атирау
city-KZ-27 = Орал
city-KZ-31 = Тароз
city-KZ-33 = Талдиқўрғон
city-KZ-35 = Қарағанда
city-KZ-39 = Қўстанай
city-KZ-43 = Қизилўрда
city-KZ-47 = Ақтау
city-KZ-55 = Павлодар
city-KZ-59 = Петропавл
city-KZ-61 = Туркистон
city-KZ-62 = Жезқазған
city-KZ-63 = Ўскемен
city-KZ-71 = Остона
city-KZ-75 = Олмаота
city-KZ-79 = Чимкент

office-line-111-hours = кеча-ю кундуз
