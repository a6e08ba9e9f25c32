//! What one version says to one person.

use serde_json::Value;

use super::{people::told, version::Version};
use crate::Case;
use zhol_core::{
    content::RulePack,
    engine::{Evaluation, Flag, Pathway, PathwayId, Rank, Standing, Truth, screen},
    referral::{Office, Role, refer},
};

/// Where a result names a pathway.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    Withheld,
    Unchecked,
    Deferred,
    At(Rank),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    pub place: Spot,
    pub standing: Standing,
}

/// A result, as far as versions are compared.
#[derive(PartialEq)]
pub(super) struct Outcome<'a> {
    /// In the order of the result; then the unchecked, then the withheld.
    pub pathways: Vec<(&'a Pathway, Named)>,
    /// The offices in their order, each with its role and whether contact details are shown.
    pub offices: Vec<(&'a Office, Role, bool)>,
    /// The notes about the whole result.
    pub flags: Vec<String>,
}

/// What a version says to a person; `None` when it cannot understand the case at all.
pub(super) fn outcome<'a>(version: &'a Version, person: &Value) -> Option<Outcome<'a>> {
    told(&version.pack.book, person).map(|case| of_case(&version.pack, &case))
}

fn of_case<'a>(pack: &'a RulePack, case: &Case) -> Outcome<'a> {
    let book = &pack.book;
    let screening = screen(book, &case.answers, case.today);
    let referrals = refer(&pack.directory, book, &screening, &case.answers);
    let mut pathways = Vec::new();
    let mut add = |id: PathwayId, standing: Standing, place: &dyn Fn(&Pathway) -> Spot| {
        if let Some(pathway) = book.pathway(id) {
            pathways.push((pathway, Named { place: place(pathway), standing }));
        }
    };
    for shown in &screening.pathways {
        add(shown.pathway, shown.standing, &|pathway| {
            if shown.deferred { Spot::Deferred } else { Spot::At(pathway.rank) }
        });
    }
    for unchecked in &screening.unchecked {
        add(unchecked.pathway, Standing::Possible, &|_| Spot::Unchecked);
    }
    let evaluation = Evaluation::of(book, &case.answers, case.today);
    if evaluation.truth(book.cleared) != Truth::Yes {
        for (id, pathway) in book.pathways().filter(|(_, pathway)| pathway.withheld) {
            match evaluation.standing(pathway) {
                Standing::Excluded => {}
                standing => add(id, standing, &|_| Spot::Withheld),
            }
        }
    }
    let offices = referrals
        .iter()
        .filter_map(|referral| {
            let office = pack.directory.office(referral.office)?;
            Some((office, referral.role, office.has_contact_on(case.today)))
        })
        .collect();
    Outcome { pathways, offices, flags: screening.flags.iter().map(|flag: &Flag| flag.word(book)).collect() }
}

impl Outcome<'_> {
    /// Where the result names a pathway.
    pub(super) fn named(&self, id: &str) -> Option<Named> {
        self.pathways.iter().find(|(pathway, _)| pathway.id == id).map(|(_, named)| *named)
    }
}
