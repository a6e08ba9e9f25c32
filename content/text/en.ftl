# The English texts. They are the source for every other language: the same keys, in the same order.
#
# For translators. Readers are frightened and tired, many had little schooling, and they read on a small phone. So: short
# sentences, everyday words, no sayings. Nothing here claims what a person is; things "may apply".
# Only three forms are used: words, a blank such as { $day }, and one choice of whole sentences:
#   $subject   who the questions are about: self (the reader), child, other
#   $n         a number; the variants are the plural forms of your language
# The last variant has a star and is used when no other fits.
# Offices of other states are named in the texts of `other-state-check` and `mission-abroad` only, never anywhere else.

## Start

app-name = Zhol
app-tagline = A way to the right help
language = Language
start-title = Find out who can help with your papers
start-lead = For people in Kazakhstan who have no citizenship papers or who need protection. We ask short questions. Then we show what may apply and who can help for free.
start-point-private = Your answers stay on this phone. Nothing is sent.
start-point-length = It takes a few minutes. You can stop and see the result at any time.
start-point-unsure = You can always say “I don’t know”.
start-point-not-decision = This is advice, not a decision. Only a state office or a court can decide.

## Moving through the questions

continue = Continue
back = Back
dont-know = I don’t know, or I’d rather not say
dont-know-short = I don’t know
why-we-ask = Why we ask
choose-all = Choose all that fit.
none-of-these = None of these
answer-yes = Yes
answer-no = No
result-now = Show the result so far
check-now = Check my answers
questions-left = { $n ->
    [one] About { $n } more question, at most { $most }
   *[other] About { $n } more questions, at most { $most }
}
other-possibilities = { $n ->
    [one] Check other possibilities (at most { $n } question)
   *[other] Check other possibilities (at most { $n } questions)
}

## Sections of the questions

section-about = First questions
section-safety = Safety
section-papers = Papers
section-life = Life in Kazakhstan
section-family = Family
section-place = Place and family

## Who and where

question-subject = Who do you need help for?
why-subject = So that we ask in the right words.
fact-subject = Help for
answer-subject-self = Yourself
answer-subject-child = A child
answer-subject-other = Someone else

question-region = { $subject ->
    [self] Where do you live now?
    [child] Where does the child live now?
   *[other] Where does this person live now?
}
hint-region = We do not ask for an address.
locate = Use the location of this phone
locate-note = We do not get the location. The phone may ask its maker’s service for it.
locate-failed = The place was not found in Kazakhstan. Choose it from the list.
why-region = So that we can show offices nearby.
fact-region = Place of living
answer-region-abroad = Outside Kazakhstan

question-birth_date = { $subject ->
    [self] When were you born?
    [child] When was the child born?
   *[other] When was this person born?
}
hint-birth_date = Give the date in the papers, or what the family remembers.
why-birth_date = Some rules depend on age, or on the year 1992.
fact-birth_date = Date of birth

question-birth_country = { $subject ->
    [self] Where were you born?
    [child] Where was the child born?
   *[other] Where was this person born?
}
hint-birth_country = The name that the country has today counts. The Kazakh SSR and Baikonur count as Kazakhstan.
why-birth_country = Some rules depend on the place of birth.
fact-birth_country = Place of birth
answer-birth_country-kz = Kazakhstan
answer-birth_country-ru = Russia
answer-birth_country-uz = Uzbekistan
answer-birth_country-kg = Kyrgyzstan
answer-birth_country-tj = Tajikistan
answer-birth_country-tm = Turkmenistan
answer-birth_country-other_soviet = Another former Soviet country
answer-birth_country-other = Another country

## Safety

question-situation = { $subject ->
    [self] Does this fit you?
    [child] Does this fit the child?
   *[other] Does this fit this person?
}
why-situation = So that we show the safest first step. You need not answer. “Stopped” means: not yet let in. “Called in” also means: told that a paper is false. “Court order” means an order to leave Kazakhstan.
fact-situation = Situation now
answer-situation-detained = Held or locked up
answer-situation-expulsion_order = Court order to leave
answer-situation-irregular_entry = Border crossed outside checkpoints
answer-situation-at_border = Stopped at border or airport
answer-situation-wanted = Wanted by another state
answer-situation-summoned = Called in by police
answer-situation-papers_withheld = Papers taken or forced work
answer-situation-violence = Violence or threats
answer-situation-child_alone = Child alone

question-fear_of_return = { $subject ->
    [self] Would you be in danger in another country: where you came from, or have been a citizen?
    [child] Would the child be in danger in another country: where they came from, or have been a citizen?
   *[other] Would this person be in danger in another country: where they came from, or have been a citizen?
}
hint-fear_of_return = { $subject ->
    [self] Say yes also if you may be handed over, or officials there must not find you.
    [child] Say yes also if the child may be handed over, or officials there must not find them.
   *[other] Say yes also if they may be handed over, or officials there must not find them.
}
why-fear_of_return = So that we do not send anyone into danger.
fact-fear_of_return = Danger on return

question-danger_learned = { $subject ->
    [self] When did you come to Kazakhstan, or learn of the danger?
    [child] When did the child come to Kazakhstan, or the danger become known?
   *[other] When did this person come to Kazakhstan, or learn of the danger?
}
hint-danger_learned = Count from the later day.
why-danger_learned = There are 5 days to ask for asylum (protection from danger). If it is later, still ask, with a lawyer.
fact-danger_learned = Danger known since
answer-danger_learned-within_5_days = In the last 5 days
answer-danger_learned-earlier = More than 5 days ago

## Papers

question-documents = { $subject ->
    [self] Which of these did you ever have?
    [child] Which of these did the child ever have?
   *[other] Which of these did they ever have?
}
hint-documents = Old or lost ones count.
why-documents = Even an old or torn paper can help. “Other ID card” means one of another country that is no passport. Stateless means no citizenship. A residence permit lets people live here for years. Asylum and refugee papers give protection from danger. Kandas are ethnic Kazakhs who came to live here.
fact-documents = Papers
answer-documents-kz_id = Kazakhstan citizen’s ID card or passport
answer-documents-stateless_certificate = Stateless certificate
answer-documents-residence_permit = Residence permit
answer-documents-ussr_passport = USSR passport
answer-documents-foreign_passport = Foreign passport
answer-documents-other_id = Other ID card, such as a tazkira
answer-documents-asylum_certificate = Asylum certificate
answer-documents-refugee_certificate = Refugee certificate
answer-documents-kandas_certificate = Kandas certificate

