//! How an office is reached, and the next steps if no number of free legal help is confirmed. No step leads in a circle.

use crate::engine::Date;

use super::{Detail, Directory, OfficeId, Role};

/// How an office that is named is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By what is shown of itself.
    Itself,
    /// Through another office that is named beside it, and that is reached by itself.
    Through(OfficeId),
    /// Through the hotline of the host whose page this is.
    Hotline,
    /// No way is confirmed.
    Unknown,
}

/// What leads to free legal help where no number of it is confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoPhone<'a> {
    /// The sites of the legal partners that are named.
    pub sites: Vec<&'a Detail>,
    /// The hotline of the host whose page this is.
    pub hotline: Option<&'a Detail>,
    /// Whether there is a social centre to go to: not from abroad.
    pub social_centre: bool,
    /// The state's own line, where it is named at all: never where there may be danger.
    pub information: Option<&'a Detail>,
}

/// How an office is reached on a day, where `named` are the offices beside it in their order, each with its role.
///
/// A legal partner knows how to reach the others. The partner itself is reached through another one, the hotline of the host or the
/// state's own line; a partner is never said to be reached through itself.
#[must_use]
pub fn way(directory: &Directory, office: OfficeId, named: &[(OfficeId, Role)], today: Date) -> Way {
    let is_reached = |id: OfficeId| directory.office(id).is_some_and(|office| office.is_reached_on(today));
    if is_reached(office) {
        return Way::Itself;
    }
    let other = |wanted: Role| named.iter().find(|(id, role)| *role == wanted && *id != office && is_reached(*id));
    if let Some((partner, _)) = other(Role::Legal) {
        return Way::Through(*partner);
    }
    if hotline(directory, today).is_some() {
        return Way::Hotline;
    }
    other(Role::Information).map_or(Way::Unknown, |(line, _)| Way::Through(*line))
}

/// The next steps if no legal partner among the offices named has a number that somebody has rung; `None` if one has. `abroad`: the
/// person is outside Kazakhstan.
#[must_use]
pub fn no_phone<'a>(directory: &'a Directory, named: &[(OfficeId, Role)], abroad: bool, today: Date) -> Option<NoPhone<'a>> {
    let of = |wanted: Role| {
        let found = named.iter().filter(move |(_, role)| *role == wanted);
        found.filter_map(|(id, _)| directory.office(*id))
    };
    if of(Role::Legal).any(|office| office.phones_on(today).next().is_some()) {
        return None;
    }
    let mut sites: Vec<&Detail> = Vec::new();
    for site in of(Role::Legal).flat_map(|office| office.sites_on(today)) {
        if !sites.iter().any(|other| other.value == site.value) {
            sites.push(site);
        }
    }
    let information = of(Role::Information).find_map(|office| office.phones_on(today).next());
    Some(NoPhone { sites, hotline: hotline(directory, today), social_centre: !abroad, information })
}

fn hotline(directory: &Directory, today: Date) -> Option<&Detail> {
    directory.hotline.as_ref().filter(|hotline| hotline.printed.shows_on(today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::referral::{Office, Printed};

    fn day(year: u16) -> Date {
        Date::new(year, 1, 1).unwrap()
    }

    fn detail(value: &str, until: u16) -> Detail {
        let printed = Printed { whose: None, on: "example.kz".into(), date: None, again: day(until), confirmed: None };
        Detail { value: value.into(), printed }
    }

    fn office(id: &str, sites: &[&str], phones: &[&str], until: u16) -> Office {
        let details = |all: &[&str]| all.iter().map(|value| detail(value, until)).collect();
        Office {
            id: id.into(),
            city: None,
            sites: details(sites),
            phones: details(phones),
            address: None,
            hours: false,
            national: true,
            named_in_kazakh: true,
        }
    }

    fn directory(offices: Vec<Office>) -> Directory {
        Directory { offices, desks: Vec::new(), desks_of: Vec::new(), regions: Vec::new(), hotline: None }
    }

    const LAWYER: (OfficeId, Role) = (OfficeId(0), Role::Legal);
    const OTHER_LAWYER: (OfficeId, Role) = (OfficeId(1), Role::Legal);
    const POLICE: (OfficeId, Role) = (OfficeId(2), Role::Authority);
    const LINE: (OfficeId, Role) = (OfficeId(3), Role::Information);

    fn offices(site_until: u16) -> Directory {
        directory(vec![
            office("lawyer", &["https://lawyer.example"], &[], site_until),
            office("other-lawyer", &[], &[], 2030),
            office("police", &[], &[], 2030),
            office("line", &[], &["1999"], 2030),
        ])
    }

    #[test]
    fn an_office_without_details_is_reached_through_a_lawyer_who_is_reached() {
        let directory = offices(2028);
        let named = [OTHER_LAWYER, LAWYER, POLICE, LINE];
        let way = |of: (OfficeId, Role)| way(&directory, of.0, &named, day(2027));
        assert_eq!(way(LAWYER), Way::Itself);
        assert_eq!(way(OTHER_LAWYER), Way::Through(LAWYER.0));
        assert_eq!(way(POLICE), Way::Through(LAWYER.0));
        assert_eq!(way(LINE), Way::Itself);
    }

    #[test]
    fn a_lawyer_whose_site_has_lapsed_is_never_said_to_be_reached_through_that_lawyer() {
        let mut directory = offices(2028);
        let way = |directory: &Directory, named: &[(OfficeId, Role)]| way(directory, LAWYER.0, named, day(2029));
        assert_eq!(way(&directory, &[LAWYER, OTHER_LAWYER, POLICE, LINE]), Way::Through(LINE.0));
        // In danger the state's own line is not named.
        assert_eq!(way(&directory, &[LAWYER, OTHER_LAWYER, POLICE]), Way::Unknown);
        directory.hotline = Some(detail("+77270000000", 2030));
        assert_eq!(way(&directory, &[LAWYER, OTHER_LAWYER, POLICE]), Way::Hotline);
    }

    #[test]
    fn where_no_lawyer_has_a_number_every_next_step_is_named() {
        let mut directory = offices(2028);
        let steps = no_phone(&directory, &[LAWYER, LINE], false, day(2027));
        let site = detail("https://lawyer.example", 2028);
        let line = detail("1999", 2030);
        let expected = NoPhone { sites: vec![&site], hotline: None, social_centre: true, information: Some(&line) };
        assert_eq!(steps, Some(expected));
        let abroad = no_phone(&directory, &[LAWYER], true, day(2027));
        assert_eq!(abroad.map(|steps| (steps.social_centre, steps.information)), Some((false, None)));
        if let Some(lawyer) = directory.offices.first_mut() {
            lawyer.phones.push(detail("+77270000000", 2028));
        }
        assert_eq!(no_phone(&directory, &[LAWYER, LINE], false, day(2027)), None);
        // A number whose day is over is no number.
        assert!(no_phone(&directory, &[LAWYER, LINE], false, day(2029)).is_some());
    }
}
