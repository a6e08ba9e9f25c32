# متن‌های دری: ترجمهٔ en.ftl. این ترجمه را تا حالا کسی که زبان مادری‌اش دری باشد، بررسی نکرده است.
# The Dari texts: a translation of en.ftl, not yet reviewed by a native speaker.
#
# For translators. Readers are frightened and tired, many had little schooling, and they read on a small phone. So: short
# sentences, everyday words, no sayings. Nothing here claims what a person is; things "may apply".
# Only three forms are used: words, a blank such as { $day }, and one choice of whole sentences:
#   $subject   who the questions are about: self (the reader), child, other
#   $n         a number; the variants are the plural forms of your language
# The last variant has a star and is used when no other fits.
# Offices of other states are named in the texts of `other-state-check` and `mission-abroad` only, never anywhere else.
#
# Dari of Afghanistan. Numbers are written ۱۹۹۲ and ۳۴٬۶۰۰; only the helpline stands as it is dialled, 111. The ezafe after a silent
# he is written هٔ. No marks of direction stand in the texts. Russian names in brackets are those on a door or a form.

## Start

app-name = ژول
app-tagline = راهی به کمک درست
language = زبان
start-title = بدانید که در کار اسناد چه کسی به شما کمک می‌کند
start-lead = برای کسانی که در قزاقستان هستند و سند تابعیت ندارند یا به محافظت نیاز دارند. ما سؤال‌های کوتاه می‌پرسیم. بعد نشان می‌دهیم که کدام راه شاید ممکن باشد و چه کسی رایگان کمک می‌کند.
start-point-private = جواب‌های شما در همین تیلفون می‌ماند. هیچ چیز به جایی فرستاده نمی‌شود.
start-point-length = این کار چند دقیقه وقت می‌گیرد. هر لحظه می‌توانید توقف کنید و نتیجه را ببینید.
start-point-unsure = همیشه می‌توانید بگویید: «نمی‌دانم».
start-point-not-decision = این مشوره است، نه تصمیم. تصمیم را فقط یک اداره یا محکمه می‌گیرد.

## Moving through the questions

continue = ادامه
back = برگشت
dont-know = نمی‌دانم یا نمی‌خواهم بگویم
dont-know-short = نمی‌دانم
why-we-ask = چرا می‌پرسیم
choose-all = هر چه را که درست است، انتخاب کنید.
none-of-these = هیچ‌کدام
answer-yes = بلی
answer-no = نخیر
result-now = دیدن نتیجه تا اینجا
check-now = دیدن جواب‌های من
questions-left = { $n ->
    [one] حدود { $n } سؤال دیگر مانده است، حداکثر { $most }
   *[other] حدود { $n } سؤال دیگر مانده است، حداکثر { $most }
}
other-possibilities = { $n ->
    [one] دیدن راه‌های دیگر (حداکثر { $n } سؤال)
   *[other] دیدن راه‌های دیگر (حداکثر { $n } سؤال)
}

## Sections of the questions

section-about = سؤال‌های اول
section-safety = امنیت
section-papers = اسناد
section-life = زندگی در قزاقستان
section-family = خانواده
section-place = محل زندگی و خانواده

## Who and where

question-subject = برای چه کسی کمک می‌خواهید؟
why-subject = تا سؤال‌ها را درست بپرسیم.
fact-subject = کمک برای
answer-subject-self = خود شما
answer-subject-child = یک طفل
answer-subject-other = شخص دیگر

question-region = { $subject ->
    [self] شما حالا در کجا زندگی می‌کنید؟
    [child] طفل حالا در کجا زندگی می‌کند؟
   *[other] این شخص حالا در کجا زندگی می‌کند؟
}
hint-region = آدرس را نمی‌پرسیم.
locate = استفاده از موقعیت این تیلفون
locate-note = ما موقعیت را نمی‌گیریم. اما تیلفون می‌تواند آن را از خدمات سازندهٔ خود بپرسد.
locate-failed = جای شما در قزاقستان پیدا نشد. آن را از فهرست انتخاب کنید.
why-region = تا اداره‌های نزدیک را نشان بدهیم.
fact-region = محل زندگی
answer-region-abroad = بیرون از قزاقستان

question-birth_date = { $subject ->
    [self] شما چه وقت تولد شده‌اید؟
    [child] طفل چه وقت تولد شده است؟
   *[other] این شخص چه وقت تولد شده است؟
}
hint-birth_date = تاریخی را بنویسید که در اسناد است یا خانواده به یاد دارد.
why-birth_date = بعضی مقررات به سن یا به سال ۱۹۹۲ بستگی دارد.
fact-birth_date = تاریخ تولد

question-birth_country = { $subject ->
    [self] شما در کجا تولد شده‌اید؟
    [child] طفل در کجا تولد شده است؟
   *[other] این شخص در کجا تولد شده است؟
}
hint-birth_country = نام امروزی کشور را انتخاب کنید. برای قزاقستان شوروی هم «قزاقستان» را انتخاب کنید.
why-birth_country = بعضی مقررات به محل تولد بستگی دارد.
fact-birth_country = محل تولد
answer-birth_country-kz = قزاقستان
answer-birth_country-ru = روسیه
answer-birth_country-uz = ازبکستان
answer-birth_country-kg = قرغزستان
answer-birth_country-tj = تاجکستان
answer-birth_country-tm = ترکمنستان
answer-birth_country-other_soviet = کشور دیگر شوروی سابق
answer-birth_country-other = کشور دیگر

## Safety

question-situation = { $subject ->
    [self] کدام‌یک برای شما درست است؟
    [child] کدام‌یک برای طفل درست است؟
   *[other] کدام‌یک برای این شخص درست است؟
}
why-situation = تا امن‌ترین قدم اول را نشان بدهیم.
fact-situation = حالت فعلی
answer-situation-detained = حالا در توقیف یا زندان
answer-situation-expulsion_order = فیصلهٔ محکمه برای اخراج از قزاقستان
answer-situation-irregular_entry = گذشتن از سرحد بیرون از گذرگاه
# translate
answer-situation-at_border = Stopped at border or airport
# translate
answer-situation-wanted = Wanted by another state
# translate
answer-situation-summoned = Called in by police
answer-situation-papers_withheld = گرفتن اسناد یا کار اجباری
answer-situation-violence = خشونت یا تهدید
answer-situation-child_alone = طفل بدون والدین یا سرپرست

question-fear_of_return = { $subject ->
    [self] آیا برگشتن به کشورتان یا جای قبلی برای شما خطر دارد؟
    [child] آیا برگشتن به کشورش یا جای قبلی برای طفل خطر دارد؟
   *[other] آیا برگشتن به کشورش یا جای قبلی برای این شخص خطر دارد؟
}
hint-fear_of_return = { $subject ->
    [self] اگر مأموران آنجا نباید جای شما را بدانند، هم «بلی» بگویید.
    [child] اگر مأموران آنجا نباید جای طفل را بدانند، هم «بلی» بگویید.
   *[other] اگر مأموران آنجا نباید جای این شخص را بدانند، هم «بلی» بگویید.
}
why-fear_of_return = تا هیچ‌کس را به خطر نفرستیم.
fact-fear_of_return = خطر در برگشتن

question-danger_learned = { $subject ->
    [self] شما چه وقت به قزاقستان آمدید یا از خطر خبر شدید؟
    [child] طفل چه وقت به قزاقستان آمد یا خطر چه وقت معلوم شد؟
   *[other] این شخص چه وقت به قزاقستان آمد یا از خطر خبر شد؟
}
hint-danger_learned = از روزی حساب کنید که دیرتر بود.
why-danger_learned = برای درخواست پناهندگی (محافظت از خطر) ۵ روز وقت است. بعد از آن، همراه با وکیل درخواست کنید.
fact-danger_learned = خبر شدن از خطر
answer-danger_learned-within_5_days = در ۵ روز گذشته
answer-danger_learned-earlier = بیشتر از ۵ روز پیش

## Papers

