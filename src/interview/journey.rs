//! Where a person is in the screening: the page shown, the way back, and what was already said about danger.

use crate::engine::{Answer, Answers, Date, Evaluation, FactId, PathwayId, Place, Rulebook, Truth, screen};

use super::{needed_at_most, needed_usually, next_needed_question, next_question, worth_asking};

/// One page of the screening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this is, and the way in.
    Start,
    /// One question.
    Question(FactId),
    /// An answer opened urgent pathways: what to do now, before going on.
    Help(Vec<PathwayId>),
    /// All answers, each with a way to change it.
    Check,
    /// The result.
    Result,
}

/// One person's way through the screening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    answers: Answers,
    page: Page,
    trail: Vec<Page>,
    helped: Vec<PathwayId>,
    /// While one answer is being changed: the questions that were already open, which can wait.
    changing: Option<Vec<FactId>>,
    /// The person has chosen to go on to other possibilities though the result is settled.
    beyond: bool,
    /// How many questions were said to be left, about and at most: as one answers, this never grows.
    promised: Option<(usize, usize)>,
}

impl Default for Journey {
    fn default() -> Self {
        Self {
            answers: Answers::default(),
            page: Page::Start,
            trail: Vec::new(),
            helped: Vec::new(),
            changing: None,
            beyond: false,
            promised: None,
        }
    }
}

impl Journey {
    /// What has been answered.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The page to show.
    #[must_use]
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Whether there is a page to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.trail.is_empty()
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
        self.turn_to(next.map_or(Page::Check, Page::Question));
    }

    /// Begins: whom the questions are about is told on the first page.
    pub fn begin(&mut self, subject: Option<(FactId, Answer)>, book: &Rulebook, today: Date) {
        if let Some((fact, answer)) = subject {
            self.answers.set(fact, answer);
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
        self.answers.set(fact, answer);
        let (about, most) = self.promise(book, today);
        let kept = |before: usize, now: usize| now.min(before);
        self.promised = Some((kept(before.0, about), kept(before.1, most)));
        let urgent: Vec<PathwayId> = screen(book, &self.answers, today)
            .pathways
            .into_iter()
            .map(|shown| shown.pathway)
            .filter(|id| book.pathway(*id).is_some_and(|pathway| pathway.place == Place::Urgent))
            .collect();
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
        let here = match self.page {
            Page::Question(fact) => usize::from(self.answers.get(fact).is_none()),
            _ => 0,
        };
        let (about, most) = self.promised.unwrap_or_else(|| self.promise(book, today));
        (about.saturating_sub(here), most.saturating_sub(here))
    }

    fn promise(&self, book: &Rulebook, today: Date) -> (usize, usize) {
        let most = needed_at_most(book, &self.answers, today);
        (needed_usually(book, &self.answers, today).min(most), most)
    }

    /// Goes to the list of answers.
    pub fn check(&mut self) {
        self.changing = None;
        self.turn_to(Page::Check);
    }

    /// Goes to the result so far.
    pub fn show_result(&mut self) {
        self.changing = None;
        self.turn_to(Page::Result);
    }

    /// Goes back one page, past questions that have lost their meaning; the answers stay.
    pub fn back(&mut self, book: &Rulebook, today: Date) {
        self.promised = None;
        self.changing = None;
        let evaluation = Evaluation::of(book, &self.answers, today);
        while let Some(page) = self.trail.pop() {
            let has_meaning = match page {
                Page::Question(fact) => evaluation.applies(book, fact) != Truth::No,
                _ => true,
            };
            if has_meaning {
                self.page = page;
                return;
            }
        }
    }

    fn turn_to(&mut self, page: Page) {
        if page == self.page {
            return;
        }
        if self.trail.last() == Some(&page) {
            // Coming back to where one just was is a way back, not a further step.
            self.trail.pop();
            self.page = page;
        } else {
            self.trail.push(core::mem::replace(&mut self.page, page));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journey_begins_at_the_start_with_nothing_to_go_back_to() {
        let journey = Journey::default();
        assert_eq!(journey.page(), &Page::Start);
        assert!(!journey.can_go_back());
    }

    #[test]
    fn looking_at_the_answers_and_the_result_in_turn_does_not_lengthen_the_way_back() {
        let mut journey = Journey::default();
        for _ in 0..5 {
            journey.check();
            journey.show_result();
        }
        assert_eq!(journey.trail.len(), 2);
    }
}