question-kz_id_state = { $subject ->
    [self] Is your ID card or passport of Kazakhstan valid?
    [child] Is the child’s ID card or passport of Kazakhstan valid?
   *[other] Is this person’s ID card or passport of Kazakhstan valid?
}
hint-kz_id_state = If it was cancelled, say that, even if it is lost.
why-kz_id_state = So that we know what to do next.
fact-kz_id_state = State of the ID
answer-kz_id_state-valid = Valid
answer-kz_id_state-expired_or_lost = Out of date or lost
answer-kz_id_state-cancelled = Cancelled: an office said citizenship was lost

question-ended_papers = { $subject ->
    [self] Which of these can you no longer use?
    [child] Which of these can the child no longer use?
   *[other] Which of these can this person no longer use?
}
hint-ended_papers = Say so if it is out of date, or was refused, handed in or taken away.
why-ended_papers = A valid paper gives rights that an old one does not. Stateless means no citizenship. A residence permit lets people live here for years. Asylum and refugee papers give protection from danger. Kandas are ethnic Kazakhs who came to live here.
fact-ended_papers = Papers that have ended
answer-ended_papers-stateless_certificate = Stateless certificate
answer-ended_papers-residence_permit = Residence permit
answer-ended_papers-foreign_passport = Foreign passport
answer-ended_papers-asylum_certificate = Asylum certificate
answer-ended_papers-refugee_certificate = Refugee certificate
answer-ended_papers-kandas_certificate = Kandas certificate

question-birth_record = { $subject ->
    [self] Do you have a birth certificate?
    [child] Does the child have a birth certificate?
   *[other] Does this person have a birth certificate?
}
why-birth_record = It helps to get other papers.
fact-birth_record = Birth certificate
answer-birth_record-held = Yes, from any country
answer-birth_record-lost = There was one, but it is lost
answer-birth_record-never = The birth was never registered

question-birth_setting = { $subject ->
    [self] Were you born in a hospital or at home?
    [child] Was the child born in a hospital or at home?
   *[other] Was this person born in a hospital or at home?
}
why-birth_setting = The papers you need are not the same.
fact-birth_setting = Hospital or home
answer-birth_setting-medical = In a hospital or clinic
answer-birth_setting-home = At home or in another place

question-mother_has_id = { $subject ->
    [self] Does your mother have an ID paper?
    [child] Does the child’s mother have an ID paper?
   *[other] Does their mother have an ID paper?
}
why-mother_has_id = It changes how the birth is registered.
fact-mother_has_id = Mother’s ID

question-other_citizenship = { $subject ->
    [self] Since 1992, were you ever a citizen of a country other than Kazakhstan?
    [child] Was the child ever a citizen of a country other than Kazakhstan?
   *[other] Since 1992, was this person ever a citizen of a country other than Kazakhstan?
}
hint-other_citizenship = The USSR does not count. When a passport is out of date, the citizenship may go on.
why-other_citizenship = This decides which rules may apply.
fact-other_citizenship = Another citizenship
answer-other_citizenship-current = Yes, now
answer-other_citizenship-ended = Yes, but not any more
answer-other_citizenship-never = No, never

question-other_order = { $subject ->
    [self] Which citizenship did you have first?
    [child] Which citizenship did the child have first?
   *[other] Which citizenship did this person have first?
}
hint-other_order = Count from the day when it was given.
why-other_order = Another citizenship can end the one of Kazakhstan. Which came first matters.
fact-other_order = Which citizenship came first
answer-other_order-before = The one of the other country
answer-other_order-after = The one of Kazakhstan

question-ended_proof = { $subject ->
    [self] Do you have a paper that says that this citizenship ended?
    [child] Does the child have a paper that says that this citizenship ended?
   *[other] Does this person have a paper that says that this citizenship ended?
}
hint-ended_proof = A paper from that country. Do not go and ask for one now.
why-ended_proof = Some offices want such a paper, not older than one year. Ask a lawyer before you try to get one.
fact-ended_proof = Paper about the ended citizenship
answer-ended_proof-recent = Yes, less than a year old
answer-ended_proof-older = Yes, but it is older
answer-ended_proof-none = No

question-other_country = { $subject ->
    [self] Of which country are you, or were you, a citizen?
    [child] Of which country is or was the child a citizen?
   *[other] Of which country is or was this person a citizen?
}
why-other_country = Kazakhstan has agreements with some countries.
fact-other_country = The other country
answer-other_country-ru = Russia
answer-other_country-by = Belarus
answer-other_country-kg = Kyrgyzstan
answer-other_country-uz = Uzbekistan
answer-other_country-tj = Tajikistan
answer-other_country-tm = Turkmenistan
answer-other_country-other = Another country

question-lived_in_kz_ssr = { $subject ->
    [self] Did you ever live in Kazakhstan before 21 December 1991?
    [child] Did the child ever live in Kazakhstan before 21 December 1991?
   *[other] Did this person ever live in Kazakhstan before 21 December 1991?
}
hint-lived_in_kz_ssr = Then it was the Kazakh SSR. Some years or months there count too.
why-lived_in_kz_ssr = A treaty (an agreement between countries) may make the way to citizenship shorter.
fact-lived_in_kz_ssr = Here before 21 December 1991

## Life in Kazakhstan

question-lived_in_kz_1992 = { $subject ->
    [self] Did you live in Kazakhstan on 1 March 1992?
    [child] Did the child live in Kazakhstan on 1 March 1992?
   *[other] Did this person live in Kazakhstan on 1 March 1992?
}
hint-lived_in_kz_1992 = A rented room or a home with relatives counts, a visit does not. Home here, but away for army, study or prison? Say yes.
why-lived_in_kz_1992 = People with a home here on that day may be citizens. Baikonur counts as Kazakhstan.
fact-lived_in_kz_1992 = Here in March 1992

question-proof_1992 = { $subject ->
    [self] What can show that you lived here in 1992?
    [child] What can show that the child lived here in 1992?
   *[other] What can show that this person lived here in 1992?
}
hint-proof_1992 = Papers from the years around 1992 help too.
why-proof_1992 = So that we can say what to bring.
fact-proof_1992 = Proof for 1992
answer-proof_1992-passport_stamp = Address stamp in a Soviet passport
answer-proof_1992-papers = School, work, army or address papers
answer-proof_1992-witnesses = At least three people who know it

question-arrival_date = { $subject ->
    [self] When did you come to live in Kazakhstan?
    [child] When did the child come to live in Kazakhstan?
   *[other] When did this person come to live in Kazakhstan?
}
hint-arrival_date = Short visits before that do not count. A rented room or a home with relatives counts.
why-arrival_date = Some rules count the years here.
fact-arrival_date = Came to live here
answer-arrival_date-always = Has lived here since birth
answer-arrival_date-visiting = Does not live here, only passing through

