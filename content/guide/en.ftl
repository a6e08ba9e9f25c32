# The words of the pages that need no program (`zhol guide`, keys guide-…) and of the sheets of paper (`zhol paper`, keys sheet-…).
# Everything else on them has its words in ../text/. The browser never gets these. The same keys and blanks in every language.
# Nothing here names an office of another state: people who fear return read these pages too.

## The page: who it is from, and where to begin

guide-title = Help with papers in Kazakhstan
guide-lead = Read what may fit you. Then see what to do first, and who can help for free.
guide-from = This page is not from the police or any other state office. It asks nothing and decides nothing.
guide-danger = In danger? Start here
guide-find = What may fit you
guide-find-lead = Read each line. Does one fit? Then press its name.
guide-list = Back to the list
guide-questions = Answer questions instead

## The names of the groups: one for each file in ../pathways/

guide-group-protection = Danger and protection
guide-group-birth = Birth certificates
guide-group-citizenship = Citizenship of Kazakhstan
guide-group-statelessness = No citizenship
guide-group-residence = Other papers and advice

## What nobody may overlook

guide-careful = Is it dangerous for you to go back to another country? Then do not go to the police, the migration service or a public service centre (TSON) yet. They may ask other countries about you. Hospitals and schools are not meant. Talk to free legal help first. If life is in danger now, call 112.
guide-safe = Only if it is safe to go back
guide-safe-lead = Is it dangerous for you to go back? Or must officials there not know where you are? Then this part is not for you. Talk to free legal help first.
guide-safe-go = It is safe for me to go back
guide-safe-offices = Offices for those who can go back safely

## Offices

guide-where = Offices where you live
guide-whole = Help in the whole country
guide-until = The phones and addresses here may be used until { $date }. Beside each stands where it was printed. After that day, ask free legal help.

## The sheets of paper: the questions

worksheet-title = Questions on paper
worksheet-lead = For people who help others where there is no phone. Ask the questions first. Then work out what may apply.
worksheet-private = Do not write a name. Give these sheets to the person, or destroy them. In the wrong hands they can do harm.
worksheet-from = This sheet is not from the police or any other state office. It decides nothing.
worksheet-ask = Ask in this order. Tick what the person says. “I don’t know” is a good answer.
worksheet-only-if = Ask only if
worksheet-today = Day of the talk
worksheet-region = In Kazakhstan, in this region
worksheet-open = The same questions on a phone

## The sheets of paper: working it out

worksheet-decide = Working out what may apply
worksheet-how-numbers = A number with a letter is an answer. A number with a point is a line on these sheets.
worksheet-how-line = Each line is yes, no or “?”. Write it in its box. It is “?” when the answer is not known, or the date is not exact enough.
worksheet-how-all = “All of these” is yes when each line is yes. It is no when one line is no. Otherwise it is “?”.
worksheet-how-any = “One of these” is yes when one line is yes. It is no when each line is no. Otherwise it is “?”.
worksheet-how-not = “Not” turns yes into no, and no into yes. “?” stays as it is.
worksheet-how-first = Is line 1 yes? Then it may well apply. Are lines 1 and 2 no? Then it does not apply. Otherwise it may apply.
worksheet-how-third = It may apply, but line 3 is not yes? Then say that it could not be checked.
worksheet-likely = May well apply
worksheet-possible = May apply
worksheet-signal = Could be checked
worksheet-work-out = Needed below
worksheet-danger = Danger first (danger to life: call 112)
worksheet-if = If this is yes
worksheet-unless = Unless this is yes
worksheet-later = Everything with the sign ◆ comes later, with a lawyer. Skip the last part: do not read it out and do not show it.
worksheet-all = all of these
worksheet-any = one of these
worksheet-not = not
worksheet-can-be = this is yes or “?”
worksheet-always = always yes
worksheet-never = always no

## The sheets of paper: dates

worksheet-date-solar = A year such as 1363 (Afghanistan, Iran): add 621. It lasts from March of that year, here 1984, to March of the next.
worksheet-before = before { $day }
worksheet-not-after = on { $day } or before
worksheet-after = after { $day }
worksheet-not-before = on { $day } or later
worksheet-years-before = { $n ->
    [one] more than { $n } year before the day of the talk
   *[other] more than { $n } years before the day of the talk
}
worksheet-years-not-after = { $n ->
    [one] at least { $n } year before the day of the talk
   *[other] at least { $n } years before the day of the talk
}
worksheet-years-after = { $n ->
    [one] less than { $n } year before the day of the talk
   *[other] less than { $n } years before the day of the talk
}
worksheet-years-not-before = { $n ->
    [one] at most { $n } year before the day of the talk
   *[other] at most { $n } years before the day of the talk
}
