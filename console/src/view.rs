//! What the console shows, in components. Each component compares its properties, so only what changed is rendered again.

mod dialog;
mod layout;
mod notices;
mod open_question;
mod props;
mod question_list;
mod result;
mod toolbar;

pub(super) use layout::layout;