question-registration = { $subject ->
    [self] Is your address registered now?
    [child] Is the child’s address registered now?
   *[other] Is this person’s address registered now?
}
hint-registration = Also called “propiska”: the state’s record of where a person lives.
why-registration = It is needed for some papers. Today it is often done on the internet: free legal help can say how.
fact-registration = Registered address
answer-registration-permanent = Yes, permanent
answer-registration-temporary = Yes, for a limited time
answer-registration-none = No

question-lawful_years = { $subject ->
    [self] How long have you lived here on permanent papers?
    [child] How long has the child lived here on permanent papers?
   *[other] How long has this person lived here on permanent papers?
}
hint-lawful_years = For example, on a residence permit. Time in prison does not count.
why-lawful_years = After 5 years there may be a way to citizenship. A residence permit lets people live here for years. Time on refugee papers (protection from danger) or visits may not count.
fact-lawful_years = Years on permanent papers
answer-lawful_years-under_5 = Less than 5 years, or no such papers
answer-lawful_years-five_or_more = 5 years or more

## Family

question-mother_citizenship = { $subject ->
    [self] When you were born, what was your mother’s citizenship?
    [child] When the child was born, what was the mother’s citizenship?
   *[other] When they were born, what was the mother’s citizenship?
}
hint-mother_citizenship = If that was before March 1992, say what she became later on. If adopted before 14: the new mother.
why-mother_citizenship = A child can get citizenship from a parent.
fact-mother_citizenship = Mother’s citizenship
answer-mother_citizenship-kz = Kazakhstan
answer-mother_citizenship-stateless = No citizenship (stateless)
answer-mother_citizenship-other = Another country
answer-mother_citizenship-untraceable = Nobody knows who she is

question-father_citizenship = { $subject ->
    [self] When you were born, what was your father’s citizenship?
    [child] When the child was born, what was the father’s citizenship?
   *[other] When they were born, what was the father’s citizenship?
}
hint-father_citizenship = Born before March 1992: what he became later on. Adopted before 14: the new father.
why-father_citizenship = A child can get citizenship from a parent.
fact-father_citizenship = Father’s citizenship
answer-father_citizenship-kz = Kazakhstan
answer-father_citizenship-stateless = No citizenship (stateless)
answer-father_citizenship-other = Another country
answer-father_citizenship-none = No father on record
answer-father_citizenship-untraceable = Nobody knows who he is

question-found_as_child = { $subject ->
    [self] Were you found in Kazakhstan as a child, with parents unknown?
    [child] Was the child found in Kazakhstan, with parents unknown?
   *[other] Was this person found in Kazakhstan as a child, with parents unknown?
}
why-found_as_child = There is a special rule for such children.
fact-found_as_child = Found as a child

question-parents_resident = { $subject ->
    [self] When you were born, did at least one parent have a lasting home in Kazakhstan?
    [child] When the child was born, did at least one parent have a lasting home in Kazakhstan?
   *[other] When they were born, did at least one parent have a lasting home in Kazakhstan?
}
why-parents_resident = Some rules depend on where the parents lived for good. A rented room or a home with relatives counts.
fact-parents_resident = Parents’ home

question-citizen_family = { $subject ->
    [self] Which of your family are citizens here?
    [child] Which of their family are citizens here?
   *[other] Which of their family are citizens here?
}
hint-citizen_family = Only marriages on record count.
why-citizen_family = It can make the way shorter. It is about citizens of Kazakhstan who live here. A religious marriage alone does not count. Kandas are ethnic Kazakhs who came to live here; their family may also get this status.
fact-citizen_family = Family with citizenship
answer-citizen_family-spouse = Husband or wife, under 3 years
answer-citizen_family-spouse_3_years = Husband or wife, 3 years or more
answer-citizen_family-widow = Husband who died
answer-citizen_family-close_relative = Parent, child, brother, sister or grandparent
answer-citizen_family-kandas_family = Kandas husband, wife, parent or child

question-ethnic_kazakh = { $subject ->
    [self] Are you an ethnic Kazakh?
    [child] Is the child an ethnic Kazakh?
   *[other] Is this person an ethnic Kazakh?
}
why-ethnic_kazakh = Kazakhs who come to live here may ask for kandas status.
fact-ethnic_kazakh = Ethnic Kazakh

question-rehabilitated = { $subject ->
    [self] In Soviet times, were you, your parents or grandparents punished for no crime?
    [child] In Soviet times, were the child’s parents, grandparents or their parents punished for no crime?
   *[other] In Soviet times, were this person, their parents or grandparents punished for no crime?
}
hint-rehabilitated = For example, jailed or sent away. Later the state said they did no wrong. Great-grandparents count too.
why-rehabilitated = Then the way may be shorter. The paper about it says “rehabilitated”.
fact-rehabilitated = Victims of repression

question-earlier_request = { $subject ->
    [self] Have you asked a state office for papers before?
    [child] Has anyone asked a state office for papers for the child before?
   *[other] Has this person asked a state office for papers before?
}
hint-earlier_request = For example for citizenship, an ID card or protection.
why-earlier_request = After a refusal there is little time to complain. There may be a better step than to ask again.
fact-earlier_request = Asked for papers before
answer-earlier_request-none = No
answer-earlier_request-waiting = Yes, still waiting for an answer
answer-earlier_request-refused = Yes, it was refused
answer-earlier_request-not_accepted = The desk did not take the request

## Dates

date-year = Year
date-month = Month
date-day = Day
date-optional = if you know it
date-hint = The year is enough. Add the month and day if you know them. A year of the Afghan or Iranian calendar, such as 1363, is fine too.
date-whole = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-only-year = { $year }
date-about-year = about { $year }
date-both = { $date } ({ $first } to { $last })
month-unknown = I don’t know the month
ask-year = Do you know the year for sure? Then write it alone.
ask-month = Do you remember the month?
ask-day = Do you remember the day?
ask-because = It matters if it was before { $date }.
ask-go-on = If you do not know, press “Continue” again.

# The months as they stand beside a day: "1 March".
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# The months as they stand alone, in a list.
month-name-1 = January
month-name-2 = February
month-name-3 = March
month-name-4 = April
month-name-5 = May
month-name-6 = June
month-name-7 = July
month-name-8 = August
month-name-9 = September
month-name-10 = October
month-name-11 = November
month-name-12 = December

# The months of the solar hijri calendar, of Afghanistan and Iran, as they stand alone.
month-solar-1 = Hamal
month-solar-2 = Sawr
month-solar-3 = Jawza
month-solar-4 = Saratan
month-solar-5 = Asad
month-solar-6 = Sunbula
month-solar-7 = Mizan
month-solar-8 = Aqrab
month-solar-9 = Qaws
month-solar-10 = Jadi
month-solar-11 = Dalw
month-solar-12 = Hut

## Errors

