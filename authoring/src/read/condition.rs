//! The grammar of a condition: one readable line, in the words of the domain.
//!
//! ```text
//! not has(kz_id) and born_before_1992 and lived_in_kz_1992 = yes
//! ```
//!
//! `fact = option`, `fact ≠ option`, `fact = (a, b)` for "one of"; `set include option`; `fact is unknown`; `date < 1992-03-01`,
//! also `<=`, `>`, `>=` and `today - 5 years`; `not`, `and`, `or`, brackets; `can be(…)` for "not known to be false"; the names
//! of terms; `likely(pathway)` and `open(pathway)`, with `*` at the end for several. `and` and `or` never stand side by side
//! without brackets.

mod compile;
mod parse;
mod write;

pub(crate) use compile::{Compiler, Term};
pub(crate) use parse::{Comparison, Condition, Limit, parse};
