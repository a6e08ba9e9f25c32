//! All that can happen in the console.

use std::rc::Rc;

use super::keymap::{Command, KeymapError};
use zhol::ui::Pick;
use zhol_core::{
    content::{Catalog, RulePack},
    engine::FactId,
    interview::hand_over::CodeError,
};

/// All that can happen.
#[derive(Clone, Debug)]
pub enum Action {
    /// The rules and the offices are loaded.
    Rules(Rc<RulePack>),
    /// All messages of a language are loaded.
    Catalog(Rc<Catalog>),
    /// A file could not be loaded.
    Failed,
    /// The worker chose another language, by its tag.
    WorkerLanguage(&'static str),
    /// The caller speaks another language, by its tag.
    CallerLanguage(&'static str),
    /// Opens a question.
    Open(FactId),
    /// Something is chosen at the open question.
    Choose(Pick),
    /// The date field of a question is typed into, with its whole text.
    Write(FactId, String),
    /// A character of a date is typed while the focus is not in the date field.
    Type(char),
    /// Takes the typed date, if there is one, and opens the next question.
    Next,
    /// Opens the question that was open before.
    Back,
    /// A digit of the number of a question.
    Digit(u8),
    /// Shows another person of this call, by index.
    SwitchCaller(usize),
    /// Adds a person to this call.
    AddCaller,
    /// Shows a dialog, or closes it with [`Dialog::None`].
    Show(Dialog),
    /// Assigns these keys to the command of the dialog [`Dialog::Learn`].
    Learn(String),
    /// Shows the other pane of a narrow window.
    SwitchPane,
    /// Moves the focus to the note.
    FocusNote,
    /// Copies the summary to the clipboard: in the caller's language if true, else in the worker's.
    Copy(bool),
    /// Whether copying worked.
    Copied(bool),
    /// Reads the hand-over code that is typed in the dialog.
    ReadCode,
    /// A photo was scanned: the hand-over code in it, if there is one.
    Scanned(Option<String>),
    /// Ends the call: a new instance of the module replaces this one.
    NewCall,
    /// Leaves the page.
    Leave,
    /// Whether the call will soon be cleared because nobody does anything.
    Idle(bool),
    /// Whether the call is cleared when the tab is hidden.
    ClearWhenHidden(bool),
    /// Restores a snapshot that a crashed instance left.
    Restore(Vec<u8>),
}

/// What is shown above everything else and takes all keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// No dialog.
    None,
    /// Asks whether to clear the call.
    NewCall,
    /// The number of a question, as far as it is typed.
    Jump(Option<u8>),
    /// There is no question with this number.
    NoQuestion(u8),
    /// The list of all keys.
    Keymap,
    /// Waits for the new keys of a command.
    Learn(Command),
    /// The keys cannot be assigned to the command.
    Refused(Command, KeymapError),
    /// The hand-over code as far as it is typed, and the error in it after it was read.
    Code(String, Option<CodeInputError>),
}

impl Dialog {
    /// Whether it covers the page. The number of a question is only a line on it.
    #[must_use]
    pub fn is_modal(&self) -> bool {
        !matches!(self, Self::None | Self::Jump(_) | Self::NoQuestion(_))
    }
}

/// Why a hand-over code could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeInputError {
    /// The typed text is not a valid code.
    Code(CodeError),
    /// The photo shows no code.
    NotInPhoto,
}

/// The pane that a narrow window shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// The questions.
    Questions,
    /// The result.
    Result,
}