error-title = Please check your answer
error-choose = Choose one answer, or “I don’t know”.
error-choose-set = Choose one or more answers, “None of these” or “I don’t know”.
error-year-missing = Write the year, or choose “I don’t know”.
error-year-form = Write the year with four digits, for example 1984.
error-year-early = Write a year after 1899.
error-date-future = This date has not come yet. Check the date.
error-date-unclear = Write the year, for example 1984. Or write the day first: 27.05.1984.
error-date-calendar = This looks like a lunar Hijri year. Write the solar one, for example 1371. Or write it as in papers of Kazakhstan: 1992.
error-month-form = There is no such month. Write the day first, then the month: 27.05.1984.
error-day-impossible = { $month } does not have this day. Check the day or leave it empty.
error-day-form = Write the day as a number from 1 to 31, or leave it empty.
error-month-missing = Choose the month too, or leave the day empty.

## Privacy, and leaving at once

leave = Leave now
listen = Listen
private-title = Before we go on
private-point-stays = The next questions are about safety. Your answers stay on this phone. Nobody else gets them.
private-point-remembers = The phone may remember that this page was opened. Do others use it? Then use a private (incognito) window, or delete the history of the browser later.
private-point-leave = To leave, press “Leave now” at the top. On a computer you can also press Esc three times. The page goes blank and the answers are gone.
keep-answers = Keep my answers on this phone for 7 days
keep-hint = Only if nobody else uses it.
kept-note = Your answers are kept on this phone for 7 days.
kept-erase = Erase them
kept-offer = Earlier answers are kept on this phone.
kept-go-on = Go on with them

## Checking the answers

check-title = Check your answers
check-lead = You can change any answer. Then see the result.
check-change = Change
check-empty = There are no answers yet. Go back to start with the first question.
see-result = See the result
## Answers that hardly go together

second-look-title = Please look at this again
second-look-lead = Some answers hardly go together. One of them may be a slip. If all is right, just go on.
second-look-go-on = It is right so. Go on
second-look-citizen-afraid = A valid paper of a citizen of Kazakhstan, and danger on return to another country: is the paper really from Kazakhstan?
second-look-passport-of-no-state = A foreign passport, but never a citizen of another country: who gave the passport?
second-look-ussr-passport-too-young = A Soviet passport, but born after the Soviet Union ended: is it the passport of a parent?
second-look-here-1992-came-later = A home in Kazakhstan on 1 March 1992, but came to live here later: which is right?
second-look-alone-but-adult = A child alone, but the date of birth is of an adult: who are the questions about?
second-look-kz-parents-other-citizenship = Both parents were citizens of Kazakhstan, but the citizenship now is of another country: is that so?
second-look-kz-id-and-stateless = A valid ID of a citizen, and a valid certificate for people with no citizenship (stateless): one of them may have ended.
second-look-kandas-not-kazakh = A kandas certificate, but no ethnic Kazakh and no kandas in the family: is that so?

## Help at once

help-title = What to do now
help-lead = Your answers show that help may be needed now. If life is in danger, call 112 first. You can answer the rest later.
help-whom = Who to contact
help-go-on = Go on with the questions

urgent-child-protection = A child alone may need help now
urgent-child-protection-do = Call helpline 111. It is free, day and night. If life is in danger, call 112. Whoever is with the child may call. Papers can wait.

urgent-exploitation-help = A safe place and a lawyer may come first
urgent-exploitation-help-do = First find a phone that nobody else checks. Then contact a free lawyer, a shelter or helpline 111. Men get help too. Go to the police only with one of them. If life is in danger now, call 112.

urgent-legal-defence = You may need a lawyer before anything else
urgent-legal-defence-do = Contact free legal help today, before you go to any state office: the days to complain are few. If held, ask for a defence lawyer at once. If afraid to go back, say so and ask for asylum (protection from danger). If life is in danger now, call 112.

urgent-asylum = Asylum (protection from danger) may apply
urgent-asylum-do = Contact free legal help first, today if you can. There are 5 days to ask, from arrival or from learning of the danger. After crossing outside a checkpoint, there are 24 hours. If it is later, still ask, with a lawyer. If life is in danger now, call 112.

urgent-asylum-border = Ask for asylum (protection from danger) at the border
urgent-asylum-border-do = Tell the border guards now: it is dangerous to go back, and you ask for asylum. Give it to them in writing too. Then contact free legal help. If life is in danger now, call 112.

## Pathways: danger and protection

pathway-child-protection = Protection for a child who is alone
pathway-child-protection-says = This may apply to a child who is without parents or carers. Safety comes before papers.
pathway-child-protection-first-step = Call helpline 111. It is free, day and night. If life is in danger, call 112. Whoever is with the child may start.
pathway-child-protection-next = Then talk to free legal help. They can explain which papers the child may need and who may sign for the child. Ask them about school at once, even without papers.

pathway-exploitation-help = Help against violence or forced work
pathway-exploitation-help-says = This may apply when someone took a person’s papers, forces them to work, or hurts them. Women, men and children can get help. Safety comes before papers.
pathway-exploitation-help-first-step = Find a phone that nobody else checks. Contact a free lawyer or a shelter first. Go to the police only with one of them. If life is in danger now, call 112.
pathway-exploitation-help-next = The law gives at least 30 days to decide about the police. People who were forced to work may be allowed to stay and work, whatever their papers. If it is safe, keep photos, messages and names.

pathway-legal-defence = A lawyer before any office
pathway-legal-defence-says = This may apply to people who are held, wanted by another state or called in by the police. It may also apply after a court order to leave, or a border crossing outside a checkpoint.
pathway-legal-defence-first-step = Talk to free legal help today, before you go to any state office. An order to leave can be appealed, but the days are few. If held, ask for a defence lawyer at once. If afraid to go back, say so and ask for asylum (protection from danger). After crossing outside a checkpoint, there are 24 hours for that.
pathway-legal-defence-first-step-border = Contact free legal help now, from where you are. Ask why you are not let in, and ask for it in writing. Sign nothing that you do not understand.
pathway-legal-defence-next = An appeal in time can stop the order, and the prosecutor may stop it too. Asylum is protection from danger: if a person who is held asks for it, the asylum office must be told within one day. If it is later, still ask, with a lawyer. Are you wanted by another state? A lawyer can also write to the UN. Do not go to the police alone when you are called in.

pathway-asylum-border = Asking for asylum at the border
pathway-asylum-border-says = Asylum is protection from danger in another country. This may apply to people who are stopped at a border or airport and cannot go back safely.
pathway-asylum-border-first-step = Tell the border guards at once: it is dangerous to go back, and you ask for asylum. Write the same on paper, with the date, and give it to them. Then contact free legal help.
pathway-asylum-border-next = Keep a copy or a photo of what you wrote. The law forbids sending a person back to where life or freedom is in danger. If nobody takes the paper, tell the lawyer who refused it and when.