question-documents = { $subject ->
    [self] شما کدام‌یک از این اسناد را دارید یا داشتید؟
    [child] طفل کدام‌یک از این اسناد را دارد یا داشت؟
   *[other] این شخص کدام‌یک از این اسناد را دارد یا داشت؟
}
hint-documents = اسناد کهنه و گم‌شده هم حساب می‌شود.
why-documents = سند کهنه یا پاره هم می‌تواند کمک کند. بی‌تابعیت یعنی کسی که تابعیت هیچ کشور را ندارد. با اجازهٔ اقامت شخص می‌تواند سال‌ها اینجا زندگی کند. سند پناهجو و پناهنده برای محافظت از خطر است. قانداس یعنی کسی از قوم قزاق که برای زندگی به اینجا آمده است.
fact-documents = اسناد
answer-documents-kz_id = تذکره یا پاسپورت تبعهٔ قزاقستان
answer-documents-stateless_certificate = تصدیق‌نامهٔ شخص بی‌تابعیت
answer-documents-residence_permit = اجازهٔ اقامت
answer-documents-ussr_passport = پاسپورت شوروی
answer-documents-foreign_passport = پاسپورت کشور دیگر
# translate
answer-documents-other_id = Other ID card, such as a tazkira
answer-documents-asylum_certificate = تصدیق‌نامهٔ پناهجو
answer-documents-refugee_certificate = تصدیق‌نامهٔ پناهنده
answer-documents-kandas_certificate = تصدیق‌نامهٔ قانداس

question-kz_id_state = { $subject ->
    [self] آیا تذکره یا پاسپورت قزاقستان شما اعتبار دارد؟
    [child] آیا تذکره یا پاسپورت قزاقستان طفل اعتبار دارد؟
   *[other] آیا تذکره یا پاسپورت قزاقستان این شخص اعتبار دارد؟
}
hint-kz_id_state = آیا باطل شده است؟ پس همان را انتخاب کنید، حتی اگر گم شده باشد.
why-kz_id_state = تا بدانیم که قدم بعدی چیست.
fact-kz_id_state = وضعیت تذکره
answer-kz_id_state-valid = اعتبار دارد
answer-kz_id_state-expired_or_lost = تاریخش گذشته یا گم شده است
answer-kz_id_state-cancelled = باطل شده: اداره گفته که تابعیت از دست رفته
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
    [self] آیا شما سند تولد دارید؟
    [child] آیا طفل سند تولد دارد؟
   *[other] آیا این شخص سند تولد دارد؟
}
why-birth_record = با آن گرفتن اسناد دیگر آسان‌تر است.
fact-birth_record = سند تولد
answer-birth_record-held = بلی، از هر کشوری که باشد
answer-birth_record-lost = بود، اما گم شده است
answer-birth_record-never = تولد هیچ وقت ثبت نشده است

question-birth_setting = { $subject ->
    [self] شما در شفاخانه تولد شده‌اید یا در خانه؟
    [child] طفل در شفاخانه تولد شده است یا در خانه؟
   *[other] این شخص در شفاخانه تولد شده است یا در خانه؟
}
why-birth_setting = اسنادی که لازم است، فرق می‌کند.
fact-birth_setting = شفاخانه یا خانه
answer-birth_setting-medical = در شفاخانه یا کلینیک
answer-birth_setting-home = در خانه یا جای دیگر

question-mother_has_id = { $subject ->
    [self] آیا مادر شما سند هویت دارد؟
    [child] آیا مادر طفل سند هویت دارد؟
   *[other] آیا مادر این شخص سند هویت دارد؟
}
why-mother_has_id = طرز ثبت تولد به این بستگی دارد. سند هویت یعنی تذکره یا پاسپورت.
fact-mother_has_id = سند هویت مادر

question-other_citizenship = { $subject ->
    [self] آیا از سال ۱۹۹۲ تا حالا تابعیت کشور دیگری داشته‌اید؟
    [child] آیا طفل تابعیت کشور دیگری دارد یا داشته است؟
   *[other] آیا این شخص از سال ۱۹۹۲ تا حالا تابعیت کشور دیگری داشته است؟
}
hint-other_citizenship = شوروی حساب نمی‌شود. اگر تاریخ پاسپورت گذشته باشد، تابعیت شاید هنوز باقی باشد.
why-other_citizenship = از این معلوم می‌شود که کدام مقررات شاید به کار بیاید.
fact-other_citizenship = تابعیت دیگر
answer-other_citizenship-current = بلی، حالا
answer-other_citizenship-ended = بلی، اما حالا نه
answer-other_citizenship-never = نخیر، هیچ وقت
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
    [self] شما تابعیت کدام کشور را دارید یا داشتید؟
    [child] طفل تابعیت کدام کشور را دارد یا داشت؟
   *[other] این شخص تابعیت کدام کشور را دارد یا داشت؟
}
why-other_country = قزاقستان با بعضی کشورها قرارداد دارد.
fact-other_country = کدام کشور
answer-other_country-ru = روسیه
answer-other_country-by = بلاروس
answer-other_country-kg = قرغزستان
answer-other_country-uz = ازبکستان
answer-other_country-tj = تاجکستان
answer-other_country-tm = ترکمنستان
answer-other_country-other = کشور دیگر
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
    [self] آیا شما در ۱ مارچ ۱۹۹۲ در قزاقستان زندگی می‌کردید؟
    [child] آیا طفل در ۱ مارچ ۱۹۹۲ در قزاقستان زندگی می‌کرد؟
   *[other] آیا این شخص در ۱ مارچ ۱۹۹۲ در قزاقستان زندگی می‌کرد؟
}
hint-lived_in_kz_1992 = منظور زندگی دایمی در اینجا است، نه مهمانی.
why-lived_in_kz_1992 = کسانی که آن روز اینجا زندگی دایمی داشتند، شاید تابعیت داشته باشند.
fact-lived_in_kz_1992 = اینجا در مارچ ۱۹۹۲

question-proof_1992 = { $subject ->
    [self] چه چیز نشان می‌دهد که شما در سال ۱۹۹۲ اینجا زندگی می‌کردید؟
    [child] چه چیز نشان می‌دهد که طفل در سال ۱۹۹۲ اینجا زندگی می‌کرد؟
   *[other] چه چیز نشان می‌دهد که این شخص در سال ۱۹۹۲ اینجا زندگی می‌کرد؟
}
hint-proof_1992 = اسناد سال‌های نزدیک به ۱۹۹۲ هم کمک می‌کند.
why-proof_1992 = تا بگوییم که چه با خود ببرید.
fact-proof_1992 = ثبوت برای سال ۱۹۹۲
answer-proof_1992-passport_stamp = تاپهٔ آدرس در پاسپورت شوروی
answer-proof_1992-papers = اسناد مکتب، کار، عسکری یا آدرس
answer-proof_1992-witnesses = حداقل سه نفر که این را می‌دانند

question-arrival_date = { $subject ->
    [self] شما چه وقت برای زندگی به قزاقستان آمدید؟
    [child] طفل چه وقت برای زندگی به قزاقستان آمد؟
   *[other] این شخص چه وقت برای زندگی به قزاقستان آمد؟
}
hint-arrival_date = سفرهای کوتاه پیش از آن حساب نمی‌شود.
why-arrival_date = در بعضی مقررات، سال‌های زندگی در اینجا مهم است.
fact-arrival_date = آمدن برای زندگی به اینجا
answer-arrival_date-always = همیشه در اینجا
# translate
answer-arrival_date-visiting = Does not live here, only passing through

question-registration = { $subject ->
    [self] آیا آدرس شما حالا ثبت است؟
    [child] آیا آدرس طفل حالا ثبت است؟
   *[other] آیا آدرس این شخص حالا ثبت است؟
}
hint-registration = به آن «پراپیسکا» (прописка) هم می‌گویند: دولت می‌نویسد که هر کس در کجا زندگی می‌کند.
why-registration = برای بعضی اسناد لازم است.
fact-registration = آدرس ثبت‌شده
answer-registration-permanent = بلی، دایمی
answer-registration-temporary = بلی، برای مدت معین
answer-registration-none = نخیر

question-lawful_years = { $subject ->
    [self] شما چند سال است که با اسناد اقامت دایمی اینجا زندگی می‌کنید؟
    [child] طفل چند سال است که با اسناد اقامت دایمی اینجا زندگی می‌کند؟
   *[other] این شخص چند سال است که با اسناد اقامت دایمی اینجا زندگی می‌کند؟
}
hint-lawful_years = مثلاً با اجازهٔ اقامت. وقت زندان حساب نمی‌شود.
why-lawful_years = بعد از ۵ سال شاید راهی به تابعیت باز شود. با اجازهٔ اقامت شخص می‌تواند سال‌ها اینجا زندگی کند.
fact-lawful_years = سال‌ها با اسناد دایمی
answer-lawful_years-under_5 = کمتر از ۵ سال
answer-lawful_years-five_or_more = ۵ سال یا بیشتر

