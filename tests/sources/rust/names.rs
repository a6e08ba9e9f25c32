//! What a path leads to, through imports and re-exports.

use super::{Crate, Name};

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// An item of this crate, defined in the file with this index.
    Item(usize),
    /// A module of this crate.
    Module(usize),
    /// A path into another crate, which begins with the crate's name.
    Elsewhere(Vec<String>),
}

/// More imports one after another than any source has: a circle of imports leads nowhere.
const DEEPEST: usize = 24;

impl Crate {
    /// What a path that stands in a module leads to; `None` for a local name, a type parameter, or what the language itself has.
    pub(super) fn resolve(&self, module: usize, path: &[String]) -> Option<Found> {
        self.follow(module, path, DEEPEST)
    }

    fn follow(&self, module: usize, path: &[String], depth: usize) -> Option<Found> {
        let depth = depth.checked_sub(1)?;
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "Self" => return None,
            "crate" => Found::Module(0),
            "self" => Found::Module(module),
            "super" => Found::Module(self.modules[module].parent?),
            name => self.look_up(module, name, !rest.is_empty(), depth).or_else(|| self.dependency(name))?,
        };
        rest.iter().enumerate().try_fold(start, |found, (at, segment)| match found {
            Found::Module(inner) if segment == "super" => self.modules[inner].parent.map(Found::Module),
            Found::Module(inner) => self.look_up(inner, segment, at + 1 < rest.len(), depth),
            // A variant or a function of a type is where the type is.
            Found::Item(file) => Some(Found::Item(file)),
            Found::Elsewhere(before) => Some(Found::Elsewhere([before, vec![segment.clone()]].concat())),
        })
    }

    fn dependency(&self, name: &str) -> Option<Found> {
        self.dependencies.contains(name).then(|| Found::Elsewhere(vec![name.to_owned()]))
    }

    /// What a name in a module stands for. Where the path goes on, a module comes before an item of the same name.
    fn look_up(&self, module: usize, name: &str, goes_on: bool, depth: usize) -> Option<Found> {
        let depth = depth.checked_sub(1)?;
        let own = &self.modules[module];
        let mut all: Vec<Found> = Vec::new();
        for what in own.names.get(name).into_iter().flatten() {
            all.extend(match what {
                Name::Item => Some(Found::Item(own.file)),
                Name::Module(inner) => Some(Found::Module(*inner)),
                Name::Import(path) => self.follow(module, path, depth),
            });
        }
        let fits = |found: &&Found| matches!(found, Found::Module(_)) == goes_on;
        all.iter().find(fits).or(all.first()).cloned().or_else(|| {
            own.globs.iter().find_map(|glob| match self.follow(module, glob, depth)? {
                Found::Module(inner) if inner != module => self.look_up(inner, name, goes_on, depth),
                _ => None,
            })
        })
    }
}