pathway-asylum = Asylum in Kazakhstan
pathway-asylum-says = Asylum is protection from danger in another country. It may apply to people who cannot go back safely.
pathway-asylum-first-step = Talk to free legal help. Then ask in writing at the employment department of the region or big city. There are 5 days, from arrival or from learning of the danger. After crossing outside a checkpoint, there are 24 hours. If it is later, still ask, with a lawyer.
pathway-asylum-first-step-days = Talk to free legal help today. Then ask in writing at the employment department of the region or big city. There are only 5 days. After crossing outside a checkpoint, there are only 24 hours.
pathway-asylum-first-step-late = Talk to free legal help first. The 5 days have passed, but ask all the same: the law does not name lateness as a reason to refuse. Ask in writing, with the lawyer, at the employment department of the region or big city.
pathway-asylum-first-step-refused = Take the refusal to free legal help today: the days to complain are few. If there are new facts about the danger, ask the lawyer about a new request.
pathway-asylum-next = On the day of registration the office gives a certificate. Until the last decision, a person may stay and work without a work permit. They may see a doctor and ask for social aid. The certificate may not stop a hand-over to another state: keep a lawyer’s number. The office decides within 3 months, sometimes within a year; few people get refugee status.

pathway-asylum-continue = An asylum request that is under way
pathway-asylum-continue-says = This may apply to people with an asylum seeker’s certificate. Asylum is protection from danger. The certificate shows that a person may stay while the office decides.
pathway-asylum-continue-first-step = Look at the date on the certificate. Ask the employment department of the region or big city to extend it before that date. Keep a lawyer’s number with you.
pathway-asylum-continue-next = It can be extended until the last decision, also during a complaint (appeal). A person may work, see a doctor and ask for social aid. The certificate may not stop a hand-over to another state: break no rule, not even in traffic. After a move, register again within 5 working days. After a refusal, see a lawyer at once: the days are few.

pathway-refugee-renewal = Extending refugee status
pathway-refugee-renewal-says = This may apply to people with a refugee certificate. It gives protection from danger for one year and can be extended.
pathway-refugee-renewal-first-step = Ask the employment department of the region or big city to extend it, one month before it ends.
pathway-refugee-renewal-next = If it is not extended, it ends, and a person must leave within one month. It can also end if a person goes back, or asks their own state for protection. Talk to a lawyer before any such step, and at once after a refusal. Ask the lawyer about work, doctor, school and social aid too.

## Pathways: births

pathway-birth-registration = Registering a birth
pathway-birth-registration-says = This may apply to a child who was born in Kazakhstan and never registered. It is free, whatever papers the parents have.
pathway-birth-registration-first-step = Go to the civil registry office or a public service centre (TSON), even if years have passed. The hospital, or another person whom it concerns, may file too. If you are afraid to go, talk to free legal help first.
pathway-birth-registration-next = After a hospital birth, a mother without ID can state her name and data herself. Then the child gets a birth certificate. It does not show citizenship; that is the next step. Ask a lawyer about school and doctor at once, even without papers. If the office refuses, ask for that in writing.

pathway-birth-court = Proving a birth in court
pathway-birth-court-says = This may apply to adults whose birth was never registered. It may also apply to a child born at home, if the mother has no ID.
pathway-birth-court-first-step = Talk to free legal help. A lawyer can help to ask the court to confirm the birth.
pathway-birth-court-next = Papers and people who know about the birth can help in court. With the court’s decision, ask the registry office for a birth certificate. Citizenship is the next step. For a child, ask the lawyer about school at once, even without papers.

pathway-birth-record-copy = A new copy of a birth certificate
pathway-birth-record-copy-says = This may apply when a birth was registered in Kazakhstan but the certificate is lost.
pathway-birth-record-copy-first-step = Ask at the civil registry office or a public service centre (TSON). If you are afraid to go, talk to free legal help first.
pathway-birth-record-copy-next = If the record itself is lost, it may be restored with other papers or in court. A lawyer can help with this.

pathway-birth-record-abroad = A birth record in another country
pathway-birth-record-abroad-says = This may apply when a birth was registered in another country and the certificate is lost. The record lies with that country.
pathway-birth-record-abroad-first-step = Talk to free legal help first. Ask the lawyer if it is safe to ask that country for the record.
pathway-birth-record-abroad-next = If it is not safe, or no record is found, ask the lawyer about a court. School and medical papers can help to show the birth.

## Pathways: citizenship

pathway-confirmed-citizen = Valid papers of a citizen
pathway-confirmed-citizen-says = A valid ID card or passport of a citizen of Kazakhstan proves citizenship. There may be nothing more to prove.
pathway-confirmed-citizen-first-step = Keep the card or passport safe. Renew it before it runs out. Never use a passport of another country beside it.
pathway-confirmed-citizen-next = With it come the rights of a citizen, such as work, doctor, school, pension and social aid. If an office does not accept it, ask for the reason in writing. Then talk to free legal help.

pathway-loss-record-check = Checking a record of lost citizenship
pathway-loss-record-check-says = This may apply when an office says that citizenship was lost. Such records can be wrong.
pathway-loss-record-check-first-step = Talk to free legal help first, soon: the days to complain are few. With the lawyer, ask for the record and the reason in writing.
pathway-loss-record-check-next = The lawyer can help you to complain or to go to court. Keep the old card and every answer from an office.

pathway-challenge-refusal = After a refusal
pathway-challenge-refusal-says = This may apply when an office refused a request, gave no answer, or did not take the papers. A refusal is not the end: there is a way to complain.
pathway-challenge-refusal-first-step = Ask for the refusal in writing and note the day you got it. The days run from that paper and they are few. Take it to free legal help today.
pathway-challenge-refusal-first-step-desk = You can complain when a desk does not take your papers. Hand in the request in writing and ask for a stamp or a number. If they refuse, ask for that in writing and tell free legal help.
pathway-challenge-refusal-first-step-waiting = Look at the paper about your request: it has a number and a date. Is the answer late, or do they ask for what you cannot get? Then talk to free legal help.
pathway-challenge-refusal-next = Usually a complaint goes to the office first, which sends it to a higher one. Then comes the court. Some complaints about citizenship go to the President. The lawyer can write them. Do not ask for the same again before you have talked.