## Family

question-mother_citizenship = { $subject ->
    [self] وقتی شما تولد شدید، مادر شما تابعیت کدام کشور را داشت؟
    [child] وقتی طفل تولد شد، مادرش تابعیت کدام کشور را داشت؟
   *[other] وقتی این شخص تولد شد، مادرش تابعیت کدام کشور را داشت؟
}
hint-mother_citizenship = برای تولد پیش از مارچ ۱۹۹۲، تابعیتی را که مادر بعدتر گرفت، انتخاب کنید.
why-mother_citizenship = طفل می‌تواند تابعیت را از پدر یا مادر بگیرد.
fact-mother_citizenship = تابعیت مادر
answer-mother_citizenship-kz = قزاقستان
answer-mother_citizenship-stateless = بدون تابعیت (بی‌تابعیت)
answer-mother_citizenship-other = کشور دیگر
answer-mother_citizenship-untraceable = هیچ‌کس نمی‌داند او کیست

question-father_citizenship = { $subject ->
    [self] وقتی شما تولد شدید، پدر شما تابعیت کدام کشور را داشت؟
    [child] وقتی طفل تولد شد، پدرش تابعیت کدام کشور را داشت؟
   *[other] وقتی این شخص تولد شد، پدرش تابعیت کدام کشور را داشت؟
}
hint-father_citizenship = برای تولد پیش از مارچ ۱۹۹۲، تابعیتی را که پدر بعدتر گرفت، انتخاب کنید.
why-father_citizenship = طفل می‌تواند تابعیت را از پدر یا مادر بگیرد.
fact-father_citizenship = تابعیت پدر
answer-father_citizenship-kz = قزاقستان
answer-father_citizenship-stateless = بدون تابعیت (بی‌تابعیت)
answer-father_citizenship-other = کشور دیگر
answer-father_citizenship-none = نام پدر ثبت نیست
answer-father_citizenship-untraceable = هیچ‌کس نمی‌داند او کیست

question-found_as_child = { $subject ->
    [self] شما را در طفلی در قزاقستان یافته‌اند و والدین‌تان معلوم نیستند؟
    [child] طفل را در قزاقستان یافته‌اند و والدینش معلوم نیستند؟
   *[other] این شخص را در طفلی در قزاقستان یافته‌اند و والدینش معلوم نیستند؟
}
why-found_as_child = برای چنین اطفال قانون خاص است.
fact-found_as_child = طفل یافته‌شده

question-parents_resident = { $subject ->
    [self] وقتی شما تولد شدید، پدر یا مادرتان در قزاقستان زندگی می‌کرد؟
    [child] وقتی طفل تولد شد، پدر یا مادرش در قزاقستان زندگی می‌کرد؟
   *[other] وقتی این شخص تولد شد، پدر یا مادرش در قزاقستان زندگی می‌کرد؟
}
why-parents_resident = بعضی مقررات به این بستگی دارد که پدر و مادر کجا زندگی دایمی داشتند.
fact-parents_resident = محل زندگی پدر و مادر

question-citizen_family = { $subject ->
    [self] در خانوادهٔ شما چه کسی تابعیت قزاقستان دارد؟
    [child] در خانوادهٔ طفل چه کسی تابعیت قزاقستان دارد؟
   *[other] در خانوادهٔ این شخص چه کسی تابعیت قزاقستان دارد؟
}
hint-citizen_family = تابعیت شخص فوت‌شده هم حساب می‌شود.
why-citizen_family = این می‌تواند راه را کوتاه‌تر کند.
fact-citizen_family = خویشاوندان با تابعیت
answer-citizen_family-spouse = همسر، ازدواج کمتر از ۳ سال
answer-citizen_family-spouse_3_years = همسر، ازدواج ۳ سال یا بیشتر
answer-citizen_family-widow = شوهر فوت‌شده
answer-citizen_family-close_relative = پدر، مادر، فرزند، برادر، خواهر، پدرکلان یا مادرکلان
# translate
answer-citizen_family-kandas_family = Kandas husband, wife, parent or child

question-ethnic_kazakh = { $subject ->
    [self] آیا شما از قوم قزاق هستید؟
    [child] آیا طفل از قوم قزاق است؟
   *[other] آیا این شخص از قوم قزاق است؟
}
why-ethnic_kazakh = قزاق‌هایی که برای زندگی به اینجا می‌آیند، می‌توانند وضعیت «قانداس» را بخواهند.
fact-ethnic_kazakh = از قوم قزاق

question-rehabilitated = { $subject ->
    [self] آیا شما یا خانوادهٔ شما در زمان شوروی بی‌گناه جزا دیده‌اید؟
    [child] آیا خانوادهٔ طفل در زمان شوروی بی‌گناه جزا دیده است؟
   *[other] آیا این شخص یا خانواده‌اش در زمان شوروی بی‌گناه جزا دیده‌اند؟
}
hint-rehabilitated = مثلاً زندان یا تبعید. بعدها دولت گفت که آن‌ها گناه نداشتند.
why-rehabilitated = در این صورت شاید راه کوتاه‌تر باشد. در سند آن نوشته است: «реабилитация».
fact-rehabilitated = جزای ناحق در زمان شوروی
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

date-year = سال میلادی
date-month = ماه
date-day = روز
date-optional = اگر می‌دانید
date-hint = تنها سال هم کافی است. میلادی بنویسید، نه هجری. اگر ماه و روز را می‌دانید، آن را هم بنویسید.
date-whole = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-only-year = { $year }
date-about-year = حدود سال { $year }
month-unknown = ماه را نمی‌دانم
ask-year = سال را دقیق می‌دانید؟ پس تنها همان را بنویسید.
ask-month = ماه به یاد شما هست؟
ask-day = روز به یاد شما هست؟
ask-because = مهم است که پیش از { $date } بود یا نه.
ask-go-on = اگر نمی‌دانید، دوباره «ادامه» را فشار بدهید.

# The months as they stand beside a day: "۱ مارچ".
month-1 = جنوری
month-2 = فبروری
month-3 = مارچ
month-4 = اپریل
month-5 = می
month-6 = جون
month-7 = جولای
month-8 = اگست
month-9 = سپتمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

# The months as they stand alone, in a list.
month-name-1 = جنوری
month-name-2 = فبروری
month-name-3 = مارچ
month-name-4 = اپریل
month-name-5 = می
month-name-6 = جون
month-name-7 = جولای
month-name-8 = اگست
month-name-9 = سپتمبر
month-name-10 = اکتوبر
month-name-11 = نومبر
month-name-12 = دسمبر

## Errors

error-title = لطفاً جواب خود را دوباره ببینید
error-choose = یک جواب یا «نمی‌دانم» را انتخاب کنید.
error-choose-set = یک یا چند جواب، «هیچ‌کدام» یا «نمی‌دانم» را انتخاب کنید.
error-year-missing = سال را بنویسید، یا «نمی‌دانم» را انتخاب کنید.
error-year-form = سال میلادی را با چهار رقم بنویسید، مثلاً ۱۹۸۴.
error-year-early = سال میلادی را بنویسید، بعد از ۱۸۹۹.
error-date-future = این تاریخ هنوز نرسیده است. تاریخ را دوباره ببینید.
error-date-unclear = سال را بنویسید، مثلاً ۱۹۸۴. یا اول روز را بنویسید: ۲۷.۰۵.۱۹۸۴.
error-date-calendar = سال را مانند اسناد قزاقستان به میلادی بنویسید: مثلاً ۱۹۹۲، نه ۱۳۷۱.
error-month-form = چنین ماهی نیست. اول روز را بنویسید، بعد ماه را: ۲۷.۰۵.۱۹۸۴.
error-day-impossible = { $month } این روز را ندارد. روز را دوباره ببینید یا خالی بگذارید.
error-day-form = روز را با رقم از ۱ تا ۳۱ بنویسید یا خالی بگذارید.
error-month-missing = ماه را هم انتخاب کنید یا روز را خالی بگذارید.

## Privacy, and leaving at once

