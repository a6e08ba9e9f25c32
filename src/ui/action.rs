//! All that can happen to the state of the widget.

use std::rc::Rc;

use super::{DateField, Pick};
use crate::{
    content::{Catalog, RulePack},
    engine::{Answers, FactId},
};

/// All that can happen to the state.
#[derive(Clone)]
pub enum Action {
    /// The rules and the offices are loaded.
    Rules(Rc<RulePack>),
    /// The messages of a language are loaded.
    Catalog(Rc<Catalog>),
    /// The messages of a language that only a result needs are loaded.
    More(Rc<Catalog>),
    /// A file could not be loaded.
    Failed,
    /// The person tries loading again.
    TryAgain,
    /// The person chose another language, by its tag.
    Speak(&'static str),
    /// Begins the questions. The number is an option of the fact `subject`: whom the questions are about.
    Begin(u8),
    /// Opens the next question.
    GoOn,
    /// Opens the questions about other possibilities.
    Others,
    /// An option is chosen, or no longer chosen.
    Pick(Pick),
    /// A field of a date is typed into, with its whole text.
    Write(DateField, String),
    /// Confirms the answer on the page.
    Confirm,
    /// Goes one page back.
    Back,
    /// Opens the list of answers.
    Check,
    /// Opens the result so far.
    ShowResult,
    /// Opens a question, to change its answer.
    Change(FactId),
    /// Answers that were saved earlier were found.
    Found(Answers),
    /// Continues with the saved answers, and goes on saving them or not.
    Resume(bool),
    /// Saves the answers on this device from now on, or erases them there.
    Keep(bool),
    /// Shows or hides the hand-over code.
    Code(bool),
    /// Opens the page with this number, because the person used Back or Forward of the browser.
    Visit(usize),
    /// Starts again without answers.
    StartAgain,
}