pathway-two-citizenships = Two citizenships
pathway-two-citizenships-says = By law, another citizenship ends the one of Kazakhstan, also while the card is still valid. This may apply to people who have or had both.
pathway-two-citizenships-first-step = Talk to free legal help before you go to any office. Until then, do not hand in, renew or give up anything. Never show the other country’s passport at a border.
pathway-two-citizenships-first-step-cancelled = Talk to free legal help before you go to any office. With the lawyer, ask for the record: when and why did the citizenship end? Such records can be wrong, and the days to complain are few.
pathway-two-citizenships-first-step-ended_before = Talk to free legal help first. Take papers that show when the other citizenship ended. Do not use the other country’s passport any more, above all not at a border.
pathway-two-citizenships-first-step-ended = Talk to free legal help before you go to any office. Ask the lawyer if the other citizenship ended the one of Kazakhstan. Until then, do not hand in or renew anything. Never show the other country’s passport at a border.
pathway-two-citizenships-next = The law gives 30 days to report another citizenship. In practice, offices have taken papers away and people had to leave Kazakhstan. The lawyer can say what is safest to do, and in which order.

pathway-redocument = A new ID card or passport
pathway-redocument-says = This may apply when a citizen’s ID card or passport is lost or out of date.
pathway-redocument-first-step = Go to a public service centre (TSON). Take the old card or the birth certificate, if you have it. Did you ever have another citizenship? Then talk to free legal help first.
pathway-redocument-next = When an ID card is out of date, a new one is free. For a lost one there is a small fee. If the office refuses, ask for the reason in writing and talk to free legal help.

pathway-citizen-by-parents = Citizenship through a parent
pathway-citizen-by-parents-says = The child of a citizen of Kazakhstan may be a citizen from birth. It depends on both parents, and sometimes on the place of birth. For a child adopted before 14, the adoptive parents count.
pathway-citizen-by-parents-first-step = Talk to free legal help first. Then, with the lawyer’s advice, go to the migration police.
pathway-citizen-by-parents-next = The police look at papers about the parents and the birth. Is one parent foreign, and did both live abroad? Then a written agreement of the parents or a court is needed. If the police refuse, ask for it in writing: a lawyer can help you to complain.

pathway-citizen-foundling = Citizenship of a child who was found
pathway-citizen-foundling-says = A child who was found in Kazakhstan may be a citizen by law. This is for children whose parents are both unknown.
pathway-citizen-foundling-first-step = Talk to free legal help first. Take any papers from a children’s home, school or court.
pathway-citizen-foundling-next = The lawyer can help to ask the migration police to confirm citizenship. An ID card or passport may come next.

pathway-citizen-stateless-parents = Citizenship of a child of stateless parents
pathway-citizen-stateless-parents-says = Stateless means that no country counts a person as its citizen. A child born in Kazakhstan may be a citizen if such parents lived here permanently.
pathway-citizen-stateless-parents-first-step = Talk to free legal help first. What papers the parents have comes first: take their certificates and papers about their address, if there are any.
pathway-citizen-stateless-parents-next = The lawyer can help to ask the migration police to confirm citizenship. An ID card or passport may come next.

pathway-belonging-1992 = Citizenship from living here in 1992
pathway-belonging-1992-says = People whose permanent home was in Kazakhstan on 1 March 1992 may already be citizens. A rented room was a home too. Who was away for army, study or prison still lived here. An office must confirm it.
pathway-belonging-1992-first-step = Talk to free legal help first, then go to the migration police where you live. Papers from school, work or army can show it, and people who knew you then.
pathway-belonging-1992-first-step-stamp = Talk to free legal help first. The address stamp in the Soviet passport can be enough: ask the lawyer about an ID card made from it. Such a card is free.
pathway-belonging-1992-next = The police check whether a person belongs to the citizenship of Kazakhstan (“determination of belonging”). If they confirm it, an ID card or passport comes next. Did anybody sign in the 1990s that they do not want citizenship? Tell the lawyer. If the police refuse, ask for it in writing, and ask about stateless status (no citizenship).

pathway-belonging-born-here = Birth in Kazakhstan
pathway-belonging-born-here-says = The law names people who were born in Kazakhstan and have no other citizenship. It may help, but it is not clear how offices use this rule.
pathway-belonging-born-here-first-step = Talk to free legal help first. Ask the lawyer if this rule may help. With a birth certificate, the police may give a first ID card directly: ask about that too.
pathway-belonging-born-here-next = If it may, the lawyer can help to ask the migration police to check citizenship.

pathway-restore-citizenship = Getting citizenship back
pathway-restore-citizenship-says = This may apply to people who were citizens of Kazakhstan before. A former citizen may ask to get citizenship back. A test of Kazakh language, Constitution and history belongs to it.
pathway-restore-citizenship-first-step = Talk to free legal help first. Ask the lawyer to check if citizenship was really lost. Ask about the test too.
pathway-restore-citizenship-next = If it was, the lawyer can help with a request at the migration police. Never give up a citizenship before the new one is promised in writing.

pathway-naturalisation = Asking for citizenship
pathway-naturalisation-says = It may apply after 5 years on permanent papers, or 3 years of marriage to a citizen. The marriage must be registered with the state. People from former Soviet countries may not have to wait if close family are citizens of Kazakhstan.
pathway-naturalisation-first-step = Talk to free legal help first. Never give up a citizenship before the new one is promised in writing. Ask about the test: Kazakh language, Constitution and history. Some people do not have to take it.
pathway-naturalisation-first-step-child = Talk to free legal help now. When a parent becomes a citizen, a child under 14 can follow. From the 14th birthday it is not enough: the child’s own consent is needed.
pathway-naturalisation-next = The request goes to the migration police, and the President decides. It can take up to 6 months. After a refusal, ask for it in writing; the next request is usually possible after one year.

pathway-simplified-citizenship = A shorter way to citizenship
pathway-simplified-citizenship-says = It may apply to people with kandas status (ethnic Kazakhs who came here). It may apply to widows and foreign wives of citizens. It may also apply to people wrongly punished in Soviet times (“repression”) and their descendants. They must have lost citizenship against their will.
pathway-simplified-citizenship-first-step = Talk to free legal help about the papers. Then ask at the migration police. Never give up a citizenship before the new one is promised in writing.
pathway-simplified-citizenship-next = People need permanent papers for living here. A decision takes 3 months at most.

pathway-kandas = Kandas status
pathway-kandas-says = Kandas is a status for ethnic Kazakhs who come to live in Kazakhstan, and for their family. It may apply to people with no citizenship too.
pathway-kandas-first-step = Talk to free legal help first. In 2026 the request goes through the state’s migration portal on the internet. Ask the employment department or a public service centre how to do it.
pathway-kandas-next = The office looks for papers that show Kazakh origin. If your papers do not show it, tell the lawyer. Ask the lawyer which rules hold now: in 2026 they are being tried out. The status is for one year; a shorter way to citizenship may come next.

pathway-refugee-residence = A longer stay with refugee status
pathway-refugee-residence-says = Refugee status gives protection from danger for one year at a time. The ministry says that refugees may ask to live here for good and for citizenship.
pathway-refugee-residence-first-step = Talk to free legal help first. In practice it is not clear how offices handle this. Ask the lawyer what is possible now.
pathway-refugee-residence-next = Until then, extend the refugee certificate every year. Years with refugee status may not count for citizenship. Ask the lawyer before you go to any other office.