leave = خروج فوری
listen = گوش کردن
private-title = پیش از ادامه
private-point-stays = سؤال‌های بعدی دربارهٔ امنیت است. جواب‌های شما در همین تیلفون می‌ماند. به کس دیگری نمی‌رسد.
private-point-remembers = شاید در تیلفون بماند که این صفحه باز شده است. اگر دیگران هم آن را استفاده می‌کنند، از پنجرهٔ ناشناس کار بگیرید یا بعد تاریخچه را پاک کنید.
private-point-leave = برای خروج، بالای صفحه «خروج فوری» یا سه بار Esc را فشار بدهید. صفحه خالی می‌شود و جواب‌ها از بین می‌رود.
keep-answers = جواب‌های من ۷ روز در این تیلفون بماند
keep-hint = فقط اگر کس دیگری از این تیلفون کار نمی‌گیرد.
kept-note = جواب‌های شما ۷ روز در این تیلفون می‌ماند.
kept-erase = پاک کردن آن‌ها
kept-offer = جواب‌های پیشین در این تیلفون است.
kept-go-on = ادامه با آن‌ها

## Checking the answers

check-title = جواب‌های خود را ببینید
check-lead = هر جواب را می‌توانید تغییر بدهید. بعد نتیجه را ببینید.
check-change = تغییر
check-empty = هنوز جوابی نیست. برگردید و از سؤال اول شروع کنید.
see-result = دیدن نتیجه
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

help-title = حالا چه کنید
help-lead = جواب‌های شما نشان می‌دهد که شاید همین حالا کمک لازم باشد. می‌توانید اول این کار را بکنید و به سؤال‌های دیگر بعدتر جواب بدهید.
help-whom = به چه کسی مراجعه کنید
help-go-on = ادامهٔ سؤال‌ها

urgent-child-protection = طفلی که تنها است، شاید همین حالا کمک لازم داشته باشد
urgent-child-protection-do = به خط کمک 111 زنگ بزنید. رایگان است، شب و روز. اسناد را بعدتر هم می‌توان گرفت.

urgent-exploitation-help = شاید اول جای امن و وکیل لازم باشد
urgent-exploitation-help-do = همین حالا به وکیل رایگان یا خانهٔ امن مراجعه کنید. نزد پولیس فقط همراه با یکی از آن‌ها بروید. از تیلفونی استفاده کنید که کس دیگری آن را نمی‌بیند.

urgent-legal-defence = شاید پیش از هر کاری وکیل لازم باشد
urgent-legal-defence-do = پیش از رفتن به هر اداره، با وکیل رایگان صحبت کنید. اگر توقیف هستید، فوراً وکیل بخواهید. اگر از برگشتن می‌ترسید، این را بگویید و پناهندگی (محافظت از خطر) بخواهید.

urgent-asylum = پناهندگی (محافظت از خطر) شاید ممکن باشد
urgent-asylum-do = اول با وکیل رایگان صحبت کنید، اگر می‌شود همین امروز. از رسیدن یا از خبر شدن از خطر، ۵ روز وقت است. اگر دیرتر شده باشد، باز هم همراه با وکیل درخواست کنید.
# translate
urgent-asylum-border = Ask for asylum (protection from danger) at the border
# translate
urgent-asylum-border-do = Tell the border guards now: it is dangerous to go back, and you ask for asylum. Give it to them in writing too. Then contact free legal help. If life is in danger now, call 112.

## Pathways: danger and protection

pathway-child-protection = محافظت از طفلی که تنها است
pathway-child-protection-says = این راه شاید برای طفلی باشد که بدون پدر و مادر یا سرپرست مانده است. اول امنیت، بعد اسناد.
pathway-child-protection-first = به خط کمک 111 زنگ بزنید. رایگان است، شب و روز.
pathway-child-protection-next = بعد با وکیل رایگان صحبت کنید. او می‌گوید که شاید کدام اسناد برای طفل لازم باشد و چه کسی به جای طفل امضا می‌کند.

pathway-exploitation-help = کمک در برابر خشونت یا کار اجباری
pathway-exploitation-help-says = این راه شاید برای کسی باشد که اسنادش را گرفته‌اند یا آزارش می‌دهند. یا برای کسی که به زور از او کار می‌گیرند. اول امنیت، بعد اسناد.
pathway-exploitation-help-first = اول به وکیل رایگان یا خانهٔ امن مراجعه کنید. نزد پولیس فقط همراه با یکی از آن‌ها بروید.
pathway-exploitation-help-next = آن‌ها کمک می‌کنند که قدم بعدی امن باشد. اگر خطر ندارد، عکس‌ها، پیام‌ها و نام‌ها را نگه دارید.

pathway-legal-defence = اول وکیل، بعد اداره‌ها
pathway-legal-defence-says = این راه شاید برای کسانی باشد که توقیف هستند یا محکمه گفته که از کشور بیرون شوند. شاید برای کسانی هم باشد که بیرون از گذرگاه رسمی از سرحد گذشته‌اند.
pathway-legal-defence-first = پیش از رفتن به هر اداره، با وکیل رایگان صحبت کنید. اگر توقیف هستید، فوراً وکیل بخواهید. اگر از برگشتن می‌ترسید، این را بگویید و پناهندگی (محافظت از خطر) بخواهید.
# translate
pathway-legal-defence-first-border = Contact free legal help now, from where you are. Ask why you are not let in, and ask for it in writing. Sign nothing that you do not understand.
pathway-legal-defence-next = اگر شخص توقیف‌شده پناهندگی بخواهد، باید در یک روز به ادارهٔ پناهندگی خبر بدهند. کسی که بیرون از گذرگاه رسمی از سرحد گذشته، ۲۴ ساعت برای درخواست پناهندگی وقت دارد. اگر دیرتر شده باشد، باز هم همراه با وکیل درخواست کنید.
# translate
pathway-asylum-border = Asking for asylum at the border
# translate
pathway-asylum-border-says = Asylum is protection from danger in another country. This may apply to people who are stopped at a border or airport and cannot go back safely.
# translate
pathway-asylum-border-first = Tell the border guards at once: it is dangerous to go back, and you ask for asylum. Write the same on paper, with the date, and give it to them. Then contact free legal help.
# translate
pathway-asylum-border-next = Keep a copy or a photo of what you wrote. The law forbids sending a person back to where life or freedom is in danger. If nobody takes the paper, tell the lawyer who refused it and when.

pathway-asylum = پناهندگی در قزاقستان
pathway-asylum-says = پناهندگی یعنی محافظت از خطری که در کشور دیگر است. شاید برای کسانی باشد که برگشتن برای‌شان خطر دارد.
pathway-asylum-first = اول با وکیل رایگان صحبت کنید. بعد به ادارهٔ کاریابی (управление занятости) درخواست تحریری بدهید. از رسیدن یا از خبر شدن از خطر، ۵ روز وقت است. اگر دیرتر شده باشد، باز هم همراه با وکیل درخواست کنید.
# translate
pathway-asylum-first-days = Talk to free legal help today. Then ask in writing at the employment department of the region or big city. There are only 5 days. After crossing outside a checkpoint, there are only 24 hours.
# translate
pathway-asylum-first-late = Talk to free legal help first. The 5 days have passed, but ask all the same: the law does not name lateness as a reason to refuse. Ask in writing, with the lawyer, at the employment department of the region or big city.
# translate
pathway-asylum-first-refused = Take the refusal to free legal help today: the days to complain are few. If there are new facts about the danger, ask the lawyer about a new request.
pathway-asylum-next = اداره در روز ثبت درخواست یک تصدیق‌نامه می‌دهد. با آن، شخص می‌تواند تا تصمیم آخر اینجا بماند، کار کند و نزد داکتر برود. اداره در ۳ ماه تصمیم می‌گیرد، گاهی در یک سال. کمتر کسی به حیث پناهنده قبول می‌شود.

pathway-asylum-continue = درخواست پناهندگی که در جریان است
pathway-asylum-continue-says = این راه شاید برای کسانی باشد که تصدیق‌نامهٔ پناهجو دارند. پناهندگی یعنی محافظت از خطر. تصدیق‌نامه نشان می‌دهد که شخص تا تصمیم اداره می‌تواند اینجا بماند.
pathway-asylum-continue-first = تاریخ تصدیق‌نامه را ببینید. پیش از آن تاریخ، از ادارهٔ کاریابی بخواهید که آن را تمدید کند.
pathway-asylum-continue-next = تا تصمیم آخر می‌توان آن را تمدید کرد، در وقت شکایت از تصمیم هم. اگر به آدرس دیگر رفتید، در ۵ روز کاری دوباره ثبت کنید. اگر رد شد، فوراً نزد وکیل بروید.

