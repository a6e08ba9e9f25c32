//! The desks that pathways name: whom a person is sent to, from inside the country and from abroad.

use super::REGIONS;
use crate::{
    Problem,
    problem::{Severity, did_you_mean},
    read::rules::Rules,
};
use zhol_core::{
    engine::{Date, Rank},
    referral::{ABROAD, Desk, DeskId, Directory, Role},
};

/// The desks of each pathway, in the order of the rulebook.
pub(super) fn desks_of_pathways(rules: &Rules, desks: &[Desk], problems: &mut Vec<Problem>) -> Vec<Vec<DeskId>> {
    let mut all = Vec::new();
    for (pathway, (file, named)) in rules.book.pathways.iter().zip(&rules.desks) {
        let entry = format!("{}, offices", pathway.id);
        if named.is_empty() {
            problems.push(Problem::new(
                file,
                &entry,
                "The pathway names no desk.",
                "Name at least one: nobody may be left without an office.",
            ));
        }
        let mut found = Vec::new();
        for id in named {
            match desks.iter().position(|desk| desk.id == *id).and_then(|at| u8::try_from(at).ok()) {
                Some(at) => found.push(DeskId(at)),
                None => {
                    let remedy = did_you_mean(id, desks.iter().map(|desk| desk.id.as_str()));
                    problems.push(Problem::new(file, &entry, format!("`{id}` is no desk of regions.toml."), remedy));
                }
            }
        }
        let legal = |at: &DeskId| desks.get(usize::from(at.0)).is_some_and(|desk| desk.role == Role::Legal);
        if pathway.deferred && !found.iter().any(legal) {
            let what = "The pathway can be put off \"with your lawyer\", but names no legal partner.";
            problems.push(Problem::new(file, &entry, what, "Add a legal desk."));
        }
        all.push(found);
    }
    all
}

/// For people abroad only legal partners stand there, and desks of the state at a border or outside the country: those of
/// pathways that are urgent or withheld (S15).
pub(super) fn check_abroad(rules: &Rules, desks: &[Desk], desks_of: &[Vec<DeskId>], problems: &mut Vec<Problem>) {
    for (desk, at) in desks.iter().zip((0u8..).map(DeskId)) {
        if desk.role == Role::Legal || desk.offices(Some(ABROAD)).is_empty() {
            continue;
        }
        let mut named_by = rules.book.pathways.iter().zip(desks_of).filter(|(_, desks)| desks.contains(&at));
        let outside = |rank: Rank, withheld: bool| rank == Rank::Urgent || withheld;
        if desk.role != Role::Authority || named_by.any(|(pathway, _)| !outside(pathway.rank, pathway.withheld)) {
            let what = format!("`{}` is a desk inside Kazakhstan.", desk.id);
            problems.push(Problem::new(
                REGIONS,
                ABROAD,
                what,
                "Take it out: from abroad nobody is sent to one but a legal partner.",
            ));
        }
    }
    for ((pathway, desks_of), (file, _)) in rules.book.pathways.iter().zip(desks_of).zip(&rules.desks) {
        let only_abroad = |at: &&DeskId| {
            let desk = desks.get(usize::from(at.0));
            desk.is_some_and(|desk| desk.role == Role::Authority && desk.offices(None).is_empty())
        };
        if let Some(desk) = desks_of.iter().find(only_abroad).filter(|_| !pathway.withheld) {
            let id = desks.get(usize::from(desk.0)).map_or("", |desk| desk.id.as_str());
            let what = format!("`{id}` is a mission, and the pathway is not withheld from people who fear return.");
            problems.push(Problem::new(
                file,
                &format!("{}, offices", pathway.id),
                what,
                "Take the desk out, or set withheld = true.",
            ));
        }
    }
}

/// In every region people must be able to reach somebody who knows the other offices: a legal partner, or the host's hotline.
pub(super) fn check_partners(directory: &Directory, today: Date, problems: &mut Vec<Problem>) {
    let hotline = directory.hotline.as_ref().is_some_and(|hotline| hotline.printed.shows_on(today));
    let codes = directory.regions.iter().map(|region| region.code.as_str()).chain([ABROAD]);
    for code in codes.filter(|_| !hotline) {
        let legal = directory.desks.iter().filter(|desk| desk.role == Role::Legal);
        let mut offices = legal.flat_map(|desk| desk.offices(Some(code))).filter_map(|id| directory.office(*id));
        if !offices.any(|office| office.is_reached_on(today)) {
            let what = "No legal partner can be reached: no telephone and no site is shown.";
            let remedy = "Confirm a number or a site of one in offices.toml; `zhol contacts --to-confirm` says how.";
            problems.push(Problem::new(REGIONS, &format!("{code}, legal"), what, remedy).weighing(Severity::Overdue));
        }
    }
}