pathway-treaty-citizenship = A shorter way under a treaty
pathway-treaty-citizenship-says = A treaty (an agreement between countries) may apply to citizens of Russia, Belarus or Kyrgyzstan. It looks at birth, earlier life or close family in Kazakhstan.
pathway-treaty-citizenship-first-step = Talk to free legal help first. Ask the lawyer to check if the treaty of 1999 may help.
pathway-treaty-citizenship-next = If it may, the lawyer can help with a request at the migration police. Never give up a citizenship before the new one is promised in writing.

pathway-mission-abroad = Citizenship papers outside Kazakhstan
pathway-mission-abroad-says = This may apply to people who live in another country. There, the embassy or consulate of Kazakhstan checks citizenship and gives papers.
pathway-mission-abroad-first-step = Talk to free legal help first, if you can. Then ask at the embassy or consulate of Kazakhstan where you live.
pathway-mission-abroad-next = It checks citizenship and tells you which papers it needs. There is a fee.

## Pathways: statelessness

pathway-statelessness-determination = Stateless status
pathway-statelessness-determination-says = Stateless means that no country counts a person as its citizen. This may apply to people with no citizenship of Kazakhstan and no proof of another.
pathway-statelessness-determination-first-step = Talk to free legal help first. Then apply in person to the migration police where you live. Ask the lawyer if this goes through a public service centre there. From prison, it goes through the prison.
pathway-statelessness-determination-first-step-ended = Talk to free legal help first. The police ask for a paper of the other state that says that its citizenship ended. It must be less than a year old. Ask the lawyer if it is safe to get it.
pathway-statelessness-determination-first-step-lost = Talk to free legal help first. Did citizenship of Kazakhstan end, and do you live here? Then you can ask for a stateless person’s certificate. Ask the lawyer to check if it really ended.
pathway-statelessness-determination-next = On the day of registration the person gets a paper that shows the request. The law does not say if it gives leave to work or stay: ask the lawyer. The police ask for records in Kazakhstan and in other countries. The check takes 30 days, but it stops while they wait. If they refuse, ask for it in writing: the days to complain are few.

pathway-stateless-certificate = Stateless person’s certificate
pathway-stateless-certificate-says = This may apply to people who have this certificate. Stateless means no citizenship. With the certificate a person can stay, work, see a doctor and use public services.
pathway-stateless-certificate-first-step = Look at the date on it. Ask for a new one at a public service centre before it ends.
pathway-stateless-certificate-next = A new one is valid for 5 years and is ready within 17 working days. Ask about the fee before you pay: some people may not have to. You need a registered address: if you have none, ask free legal help. After 5 years, ask about citizenship.

## Pathways: residence and advice

pathway-other-state-check = Citizenship of another country
pathway-other-state-check-says = Another country may still count a person as its citizen. An old passport alone does not answer this.
pathway-other-state-check-first-step = Talk to free legal help first. Ask the lawyer if it is safe to contact that country. Only then ask its embassy or consulate for an answer in writing. Never give up that citizenship before a new one is promised in writing.
pathway-other-state-check-next = Show the answer to the lawyer. It may be needed for stateless status (no citizenship), and must then be less than one year old.

pathway-foreign-resident = Residence permit
pathway-foreign-resident-says = A residence permit lets people live here for years. It may apply to citizens of another country.
pathway-foreign-resident-first-step = Talk to free legal help before you go to any state office. In 2026 the request goes through the state’s migration portal on the internet. The rules are being tried out: ask which permit and papers may fit.
pathway-foreign-resident-next = People who live here for good get health care. Ask the lawyer about work, school and social aid, about any fines, and if an amnesty may help. Your own state may be asked for papers and its consent: if you are afraid of it, say so first.

pathway-consultation = A free talk with a lawyer
pathway-consultation-says = This may help everyone, also when many answers are “I don’t know”.
pathway-consultation-first-step = Contact free legal help. You can show this page or tell them your story.
pathway-consultation-next = The lawyer can say which step comes first and what to avoid. A lawyer may be away from the phone: call again, at another hour too. Help is free.

## Papers to bring

paper-any-identity = Any paper that shows who the person is
paper-asylum-certificate = Asylum seeker’s certificate
paper-birth-certificate = Birth certificate, even an old one
paper-care-papers = Papers from a children’s home or a guardian
paper-case-papers = Papers from the police or the court
paper-danger-proof = Anything that shows the danger, if it is safe to keep
paper-ethnicity-proof = Papers that show Kazakh origin
paper-family-papers = Papers of close family
paper-foreign-passport = Passport of another country, even an old one
paper-household-extract = Page or copy from a house book or address record
paper-kandas-certificate = Kandas certificate
paper-marriage-papers = Marriage certificate, or divorce or death papers
paper-medical-birth-certificate = Paper from the hospital about the birth
paper-medical-papers = Medical papers, such as vaccination records
paper-military-papers = Army papers
paper-mother-identity = The mother’s ID paper, if she has one
paper-old-kz-id = The old ID card or passport of Kazakhstan, or a copy
paper-parents-papers = Papers of the parents
paper-photos = Photos for papers (ask the lawyer how many)
paper-refugee-certificate = Refugee certificate
paper-refusal-paper = The refusal, or any answer from an office
paper-release-paper = Paper about release from prison
paper-repression-papers = Papers about repression or being cleared (“rehabilitation”)
paper-school-papers = School papers
paper-soviet-passport = Old Soviet passport, even damaged
paper-stateless-certificate = Stateless person’s certificate
paper-stateless-or-residence = Stateless person’s certificate or residence permit
paper-witnesses = Three people who know about the birth or the life here
paper-work-book = Work book

## Offices

role-legal = Free legal help
role-authority = State office
role-social = Social help
role-helpline = Helpline
role-shelter = Safe place
role-complaint = Complaints
role-information = Information

desk-legal = Gives free legal help with papers and citizenship. May be away from the phone: try again.
desk-legal-asylum = Gives free legal help to people who ask for asylum.
desk-migration-police = The part of the police that deals with citizenship and stateless status.
desk-employment = The department of the region or big city, not the district centre. Takes requests for asylum and kandas status. Extends refugee papers.
desk-registry = Registers births and takes requests for papers.
desk-social = Gives social and medical help, mostly to refugees and people who ask for asylum.
desk-helpline = The state’s line for family, women and children, as it calls itself. Free, day and night. A man in danger can get help too: from a free lawyer, in a shelter, or from 112.
desk-shelter = Can help to find a safe place, for men too.
desk-complaint = Takes complaints about state offices from anyone.
desk-prosecutor = Takes complaints about unlawful acts of state offices, and may stop an order to leave for a while. A lawyer can write to one.
desk-information = The state’s line for questions about its services. It is free. Do not call it if you are in danger.
desk-border-service = The border guards. They take a written request for asylum at the border.
desk-mission-abroad = The embassy or consulate of Kazakhstan in the country where the person lives.
desk-emergency = For danger to life, and for an ambulance, for everybody. The police may come too.

