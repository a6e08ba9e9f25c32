//! The law behind a pathway, cited by act and article.

use crate::{
    content::{Arg, Citation},
    engine::Pathway,
    ui::{office::official, sheet::Sheet, view::View},
};

/// The citations of what may be cited, one for each act.
pub(super) fn citations(view: &View<'_>, sheet: &mut Sheet<'_>, pathway: &Pathway) {
    let acts = crate::content::citations(view.book(), pathway);
    if !acts.is_empty() {
        sheet.element("details", "", |sheet| {
            sheet.say("summary", "", "result-why-law");
            sheet.element("ul", "", |sheet| {
                for cited in &acts {
                    sheet.element("li", "", |sheet| citation(view, sheet, cited));
                }
            });
        });
    }
}

fn citation(view: &View<'_>, sheet: &mut Sheet<'_>, cited: &Citation<'_>) {
    let title = view.of(&["act-", cited.act]);
    let mut said = Vec::new();
    if !cited.articles.is_empty() {
        said.push(view.words.fill("citation-article", &[("n", Arg::Text(&cited.articles))]));
    }
    if !cited.points.is_empty() {
        said.push(view.words.fill("citation-point", &[("n", Arg::Text(&cited.points))]));
    }
    let whole = view
        .words
        .fill("result-citation", &[("act", Arg::Text(&title)), ("article", Arg::Text(&said.join(view.words.joints()[1])))]);
    // The title may be in another language than what stands around it.
    let around = whole.split_once(&title).filter(|_| !said.is_empty());
    let (before, after) = around.unwrap_or_default();
    sheet.text(before.into());
    official(view, sheet, &["act-", cited.act]);
    sheet.text(after.into());
}
