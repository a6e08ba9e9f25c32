//! Today, where the person is.

/// The year, month and day on the person's own calendar, by the clock of the device.
#[must_use]
pub fn today() -> (u16, u8, u8) {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(now.get_full_year()).unwrap_or(u16::MAX);
    (year, small(now.get_month().saturating_add(1)), small(now.get_date()))
}