pathway-refugee-renewal = تمدید وضعیت پناهنده
pathway-refugee-renewal-says = این راه شاید برای کسانی باشد که تصدیق‌نامهٔ پناهنده دارند. این سند یک سال محافظت از خطر می‌دهد و تمدید می‌شود.
pathway-refugee-renewal-first = یک ماه پیش از ختم آن، از ادارهٔ کاریابی بخواهید که تمدید کند.
pathway-refugee-renewal-next = اگر تمدید نشود، ختم می‌شود. شاید وقتی هم ختم شود که شخص برگردد یا از دولت خود محافظت بخواهد. پیش از چنین کاری با وکیل صحبت کنید.

## Pathways: births

pathway-birth-registration = ثبت تولد
pathway-birth-registration-says = این راه شاید برای طفلی باشد که در قزاقستان تولد شده، اما تولدش ثبت نشده است. رایگان است، پدر و مادر هر سندی داشته باشند یا نداشته باشند.
pathway-birth-registration-first = به دفتر ثبت احوال نفوس (РАГС، ЗАГС) یا مرکز خدمات عامه («تسون»، ЦОН) بروید. حتی اگر سال‌ها گذشته باشد، بروید. اگر از رفتن می‌ترسید، اول با وکیل رایگان صحبت کنید.
pathway-birth-registration-next = اگر تولد در شفاخانه بود، مادر بدون سند هویت می‌تواند نام و معلومات خود را خودش بگوید. بعد به طفل سند تولد می‌دهند. این سند تابعیت را نشان نمی‌دهد؛ تابعیت قدم بعدی است.

pathway-birth-court = ثابت کردن تولد در محکمه
pathway-birth-court-says = این راه شاید برای کلان‌سالانی باشد که تولدشان هیچ وقت ثبت نشده است. شاید برای طفلی هم باشد که در خانه تولد شده و مادرش سند هویت ندارد.
pathway-birth-court-first = با وکیل رایگان صحبت کنید. وکیل می‌تواند کمک کند که از محکمه بخواهید تولد را تأیید کند.
pathway-birth-court-next = اسناد، و کسانی که از تولد خبر دارند، در محکمه کمک می‌کنند. با فیصلهٔ محکمه، از دفتر ثبت احوال نفوس سند تولد بخواهید. تابعیت قدم بعدی است.

pathway-birth-record-copy = سند تولد نو به جای سند گم‌شده
pathway-birth-record-copy-says = این راه شاید وقتی مناسب باشد که تولد ثبت شده، اما سند آن گم شده است.
pathway-birth-record-copy-first = اگر تولد در قزاقستان بود، به دفتر ثبت احوال نفوس (РАГС، ЗАГС) یا مرکز خدمات عامه (ЦОН) بروید. اگر در کشور دیگر بود، اول با وکیل رایگان صحبت کنید.
pathway-birth-record-copy-next = اگر خود ثبت تولد گم شده باشد، شاید با اسناد دیگر یا در محکمه دوباره ساخته شود. وکیل در این کار کمک می‌کند.
# translate
pathway-birth-record-abroad = A birth record in another country
# translate
pathway-birth-record-abroad-says = This may apply when a birth was registered in another country and the certificate is lost. The record lies with that country.
# translate
pathway-birth-record-abroad-first = Talk to free legal help first. Ask the lawyer if it is safe to ask that country for the record.
# translate
pathway-birth-record-abroad-next = If it is not safe, or no record is found, ask the lawyer about a court. School and medical papers can help to show the birth.

## Pathways: citizenship

pathway-confirmed-citizen = اسناد معتبر تابعیت
pathway-confirmed-citizen-says = تذکره یا پاسپورت معتبر یک تبعه، تابعیت را ثابت می‌کند. شاید ثبوت دیگری لازم نباشد.
pathway-confirmed-citizen-first = تذکره یا پاسپورت را در جای امن نگه دارید. پیش از ختم تاریخ، آن را نو کنید.
pathway-confirmed-citizen-next = اگر اداره‌ای آن را قبول نکرد، دلیل را تحریری بخواهید. بعد با وکیل رایگان صحبت کنید.

pathway-loss-record-check = بررسی ثبت از دست رفتن تابعیت
pathway-loss-record-check-says = این راه شاید وقتی مناسب باشد که اداره بگوید تابعیت از دست رفته است. چنین ثبت‌ها گاهی غلط است.
pathway-loss-record-check-first = اول با وکیل رایگان صحبت کنید. همراه با وکیل، ثبت و دلیل آن را تحریری بخواهید.
pathway-loss-record-check-next = وکیل می‌تواند کمک کند که شکایت کنید یا به محکمه بروید. تذکرهٔ کهنه و هر جواب اداره را نگه دارید.
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

pathway-redocument = تذکره یا پاسپورت نو
pathway-redocument-says = این راه شاید وقتی مناسب باشد که تذکره یا پاسپورت یک تبعه گم شده یا تاریخش گذشته است.
pathway-redocument-first = به مرکز خدمات عامه («تسون»، ЦОН) بروید. اگر تذکرهٔ کهنه یا سند تولد دارید، با خود ببرید.
pathway-redocument-next = اگر تاریخ تذکره گذشته باشد، تذکرهٔ نو رایگان است. در سال ۲۰۲۶ فیس تذکرهٔ گم‌شده ۸۶۵ تنگه است. اگر اداره رد کرد، دلیل را تحریری بخواهید و با وکیل رایگان صحبت کنید.

pathway-citizen-by-parents = تابعیت از پدر یا مادر
pathway-citizen-by-parents-says = فرزند یک تبعهٔ قزاقستان شاید از تولد تبعه باشد. این به پدر و مادر هر دو، و گاهی به محل تولد بستگی دارد.
pathway-citizen-by-parents-first = اول با وکیل رایگان صحبت کنید. بعد با مشورهٔ وکیل به پولیس مهاجرت (миграционная полиция) بروید.
pathway-citizen-by-parents-next = پولیس اسناد پدر و مادر و اسناد تولد را می‌بیند. اگر تابعیت را تأیید کند، قدم بعدی تذکره یا پاسپورت است. اگر رد کند، وکیل کمک می‌کند که شکایت کنید.

pathway-citizen-foundling = تابعیت طفلی که او را یافته‌اند
pathway-citizen-foundling-says = طفلی که او را در قزاقستان یافته‌اند، شاید به حکم قانون تابعیت داشته باشد. این برای اطفالی است که پدر و مادرشان هر دو معلوم نیستند.
pathway-citizen-foundling-first = اول با وکیل رایگان صحبت کنید. هر سندی را که از پرورشگاه، مکتب یا محکمه دارید، با خود ببرید.
pathway-citizen-foundling-next = وکیل می‌تواند کمک کند که از پولیس مهاجرت (миграционная полиция) تأیید تابعیت را بخواهید. قدم بعدی شاید تذکره یا پاسپورت باشد.

pathway-citizen-stateless-parents = تابعیت فرزند پدر و مادر بی‌تابعیت
pathway-citizen-stateless-parents-says = بی‌تابعیت یعنی هیچ کشوری شخص را تبعهٔ خود نمی‌داند. طفلی که در قزاقستان تولد شده، شاید تبعه باشد، اگر چنین پدر و مادر اینجا زندگی دایمی داشتند.
pathway-citizen-stateless-parents-first = اول با وکیل رایگان صحبت کنید. تصدیق‌نامه‌های پدر و مادر و اسناد آدرس‌شان را با خود ببرید، اگر دارید.
pathway-citizen-stateless-parents-next = وکیل می‌تواند کمک کند که از پولیس مهاجرت (миграционная полиция) تأیید تابعیت را بخواهید. قدم بعدی شاید تذکره یا پاسپورت باشد.

pathway-belonging-1992 = تابعیت کسانی که در ۱۹۹۲ اینجا زندگی می‌کردند
pathway-belonging-1992-says = کسانی که در ۱ مارچ ۱۹۹۲ در قزاقستان زندگی دایمی داشتند، شاید همین حالا هم تابعیت داشته باشند. اداره باید این را تأیید کند.
pathway-belonging-1992-first = اول با وکیل رایگان صحبت کنید، بعد به پولیس مهاجرت (миграционная полиция) بروید. آیا پاسپورت شوروی تاپهٔ آدرس قزاقستان دارد؟ از وکیل دربارهٔ گرفتن تذکره با این پاسپورت بپرسید. چنین تذکره رایگان است.
# translate
pathway-belonging-1992-first-stamp = Talk to free legal help first. The address stamp in the Soviet passport can be enough: ask the lawyer about an ID card made from it. Such a card is free.
pathway-belonging-1992-next = پولیس می‌بیند که شخص تابعیت قزاقستان را دارد یا نه («определение принадлежности к гражданству»). اگر تأیید کند، قدم بعدی تذکره یا پاسپورت است. اگر نکند، از وکیل دربارهٔ شکایت یا وضعیت بی‌تابعیتی (نداشتن هیچ تابعیت) بپرسید.

