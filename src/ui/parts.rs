//! What several pages show.

pub(super) mod button;
pub(super) mod heading;
pub(super) mod language_picker;
pub(super) mod logo;
pub(super) mod office;
pub(super) mod picture;
pub(super) mod saved_answers_notice;
