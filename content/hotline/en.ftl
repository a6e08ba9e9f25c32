# The console of a hotline. console-… are its own words, probe-… are hints for the worker, say-… is read aloud to the caller.
# Not yet reviewed by a native speaker. All six languages have say-…; kk, ru and en have all of it.
# Nothing here names an office of another state.

## Read aloud

say-begin = Hello. I ask a few questions and look for what may help. I write down no name. Nothing is kept after this call. You can always say “I don’t know”.
say-unsure-choice = If you are not sure, just say “I don’t know”. That is an answer too.
say-unsure-set = Name all that fit. If none fit, say “none”. If you are not sure, say “I don’t know”.
say-unsure-date = The year is enough. About which year? If you have no idea, say “I don’t know”.
say-danger = Your safety comes first. If your life is in danger now, hang up and call 112. Else I tell you now who can help. Then we can go on, if you like.
say-end = This comes only from what you told me. It is not a decision. Only a state office or a court can decide.

## What to ask further

probe-subject = Ask who the papers are for. For each person of a family the questions are filled in anew (Alt+A).
probe-birth_date = Ask for a paper with the date, or for the age. A year is enough, also one of the Afghan or Iranian calendar.
probe-documents = Name each paper aloud. Old and lost ones count too. Look at the country on it: a tazkira or a “passport-card” is not from Kazakhstan.
probe-kz_id_state = Ask what a state office has said about it, and what date stands on it.
probe-ended_papers = Ask for the last date on each paper, and whether an office took or refused one.
probe-situation = Ask first whether the caller can talk freely. A quiet “yes” or “no” is enough. If life is in danger now: 112, before all else.
probe-fear_of_return = Ask what would happen there, and whether that state looks for the person. Do not ask for proof.
probe-danger_learned = Count from the later day: the arrival or the news of danger. After crossing outside a checkpoint there are 24 hours.
probe-lived_in_kz_1992 = Ask where the person lived that spring: school, work, family. A rented room counts. Away for army, study or prison: still lived here. Baikonur is Kazakhstan.
probe-other_citizenship = The citizenship may go on after the passport has run out. Ask who gave the passport and when.
probe-other_order = Ask for the day when each was given. Who was a child then may not know: “I don’t know” is fine.
probe-ended_proof = Ask only for a paper that is there already. Do not send the caller to get one.
probe-lived_in_kz_ssr = Army, study or prison there counts too. Ask for the town and the years.
probe-other_country = Ask which country gave the passport.
probe-birth_record = Ask for a birth certificate of any country, even a copy. A child without one: a lawyer on school at once.
probe-birth_setting = Ask who helped at the birth, and where.
probe-mother_has_id = Any identity paper of the mother counts.
probe-mother_citizenship = For a birth before March 1992, ask which citizenship she had later. Adopted before 14: ask about the adoptive mother.
probe-father_citizenship = Ask first whether a father stands in the birth record. Adopted before 14: ask about the adoptive father.
probe-birth_country = Ask for the town. Take the country as it is called today. Baikonur is Kazakhstan.
probe-found_as_child = Ask who found the child, and whether there is a paper about it.
probe-parents_resident = Ask whether at least one parent lived here permanently then. A rented room counts.
probe-region = Ask only for the region, never for the address.
probe-arrival_date = Ask since when the person lives here for good. Short visits do not count; a rented room does.
probe-registration = Ask what stands on the paper about the address.
probe-lawful_years = Count the years with a residence permit. Time in prison does not count.
probe-proof_1992 = School, work, army or hospital papers will do. Ask for people who remember.
probe-citizen_family = Ask about each relative who is a citizen and lives here. Only a marriage registered with the state counts. Ask about kandas in the family too.
probe-ethnic_kazakh = Ask how the family sees itself, and whether a paper says so.
probe-rehabilitated = Ask about parents, grandparents and their parents who were deported or held.
probe-earlier_request = Ask which office, when, and what it said or wrote. Ask for the date on the refusal: the days are few.

## The console

console-title = A call
console-now = What matters now
console-people = People of this call
console-person = Person { $n }
console-add = Add a person
console-caller = Caller
console-worker = You
console-new = New call
console-map = Keys
console-questions = Questions
console-result = Result so far
console-begin = To begin
console-end = To end
console-answers = Answers
console-probe = Ask further
console-unsure = If unsure
console-next = Next question:
console-done = Nothing more can change the result.
console-unneeded = (not needed now)
console-set-how = The numbers tick. Enter goes on.
console-date-how = 1984, 5.1984, 17.05.1984, ~1985 or Afghan 1363, then Enter
console-note = Note
console-note-hint = It stays on this screen and goes with the call.
console-jump = Number of the question:
console-no-question = There is no question { $n }.
console-idle = This call will be cleared in a minute. Press any key to keep it.
console-remains = The browser did not let us empty the clipboard. Copy something else.
console-new-ask = Clear everything of this call? Nothing of it can be brought back.
console-new-yes = Clear
console-new-no = Keep
console-script = Script of a call, to print
console-close = Close
console-hides = Clear the call when this tab is hidden
console-map-kept = Changes last until this page is closed. Nothing is stored.
console-press = Press the new keys, or Esc.
console-taken = { $keys } is in use already: { $command }.
console-reserved = { $keys } cannot be used here. Take keys with Alt.
console-key-choose = Choose an answer
console-key-person = To a person of this call
console-key-field = Out of a field
console-key-on = On, to the next question
console-key-back = Back
console-key-jump = To a question: then its two digits
console-key-add = Add a person
console-key-note = Write a note
console-key-turn = Questions or result, in a narrow window
console-key-new = New call: then Enter
console-key-map = These keys
console-copy = Summary
console-send = For the caller
console-code = Code
console-copied = The summary is in the clipboard.
console-not-copied = The browser did not let us copy.
console-code-how = The caller reads it out in groups of four. Whoever has this code can read all the answers. Do not write it down.
console-code-read = Read
console-code-photo = Photo of the square
console-code-none = There is no code in this photo. Take it closer and in good light, or type the code.
console-code-empty = Type the code first.
console-code-symbol = No code has the letter { $letter } in place { $n }. Ask for that group again.
console-code-short = { $n } letters are here, { $most } belong to this code. Ask for the end again.
console-code-long = { $n } letters are here, only { $most } belong to this code. Take the others out.
console-code-check = One letter is wrong, or two changed places. Have the code read out again.
console-code-version = The code comes from another version of the questions. Ask the caller to open the page again, or ask the questions here.
console-code-impossible = No answers fit this code. Have it read out again, or ask the questions here.
console-key-copy = Copy the summary
console-key-send = Copy the summary in the caller’s language
console-key-code = Take down a code