pathway-belonging-born-here = تولد در قزاقستان
pathway-belonging-born-here-says = قانون از کسانی نام می‌برد که در قزاقستان تولد شده‌اند و تابعیت دیگر ندارند. شاید کمک کند، اما معلوم نیست که اداره‌ها این قاعده را چطور به کار می‌برند.
pathway-belonging-born-here-first = اول با وکیل رایگان صحبت کنید. از وکیل بپرسید که این قاعده شاید کمک کند یا نه.
pathway-belonging-born-here-next = اگر کمک کند، همراه با وکیل از پولیس مهاجرت (миграционная полиция) بررسی تابعیت را بخواهید.

pathway-restore-citizenship = پس گرفتن تابعیت
pathway-restore-citizenship-says = این راه شاید برای کسانی باشد که پیش از این تبعهٔ قزاقستان بودند. تبعهٔ سابق می‌تواند تابعیت خود را دوباره بخواهد.
pathway-restore-citizenship-first = اول با وکیل رایگان صحبت کنید. از وکیل بخواهید ببیند که تابعیت واقعاً از دست رفته است یا نه.
pathway-restore-citizenship-next = اگر از دست رفته باشد، وکیل کمک می‌کند که به پولیس مهاجرت (миграционная полиция) درخواست بدهید.

pathway-naturalisation = درخواست تابعیت
pathway-naturalisation-says = این راه شاید بعد از ۵ سال زندگی با اسناد اقامت دایمی ممکن باشد. یا بعد از ۳ سال ازدواج با یک تبعهٔ قزاقستان. کسانی از کشورهای شوروی سابق که اینجا خویشاوند نزدیک دارند، شاید لازم نباشد انتظار بکشند.
pathway-naturalisation-first = اول با وکیل رایگان صحبت کنید. دربارهٔ امتحان بپرسید: زبان قزاقی، قانون اساسی و تاریخ. از بعضی‌ها امتحان نمی‌گیرند.
# translate
pathway-naturalisation-first-child = Talk to free legal help now. When a parent becomes a citizen, a child under 14 can follow. From the 14th birthday it is not enough: the child’s own consent is needed.
pathway-naturalisation-next = درخواست را به پولیس مهاجرت (миграционная полиция) می‌دهند و رئیس‌جمهور تصمیم می‌گیرد. شاید تا ۶ ماه وقت بگیرد. اگر رد شود، معمولاً بعد از یک سال می‌توان دوباره درخواست داد.

pathway-simplified-citizenship = راه کوتاه‌تر به تابعیت
pathway-simplified-citizenship-says = این راه شاید برای کسانی با وضعیت قانداس باشد (از قوم قزاق که به اینجا آمده‌اند). یا برای زنان بیوه که شوهرشان تبعهٔ قزاقستان بود. شاید برای کسانی که در زمان شوروی به ناحق جزا دیده‌اند («репрессии») و اولادهٔ آن‌ها هم باشد.
pathway-simplified-citizenship-first = دربارهٔ اسناد با وکیل رایگان صحبت کنید. بعد از پولیس مهاجرت (миграционная полиция) بپرسید.
pathway-simplified-citizenship-next = اسناد اقامت دایمی در اینجا لازم است. تصمیم حداکثر ۳ ماه وقت می‌گیرد.

pathway-kandas = وضعیت قانداس
pathway-kandas-says = قانداس (кандас) وضعیتی است برای کسانی از قوم قزاق که برای زندگی به قزاقستان می‌آیند. شاید برای کسانی هم باشد که هیچ تابعیتی ندارند.
pathway-kandas-first = اول با وکیل رایگان صحبت کنید. بعد از ادارهٔ کاریابی (управление занятости) یا مرکز خدمات عامه (ЦОН) بپرسید.
pathway-kandas-next = اداره اسنادی را می‌بیند که اصل قزاقی را نشان می‌دهد. اگر اسناد شما آن را نشان نمی‌دهد، به وکیل بگویید. قدم بعدی شاید راه کوتاه‌تر به تابعیت باشد.
# translate
pathway-refugee-residence = A longer stay with refugee status
# translate
pathway-refugee-residence-says = Refugee status gives protection from danger for one year at a time. The ministry says that refugees may ask to live here for good and for citizenship.
# translate
pathway-refugee-residence-first = Talk to free legal help first. In practice it is not clear how offices handle this. Ask the lawyer what is possible now.
# translate
pathway-refugee-residence-next = Until then, extend the refugee certificate every year. Years with refugee status may not count for citizenship. Ask the lawyer before you go to any other office.

pathway-treaty-citizenship = راه کوتاه‌تر بر اساس قرارداد
pathway-treaty-citizenship-says = یک قرارداد میان کشورها شاید برای اتباع روسیه، بلاروس یا قرغزستان به کار بیاید. در آن تولد، زندگی پیشین یا خویشاوندان نزدیک در قزاقستان مهم است.
pathway-treaty-citizenship-first = اول با وکیل رایگان صحبت کنید. از وکیل بخواهید ببیند که قرارداد سال ۱۹۹۹ شاید کمک کند یا نه.
pathway-treaty-citizenship-next = اگر کمک کند، وکیل کمک می‌کند که به پولیس مهاجرت (миграционная полиция) درخواست بدهید.

pathway-mission-abroad = اسناد تابعیت بیرون از قزاقستان
pathway-mission-abroad-says = این راه شاید برای کسانی باشد که در کشور دیگر زندگی می‌کنند. در آنجا سفارت یا قونسلگری قزاقستان تابعیت را بررسی می‌کند و اسناد می‌دهد.
pathway-mission-abroad-first = اگر می‌توانید، اول با وکیل رایگان صحبت کنید. بعد از سفارت یا قونسلگری قزاقستان در محل زندگی‌تان بپرسید.
pathway-mission-abroad-next = آنجا تابعیت را بررسی می‌کنند و می‌گویند که کدام اسناد لازم است. این کار فیس دارد.

## Pathways: statelessness

pathway-statelessness-determination = وضعیت بی‌تابعیتی
pathway-statelessness-determination-says = بی‌تابعیت یعنی هیچ کشوری شخص را تبعهٔ خود نمی‌داند. شاید برای کسانی باشد که تابعیت قزاقستان و ثبوت تابعیت دیگر ندارند.
pathway-statelessness-determination-first = اول با وکیل رایگان صحبت کنید. بعد خودتان در محل زندگی به پولیس مهاجرت (миграционная полиция) درخواست بدهید. از وکیل بپرسید که در شهر شما این کار از راه مرکز خدمات عامه (ЦОН) می‌شود یا نه.
# translate
pathway-statelessness-determination-first-ended = Talk to free legal help first. The police ask for a paper of the other state that says that its citizenship ended. It must be less than a year old. Ask the lawyer if it is safe to get it.
# translate
pathway-statelessness-determination-first-lost = Talk to free legal help first. Did citizenship of Kazakhstan end, and do you live here? Then you can ask for a stateless person’s certificate. Ask the lawyer to check if it really ended.
pathway-statelessness-determination-next = در روز ثبت، به شخص سندی می‌دهند که درخواست را نشان می‌دهد. پولیس در قزاقستان و کشورهای دیگر دربارهٔ شخص می‌پرسد. بررسی ۳۰ روز است، اما تا رسیدن جواب‌ها این روزها حساب نمی‌شود.

pathway-stateless-certificate = تصدیق‌نامهٔ شخص بی‌تابعیت
pathway-stateless-certificate-says = این راه شاید برای کسانی باشد که این تصدیق‌نامه را دارند. بی‌تابعیت یعنی بدون هیچ تابعیت. با تصدیق‌نامه شخص می‌تواند اینجا بماند، کار کند و نزد داکتر برود.
pathway-stateless-certificate-first = تاریخ آن را ببینید. پیش از ختم آن، از مرکز خدمات عامه («تسون»، ЦОН) تصدیق‌نامهٔ نو بخواهید.
pathway-stateless-certificate-next = تصدیق‌نامهٔ نو برای ۵ سال است و در ۱۷ روز کاری آماده می‌شود. در سال ۲۰۲۶ فیس آن ۳۴٬۶۰۰ تنگه است. آدرس ثبت‌شده لازم است: اگر ندارید، از وکیل رایگان بپرسید.

