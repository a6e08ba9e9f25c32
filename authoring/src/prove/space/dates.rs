//! Enough dates, and enough days that may be today, to find every way in which a date can lie to the bounds of the rules.

use super::value::{DateRelation, Value};
use zhol_core::engine::{Bound, Date, Fact, Kind, PartialDate};

/// All values of a fact: of a date one for each way in which it can lie to the bounds.
pub(super) fn values(fact: &Fact, bounds: &[Bound]) -> Vec<Value> {
    let count = u8::try_from(fact.options.len()).unwrap_or(u8::MAX);
    let mut values = vec![Value::Missing, Value::Unknown];
    match fact.kind {
        Kind::Choice => values.extend((0..count).map(Value::Choice)),
        Kind::Set => values.extend((0..1u32 << count).map(Value::Set)),
        Kind::Date => {
            values.extend((0..count).map(Value::Choice));
            let mut ways: Vec<Vec<DateRelation>> = Vec::new();
            for today in days() {
                for date in dates(bounds, today) {
                    let relations = relations(date, bounds, today);
                    if !ways.contains(&relations) {
                        ways.push(relations);
                    }
                }
            }
            ways.sort();
            values.extend(ways.into_iter().map(Value::Date));
        }
    }
    values
}

/// How a date lies to each bound.
pub(super) fn relations(date: PartialDate, bounds: &[Bound], today: Date) -> Vec<DateRelation> {
    bounds.iter().map(|bound| DateRelation::of(date, bound.day(today))).collect()
}

/// The days that may be today: a day of every month over a long life of the program, and every day of the year in which one
/// who was born when the Citizenship Law began turns eighteen, because there the bounds change places.
pub(super) fn days() -> Vec<Date> {
    let monthly = (2026..=2045).flat_map(|year| (1..=12).filter_map(move |month| Date::new(year, month, 22)));
    let turning = (2009..=2011)
        .flat_map(|year| (1..=12).flat_map(move |month| (1..=31).filter_map(move |day| Date::new(year, month, day))));
    monthly.chain(turning).collect()
}

/// Partial dates that between them lie in every way to the bounds: years, months and days of both calendars at and around each
/// bound, the earliest and the latest.
pub(super) fn dates(bounds: &[Bound], today: Date) -> Vec<PartialDate> {
    let mut around: Vec<Date> = bounds.iter().map(|bound| bound.day(today)).collect();
    around.push(today);
    around.extend(Date::new(Fact::EARLIEST, 1, 1));
    let mut dates = Vec::new();
    for day in around {
        // A year of the solar hijri calendar begins 621 years after its number, and ends in the year after.
        for year in day.year().saturating_sub(3)..=day.year() + 3 {
            dates.push(PartialDate::about(year));
            dates.extend([false, true].into_iter().filter_map(|about| PartialDate::solar_year(year.saturating_sub(621), about)));
            dates.extend((1..=12).filter_map(|month| PartialDate::solar_month(year.saturating_sub(621), month)));
        }
        for year in day.year().saturating_sub(1)..=day.year() + 1 {
            dates.push(PartialDate::year(year));
            for month in [1, day.month().saturating_sub(1), day.month(), day.month() + 1, 12] {
                dates.extend(PartialDate::month(year, month));
                for day in [1, day.day().saturating_sub(1), day.day(), day.day() + 1, 28] {
                    dates.extend(Date::new(year, month, day).map(PartialDate::day));
                }
            }
        }
    }
    dates.retain(|date| date.first() <= today && date.last().year() >= Fact::EARLIEST);
    dates
}
