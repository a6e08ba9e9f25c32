//! Lines of the files on their way to conditions that the engine decides.

use crate::{
    Problem,
    read::condition::{Compiler, Condition, parse},
};
use zhol_core::engine::NodeId;

/// What to do about a line that cannot be read.
pub(super) const REPAIR: &str = "Compare the line with the others; the grammar of a condition is in content/README.md.";

/// A condition as it stands in a file.
pub(crate) struct Written {
    pub file: String,
    pub entry: String,
    pub condition: Condition,
    pub node: NodeId,
}

/// Compiles lines of the files to nodes. A problem is reported at the place where the line was written.
pub(super) struct Lines<'a, 'b> {
    pub compiler: Compiler<'a>,
    pub written: Vec<Written>,
    pub problems: &'b mut Vec<Problem>,
}

impl Lines<'_, '_> {
    /// The node of a line; one that never holds if the line is wrong.
    pub(super) fn line(&mut self, file: &str, entry: &str, line: &str) -> NodeId {
        match parse(line) {
            Ok(condition) => self.condition(file, entry, &condition),
            Err(error) => {
                self.problems.push(Problem::new(file, entry, error, REPAIR));
                NodeId(0)
            }
        }
    }

    /// The node of a condition; one that never holds if the condition is wrong.
    pub(super) fn condition(&mut self, file: &str, entry: &str, condition: &Condition) -> NodeId {
        match self.compiler.compile(condition) {
            Ok(node) => {
                self.written.push(Written { file: file.into(), entry: entry.into(), condition: condition.clone(), node });
                node
            }
            Err((what, remedy)) => {
                self.problems.push(Problem::new(file, entry, what, remedy));
                NodeId(0)
            }
        }
    }
}