## Pathways: residence and advice

pathway-other-state-check = تابعیت کشور دیگر
pathway-other-state-check-says = شاید کشور دیگر هنوز شخص را تبعهٔ خود بداند. تنها از یک پاسپورت کهنه این معلوم نمی‌شود.
pathway-other-state-check-first = اول با وکیل رایگان صحبت کنید. از وکیل بپرسید که تماس با آن کشور امن است یا نه. فقط بعد از آن، از سفارت یا قونسلگری آن جواب تحریری بخواهید.
pathway-other-state-check-next = جواب را به وکیل نشان بدهید. شاید برای وضعیت بی‌تابعیتی (نداشتن هیچ تابعیت) لازم باشد. در آن صورت باید کمتر از یک سال از آن گذشته باشد.

pathway-foreign-resident = اجازهٔ اقامت
pathway-foreign-resident-says = با اجازهٔ اقامت شخص می‌تواند سال‌ها اینجا زندگی کند. شاید برای کسانی باشد که تابعیت کشور دیگر را دارند.
pathway-foreign-resident-first = پیش از رفتن به هر اداره، با وکیل رایگان صحبت کنید. بپرسید که کدام اجازه و کدام اسناد شاید مناسب باشد.
pathway-foreign-resident-next = وکیل می‌تواند قدم‌ها و جریمه‌های ممکن را به شما بگوید. اگر از کشور خود می‌ترسید، اول همین را بگویید.

pathway-consultation = صحبت رایگان با وکیل
pathway-consultation-says = این شاید به هر کس کمک کند، حتی اگر بسیاری جواب‌ها «نمی‌دانم» باشد.
pathway-consultation-first = به وکیل رایگان مراجعه کنید. می‌توانید این صفحه را نشان بدهید یا قصهٔ خود را بگویید.
pathway-consultation-next = وکیل می‌تواند بگوید که کدام قدم اول است و از چه کار دوری کنید.

## Papers to bring

paper-any-identity = هر سندی که نشان بدهد این شخص کیست
paper-asylum-certificate = تصدیق‌نامهٔ پناهجو (свидетельство лица, ищущего убежище)
paper-birth-certificate = سند تولد (свидетельство о рождении)، حتی اگر کهنه باشد
paper-care-papers = اسناد پرورشگاه یا سرپرست
paper-case-papers = اسناد پولیس یا محکمه
paper-danger-proof = هر چه که خطر را نشان بدهد، اگر نگه داشتن آن امن باشد
paper-ethnicity-proof = اسنادی که اصل قزاقی را نشان بدهد
paper-family-papers = اسناد خویشاوندان نزدیک
paper-foreign-passport = پاسپورت کشور دیگر، حتی اگر کهنه باشد
paper-household-extract = صفحه یا نقل از دفتر ثبت خانه (домовая книга) یا از ثبت آدرس
paper-kandas-certificate = تصدیق‌نامهٔ قانداس (удостоверение кандаса)
paper-marriage-papers = نکاح‌خط، سند طلاق یا سند فوت
paper-medical-birth-certificate = کاغذ شفاخانه دربارهٔ تولد
paper-medical-papers = اسناد صحی، مثلاً کارت واکسین
paper-military-papers = اسناد عسکری
paper-mother-identity = سند هویت مادر، اگر دارد
paper-old-kz-id = تذکره یا پاسپورت کهنهٔ قزاقستان، یا نقل آن
paper-parents-papers = اسناد پدر و مادر
paper-photos = عکس برای اسناد (از وکیل بپرسید چند قطعه)
paper-refugee-certificate = تصدیق‌نامهٔ پناهنده (удостоверение беженца)
paper-refusal-paper = جواب رد، یا هر جواب اداره
paper-release-paper = کاغذ رهایی از زندان
paper-repression-papers = اسناد جزای ناحق یا برائت (реабилитация)
paper-school-papers = اسناد مکتب
paper-soviet-passport = پاسپورت کهنهٔ شوروی، حتی اگر خراب شده باشد
paper-stateless-certificate = تصدیق‌نامهٔ شخص بی‌تابعیت (удостоверение лица без гражданства)
paper-stateless-or-residence = تصدیق‌نامهٔ شخص بی‌تابعیت یا اجازهٔ اقامت (вид на жительство)
paper-witnesses = سه نفر که از تولد یا از زندگی در اینجا خبر دارند
paper-work-book = کتابچهٔ کار (трудовая книжка)

## Offices

role-legal = کمک حقوقی رایگان
role-authority = ادارهٔ دولتی
role-social = کمک اجتماعی
role-helpline = خط کمک
role-shelter = جای امن
role-complaint = شکایت‌ها
# translate
role-information = Information

desk-legal = در کار اسناد و تابعیت کمک حقوقی رایگان می‌کند.
desk-legal-asylum = به کسانی که پناهندگی می‌خواهند، کمک حقوقی رایگان می‌کند.
desk-migration-police = بخش پولیس (миграционная полиция) که به کار تابعیت و بی‌تابعیتی رسیدگی می‌کند.
desk-employment = درخواست پناهندگی و وضعیت قانداس را می‌گیرد. اسناد پناهندگان را تمدید می‌کند.
desk-registry = تولدها را ثبت می‌کند و درخواست اسناد را می‌گیرد.
desk-social = کمک اجتماعی و صحی می‌کند، بیشتر به پناهندگان و پناهجویان.
desk-helpline = به اطفال، زنان و خانواده‌ها کمک می‌کند، رایگان، شب و روز.
desk-shelter = شاید در پیدا کردن جای امن کمک کند.
desk-complaint = از هر کس دربارهٔ اداره‌های دولتی شکایت می‌گیرد.
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

office-by-name = اگر آدرس یا تیلفون نوشته نیست، ما آن را بررسی‌شده نداریم. ویب‌سایت را ببینید یا از وکیل رایگان بپرسید.
office-by-name-no-site = ما آدرس، تیلفون یا ویب‌سایت بررسی‌شدهٔ این اداره را نداریم. از وکیل رایگان بپرسید که چطور به آنجا مراجعه کنید.
# translate
office-through = Ask how to reach it here: { $office }.
# translate
office-through-host = Ask how to reach it on the hotline { $number }.
# translate
office-russian-name = This is its Russian name, as it stands on the door. No Kazakh name is known.
office-hours = وقت کار: { $hours }
office-call = زنگ بزنید: { $number }
office-website = ویب‌سایت
office-address = آدرس
office-for = برای: { $pathways }
office-national = دفتر مرکزی: می‌تواند بگوید که در منطقهٔ شما چه کسی کمک می‌کند.
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

