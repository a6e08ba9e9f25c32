//! A result in a few lines to be sent or filed: short and plain enough for SMS and for old case systems, always in the same order.
//!
//! What counts most is put in first, and what does not fit any more is left out whole; what comes last in the order is not what counts
//! least. Pathways that are left out are counted.

use crate::{
    content::{Arg, Catalog, Found, Localizer},
    engine::{Answers, Date, FactId, Flag, Pathway, Rank, Rulebook, Screening, Shown, Standing},
    referral::{Directory, Referral, region},
};

/// The most characters of a summary, as the readers of SMS and case systems count them: units of UTF-16.
pub const LIMIT: usize = 1_200;

/// What a summary is made of.
struct Case<'a> {
    book: &'a Rulebook,
    directory: &'a Directory,
    words: Localizer<'a>,
    answers: &'a Answers,
    today: Date,
}

/// One thing that is said, and how much it counts: 0 the most.
struct Item {
    part: Part,
    rank: usize,
    text: String,
}

/// Where in a summary something stands; in this order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What to be careful of.
    Care,
    /// A pathway.
    Pathway,
    /// Why a pathway, and its first step: more about the pathway before.
    About,
    /// A pathway for later.
    Later,
    /// An office.
    Office,
    /// A paper to bring.
    Paper,
}

/// The summary of a result in one language. It has what the result shows: what is withheld is not in it, and of what is put off only the
/// name, for its first step is an office that the deferral protects from.
#[must_use]
pub fn summary(
    book: &Rulebook,
    directory: &Directory,
    texts: &Catalog,
    answers: &Answers,
    today: Date,
    screening: &Screening,
    referrals: &[Referral],
) -> String {
    let case = Case { book, directory, words: Localizer::new(texts, book, answers), answers, today };
    let items = case.items(screening, referrals);
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|at| items.get(*at).map(|item| item.rank));
    let mut kept = Vec::new();
    for at in order {
        kept.push(at);
        if case.written(&items, &kept).encode_utf16().count() > LIMIT {
            kept.pop();
        }
    }
    case.written(&items, &kept)
}

