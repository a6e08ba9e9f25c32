//! Where a person is in the screening: the page shown, the way back, and what was already said about danger.

use crate::engine::{Answer, Answers, Date, Evaluation, FactId, PathwayId, Rank, Rulebook, Truth, screen};

use super::{needed_at_most, needed_usually, next_needed_question, next_question, worth_asking};

/// One page of the screening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this is, and the way in.
    Start,
    /// Before the first sensitive question: what stays private, and how to leave at once.
    Private,
    /// One question.
    Question(FactId),
    /// An answer opened urgent pathways: what to do now, before going on.
    Help(Vec<PathwayId>),
    /// All answers, each with a way to change it.
    Check,
    /// Before the result: answers that seem to contradict each other, each with a way to look at it again.
    SecondLook,
    /// The result.
    Result,
}

/// One person's way through the screening.
///
/// The pages are numbered in the order they were turned to. A browser's history can hold these numbers, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    answers: Answers,
    /// The pages turned to, back and forward.
    visits: Vec<Page>,
    /// Which of them is shown.
    at: usize,
    /// The number of the first of them.
    first: usize,
    helped: Vec<PathwayId>,
    /// The second looks that were pointed out, by their indices in the rulebook.
    looked: Vec<usize>,
    /// What to know before a sensitive question was said.
    warned: bool,
    /// While one answer is being changed: the questions that were already open, which can wait.
    changing: Option<Vec<FactId>>,
    /// The person has chosen to go on to other possibilities though the result is settled.
    beyond: bool,
    /// How many questions were said to be left, about and at most: as one answers, this never grows.
    promised: Option<(usize, usize)>,
}

impl Default for Session {
    fn default() -> Self {
        Self::from(0)
    }
}

impl Session {
    /// A session with nothing answered, whose first page has a number.
    #[must_use]
    pub fn from(number: usize) -> Self {
        Self {
            answers: Answers::default(),
            visits: vec![Page::Start],
            at: 0,
            first: number,
            helped: Vec::new(),
            looked: Vec::new(),
            warned: false,
            changing: None,
            beyond: false,
            promised: None,
        }
    }

    /// A session in which everything before has been answered, at the list of answers.
    #[must_use]
    pub fn resumed(answers: Answers, number: usize) -> Self {
        Self { answers, visits: vec![Page::Check], warned: true, ..Self::from(number) }
    }

    /// What has been answered.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The page to show.
    #[must_use]
    pub fn page(&self) -> &Page {
        self.visits.get(self.at).unwrap_or(&Page::Start)
    }

    /// The number of the page shown.
    #[must_use]
    pub fn number(&self) -> usize {
        self.first.saturating_add(self.at)
    }