office-by-name = Where no address or phone is shown, none has been confirmed. Look at the website.
office-by-name-no-site = No address, phone or website of this office has been confirmed yet.
office-through = Ask how to reach it here: { $office }.
office-through-host = Ask how to reach it on the hotline { $number }.
office-russian-name = This is its Russian name, as it stands on the door. No Kazakh name is known.
office-hours = Open: { $hours }
office-call = Call { $number }
office-website = Website
office-address = Address
office-for = For: { $pathways }
office-national = National office: it can tell you who helps in your region.

contact-source = It belongs to { $owner }. Printed on { $source }, { $date }.
contact-unrung = Nobody has rung this number yet.
contact-unread = Nobody has opened this page for us yet.
contact-rung = Rung on { $date }: it answered.
contact-unrung-address = Nobody has asked there yet if it is right.
contact-opened = Opened on { $date }: it was there.
contact-undated = no date
contact-brief-checked = confirmed on { $date }
contact-brief-unread = not opened yet
contact-brief-unrung = not rung yet

## Result

result-title = What may apply
result-lead = This comes from your answers. It is not a decision. It stays on this phone only.
result-likely = { $subject ->
    [self] May well apply to you
    [child] May well apply to the child
   *[other] May well apply to this person
}
result-possible = May apply
result-more = { $n ->
    [one] { $n } more that may apply
   *[other] { $n } more that may apply
}
result-later-title = Later, with your lawyer
result-later-lead = These offices may ask other countries about the person. Do not go there until a lawyer says that it is safe.
result-why = Why this may apply
result-why-law = The law behind it
result-first = What to do first
result-next = What happens then
result-bring = What to bring
result-bring-lead = Bring what you have. Few people have all of this.
result-missing = If a paper is missing, go all the same. Free legal help can say how to replace it.
result-open = What would make it surer
result-unchecked-title = We could not check these
result-unchecked-lead = An answer is still missing. These may apply or not.
result-unchecked-more = More that we could not check
result-worth = The one answer most worth finding
result-worth-lead = With this answer we can tell you more. Old papers or a lawyer may help to find it.
result-offices = Who can help
result-careful = Talk to free legal help first, before you go to any state office. Do not contact officials of another country.
result-danger = Do not go to the police alone. Take a lawyer with you. Only if life is in danger now, call 112.
result-danger-abroad = Do not go to the police alone. Take a lawyer with you.
result-minor = A person under 18 does not apply alone. A parent or other legal representative does it. If there is nobody, ask helpline 111 or free legal help who can.
result-free-help = Help from these offices is free. Whoever asks for money for papers or citizenship is not one of them.
result-no-phone = We have no confirmed phone number for free legal help. You can use these:
result-no-phone-site = Their website: { $site }
result-no-phone-host = The hotline of the page that brought you here: { $number }
result-no-phone-social = A social centre can help you to find a lawyer.
result-no-phone-information = If you are in no danger: the state’s line { $number }. It is free.
result-exact-birth_date = The exact date of birth matters here. Try to find out the month and the day.
result-exact-arrival_date = The exact date of coming to Kazakhstan matters here. Try to find out the month and the day.
result-citation = { $act }, { $article }
citation-article = article { $n }
citation-point = point { $n }
result-content-date = These texts are from { $date }.
read-all = Read it all without questions
offline-keep = Keep for offline use
offline-note = The questions and the addresses stay on this phone and work without internet. Nothing about you is stored.
offline-remove = Remove from this phone
draft-note = Draft: not yet checked by a lawyer.
change-answers = Change answers
continue-questions = Go on with the questions
ask-other = Ask about another person
ask-other-note = In one family, each person may get a different result.
take-title = Take it with you
take-print = Print
take-lead = Exactly this is shared, and nothing else. Send it only to someone you trust.
take-share = Share
take-copy = Copy
take-told = Told by the person. Not a decision.
take-code = Show a code with my answers
take-code-hide = Hide the code
take-code-lead = All your answers are in this code. Read it out to the hotline or show it to a free lawyer. Then you need not tell everything again. Whoever has it can read your answers. Do not show it to the police or any other state office.

## Loading and links

loading = Loading…
load-failed = This page did not load. Check the connection and try again. If you need help, call the helpline 111.
try-again = Try again
opens-new = opens a new page

## What can be found out

find-birth_date = Find out the exact date of birth. Ask family, or look at school or medical papers.
find-birth_country = Find out where the birth was. Ask family, or look at old papers.
find-birth_record = Look for the birth certificate. Or ask the registry office if the birth was registered.
find-birth_setting = Ask family if the birth was in a hospital or at home.
find-mother_has_id = Ask if the mother has an ID paper.
find-mother_citizenship = Find out the mother’s citizenship. Her papers or family can show it.
find-father_citizenship = Find out the father’s citizenship. His papers or family can show it.
find-found_as_child = Ask a children’s home or guardian for papers from that time.
find-parents_resident = Look for papers that show where the parents lived then.
find-lived_in_kz_1992 = Find out where the person lived on 1 March 1992. School, work or address papers can show it.
find-documents = Look for all papers, also old ones.
find-kz_id_state = Look at the date on the ID card or passport. Free legal help can check the rest.
find-ended_papers = Look at the dates on the papers, and at every letter from an office.
find-other_citizenship = Ask free legal help how to find out safely about another citizenship.
find-other_country = Look at the old passport: it names the country.
find-other_order = Look at the first date in each passport or paper of citizenship.
find-ended_proof = Look through old papers for one that says that the citizenship ended. Do not ask that country for it before you talk to free legal help.
find-lived_in_kz_ssr = Ask family where the home was before 1992. School, work or army papers can show it.
find-arrival_date = Find out since when the person lives in Kazakhstan. School or work papers can show it.
find-registration = Look for a paper about the registered address.
find-lawful_years = Look at the first date on the residence permit or certificate.
find-ethnic_kazakh = Look for papers that show Kazakh origin.
find-citizen_family = Find out which relatives are citizens of Kazakhstan.
find-rehabilitated = Ask family if anybody was punished for no crime, and if there is a paper about it.
find-earlier_request = Look for any paper from an office with a number and a date.
find-region = Say where the person lives now.
find-situation = When you feel safe, answer the question about the situation now.
find-fear_of_return = Talk to free legal help about the danger.
