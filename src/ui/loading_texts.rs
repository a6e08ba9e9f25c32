//! The few texts that are needed before any file of the widget has come. They are compiled into the module.

/// What is said in one language before its pack has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadingTexts {
    /// The tag of the language.
    pub language: &'static str,
    /// That it is loading.
    pub loading: &'static str,
    /// That something did not come.
    pub failed: &'static str,
    /// On the button that loads again.
    pub try_again: &'static str,
}
