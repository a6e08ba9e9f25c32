//! A result in a few lines, to be sent or filed. It is short and plain enough for SMS and for old case systems.
//!
//! The order is always the same. Each item has a rank, which says how important it is. When there is not enough room, the items with the
//! highest rank numbers are left out, wherever they are in the order. The number of pathways left out is given.

use crate::{
    content::{Arg, Catalog, Found, Localizer},
    engine::{Answers, Date, FactId, Flag, Pathway, Rank, Rulebook, Screening, Shown, Standing},
    referral::{Directory, Referral, region},
};

/// The most characters of a summary, counted in UTF-16 code units, as SMS and case systems count them.
pub const LIMIT: usize = 1_200;

/// Builds a summary from a result.
struct SummaryBuilder<'a> {
    book: &'a Rulebook,
    directory: &'a Directory,
    localizer: Localizer<'a>,
    answers: &'a Answers,
    today: Date,
}

/// One thing to say. The lower the rank, the more important it is.
struct Item {
    section: Section,
    rank: usize,
    text: String,
}

/// The sections of a summary, in their order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    /// A warning.
    Care,
    /// A pathway.
    Pathway,
    /// More about the pathway before it: why it applies, or its first step.
    About,
    /// A pathway for later.
    Later,
    /// An office.
    Office,
    /// A document to bring.
    Paper,
}

/// The summary of a result in one language. It says only what the result shows. Of a pathway for later it gives only the name, because its
/// first step is an office that the person should avoid now.
#[must_use]
pub fn summary(
    book: &Rulebook,
    directory: &Directory,
    catalog: &Catalog,
    answers: &Answers,
    today: Date,
    screening: &Screening,
    referrals: &[Referral],
) -> String {
    let builder = SummaryBuilder { book, directory, localizer: Localizer::new(catalog, book, answers), answers, today };
    let items = builder.items(screening, referrals);
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|at| items.get(*at).map(|item| item.rank));
    let mut kept = Vec::new();
    for at in order {
        kept.push(at);
        if builder.text_of(&items, &kept).encode_utf16().count() > LIMIT {
            kept.pop();
        }
    }
    builder.text_of(&items, &kept)
}

