//! The law behind a pathway, cited by act and article.

use crate::{
    content::{self, Arg, Citation},
    engine::Pathway,
    ui::{dom::Builder, parts::office::official, view::View},
};

/// The provisions that may be cited, one entry for each act.
pub(super) fn citations(view: &View<'_>, dom: &mut Builder<'_>, pathway: &Pathway) {
    let acts = content::citations(view.book(), pathway);
    if !acts.is_empty() {
        dom.element("details", "", |dom| {
            dom.message_in("summary", "", "result-why-law");
            dom.element("ul", "", |dom| {
                for cited in &acts {
                    dom.element("li", "", |dom| citation(view, dom, cited));
                }
            });
        });
    }
}

fn citation(view: &View<'_>, dom: &mut Builder<'_>, cited: &Citation<'_>) {
    let title = view.of(&["act-", cited.act]);
    let mut said = Vec::new();
    if !cited.articles.is_empty() {
        said.push(view.localizer.fill("citation-article", &[("n", Arg::Text(&cited.articles))]));
    }
    if !cited.points.is_empty() {
        said.push(view.localizer.fill("citation-point", &[("n", Arg::Text(&cited.points))]));
    }
    let whole = view
        .localizer
        .fill("result-citation", &[("act", Arg::Text(&title)), ("article", Arg::Text(&said.join(view.localizer.joints()[1])))]);
    // The title may be in another language than what stands around it.
    let around = whole.split_once(&title).filter(|_| !said.is_empty());
    let (before, after) = around.unwrap_or_default();
    dom.text(before.into());
    official(view, dom, &["act-", cited.act]);
    dom.text(after.into());
}
