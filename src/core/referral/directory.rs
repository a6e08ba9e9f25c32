//! The offices as the build packed them. What must not be published is not in here at all.

use serde::{Deserialize, Serialize};

use crate::engine::{Date, PartialDate};

/// The offices, the desks they keep in each region, and the desks that each pathway needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Directory {
    /// All offices that may be referred to.
    pub offices: Vec<Office>,
    /// All desks.
    pub desks: Vec<Desk>,
    /// For each pathway of the rulebook, in the same order: the desks it needs, in order.
    pub desks_of: Vec<Vec<DeskId>>,
    /// Where each region is.
    pub regions: Vec<Region>,
    /// The hotline of the host whose page this is, if it has one.
    pub hotline: Option<Detail>,
}

/// The region of people outside Kazakhstan: no desk inside the country stands in for one there (S15).
pub const ABROAD: &str = "abroad";

/// A region on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// Its ISO code.
    pub code: String,
    /// Its centre, in hundredths of a degree north and east, such as `5041 8023`.
    pub centre: String,
    /// Its outline on the little map, as the data of an SVG path.
    pub shape: String,
}

/// An office by its index in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OfficeId(pub u16);

/// A desk by its index in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DeskId(pub u8);

/// One office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Office {
    /// The stable id, such as `kibhr-almaty`.
    pub id: String,
    /// The region in whose centre it is, by its ISO code.
    pub city: Option<String>,
    /// Its websites.
    pub sites: Vec<Detail>,
    /// Its telephone numbers as they are dialled.
    pub phones: Vec<Detail>,
    /// Where its address was printed, if it may be shown. The address itself is a text and stands in the language's pack.
    pub address: Option<Printed>,
    /// Whether its hours are known; they stand in the language's pack.
    pub hours: bool,
    /// Whether it serves the whole country.
    pub national: bool,
    /// Whether its name in Kazakh is known.
    pub named_in_kazakh: bool,
}

/// A way to reach an office, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// The number as it is dialled, or the address of the site.
    pub value: String,
    /// Where it was printed.
    pub printed: Printed,
}

/// How a detail is known. Everything shown of an office has it beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// Whose it is, by the index of the name among the owners; `None` if it is the office's own.
    pub whose: Option<u8>,
    /// The site that printed it, such as `gov.kz`.
    pub on: String,
    /// The day, month or year of that page; `None` if the page has no date.
    pub date: Option<PartialDate>,
    /// The day after which the detail hides itself.
    pub again: Date,
    /// The day on which somebody rang the number or opened the page and found it right; `None` if nobody has yet.
    pub confirmed: Option<Date>,
}

/// A kind of counter that people are sent to, such as the migration police.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Desk {
    /// The stable id, such as `migration-police`.
    pub id: String,
    /// What it is to the person.
    pub role: Role,
    /// The offices that keep it, by region: its ISO code or `abroad`.
    pub by_region: Vec<(String, Vec<OfficeId>)>,
    /// The offices that stand in where the region has none.
    pub national: Vec<OfficeId>,
}

/// What an office is to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Role {
    /// A helpline.
    Helpline,
    /// Free legal help.
    Legal,
    /// A safe place.
    Shelter,
    /// Social and medical help.
    Social,
    /// Takes complaints about offices of the state.
    Complaint,
    /// The state's own line: never where there may be danger.
    Information,
    /// The office of the state that decides.
    Authority,
}

impl Role {
    /// The word for it that content, texts and other programs rely on.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Helpline => "helpline",
            Self::Legal => "legal",
            Self::Shelter => "shelter",
            Self::Social => "social",
            Self::Complaint => "complaint",
            Self::Information => "information",
            Self::Authority => "authority",
        }
    }

    /// All roles.
    pub const ALL: [Self; 7] =
        [Self::Helpline, Self::Legal, Self::Shelter, Self::Social, Self::Complaint, Self::Information, Self::Authority];

    /// The role of that name.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

impl Directory {
    /// An office by its index.
    #[must_use]
    pub fn office(&self, office: OfficeId) -> Option<&Office> {
        self.offices.get(usize::from(office.0))
    }

    /// A desk by its index.
    #[must_use]
    pub fn desk(&self, desk: DeskId) -> Option<&Desk> {
        self.desks.get(usize::from(desk.0))
    }
}

impl Desk {
    /// The offices that keep this desk for a region; the national ones where it has none or is not known. Outside Kazakhstan only those
    /// that are named for there.
    #[must_use]
    pub fn offices(&self, region: Option<&str>) -> &[OfficeId] {
        let local = self.by_region.iter().find(|(code, _)| Some(code.as_str()) == region);
        match local {
            Some((_, offices)) if !offices.is_empty() => offices,
            _ if region == Some(ABROAD) => &[],
            _ => &self.national,
        }
    }
}

impl Office {
    /// The telephone numbers that may be shown on a day.
    pub fn phones_on(&self, today: Date) -> impl Iterator<Item = &Detail> {
        self.phones.iter().filter(move |phone| phone.printed.shows_on(today))
    }

    /// The websites that may be shown on a day.
    pub fn sites_on(&self, today: Date) -> impl Iterator<Item = &Detail> {
        self.sites.iter().filter(move |site| site.printed.shows_on(today))
    }

    /// Where the address was printed, if it may be shown on a day.
    #[must_use]
    pub fn address_on(&self, today: Date) -> Option<&Printed> {
        self.address.as_ref().filter(|printed| printed.shows_on(today))
    }

    /// Whether a telephone or an address may be shown on a day; hours go with them.
    #[must_use]
    pub fn has_contact_on(&self, today: Date) -> bool {
        self.phones_on(today).next().is_some() || self.address_on(today).is_some()
    }

    /// Whether anything leads to the office on a day.
    #[must_use]
    pub fn is_reached_on(&self, today: Date) -> bool {
        self.has_contact_on(today) || self.sites_on(today).next().is_some()
    }
}

impl Printed {
    /// Whether the detail may still be shown on a day: a number may have changed hands, and a lapsed site can be bought.
    #[must_use]
    pub fn shows_on(&self, today: Date) -> bool {
        today <= self.again
    }
}
