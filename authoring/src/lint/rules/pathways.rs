//! Pathways that no answers lead to, that coincide, that add nothing to another, or whose signal changes nothing.

use biodivine_lib_bdd::Bdd;

use crate::{
    Problem,
    problem::Severity,
    prove::model::Model,
    read::rules::{Rules, Written},
};

/// Checks every pathway, alone and together with every other.
pub(super) fn check(rules: &Rules, model: &Model<'_>, problems: &mut Vec<Problem>) {
    let book = &rules.book;
    let real = |function: &Bdd| function.and(&model.space.valid);
    let likely: Vec<Bdd> = book.pathways.iter().map(|pathway| real(&model.likely(pathway))).collect();
    let shown: Vec<Bdd> = book.pathways.iter().map(|pathway| real(&model.shown(pathway))).collect();
    let unreachable = |at: usize| shown.get(at).is_none_or(Bdd::is_false);
    for (at, pathway) in book.pathways.iter().enumerate() {
        let Some((file, desks)) = rules.desks.get(at) else { continue };
        if unreachable(at) {
            let what = "No answers lead to this pathway.";
            problems.push(Problem::new(file, &pathway.id, what, "Correct `likely`, `possible` or `signal`."));
            continue;
        }
        let signal = rules.written.iter().any(|written| is_field(written, file, &pathway.id, "signal"));
        if signal && likely.get(at) == shown.get(at) && likely.get(at).is_some_and(|likely| !open(model, at, likely)) {
            let what = "The signal changes nothing: it never holds while the pathway is only possible.";
            let problem = Problem::new(file, &format!("{}, signal", pathway.id), what, "Correct it, or leave it out.");
            problems.push(problem.weighing(Severity::LookAt));
        }
        for (other_at, other) in book.pathways.iter().enumerate().filter(|(other, _)| *other != at && !unreachable(*other)) {
            let (Some(mine), Some(theirs)) = (likely.get(at), likely.get(other_at)) else { continue };
            if !mine.is_false() && mine == theirs {
                let what = format!("It is likely for exactly the same answers as `{}`.", other.id);
                problems.push(Problem::new(
                    file,
                    &format!("{}, likely", pathway.id),
                    what,
                    "Make one pathway of the two, or correct one.",
                ));
            }
            let (Some(mine), Some(theirs)) = (shown.get(at), shown.get(other_at)) else { continue };
            let adds = desks.iter().any(|desk| rules.desks.get(other_at).is_none_or(|(_, desks)| !desks.contains(desk)))
                || pathway.provisions.iter().any(|provision| !other.provisions.contains(provision));
            if !adds && !pathway.provisions.is_empty() && mine.and_not(theirs).is_false() {
                let what = format!("Wherever it is shown `{}` is shown too, with the same law and offices.", other.id);
                let problem = Problem::new(file, &pathway.id, what, "Look whether it tells people anything more.");
                problems.push(problem.weighing(Severity::LookAt));
            }
        }
    }
}

fn is_field(written: &Written, file: &str, pathway: &str, field: &str) -> bool {
    written.file == file && written.entry.split_once(", ") == Some((pathway, field))
}

/// Whether a pathway can be possible without being likely, with its signal certainly true.
fn open(model: &Model<'_>, at: usize, likely: &Bdd) -> bool {
    model.book.pathways.get(at).is_some_and(|pathway| {
        let open = model.excluded(pathway).not().and(&model.space.valid).and_not(likely);
        !open.and(&model.node(pathway.signal).yes).is_false()
    })
}
