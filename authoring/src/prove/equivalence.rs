//! Two rulebooks with the same facts over one space of answers, and where their results differ.

use serde_json::Value as Json;

use super::{
    example::example,
    model::Model,
    space::{Space, Value},
};
use zhol_core::engine::{Node, Rulebook};

/// A rulebook beside the one that it was changed from.
pub(crate) struct Comparison<'a> {
    /// The first, over a space that knows the days of both; `None` if its own does.
    wider: Option<Model<'a>>,
    first: &'a Model<'a>,
    /// The changed one.
    pub changed: Model<'a>,
}

impl<'a> Comparison<'a> {
    /// The diagrams of the changed rulebook. What both have in common is not built again.
    pub(crate) fn of(first: &'a Model<'a>, changed: &'a Rulebook) -> Self {
        let mut both = first.book.clone();
        both.nodes.extend(changed.nodes.iter().filter(|node| matches!(node, Node::Before(..) | Node::After(..))).cloned());
        let space = Space::of(&both);
        if space.is_like(&first.space) {
            return Self { wider: None, first, changed: Model::beside(first, changed) };
        }
        let wider = Model::over(first.book, space);
        let changed = Model::beside(&wider, changed);
        Self { wider: Some(wider), first, changed }
    }

    /// Whether the results differ for some set of answers, and for which: the smallest set.
    pub(crate) fn difference(&self) -> Option<Json> {
        let first = self.wider.as_ref().unwrap_or(self.first);
        let space = &first.space;
        let pairs = first.said().into_iter().zip(self.changed.said()).filter(|(one, other)| one != other);
        let differ = pairs.map(|(one, other)| one.xor(&other).and(&space.valid)).filter(|differ| !differ.is_false());
        let examples: Vec<_> = differ.filter_map(|differ| space.smallest(&differ)).collect();
        let smallest =
            examples.into_iter().min_by_key(|values| values.iter().filter(|value| **value != Value::Missing).count())?;
        Some(example(first, &smallest))
    }
}
