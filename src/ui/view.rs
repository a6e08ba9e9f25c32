//! What every part of a page is given.

use super::State;
use crate::{
    content::{Localizer, RulePack},
    engine::{Answers, Rulebook},
};

/// The state with the rules and the language to show it in.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub state: &'a State,
    pub rules: &'a RulePack,
    pub localizer: Localizer<'a>,
}

impl<'a> View<'a> {
    pub fn book(&self) -> &'a Rulebook {
        &self.rules.book
    }

    pub fn answers(&self) -> &'a Answers {
        self.state.session.answers()
    }

    /// A message, by its key.
    pub fn text(&self, key: &str) -> String {
        self.localizer.text(key)
    }

    /// A message, by the parts of its key.
    pub fn of(&self, key: &[&str]) -> String {
        self.localizer.of(key)
    }
}
