# The words of the printed pictures of the rules (`zhol graph`). Lawyers read them; users of Zhol never do.
# Facts, answers, pathways and desks have their words in ../text/. The same keys in every language.

## The joints of a condition

gate-all = all of
gate-any = any of
gate-not = not
gate-can-be = may hold
joint-and = and
joint-or = or
joint-not = not ({ $x })
joint-can-be = it is not ruled out that: { $x }

## Comparisons

is = { $fact }: { $answer }
includes = { $fact }, among them: { $answer }
day-before = { $fact }: before { $day }
day-not-after = { $fact }: on { $day } or before
day-after = { $fact }: after { $day }
day-not-before = { $fact }: on { $day } or later
years-before = { $n ->
    [one] { $fact }: more than { $n } year ago
   *[other] { $fact }: more than { $n } years ago
}
years-not-after = { $n ->
    [one] { $fact }: at least { $n } year ago
   *[other] { $fact }: at least { $n } years ago
}
years-after = { $n ->
    [one] { $fact }: less than { $n } year ago
   *[other] { $fact }: less than { $n } years ago
}
years-not-before = { $n ->
    [one] { $fact }: at most { $n } year ago
   *[other] { $fact }: at most { $n } years ago
}
always = always
never = never
is-likely = Likely: { $pathway }
is-open = Likely or possible: { $pathway }
needs = Asked only where this is possible: { $condition }
needs-otherwise = Asked only where this is possible: { $condition }. If not, it counts as: { $answer }

## Terms: the words that the rules share

term-minor = under 18 today
term-born_before_1992 = born before 1 March 1992
term-born_before_ssr_end = born before 21 December 1991
term-came_before_1992 = living here since before 1 March 1992
term-here_five_years = living here for at least five years
term-afraid = fears return
term-citizen_now = holds a valid ID of a citizen
term-holds = holds, still valid: { $x }
term-admission_paper = holds a valid stateless certificate or residence permit
term-kz_id_counts = has or had an ID of a citizen that nobody cancelled
term-naturalised = another citizenship ended when the Kazakh one was given
term-sought = wanted, held or ordered to leave
term-other_state_sign = a sign of another state’s citizenship
term-parents = one parent: { $a }; the other: { $b }
term-child_of_citizens = child of a citizen
term-child_of_stateless = child of stateless parents
term-claims_citizenship = some way to citizenship is likely or possible
term-likely_citizenship = some way to citizenship is likely

## A pathway's picture

says-people = What people read
says-rule = The rule in one sentence
part-likely = Likely when
note-likely = It is “likely” when this holds.
part-possible = Possible when
note-possible = It is “possible” when this holds or is still open, or when “likely” is still open. Otherwise it is left out.
possible-none = Only while “likely” is still open.
part-signal = Named when
note-signal = A possible pathway is named only when this holds. Otherwise it stands under “could not be checked”.
signal-none = When “likely” holds.
part-terms = Words used here
note-terms = The rules share these words. Each means the same in every picture.
part-law = The law
law-none = No provision is named.
part-desks = Whom to see, in this order
mark-unsigned = Not signed: no lawyer has checked this yet
mark-signed = Signed by { $name } on { $day }
mark-again = To be read again by { $day }
mark-deferred = Put off: later, with a lawyer, until this is known: { $condition }
mark-withheld = Withheld: left out until this is known: { $condition }
mark-urgent = Shown at once, while the person still answers
mark-first = Before all others, whatever its standing
mark-last = At the end of every result
legend = How to read it: “all of” holds when every part holds, “any of” when at least one does, “not” when the part after it does not. A grey box with a strong edge is a shared word. A round box is another pathway. A dashed box says when the question is asked at all. An answer that is missing or not known leaves a part open.
picture-of = The rules of “{ $pathway }” as a picture

## The picture of the interview

interview-title = The questions
interview-lead = The questions in their order. A question is left out when its answer can change nothing any more. A dashed arrow leads to a question that is asked only after certain answers. “I don’t know” can be answered to every question.
interview-of = All questions of the interview, their answers, and what they decide
kind-choice = one answer
kind-set = any number of answers, also none
kind-date = a date; the year is enough
decides = Can decide
decides-nothing = No pathway.
decides-safety = Safety: what is put off or withheld
decides-danger = Safety: whom to see first
advises = Changes the advice of: { $pathways }
changes-wording = Changes the wording of the questions
changes-offices = Chooses the offices

## The list

index-title = The rules as pictures
index-lead = One picture for each pathway and one for the questions, for A4 paper.
index-print = To print everything, print this page.
page = Page { $n } of { $of }
