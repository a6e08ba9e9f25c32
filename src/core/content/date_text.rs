//! A date as a person types it, in any of the languages, also one that the page is not in: `1992`, `27.05.1992`, `27 мая 1992 года`,
//! `1992-yil`, `около 1985`, `۲۷ می ۱۹۹۲`, `۷ جوزا ۱۳۷۱`.
//!
//! A year from 1279 to 1458 is one of the solar hijri calendar, which Afghanistan and Iran use in everyday life. In the lunar one
//! those years would be 1862 to 2036: who writes a year of birth in it says so, or writes one that is still to come in the solar.
//!
//! The day comes before the month unless the year comes first (`1992-05-27`). That is never guessed the other way round, not even
//! where only the other way would be a date. A word that is not known here makes the whole text unclear: "after 1992" and "1990s"
//! must not be read as a year. Whether the calendar has the day, and whether it may be an answer, is seen elsewhere.

use crate::engine::{Date, PartialDate, SOLAR_YEARS};

/// What a text says of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateText {
    /// The year, of four digits.
    pub year: u16,
    /// The month, 1 to 12, if it is said.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31, if it is said.
    pub day: Option<u8>,
    /// "About" that year. Then a month and a day say nothing.
    pub about: bool,
    /// All this is said in the solar hijri calendar.
    pub solar: bool,
}

/// Why a text is not read as a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateTextError {
    /// There is no number that could be a year.
    NoYear,
    /// The year is not written with four digits.
    YearDigits,
    /// It is a date of the lunar hijri calendar.
    Lunar,
    /// There is no such month; perhaps the month stands before the day.
    NoSuchMonth,
    /// No month has such a day.
    NoSuchDay,
    /// Anything else.
    Unclear,
}

const SOLAR: usize = 12;
const SOLAR_MARK: usize = 24;
const LUNAR_MARK: usize = 25;
const OUR_MARK: usize = 26;
const ABOUT: usize = 27;

/// How the words begin, after [`fold`]; with a full stop, the whole word. The twelve months by their Gregorian names and as Roman
/// numbers; the twelve of the solar hijri calendar, by their Afghan (Dari and Pashto) and Iranian names; marks of the calendars;
/// "about" and "perhaps"; and words that add nothing. Stems are as short as still keeps other everyday words away ("maybe",
/// "Казахстан", "decade").
const WORDS: [&str; 29] = [
    "янв jan yan кант кан. جنو ژان i.",
    "фев feb fev акп فبر فیبر فور ii.",
    "март мар. mar. marc mart наур нау. مار iii.",
    "апр apr сауи сау. اپر اوری iv.",
    "маи мая. мае. may. maya. mayi. mayda. mayning. мамы мам. می. مه. مئ. v.",
    "июн jun iyun iyn. маус мау. جون ژوئن vi.",
    "июл jul iyul iyl. шилд шил. جول ژوئی vii.",
    "авг aug avg тамы там. اگس اوت. viii.",
    "сент сен. sep sent sen. кырк кыр. سپت ix.",
    "окт oct okt казан каз. اکت x.",
    "ноя nov noy караш кар. نوم نوا xi.",
    "дек. декаб dec. decem dek желт жел. دسم دسا دیسم xii.",
    "حمل. وری. فرورد hamal хамал wray farvard фарвард",
    "ثور. غوی غوا اردیب sawr savr saur sowr thaw савр саур ghwa ordib ордиб урдиб",
    "جوز غبرگ خرداد jaw jau javz jowz джав джау жавз жауз ghbar khordad xordod хордад",
    "سرطان چنگا tir. saratan saraton саратан саратон тир. تیر. chung changa",
    "اسد. زمر مرداد امرداد asad. асад. zmar mordad мордад",
    "سنبل وژی. شهریور sunb sonb sumb сунб сумб shahriv шахрив wagay. wazhay.",
    "میزان تله. مهر. miz mez миз мезон мехр. mehr. tala.",
    "عقرب لرم. ابان aqrab акраб акыр aban абан laram.",
    "قوس. لیند اذر qaws qavs qaus qows кавс каус кауыс azar. азар. lind",
    "جدی. مرغوم دی. jadi jady jaddi джади джадди жади деи. dey. marghum",
    "دلو. سلواغ بهمن dalw dalv далв дальв далу. bahman бахман salwagh",
    "حوت. کب. اسفند hut. hoot. хут. esfand isfand эсфанд исфанд kab.",
    "شمس خورشید لمریز ش. هش. shamsi шамси ш. s. sh. ap. solar солн",
    "قمر سپوژم ق. هق. محرم صفر. ربیع جماد رجب. شعبان رمضان شوال ذی ذوا الاو الثان الاخ القع الحج qamari камари ah. lunar лунн \
     muhar мухар safar. сафар. rabi раби jumad джумад жумод rajab раджаб shab шаб ramad ramaz рамад рамаз рамаж shaww шавв",
    "میلاد م. عیسو ad. ce.",
    "окол прим прибл где. то. навер кажет шамам шамас жуык молшер мумкин taxmin тахмин чамас chamas атроф atrof mumkin about \
     approx around circa ca. c. maybe حدود تقریب تخمین شاید",
    "г. р. год. года. году. в. с. го. м. ом. число. числа. месяц. месяца. рожд роди ж. жыл. жылы. жылгы. жылдын. жылда. жылдан. \
     туган. аи. аиы. кун. куни. ши. шы. и. иил. иили. иилда. иилги. иилдан. иилнинг. ои. оии. тугил нчи. инчи. y. yil. yili. \
     yilda. yilgi. yildan. yilning. oy. oyi. kun. kuni. nchi. inchi. year. in. of. the. on. since. born. th. st. nd. rd. سال. \
     ماه. روز. در. از. کال. د. هجر ه. hijri xijri хиджр хижри h. х.",
];

