//! What lawyers, translators and contact keepers write: read, checked, proved, packed for the browser, printed and compared.
//! Native only: the browser gets packs and never parses a rule.

mod compare;
mod content;
mod export;
mod lint;
mod pack;
mod population;
mod print;
mod problem;
pub mod prove;
mod read;
mod transliteration;

pub use compare::{Aspect, Cause, CauseKind, Change, ChangedMessages, Diff, Difference, DroppedAnswer, Group, Version, diff};
pub use content::Content;
pub use export::{Target, export};
pub use pack::Pseudolocale;
pub use population::people;
pub use print::{
    Explainer, Explanation, PathwayReport, Report, call_script, call_scripts, guide, open_points, partners, pretty, questions,
    questions_json, report, rule_diagrams, summary_text, to_confirm, worksheets,
};
pub use problem::{Problem, Severity, did_you_mean};
pub use prove::{EquivalenceCheck, Mutant, MutationOperator, MutationTest, Survivor, mutants};
pub use read::{Case, ExpectedCase, FactTableVersions, JsonError, Source, answer_json, read_case, read_json};
pub use transliteration::transliterated;
