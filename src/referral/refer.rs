//! Which offices, in which order.

use crate::engine::{Answer, Answers, Flag, PathwayId, Place, Rulebook, Screening};

use super::{DeskId, Directory, OfficeId, Role};

/// One office that a result names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referral {
    /// Which office.
    pub office: OfficeId,
    /// At which desk.
    pub desk: DeskId,
    /// What it is to the person.
    pub role: Role,
    /// The pathways it helps with, in the order of the result.
    pub pathways: Vec<PathwayId>,
}

/// The offices for a result, in the order to turn to them.
///
/// Offices come in the order of the pathways, each with its desks in order. Where fear of return is not ruled out, or the
/// person is in danger (S1, S2), the order is by role instead: a helpline for a child alone, then legal help, and a desk of
/// the state last; and a pathway put off names only its legal partner.
#[must_use]
pub fn refer(directory: &Directory, book: &Rulebook, screening: &Screening, answers: &Answers) -> Vec<Referral> {
    let region = region(book, answers);
    let careful = screening.flags.iter().any(|flag| matches!(flag, Flag::NotCleared | Flag::Danger));
    let mut referrals: Vec<Referral> = Vec::new();
    for shown in &screening.pathways {
        let desks = directory.desks_of.get(usize::from(shown.pathway.0)).map_or(&[][..], Vec::as_slice);
        for id in desks {
            let Some(desk) = directory.desk(*id) else { continue };
            if shown.deferred && desk.role != Role::Legal {
                continue;
            }
            for office in desk.offices(region) {
                match referrals.iter_mut().find(|referral| referral.office == *office) {
                    Some(referral) if referral.pathways.last() == Some(&shown.pathway) => {}
                    Some(referral) => referral.pathways.push(shown.pathway),
                    None => {
                        let pathways = vec![shown.pathway];
                        referrals.push(Referral { office: *office, desk: *id, role: desk.role, pathways });
                    }
                }
            }
        }
    }
    let child_alone = screening.pathways.first().is_some_and(|shown| leads_to_helpline(directory, book, shown.pathway));
    if careful {
        referrals.sort_by_key(|referral| match referral.role {
            Role::Helpline if child_alone => 0,
            Role::Legal => 1,
            Role::Helpline | Role::Shelter => 2,
            Role::Social => 3,
            Role::Complaint => 4,
            Role::Authority => 5,
        });
    }
    referrals
}

/// Whether a pathway is urgent and begins at a helpline: a child alone.
fn leads_to_helpline(directory: &Directory, book: &Rulebook, pathway: PathwayId) -> bool {
    let first = directory.desks_of.get(usize::from(pathway.0)).and_then(|desks| desks.first());
    let role = first.and_then(|desk| directory.desk(*desk)).map(|desk| desk.role);
    role == Some(Role::Helpline) && book.pathway(pathway).is_some_and(|pathway| pathway.place == Place::Urgent)
}

/// The region that was answered, by its code.
fn region<'a>(book: &'a Rulebook, answers: &Answers) -> Option<&'a str> {
    let fact = book.fact_named("region")?;
    match answers.get(fact)? {
        Answer::Choice(option) => book.fact(fact)?.options.get(usize::from(option)).map(String::as_str),
        _ => None,
    }
}
