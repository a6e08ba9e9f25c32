# What `zhol contacts --to-confirm` prints for those who ring and write: never sent to anybody's phone. The same keys in kk and ru.
# Not yet reviewed by a native speaker.

title = Contacts to confirm: { $n }
lead = Only people can do this. Ring in Kazakh or in Russian, in working hours. Say nothing about any person who asked for help. Write down what you hear the same day.
file = Where the answer goes: content/offices.toml, or content/contacts.toml if the office is your own.

ring-title = 1. Numbers to ring
open-title = 2. Pages to open
find-title = 3. Offices of which no number and no address is known
letters-title = 4. Letters to send

ask = Say, word for word:
ask-legal = Good day. We make a free page that helps people without papers to find a lawyer. Is this { $office }? Do you still give free legal help to people without citizenship and to refugees? In which regions? May we print this number for them? On which days and hours do you answer, and in which languages?
ask-shelter = Good day. We make a free page that helps people without papers. Is this { $office }? Do you take in people without papers, men too? May we print this number for them? When do you answer, and in which languages?
ask-social = Good day. We make a free page that helps people without papers. Is this { $office }? Do you help refugees and people without citizenship? With what? May we print this number for them? When do you answer?
ask-state = Good day. Is this { $office }? Does this office take requests from people without citizenship, or requests for asylum? Is this its number, and what is its address? On which days and hours does it receive people?
ask-helpline = Good day. Is this { $office }? Is the call free, also without a SIM card in one’s own name? Day and night? In which languages? Whom do you help?

number = Ring: { $value }
number-from = found on { $source }, { $date }
place = Address to ask about: { $value }
page = Open: { $value }
page-look = Is it still the page of { $office }? Does it name a number, an address, hours?
try = Try its page, 1414, or the office above it. In the letter to UNHCR ask for it too.
answer-number = If the office itself answers and agrees, write there: { $line }
answer-page = If it is the right page, write there: { $line }
answer-no = If nobody answers on three days, or it is somebody else, write: superseded = true
entry = Entry: [{ $id }]
none = Nothing is open.

letter-to = To: { $office }
letter-subject = Subject: contacts and regions for people without citizenship and refugees in Kazakhstan
letter-unhcr =
    Dear colleagues,
    we make Zhol, a free page on which people in Kazakhstan who have no citizenship papers find out what they may ask for and whom to turn to. It keeps nothing that people answer.
    Please tell us:
    1. your partners for legal and social help in Kazakhstan today, and in which regions each works, above all Zhambyl and Kyzylorda;
    2. the telephone numbers, addresses, messengers, hours and languages of each that may be printed;
    3. your own numbers in Astana and Almaty for people who ask for help, and whether you receive people without an appointment;
    4. whether people at the border and in detention have a number of their own;
    5. whom we may ask again every three months.
    Until you answer, we print names and sites, and say that nobody has confirmed a number.
    Yours,
letter-partner =
    Dear colleagues,
    we make Zhol, a free page on which people in Kazakhstan who have no citizenship papers find out what they may ask for and whom to turn to. It names you as one who helps. It keeps nothing that people answer.
    Please tell us:
    1. which telephone numbers, addresses, messengers and hours we may print, and in which languages you answer;
    2. in which regions you help, and whether you have branches there;
    3. whom you help: people without citizenship, refugees, people who ask for asylum, victims of violence or forced work, men too;
    4. your name in Kazakh, as it stands on your door;
    5. whom we may ask again every three months.
    Until you answer, we print only your name and your site.
    Yours,
