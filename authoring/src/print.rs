//! The content and its results for people to read: pages, worksheets, pictures and lists.

pub(crate) mod call_script;
pub(crate) mod colors;
pub(crate) mod confirmation_list;
pub(crate) mod explanation;
pub(crate) mod guide;
pub(crate) mod markup;
pub(crate) mod offline_pages;
pub(crate) mod open_points;
pub(crate) mod partners;
pub(crate) mod question_list;
pub(crate) mod rule_diagrams;
pub(crate) mod screening_json;
pub(crate) mod screening_text;
pub(crate) mod worksheet;

pub use call_script::{call_script, call_scripts};
pub use confirmation_list::to_confirm;
pub use explanation::{Explainer, Explanation};
pub use guide::guide;
pub use open_points::open_points;
pub use partners::partners;
pub use question_list::{questions, questions_json};
pub use rule_diagrams::rule_diagrams;
pub use screening_json::{PathwayReport, Report, report};
pub use screening_text::{pretty, summary_text};
pub use worksheet::worksheets;