impl SummaryBuilder<'_> {
    /// All items, in the order of the summary.
    fn items(&self, screening: &Screening, referrals: &[Referral]) -> Vec<Item> {
        let mut items = Vec::new();
        let mut say = |section: Section, rank: usize, text: String| items.push(Item { section, rank, text });
        for flag in &screening.flags {
            match flag {
                Flag::NotCleared => say(Section::Care, 0, self.localizer.text("result-careful")),
                Flag::Danger => say(Section::Care, 0, self.localizer.danger(region(self.book, self.answers))),
                Flag::Minor => say(Section::Care, 3, self.localizer.text("result-minor")),
                Flag::Draft | Flag::LawyerFirst | Flag::ExactDate(_) => {}
            }
        }
        let pathways = || screening.pathways.iter().filter_map(|shown| Some((shown, self.book.pathway(shown.pathway)?)));
        // Every result has the last pathway. It is named only when there is nothing else to do now.
        let to_do = |(shown, pathway): &(&Shown, &Pathway)| !shown.deferred && pathway.rank != Rank::Last;
        let only_last = !pathways().any(|one| to_do(&one));
        let now = || {
            let last = move |pathway: &Pathway| only_last && pathway.rank == Rank::Last;
            pathways().filter(move |one| to_do(one) || last(one.1)).enumerate()
        };
        for (at, (shown, pathway)) in now() {
            say(Section::Pathway, if at == 0 { 0 } else { 1 }, self.pathway(at + 1, shown, pathway));
            if let Some(why) = self.why(shown) {
                say(Section::About, if at == 0 { 3 } else { 5 }, why);
            }
            let first = self.localizer.first_step(self.book, shown);
            say(Section::About, at.min(2) * 2, [&self.localizer.text("result-first"), ": ", &first].concat());
        }
        for (_, pathway) in pathways().filter(|(shown, _)| shown.deferred) {
            say(Section::Later, 2, self.localizer.of(&["pathway-", &pathway.id]));
        }
        for (at, referral) in referrals.iter().enumerate() {
            say(Section::Office, at.min(3) * 2, self.office(referral));
        }
        let mut papers: Vec<&String> = Vec::new();
        for paper in now().flat_map(|(_, (_, pathway))| &pathway.papers) {
            if !papers.contains(&paper) {
                papers.push(paper);
            }
        }
        for paper in papers {
            say(Section::Paper, 4, self.localizer.of(&["paper-", paper]));
        }
        items
    }

    fn pathway(&self, number: usize, shown: &Shown, pathway: &Pathway) -> String {
        let standing = if shown.standing == Standing::Likely { "result-likely" } else { "result-possible" };
        let (name, standing) = (self.localizer.of(&["pathway-", &pathway.id]), self.localizer.text(standing));
        // The last pathway applies to everyone, so it has no standing.
        let standing = if pathway.rank == Rank::Last { String::new() } else { [" (", &standing, ")"].concat() };
        [&number.to_string(), ". ", &name, &standing].concat()
    }

    fn why(&self, shown: &Shown) -> Option<String> {
        let reason = |id: &FactId| {
            let fact = self.book.fact(*id)?;
            let said = self.localizer.answer(fact, self.answers.get(*id)).join(self.localizer.joints()[1]);
            Some([&self.localizer.of(&["fact-", &fact.id]), ": ", &said].concat())
        };
        let reasons: Vec<String> = shown.because.iter().filter_map(reason).collect();
        (!reasons.is_empty())
            .then(|| [&self.localizer.text("result-why"), ": ", &reasons.join(self.localizer.joints()[0])].concat())
    }

    /// The name of an office, and how to reach it as far as that may be shown.
    fn office(&self, referral: &Referral) -> String {
        let Some(office) = self.directory.office(referral.office) else { return String::new() };
        let mut text = self.localizer.of(&["office-", &office.id]);
        let phones = office.phones_on(self.today).map(|phone| (phone, Found::Number));
        for (detail, found) in phones.chain(office.sites_on(self.today).map(|site| (site, Found::Site))) {
            text.push_str(&[", ", &detail.value, " ", &self.localizer.printed_briefly(&detail.printed, found)].concat());
        }
        text
    }

    /// The text of the items that are kept, by index, with headings and with what every summary says.
    fn text_of(&self, items: &[Item], kept: &[usize]) -> String {
        let mut lines = Lines::default();
        lines.line(&self.localizer.text("result-title"));
        let of =
            |section: Section| items.iter().enumerate().filter(move |(at, item)| item.section == section && kept.contains(at));
        for (_, care) in of(Section::Care) {
            lines.line(&["! ", &care.text].concat());
        }
        let mut left_out = 0;
        let mut last_kept = false;
        for (at, item) in items.iter().enumerate() {
            match item.section {
                Section::Pathway => {
                    last_kept = kept.contains(&at);
                    if last_kept {
                        lines.line(&item.text);
                    } else {
                        left_out += 1;
                    }
                }
                Section::Later if !kept.contains(&at) => left_out += 1,
                Section::About if last_kept && kept.contains(&at) => lines.line(&item.text),
                _ => {}
            }
        }
        if left_out > 0 {
            lines.line(&self.localizer.fill("result-more", &[("n", Arg::Count(left_out))]));
        }
        for (section, heading) in
            [(Section::Later, "result-later-title"), (Section::Office, "result-offices"), (Section::Paper, "result-bring")]
        {
            let list: Vec<&str> = of(section).map(|(_, item)| item.text.as_str()).collect();
            if list.is_empty() {
                continue;
            }
            lines.line(&[&self.localizer.text(heading), ": ", &list.join("; ")].concat());
            if section == Section::Later {
                lines.line(&self.localizer.text("result-later-lead"));
            }
        }
        let day = self.localizer.date(self.book.content_date);
        let mut last = vec![
            self.localizer.text("result-free-help"),
            self.localizer.text("take-told"),
            self.localizer.fill("result-content-date", &[("date", Arg::Text(&day))]),
        ];
        if !self.book.signed {
            last.push(self.localizer.text("draft-note"));
        }
        lines.line(&last.join(" "));
        lines.0
    }
}

/// Lines of characters that old phones can show.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.extend(text.chars().filter_map(plain));
    }
}

/// The character that an old phone shows instead, or none. Typographic characters become plain ones, and invisible marks for the layout
/// are left out. So a text in Latin letters stays in the short alphabet of SMS, where a message holds twice as many characters.
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