    /// Whether there is a page to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.at > 0
    }

    /// Goes on: to the next question until the result is settled, then to the answers.
    pub fn go_on(&mut self, book: &Rulebook, today: Date) {
        let next = match self.changing.take() {
            // After a change, only what the change made worth asking comes before the list of answers.
            Some(known) => {
                let new = worth_asking(book, &self.answers, today).into_iter().find(|fact| !known.contains(fact));
                self.changing = new.is_some().then_some(known);
                new
            }
            None => {
                let next = if self.beyond { next_question } else { next_needed_question };
                next(book, &self.answers, today)
            }
        };
        match next {
            Some(fact) if !self.warned && is_sensitive(book, fact) => {
                self.warned = true;
                self.turn_to(Page::Private);
            }
            next => self.turn_to(next.map_or(Page::Check, Page::Question)),
        }
    }

    /// Begins: whom the questions are about is told on the first page.
    pub fn begin(&mut self, subject: Option<(FactId, Answer)>, book: &Rulebook, today: Date) {
        if let Some((fact, answer)) = subject {
            self.answers.tell(book, fact, Some(answer));
        }
        self.go_on(book, today);
    }

    /// Goes on to the questions about other possibilities, though the result is settled.
    pub fn look_further(&mut self, book: &Rulebook, today: Date) {
        self.beyond = true;
        self.go_on(book, today);
    }

    /// Answers a question and goes on; first to what to do now, where the answer opens an urgent pathway.
    pub fn answer(&mut self, fact: FactId, answer: Answer, book: &Rulebook, today: Date) {
        let before = self.promised.unwrap_or_else(|| self.promise(book, today));
        self.answers.tell(book, fact, Some(answer));
        let (about, most) = self.promise(book, today);
        let kept = |before: usize, now: usize| now.min(before);
        self.promised = Some((kept(before.0, about), kept(before.1, most)));
        let urgent = urgent(book, &self.answers, today);
        let news: Vec<PathwayId> = urgent.iter().copied().filter(|id| !self.helped.contains(id)).collect();
        // A pathway that closed and opens again is news again.
        self.helped = urgent;
        if news.is_empty() {
            self.go_on(book, today);
        } else {
            self.turn_to(Page::Help(news));
        }
    }

    /// Goes to a question again, to come straight back to the answers.
    pub fn change(&mut self, fact: FactId, book: &Rulebook, today: Date) {
        self.promised = None;
        let mut known = worth_asking(book, &self.answers, today);
        known.push(fact);
        self.changing = Some(known);
        self.turn_to(Page::Question(fact));
    }

    /// How many questions are left after the one on the page until the result is settled: about, and at most. As the person
    /// answers it never grows; going back or changing an answer begins a new promise.
    #[must_use]
    pub fn left(&self, book: &Rulebook, today: Date) -> (usize, usize) {
        let here = match self.page() {
            Page::Question(fact) => usize::from(self.answers.get(*fact).is_none()),
            _ => 0,
        };
        let (about, most) = self.promised.unwrap_or_else(|| self.promise(book, today));
        (about.saturating_sub(here), most.saturating_sub(here))
    }

    fn promise(&self, book: &Rulebook, today: Date) -> (usize, usize) {
        if book.diagram.is_none() {
            let here = usize::from(matches!(self.page(), Page::Question(_)));
            return (usize::from(book.left.0) + here, usize::from(book.left.1) + here);
        }
        let most = needed_at_most(book, &self.answers, today);
        (needed_usually(book, &self.answers, today).min(most), most)
    }

    /// Goes to the list of answers.
    pub fn check(&mut self) {
        self.changing = None;
        self.turn_to(Page::Check);
    }

    /// Goes to the result so far; first to answers that seem to contradict each other, if they were not pointed out yet.
    pub fn show_result(&mut self, book: &Rulebook, today: Date) {
        self.changing = None;
        let looks = screen(book, &self.answers, today).second_looks;
        let news = looks.iter().any(|look| !self.looked.contains(look));
        self.looked = looks;
        self.turn_to(if news { Page::SecondLook } else { Page::Result });
    }

    /// Goes back one page; the answers stay.
    pub fn back(&mut self, book: &Rulebook, today: Date) {
        if self.can_go_back() {
            self.visit(self.number().saturating_sub(1), book, today);
        }
    }

    /// Goes to the page of a number, back or forward; the answers stay. A number of another session leads to the first page.
    pub fn visit(&mut self, number: usize, book: &Rulebook, today: Date) {
        self.promised = None;
        self.changing = None;
        match number.checked_sub(self.first) {
            Some(at) if at < self.visits.len() => self.at = at,
            _ => {
                self.first = number;
                self.at = 0;
                self.visits = vec![Page::Start];
            }
        }
        // A page that has lost its meaning since shows the answers instead.
        let has_meaning = match self.page() {
            Page::Question(fact) => Evaluation::of(book, &self.answers, today).applies(book, *fact) != Truth::No,
            Page::Help(pathways) => {
                let urgent = urgent(book, &self.answers, today);
                pathways.iter().any(|pathway| urgent.contains(pathway))
            }
            Page::SecondLook => !screen(book, &self.answers, today).second_looks.is_empty(),
            _ => true,
        };
        if let Some(page) = self.visits.get_mut(self.at).filter(|_| !has_meaning) {
            *page = Page::Check;
        }
    }

    fn turn_to(&mut self, page: Page) {
        if page != *self.page() {
            self.at = self.at.saturating_add(1);
            self.visits.truncate(self.at);
            self.visits.push(page);
        }
    }
}

fn is_sensitive(book: &Rulebook, fact: FactId) -> bool {
    book.sections.iter().any(|section| section.sensitive && section.questions.contains(&fact))
}

/// The urgent pathways that a result would name.
fn urgent(book: &Rulebook, answers: &Answers, today: Date) -> Vec<PathwayId> {
    let shown = screen(book, answers, today).pathways.into_iter().map(|shown| shown.pathway);
    shown.filter(|id| book.pathway(*id).is_some_and(|pathway| pathway.rank == Rank::Urgent)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journey_begins_at_the_start_with_nothing_to_go_back_to() {
        let session = Session::default();
        assert_eq!(session.page(), &Page::Start);
        assert!(!session.can_go_back());
    }

    #[test]
    fn turning_to_a_page_after_going_back_forgets_the_pages_ahead() {
        let mut session = Session::from(3);
        session.check();
        session.turn_to(Page::Result);
        session.at = 1;
        session.check();
        assert_eq!((session.number(), session.visits.len()), (4, 3), "the page shown is no step");
        session.at = 0;
        session.turn_to(Page::Result);
        assert_eq!((session.number(), session.visits.len()), (4, 2));
    }
}
