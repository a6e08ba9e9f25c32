//! What every part of a page is given.

use super::State;
use crate::{
    content::{Localizer, RulePack},
    engine::{Answers, Rulebook},
};

/// What is shown, in which words, and where actions go.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub state: &'a State,
    pub rules: &'a RulePack,
    pub words: Localizer<'a>,
}

impl<'a> View<'a> {
    pub fn book(&self) -> &'a Rulebook {
        &self.rules.book
    }

    pub fn answers(&self) -> &'a Answers {
        self.state.session.answers()
    }

    /// A message.
    pub fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// A message whose key is made of parts.
    pub fn of(&self, key: &[&str]) -> String {
        self.words.of(key)
    }
}
