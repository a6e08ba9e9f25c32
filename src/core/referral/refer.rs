//! Which offices, in which order.

use crate::engine::{Answer, Answers, Flag, PathwayId, Rank, Rulebook, Screening};

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
/// the state last; the state's own line is left out; and a pathway put off names only its legal partner. Where a citizen's card was held
/// and another citizenship is not ruled out (S13), legal help comes before all others. The state's own line never comes before it.
#[must_use]
pub fn refer(directory: &Directory, book: &Rulebook, screening: &Screening, answers: &Answers) -> Vec<Referral> {
    let region = region(book, answers);
    let raised = |wanted: Flag| screening.flags.contains(&wanted);
    let careful = raised(Flag::NotCleared) || raised(Flag::Danger);
    let urgent = |id: PathwayId| book.pathway(id).is_some_and(|pathway| pathway.rank == Rank::Urgent);
    let in_danger = careful || screening.pathways.iter().any(|shown| urgent(shown.pathway));
    let mut referrals: Vec<Referral> = Vec::new();
    for shown in &screening.pathways {
        let desks = directory.desks_of.get(usize::from(shown.pathway.0)).map_or(&[][..], Vec::as_slice);
        for id in desks {
            let Some(desk) = directory.desk(*id) else { continue };
            if (shown.deferred && desk.role != Role::Legal) || (in_danger && desk.role == Role::Information) {
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
    // Those of equal rank stay in the order of the pathways.
    if careful {
        let child_alone = screening.pathways.first().and_then(|shown| helpline_of(directory, book, shown.pathway));
        referrals.sort_by_key(|referral| match referral.role {
            Role::Helpline if child_alone == Some(referral.desk) => 0,
            Role::Legal => 1,
            Role::Helpline | Role::Shelter => 2,
            Role::Social => 3,
            Role::Complaint => 4,
            Role::Authority | Role::Information => 5,
        });
    } else {
        let lawyer_first = raised(Flag::LawyerFirst);
        referrals.sort_by_key(|referral| match referral.role {
            Role::Legal if lawyer_first => 0,
            Role::Information => 2,
            _ => 1,
        });
    }
    referrals
}

/// The helpline at which an urgent pathway begins: that of a child alone.
fn helpline_of(directory: &Directory, book: &Rulebook, pathway: PathwayId) -> Option<DeskId> {
    let first = *directory.desks_of.get(usize::from(pathway.0))?.first()?;
    let urgent = book.pathway(pathway).is_some_and(|pathway| pathway.rank == Rank::Urgent);
    directory.desk(first).filter(|desk| urgent && desk.role == Role::Helpline).map(|_| first)
}

/// The region that was answered, by its code.
#[must_use]
pub fn region<'a>(book: &'a Rulebook, answers: &Answers) -> Option<&'a str> {
    let fact = book.fact_named("region")?;
    match answers.get(fact)? {
        Answer::Choice(option) => book.fact(fact)?.options.get(usize::from(option)).map(String::as_str),
        _ => None,
    }
}
