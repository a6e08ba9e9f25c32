//! The things the screening needs to know, and what can be answered to each.

use serde::{Deserialize, Serialize};

use super::{Answer, Date, FactId, NodeId, PathwayId};

/// One thing the screening needs to know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// The stable id, such as `birth_country`.
    pub id: String,
    /// What an answer looks like.
    pub kind: Kind,
    /// The ids of the options, in the order they are shown.
    pub options: Vec<String>,
    /// When the question has a meaning; always if `None`.
    pub needs: Option<Needs>,
    /// What most people answer, to estimate how many questions are left.
    pub usual: Answer,
    /// Whether the answer changes the wording or the offices, and so is worth asking of everyone.
    pub always_asked: bool,
    /// Whether each option has a picture, so that a paper is known again by sight.
    pub pictured: bool,
    /// Another set whose answer says which options are offered: those that it includes too. All, if `None`.
    pub among: Option<FactId>,
    /// The pathways whose advice depends on the answer.
    pub advises: Vec<PathwayId>,
}

/// When a question has a meaning, and what counts when it has none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Needs {
    /// The condition.
    pub condition: NodeId,
    /// The option that counts when the condition does not hold; nothing is known if `None`.
    pub otherwise: Option<u8>,
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One option.
    Choice,
    /// Any number of options; none of them is an answer too.
    Set,
    /// A partial date, or one of the options.
    Date,
}

impl Kind {
    /// All kinds. For each the content has messages.
    pub const ALL: [Self; 3] = [Self::Choice, Self::Set, Self::Date];

    /// Its name in the content, in the keys of messages and in what programs read.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Set => "set",
            Self::Date => "date",
        }
    }
}

/// Why an answer cannot be one to a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// The answer is of another kind, or an option that the fact does not have.
    NotAnOption,
    /// The date lies before [`Fact::EARLIEST`].
    TooEarly,
    /// The date lies after today.
    InTheFuture,
}

impl Fact {
    /// The earliest year a date may lie in.
    pub const EARLIEST: u16 = 1900;

    /// Whether an answer can be one to this fact.
    ///
    /// # Errors
    /// An [`AnswerError`] says why not.
    pub fn accepts(&self, answer: Answer, today: Date) -> Result<(), AnswerError> {
        let known = |option: u8| usize::from(option) < self.options.len();
        match (answer, self.kind) {
            (Answer::Unknown, _) => Ok(()),
            (Answer::Choice(option), Kind::Choice | Kind::Date) if known(option) => Ok(()),
            (Answer::Set(set), Kind::Set) if set.iter().all(known) => Ok(()),
            (Answer::Date(date), Kind::Date) => {
                // Of "about 1901" and "about this year" the year counts, not how far "about" reaches.
                let year = date.first().year().midpoint(date.last().year());
                if year < Self::EARLIEST {
                    Err(AnswerError::TooEarly)
                } else if year > today.year() || date.first() > today {
                    Err(AnswerError::InTheFuture)
                } else {
                    Ok(())
                }
            }
            // Each kind by its name, so that the compiler asks here for a new one.
            (Answer::Choice(_) | Answer::Set(_) | Answer::Date(_), Kind::Choice | Kind::Set | Kind::Date) => {
                Err(AnswerError::NotAnOption)
            }
        }
    }

    /// An option by its id.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<u8> {
        self.options.iter().position(|option| option == id).and_then(|at| u8::try_from(at).ok())
    }
}
