//! The names of attributes.
//!
//! Every element has a place for each name, so that all elements have the same names: only then does yew compare two elements place
//! by place.

use yew::virtual_dom::{AttributeOrProperty, Attributes};

macro_rules! names {
    // What it is called here, and in the page.
    ($($name:ident $word:literal),* $(,)?) => {
        /// The name of an attribute.
        #[derive(Clone, Copy)]
        pub enum Name { $($name),* }

        /// The names as they are written, in this order.
        const WORDS: &[&str] = &[$($word),*];
    };
}

names! {
    Id "id",
    Role "role",
    Type "type",
    Field "name",
    At "data-at",
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
    Part "data-part",
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

/// The values of the attributes of an element: none at all, or a place for each name.
#[derive(Default)]
pub(super) struct Values(Vec<Option<AttributeOrProperty>>);

impl Values {
    pub fn set(&mut self, name: Name, value: AttributeOrProperty) {
        if self.0.is_empty() {
            self.0.resize_with(WORDS.len(), || None);
        }
        if let Some(place) = self.0.get_mut(name as usize) {
            *place = Some(value);
        }
    }
}

impl From<Values> for Attributes {
    fn from(values: Values) -> Self {
        match values.0 {
            none if none.is_empty() => Self::Static(&[]),
            values => Self::Dynamic { keys: WORDS, values: values.into_boxed_slice() },
        }
    }
}