impl DateText {
    /// Reads what was typed.
    ///
    /// # Errors
    /// [`DateTextError`] says why it is no date.
    pub fn read(text: &str) -> Result<Self, DateTextError> {
        let mut pieces = Pieces::default();
        let mut word = String::new();
        let mut number = Number::default();
        for letter in text.chars().chain([' ']) {
            let digit = digit(letter);
            let letter = fold(letter);
            let part_of_word = digit.is_none() && !is_gap(letter) && !is_about(letter);
            if !part_of_word && !word.is_empty() {
                pieces.word(&mut word)?;
            }
            match digit {
                Some(digit) => number = number.and(digit),
                None if number.digits > 0 => pieces.number(core::mem::take(&mut number))?,
                None => {}
            }
            if part_of_word {
                // Other signs of ASCII, such as "<" and "+", say something that is not understood here.
                if letter.is_ascii() && !letter.is_ascii_lowercase() {
                    return Err(DateTextError::Unclear);
                }
                word.push(letter);
            } else if is_about(letter) {
                pieces.about = true;
            }
        }
        pieces.date()
    }

    /// Whether it is rather a year of the lunar hijri calendar: in the solar one it has not begun by that day.
    #[must_use]
    pub fn looks_lunar(self, today: Date) -> bool {
        self.solar && self.year + 621 > today.year()
    }

    /// The date, if the calendar has it. A day without its month adds nothing.
    #[must_use]
    pub fn date(self) -> Option<PartialDate> {
        match (self.month.filter(|_| !self.about), self.day) {
            (None, _) if self.solar => PartialDate::solar_year(self.year, self.about),
            (None, _) if self.about => Some(PartialDate::about(self.year)),
            (None, _) => Some(PartialDate::year(self.year)),
            (Some(month), None) if self.solar => PartialDate::solar_month(self.year, month),
            (Some(month), None) => PartialDate::month(self.year, month),
            (Some(month), Some(day)) => {
                let date = if self.solar { Date::of_solar(self.year, month, day) } else { Date::new(self.year, month, day) };
                date.map(PartialDate::day)
            }
        }
    }
}

/// A number with as many digits as were typed.
#[derive(Clone, Copy, Default)]
struct Number {
    value: u32,
    digits: u8,
}

impl Number {
    fn and(self, digit: u32) -> Self {
        Self { value: self.value.wrapping_mul(10).wrapping_add(digit), digits: self.digits.saturating_add(1) }
    }
}

/// What a text is made of.
#[derive(Default)]
struct Pieces {
    numbers: [Number; 3],
    count: usize,
    month: Option<u32>,
    roman: bool,
    solar: bool,
    lunar: bool,
    ours: bool,
    about: bool,
}

impl Pieces {
    fn number(&mut self, number: Number) -> Result<(), DateTextError> {
        *self.numbers.get_mut(self.count).ok_or(DateTextError::Unclear)? = number;
        self.count += 1;
        Ok(())
    }

    fn word(&mut self, word: &mut String) -> Result<(), DateTextError> {
        word.push('.');
        match WORDS.iter().position(|stems| stems.split(' ').any(|stem| word.starts_with(stem))) {
            None => return Err(DateTextError::Unclear),
            Some(SOLAR_MARK) => self.solar = true,
            Some(LUNAR_MARK) => self.lunar = true,
            Some(OUR_MARK) => self.ours = true,
            Some(ABOUT) => self.about = true,
            Some(month) if month < SOLAR_MARK => {
                if self.month.is_some() {
                    return Err(DateTextError::Unclear);
                }
                *(if month < SOLAR { &mut self.ours } else { &mut self.solar }) = true;
                self.roman = word.bytes().all(|letter| b"ivx.".contains(&letter));
                self.month = u32::try_from(month % SOLAR + 1).ok();
            }
            Some(_) => {}
        }
        word.clear();
        Ok(())
    }