impl Case<'_> {
    /// Everything there is to say, in the order in which it is said.
    fn items(&self, screening: &Screening, referrals: &[Referral]) -> Vec<Item> {
        let mut items = Vec::new();
        let mut say = |part: Part, rank: usize, text: String| items.push(Item { part, rank, text });
        for flag in &screening.flags {
            match flag {
                Flag::NotCleared => say(Part::Care, 0, self.words.text("result-careful")),
                Flag::Danger => say(Part::Care, 0, self.words.danger(region(self.book, self.answers))),
                Flag::Minor => say(Part::Care, 3, self.words.text("result-minor")),
                Flag::Draft | Flag::LawyerFirst | Flag::ExactDate(_) => {}
            }
        }
        let pathways = || screening.pathways.iter().filter_map(|shown| Some((shown, self.book.pathway(shown.pathway)?)));
        // Everyone gets the pathway that is last; it says something only to those for whom there is nothing else to do now.
        let to_do = |(shown, pathway): &(&Shown, &Pathway)| !shown.deferred && pathway.rank != Rank::Last;
        let only_last = !pathways().any(|one| to_do(&one));
        let now = || {
            let last = move |pathway: &Pathway| only_last && pathway.rank == Rank::Last;
            pathways().filter(move |one| to_do(one) || last(one.1)).enumerate()
        };
        for (at, (shown, pathway)) in now() {
            say(Part::Pathway, if at == 0 { 0 } else { 1 }, self.pathway(at + 1, shown, pathway));
            if let Some(why) = self.why(shown) {
                say(Part::About, if at == 0 { 3 } else { 5 }, why);
            }
            let first = self.words.first_step(self.book, shown);
            say(Part::About, at.min(2) * 2, [&self.words.text("result-first"), ": ", &first].concat());
        }
        for (_, pathway) in pathways().filter(|(shown, _)| shown.deferred) {
            say(Part::Later, 2, self.words.of(&["pathway-", &pathway.id]));
        }
        for (at, referral) in referrals.iter().enumerate() {
            say(Part::Office, at.min(3) * 2, self.office(referral));
        }
        let mut papers: Vec<&String> = Vec::new();
        for paper in now().flat_map(|(_, (_, pathway))| &pathway.papers) {
            if !papers.contains(&paper) {
                papers.push(paper);
            }
        }
        for paper in papers {
            say(Part::Paper, 4, self.words.of(&["paper-", paper]));
        }
        items
    }

    fn pathway(&self, number: usize, shown: &Shown, pathway: &Pathway) -> String {
        let standing = if shown.standing == Standing::Likely { "result-likely" } else { "result-possible" };
        let (name, standing) = (self.words.of(&["pathway-", &pathway.id]), self.words.text(standing));
        // The one for everyone is no more likely for anyone.
        let standing = if pathway.rank == Rank::Last { String::new() } else { [" (", &standing, ")"].concat() };
        [&number.to_string(), ". ", &name, &standing].concat()
    }

    fn why(&self, shown: &Shown) -> Option<String> {
        let reason = |id: &FactId| {
            let fact = self.book.fact(*id)?;
            let said = self.words.answer(fact, self.answers.get(*id)).join(self.words.joints()[1]);
            Some([&self.words.of(&["fact-", &fact.id]), ": ", &said].concat())
        };
        let reasons: Vec<String> = shown.because.iter().filter_map(reason).collect();
        (!reasons.is_empty()).then(|| [&self.words.text("result-why"), ": ", &reasons.join(self.words.joints()[0])].concat())
    }

    /// An office by its name, with what may be shown of how to reach it.
    fn office(&self, referral: &Referral) -> String {
        let Some(office) = self.directory.office(referral.office) else { return String::new() };
        let mut text = self.words.of(&["office-", &office.id]);
        let phones = office.phones_on(self.today).map(|phone| (phone, Found::Number));
        for (detail, found) in phones.chain(office.sites_on(self.today).map(|site| (site, Found::Site))) {
            text.push_str(&[", ", &detail.value, " ", &self.words.printed_briefly(&detail.printed, found)].concat());
        }
        text
    }

    /// The items that are kept, under their headings, and what is always said.
    fn written(&self, items: &[Item], kept: &[usize]) -> String {
        let mut page = Page::default();
        page.line(&self.words.text("result-title"));
        let of = |part: Part| items.iter().enumerate().filter(move |(at, item)| item.part == part && kept.contains(at));
        for (_, care) in of(Part::Care) {
            page.line(&["! ", &care.text].concat());
        }
        let mut left_out = 0;
        let mut last_kept = false;
        for (at, item) in items.iter().enumerate() {
            match item.part {
                Part::Pathway => {
                    last_kept = kept.contains(&at);
                    if last_kept {
                        page.line(&item.text);
                    } else {
                        left_out += 1;
                    }
                }
                Part::Later if !kept.contains(&at) => left_out += 1,
                Part::About if last_kept && kept.contains(&at) => page.line(&item.text),
                _ => {}
            }
        }
        if left_out > 0 {
            page.line(&self.words.fill("result-more", &[("n", Arg::Count(left_out))]));
        }
        for (part, heading) in
            [(Part::Later, "result-later-title"), (Part::Office, "result-offices"), (Part::Paper, "result-bring")]
        {
            let list: Vec<&str> = of(part).map(|(_, item)| item.text.as_str()).collect();
            if list.is_empty() {
                continue;
            }
            page.line(&[&self.words.text(heading), ": ", &list.join("; ")].concat());
            if part == Part::Later {
                page.line(&self.words.text("result-later-lead"));
            }
        }
        let day = self.words.date(self.book.content_date);
        let mut last = vec![
            self.words.text("result-free-help"),
            self.words.text("take-told"),
            self.words.fill("result-content-date", &[("date", Arg::Text(&day))]),
        ];
        if !self.book.signed {
            last.push(self.words.text("draft-note"));
        }
        page.line(&last.join(" "));
        page.0
    }
}

/// Lines of plain characters.
#[derive(Default)]
struct Page(String);

impl Page {
    fn line(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.extend(text.chars().filter_map(plain));
    }
}

/// A character as an old telephone writes it: typographic ones become those of a typewriter, and marks that only steer how a page is laid
/// out are left out. So a text in Latin letters stays in the short alphabet of SMS, where a message holds twice as much.
fn plain(letter: char) -> Option<char> {
    match letter {
        '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{ad}' | '\u{200b}' => None,
        '\u{a0}' | '\u{2009}' | '\u{202f}' => Some(' '),
        '“' | '”' | '„' | '«' | '»' => Some('"'),
        '‘' | '’' | 'ʻ' | 'ʼ' => Some('\''),
        '–' | '—' | '‑' => Some('-'),
        other => Some(other),
    }
}
