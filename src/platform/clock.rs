//! Today, where the person is.

use crate::engine::Date;

/// The day on the person's own calendar, by the clock of the device.
#[must_use]
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(now.get_full_year()).unwrap_or(u16::MAX);
    Date::new(year, part(now.get_month().saturating_add(1)), part(now.get_date())).unwrap_or(Date::from_days_since_1970(0))
}