result-title = چه راه‌هایی شاید ممکن باشد
result-lead = این از جواب‌های شما به دست آمده است. این تصمیم نیست. فقط در همین تیلفون می‌ماند.
result-likely = { $subject ->
    [self] احتمال زیاد دارد که برای شما مناسب باشد
    [child] احتمال زیاد دارد که برای طفل مناسب باشد
   *[other] احتمال زیاد دارد که برای این شخص مناسب باشد
}
result-possible = شاید مناسب باشد
result-more = { $n ->
    [one] { $n } راه دیگر که شاید مناسب باشد
   *[other] { $n } راه دیگر که شاید مناسب باشد
}
result-later-title = بعدتر، همراه با وکیل
result-later-lead = این اداره‌ها شاید از کشورهای دیگر بپرسند. تا وکیل نگفته که امن است، به آنجا نروید.
result-why = چرا شاید مناسب باشد
result-why-law = قانونی که پشت آن است
result-first = اول چه کنید
result-next = بعد چه می‌شود
result-bring = چه با خود ببرید
result-bring-lead = هر چه دارید، ببرید. کمتر کسی همهٔ این‌ها را دارد.
result-missing = اگر سندی ندارید، باز هم مراجعه کنید. وکیل رایگان می‌گوید که به‌جای آن چه بیاورید.
result-open = چه چیز این را روشن‌تر می‌کند
result-unchecked-title = این‌ها را نتوانستیم بررسی کنیم
result-unchecked-lead = هنوز یک جواب کم است. شاید این‌ها مناسب باشد، شاید نباشد.
result-unchecked-more = چیزهای دیگری که نتوانستیم بررسی کنیم
result-worth = جوابی که یافتن آن از همه مهم‌تر است
result-worth-lead = با این جواب می‌توانیم بیشتر بگوییم. اسناد کهنه یا وکیل شاید در یافتن آن کمک کند.
result-offices = چه کسی می‌تواند کمک کند
result-careful = پیش از رفتن به هر اداره، اول با وکیل رایگان صحبت کنید. با مأموران کشور دیگر تماس نگیرید.
result-danger = تنها نزد پولیس نروید. وکیل را با خود ببرید.
result-danger-abroad = تنها نزد پولیس نروید. وکیل را با خود ببرید.
result-minor = شخص کمتر از ۱۸ سال خودش درخواست نمی‌دهد. پدر، مادر یا نمایندهٔ قانونی دیگر این کار را می‌کند.
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
result-exact-birth_date = اینجا تاریخ دقیق تولد مهم است. کوشش کنید ماه و روز را پیدا کنید.
result-exact-arrival_date = اینجا تاریخ دقیق آمدن به قزاقستان مهم است. کوشش کنید ماه و روز را پیدا کنید.
result-citation = { $act }، { $article }
citation-article = مادهٔ { $n }
citation-point = بند { $n }
result-content-date = تاریخ این متن‌ها: { $date }.
read-all = خواندن همه چیز بدون سؤال
offline-stay = نگه داشتن برای استفادهٔ بدون انترنت
offline-note = سؤال‌ها و آدرس‌ها در همین تیلفون می‌مانند و بدون انترنت هم باز می‌شوند. هیچ چیز در بارهٔ شما نگهداری نمی‌شود.
offline-go = پاک کردن از این تیلفون
draft-note = مسوده: هنوز وکیلی این را بررسی نکرده است.
change-answers = تغییر جواب‌ها
continue-questions = ادامهٔ سؤال‌ها
ask-other = سؤال برای شخص دیگر
ask-other-note = در یک خانواده نتیجهٔ هر نفر می‌تواند فرق کند.
take-title = با خود ببرید
take-print = چاپ
take-lead = تنها همین متن فرستاده می‌شود. آن را تنها به کسی بفرستید که به او اعتماد دارید.
take-share = فرستادن
take-copy = کاپی کردن
take-told = از گفتهٔ خود شخص نوشته شده. این فیصله نیست.
take-code = کود جواب‌هایم را نشان بده
take-code-hide = کود را پنهان کن
take-code-lead = همهٔ جواب‌های شما در این کود است. آن را در تیلفون بخوانید یا در اداره نشان بدهید؛ آنگاه لازم نیست همه چیز را دوباره بگویید. هر کس این کود را داشته باشد، جواب‌های شما را خوانده می‌تواند. آن را تنها به کسی بدهید که به او اعتماد دارید.

## Loading and links

loading = در حال باز شدن…
load-failed = صفحه باز نشد. انترنت را ببینید و دوباره کوشش کنید. اگر کمک لازم است، به 111 زنگ بزنید.
try-again = کوشش دوباره
opens-new = صفحهٔ نو باز می‌شود

## What can be found out

find-birth_date = تاریخ دقیق تولد را پیدا کنید. از خانواده بپرسید، یا اسناد مکتب و شفاخانه را ببینید.
find-birth_country = محل تولد را پیدا کنید. از خانواده بپرسید، یا اسناد کهنه را ببینید.
find-birth_record = سند تولد را جستجو کنید. یا از دفتر ثبت احوال نفوس (РАГС، ЗАГС) بپرسید که تولد ثبت شده است یا نه.
find-birth_setting = از خانواده بپرسید که تولد در شفاخانه بود یا در خانه.
find-mother_has_id = بپرسید که مادر سند هویت دارد یا نه.
find-mother_citizenship = تابعیت مادر را معلوم کنید. اسناد مادر یا خانواده می‌تواند آن را نشان بدهد.
find-father_citizenship = تابعیت پدر را معلوم کنید. اسناد پدر یا خانواده می‌تواند آن را نشان بدهد.
find-found_as_child = از پرورشگاه یا سرپرست، اسناد آن زمان را بخواهید.
find-parents_resident = اسنادی را جستجو کنید که نشان بدهد پدر و مادر آن وقت کجا زندگی می‌کردند.
find-lived_in_kz_1992 = معلوم کنید که خانه در ۱ مارچ ۱۹۹۲ کجا بود. اسناد مکتب، کار یا آدرس می‌تواند آن را نشان بدهد.
find-documents = همهٔ اسناد را جستجو کنید، کهنه‌ها را هم.
find-kz_id_state = تاریخ تذکره یا پاسپورت را ببینید. باقی را وکیل رایگان می‌تواند ببیند.
# translate
find-ended_papers = Look at the dates on the papers, and at every letter from an office.
find-other_citizenship = از وکیل رایگان بپرسید که چطور بدون خطر دربارهٔ تابعیت دیگر معلومات بگیرید.
find-other_country = پاسپورت کهنه را ببینید: نام کشور در آن است.
# translate
find-other_order = Look at the first date in each passport or paper of citizenship.
# translate
find-ended_proof = Look through old papers for one that says that the citizenship ended. Do not ask that country for it before you talk to free legal help.
# translate
find-lived_in_kz_ssr = Ask family where the home was before 1992. School, work or army papers can show it.
find-arrival_date = معلوم کنید که زندگی در قزاقستان چه وقت شروع شد. اسناد مکتب یا کار می‌تواند آن را نشان بدهد.
find-registration = کاغذی را جستجو کنید که آدرس ثبت‌شده در آن است.
find-lawful_years = تاریخ اول را در اجازهٔ اقامت یا تصدیق‌نامه ببینید.
find-ethnic_kazakh = اسنادی را جستجو کنید که اصل قزاقی را نشان بدهد.
find-citizen_family = معلوم کنید که کدام خویشاوندان تبعهٔ قزاقستان هستند.
find-rehabilitated = از خانواده دربارهٔ جزای ناحق در زمان شوروی و سند آن بپرسید.
# translate
find-earlier_request = Look for any paper from an office with a number and a date.
find-region = بگویید که خانه حالا کجا است.
find-situation = وقتی در جای امن بودید، به سؤال دربارهٔ حالت فعلی جواب بدهید.
find-fear_of_return = دربارهٔ خطر با وکیل رایگان صحبت کنید.

## Places: the regions, the cities their offices are in, and opening hours

region-KZ-10 = ولایت آبای
region-KZ-11 = ولایت آقمولا
region-KZ-15 = ولایت آقتوبه
region-KZ-19 = ولایت آلماتی
region-KZ-23 = ولایت آتیراو
region-KZ-27 = ولایت قزاقستان غربی
region-KZ-31 = ولایت ژامبیل
region-KZ-33 = ولایت جیتی‌سو
region-KZ-35 = ولایت قراغندی
region-KZ-39 = ولایت قوستانای
region-KZ-43 = ولایت قزل‌اوردا
region-KZ-47 = ولایت منغیستاو
region-KZ-55 = ولایت پاولودار
region-KZ-59 = ولایت قزاقستان شمالی
region-KZ-61 = ولایت ترکستان
region-KZ-62 = ولایت اولیتاو
region-KZ-63 = ولایت قزاقستان شرقی
region-KZ-71 = شهر آستانه
region-KZ-75 = شهر آلماتی
region-KZ-79 = شهر شیمکنت

city-KZ-10 = سیمی
city-KZ-11 = کوکشتاو
city-KZ-15 = آقتوبه
city-KZ-19 = قونایف
city-KZ-23 = آتیراو
city-KZ-27 = اورال
city-KZ-31 = تراز
city-KZ-33 = تالدی‌قورغان
city-KZ-35 = قراغندی
city-KZ-39 = قوستانای
city-KZ-43 = قزل‌اوردا
city-KZ-47 = آقتاو
city-KZ-55 = پاولودار
city-KZ-59 = پتروپاول
city-KZ-61 = ترکستان
city-KZ-62 = ژزقازغان
city-KZ-63 = اوسکمن
city-KZ-71 = آستانه
city-KZ-75 = آلماتی
city-KZ-79 = شیمکنت

office-line-111-hours = شب و روز