    fn date(self) -> Result<DateText, DateTextError> {
        let [first, second, third] = self.numbers;
        if self.lunar {
            return Err(DateTextError::Lunar);
        }
        // Without a gap, as a keyboard of digits alone allows: 27051992, or 19920527.
        let run = first.value;
        let (day, month, year) = match (first.digits, second.digits, third.digits, self.month) {
            (0, ..) => return Err(DateTextError::NoYear),
            (4, 0, 0, month) => (None, month, run),
            (4, 1 | 2, 0, Some(month)) => (Some(second.value), Some(month), run),
            (1 | 2, 4, 0, Some(month)) => (Some(run), Some(month), second.value),
            (4, 1 | 2, 0, None) => (None, Some(second.value), run),
            (1 | 2, 4, 0, None) => (None, Some(run), second.value),
            (4, 1 | 2, 1 | 2, None) => (Some(third.value), Some(second.value), run),
            (1 | 2, 1 | 2, 4, None) => (Some(run), Some(second.value), third.value),
            (8, 0, 0, None) if run % 10_000 > 1_231 => (Some(run / 1_000_000), Some(run / 10_000 % 100), run % 10_000),
            (8, 0, 0, None) => (Some(run % 100), Some(run / 100 % 100), run / 10_000),
            // Two years, a year between a day and a month, or more numbers than a date has.
            (a, b, c, _) if a == 4 || b == 4 || c == 4 => return Err(DateTextError::Unclear),
            _ => return Err(DateTextError::YearDigits),
        };
        // "v 1992" is no May.
        if self.roman && day.is_none() {
            return Err(DateTextError::Unclear);
        }
        let year = u16::try_from(year).map_err(|_| DateTextError::YearDigits)?;
        let solar = SOLAR_YEARS.contains(&year);
        // A year of one calendar with a month or a mark of the other.
        if if solar { self.ours } else { self.solar && year > *SOLAR_YEARS.end() } {
            return Err(DateTextError::Unclear);
        }
        let part = |part: Option<u32>, most: u32, fault: DateTextError| match part {
            Some(part) if part == 0 || part > most => Err(fault),
            part => Ok(part.and_then(|part| u8::try_from(part).ok()).filter(|_| !self.about)),
        };
        let month = part(month, 12, DateTextError::NoSuchMonth)?;
        let day = part(day, 31, DateTextError::NoSuchDay)?;
        Ok(DateText { year, month, day, about: self.about, solar })
    }
}

/// The value of a digit: European, Arabic or Persian.
#[must_use]
pub fn digit(letter: char) -> Option<u32> {
    let letter = u32::from(letter);
    [0x30, 0x660, 0x6F0].into_iter().map(|zero| letter.wrapping_sub(zero)).find(|digit| *digit < 10)
}

/// Whether a sign stands between the parts of a date.
fn is_gap(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\t' | '\n' | '.' | ',' | '/' | '\\' | '-' | '\'' | '"' | '(' | ')' | ':' | ';' | '_' | '\u{A0}' | '«' | '»' | '№'
            // Dashes, quotation marks, narrow spaces, signs for the direction of writing, the joiners of Persian.
            | '\u{2000}'..='\u{206F}' | '\u{2BC}' | '\u{2BB}' | '،' | 'ـ' | '؛' | '۔' | '\u{64B}'..='\u{652}' | '\u{FEFF}'
    )
}

fn is_about(letter: char) -> bool {
    matches!(letter, '~' | '≈' | '?' | '؟')
}

/// A letter in one form: small, and without the differences that people leave out when a keyboard lacks the letter. The tables of
/// all alphabets would be many times larger.
fn fold(letter: char) -> char {
    match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'Й' | 'й' | 'І' | 'і' => 'и',
        'А'..='Я' => char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter),
        'Ё' | 'ё' => 'е',
        'Қ' | 'қ' => 'к',
        'Ғ' | 'ғ' => 'г',
        'Ң' | 'ң' => 'н',
        'Ү'..='ұ' | 'Ў' | 'ў' => 'у',
        'Ә' | 'ә' => 'а',
        'Ҳ' | 'ҳ' => 'х',
        'Ө' | 'ө' => 'о',
        'ي' | 'ى' | 'ې' | 'ۍ' => 'ی',
        'ك' => 'ک',
        'ګ' => 'گ',
        'ږ' => 'ژ',
        'ړ' => 'ر',
        'ۀ' | 'ة' | 'ھ' | 'ہ' => 'ه',
        'آ' | 'أ' => 'ا',
        _ => letter,
    }
}
