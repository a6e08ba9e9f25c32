//! Where a detail of an office comes from, in words: whose it is, where and when it was printed, and whether somebody has rung or looked.

use super::{Arg, Localizer};
use crate::referral::{Office, Printed};

/// What a detail is, for the words beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A telephone number.
    Number,
    /// A website.
    Site,
    /// An address.
    Address,
}

/// The key of the name of the owner of a detail.
#[must_use]
pub fn owner(office: &Office, printed: &Printed) -> String {
    match printed.whose {
        Some(whose) => ["office-whose-", &whose.to_string()].concat(),
        None => ["office-", &office.id].concat(),
    }
}

impl Localizer<'_> {
    /// The sentences beside a detail that belongs to this owner.
    #[must_use]
    pub fn printed(&self, owner: &str, printed: &Printed, found: Found) -> String {
        let date = self.day_of(printed);
        let source = self.fill(
            "contact-source",
            &[("owner", Arg::Text(owner)), ("source", Arg::Text(&printed.on)), ("date", Arg::Text(&date))],
        );
        [&source, " ", &self.checked(printed, found)].concat()
    }

    /// Whether somebody has rung or looked. It never suggests a check that was not made.
    #[must_use]
    pub fn checked(&self, printed: &Printed, found: Found) -> String {
        let on = printed.confirmed.map(|on| self.date(on));
        let key = match (found, &on) {
            (Found::Number, None) => "contact-unrung",
            (Found::Site, None) => "contact-unread",
            (Found::Address, None) => "contact-unrung-address",
            (Found::Number | Found::Address, Some(_)) => "contact-rung",
            (Found::Site, Some(_)) => "contact-opened",
        };
        self.fill(key, &[("date", Arg::Text(on.as_deref().unwrap_or_default()))])
    }

    /// The same in few words, for a line: `(lada.kz, 29 December 2025, not rung yet)`.
    #[must_use]
    pub fn printed_briefly(&self, printed: &Printed, found: Found) -> String {
        let checked = match (printed.confirmed, found) {
            (Some(on), _) => self.fill("contact-brief-checked", &[("date", Arg::Text(&self.date(on)))]),
            (None, Found::Site) => self.text("contact-brief-unread"),
            (None, _) => self.text("contact-brief-unrung"),
        };
        let [between, within] = self.joints();
        ["(", &printed.on, within, &self.day_of(printed), between, &checked, ")"].concat()
    }

    fn day_of(&self, printed: &Printed) -> String {
        printed.date.map_or_else(|| self.text("contact-undated"), |date| self.partial_date(date))
    }
}
