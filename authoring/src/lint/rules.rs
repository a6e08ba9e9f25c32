//! Rules that say nothing: conditions that can never hold or always do, parts that never matter, options that change nothing. All
//! is decided over every set of answers there is.

mod conditions;
mod options;
mod order;
mod pathways;
mod terms;

use super::duplicate_questions;
use crate::{Problem, prove::model::Model, read::rules::Rules};

/// Checks rules that could be read without a problem.
pub(crate) fn check(rules: &Rules, problems: &mut Vec<Problem>) {
    terms::check(rules, problems);
    order::check(&rules.book, problems);
    let model = Model::of(&rules.book);
    conditions::check(rules, &model, problems);
    pathways::check(rules, &model, problems);
    options::check(rules, &model, problems);
    duplicate_questions::check(&model, problems);
}
