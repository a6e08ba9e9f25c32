//! The offices as the build packed them. What must not be published is not in here at all.

use serde::{Deserialize, Serialize};

use crate::engine::Date;

/// The offices, the desks they keep in each region, and the desks that each pathway needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Directory {
    /// All offices that may be referred to.
    pub offices: Vec<Office>,
    /// All desks.
    pub desks: Vec<Desk>,
    /// For each pathway of the rulebook, in the same order: the desks it needs, in order.
    pub desks_of: Vec<Vec<DeskId>>,
    /// Where each region is.
    pub regions: Vec<Region>,
}

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

/// An office by its place in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OfficeId(pub u16);

/// A desk by its place in the directory.
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
    pub sites: Vec<String>,
    /// Address and telephone, where they may be published at all.
    pub contact: Option<Contact>,
    /// The day after which the contact details hide themselves.
    pub review: Date,
    /// Whether it serves the whole country.
    pub national: bool,
}

/// The contact details of an office. Its address and hours are texts and stand in the language's pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Whether there is an address.
    pub address: bool,
    /// Whether the hours are known.
    pub hours: bool,
    /// Telephone numbers as they are dialled.
    pub phones: Vec<String>,
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
            Self::Authority => "authority",
        }
    }

    /// The role of that name.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        [Self::Helpline, Self::Legal, Self::Shelter, Self::Social, Self::Complaint, Self::Authority]
            .into_iter()
            .find(|role| role.word() == word)
    }
}

impl Directory {
    /// An office by its place.
    #[must_use]
    pub fn office(&self, office: OfficeId) -> Option<&Office> {
        self.offices.get(usize::from(office.0))
    }

    /// A desk by its place.
    #[must_use]
    pub fn desk(&self, desk: DeskId) -> Option<&Desk> {
        self.desks.get(usize::from(desk.0))
    }
}

impl Desk {
    /// The offices that keep this desk for a region; the national ones where it has none or is not known.
    #[must_use]
    pub fn offices(&self, region: Option<&str>) -> &[OfficeId] {
        let local = self.by_region.iter().find(|(code, _)| Some(code.as_str()) == region);
        match local {
            Some((_, offices)) if !offices.is_empty() => offices,
            _ => &self.national,
        }
    }
}

impl Office {
    /// The contact details that may be shown on a day: none once their review is overdue.
    #[must_use]
    pub fn contact_on(&self, today: Date) -> Option<&Contact> {
        self.contact.as_ref().filter(|_| today <= self.review)
    }
}
