//! The names of attributes.
//!
//! Every element has a slot for each name, so all elements have the same list of names. Only then does Yew compare the attributes of two
//! elements slot by slot.

use yew::virtual_dom::{AttributeOrProperty, Attributes};

macro_rules! attributes {
    // The name in Rust, and the name in the page.
    ($($variant:ident $name:literal),* $(,)?) => {
        /// An attribute, by its name.
        #[derive(Clone, Copy)]
        pub enum Attribute { $($variant),* }

        /// The names in the page, in the order of [`Attribute`].
        const NAMES: &[&str] = &[$($name),*];
    };
}

attributes! {
    Id "id",
    Role "role",
    Type "type",
    Name "name",
    Centre "data-at",
    Value "value",
    InputMode "inputmode",
    Page "data-page",
    Lang "lang",
    Dir "dir",
    Translate "translate",
    TabIndex "tabindex",
    Href "href",
    Target "target",
    Rel "rel",
    ViewBox "viewBox",
    AriaHidden "aria-hidden",
    Focusable "focusable",
    Cx "cx",
    Cy "cy",
    R "r",
    D "d",
    Action "data-action",
    ActionValue "data-value",
    ActionLang "data-lang",
    AriaPressed "aria-pressed",
    Option "data-option",
    Fact "data-fact",
    AriaLabel "aria-label",
    AriaLabelledBy "aria-labelledby",
    Method "method",
    Autocomplete "autocomplete",
    Size "size",
    DateField "data-date-field",
    AriaInvalid "aria-invalid",
    AriaDescribedBy "aria-describedby",
    Asks "data-asks",
    Pathway "data-pathway",
    Standing "data-standing",
    Deferred "data-deferred",
    Urgent "data-urgent",
    Look "data-look",
    Because "data-because",
    Unchecked "data-unchecked",
    Flag "data-flag",
    Paper "data-paper",
    Office "data-office",
    OfficeRole "data-role",
    Shared "data-shared",
    Missed "data-missed",
    NoValidate "novalidate",
    Selected "selected",
    Hidden "hidden",
    Class "class",
}

/// The attributes of one element: either none, or a slot for each [`Attribute`].
#[derive(Default)]
pub(super) struct Values(Vec<Option<AttributeOrProperty>>);

impl Values {
    pub fn set(&mut self, name: Attribute, value: AttributeOrProperty) {
        if self.0.is_empty() {
            self.0.resize_with(NAMES.len(), || None);
        }
        if let Some(slot) = self.0.get_mut(name as usize) {
            *slot = Some(value);
        }
    }
}

impl From<Values> for Attributes {
    fn from(values: Values) -> Self {
        match values.0 {
            none if none.is_empty() => Self::Static(&[]),
            values => Self::Dynamic { keys: NAMES, values: values.into_boxed_slice() },
        }
    }
}
