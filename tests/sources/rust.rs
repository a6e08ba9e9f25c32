//! Sources of Rust, read with `syn`: the modules of a crate, the items in them, and which file uses which by a path.

mod names;
mod uses;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use syn::{Attribute, Expr, Item, Lit, Meta, UseTree, Visibility, visit::Visit};

use names::Found;

/// The modules of one target of a package, such as its library, without those for tests.
pub struct Crate {
    /// The files, from the root of the project.
    pub files: Vec<PathBuf>,
    modules: Vec<Module>,
    /// The names of the crates that it may use.
    dependencies: BTreeSet<String>,
}

struct Module {
    file: usize,
    /// `None` for the root of the crate.
    parent: Option<usize>,
    names: BTreeMap<String, Vec<Name>>,
    /// The modules from which all names are taken.
    globs: Vec<Vec<String>>,
    items: Vec<Item>,
}

/// What a name in a module stands for. One name may stand for several, such as a module and a function.
enum Name {
    Item,
    Module(usize),
    Import(Vec<String>),
}

/// Where a module is to be read from.
struct Place<'a> {
    file: &'a Path,
    /// The folder of the files of its inner modules.
    inner: PathBuf,
}

impl Crate {
    /// Reads the modules of a crate, beginning with its root file. `read` gives the text of a file, `None` if there is no such file.
    pub fn read(root: &Path, dependencies: &[&str], read: &dyn Fn(&Path) -> Option<String>) -> Self {
        let dependencies = dependencies.iter().chain(&["std", "core", "alloc"]).map(|name| name.replace('-', "_")).collect();
        let mut own = Self { files: Vec::new(), modules: Vec::new(), dependencies };
        let inner = root.parent().unwrap().to_path_buf();
        own.file(None, &Place { file: root, inner }, read);
        own
    }

    fn file(&mut self, parent: Option<usize>, place: &Place<'_>, read: &dyn Fn(&Path) -> Option<String>) -> usize {
        let text = read(place.file).unwrap_or_else(|| panic!("{} is there", place.file.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", place.file.display()));
        self.files.push(place.file.to_path_buf());
        self.module(parent, self.files.len() - 1, parsed.items, place, read)
    }

    fn module(
        &mut self,
        parent: Option<usize>,
        file: usize,
        items: Vec<Item>,
        place: &Place<'_>,
        read: &dyn Fn(&Path) -> Option<String>,
    ) -> usize {
        let own = self.modules.len();
        self.modules.push(Module { file, parent, names: BTreeMap::new(), globs: Vec::new(), items: Vec::new() });
        for item in items.into_iter().filter(|item| !is_for_tests(attributes(item))) {
            if let Item::Mod(inner) = item {
                let name = inner.ident.to_string();
                let at = match (inner.content, path_of(&inner.attrs)) {
                    (Some((_, items)), _) => {
                        self.module(Some(own), file, items, &Place { file: place.file, inner: place.inner.join(&name) }, read)
                    }
                    (None, Some(path)) => {
                        let path = place.file.parent().unwrap().join(path);
                        let inner = path.parent().unwrap().to_path_buf();
                        self.file(Some(own), &Place { file: &path, inner }, read)
                    }
                    (None, None) => {
                        let beside = place.inner.join(format!("{name}.rs"));
                        let within = place.inner.join(&name).join("mod.rs");
                        let path = if read(&beside).is_some() { beside } else { within };
                        self.file(Some(own), &Place { file: &path, inner: place.inner.join(&name) }, read)
                    }
                };
                self.name(own, name, Name::Module(at));
                continue;
            }
            if let Some(name) = defined(&item) {
                self.name(own, name, Name::Item);
            }
            let mut imports = Imports::default();
            imports.visit_item(&item);
            for (name, path) in imports.named {
                self.name(own, name, Name::Import(path));
            }
            self.modules[own].globs.extend(imports.globs);
            self.modules[own].items.push(item);
        }
        own
    }

    fn name(&mut self, module: usize, name: String, what: Name) {
        self.modules[module].names.entry(name).or_default().push(what);
    }
}

/// The names that `use` brings, also inside functions.
#[derive(Default)]
struct Imports {
    named: Vec<(String, Vec<String>)>,
    globs: Vec<Vec<String>>,
}

impl<'ast> Visit<'ast> for Imports {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        for (name, path) in leaves(&item.tree) {
            match name {
                Some(name) => self.named.push((name, path)),
                None => self.globs.push(path),
            }
        }
    }
}

/// Every path of a `use`, with the name that it gets; without one where all names of a module are taken.
fn leaves(tree: &UseTree) -> Vec<(Option<String>, Vec<String>)> {
    let mut found = Vec::new();
    collect(tree, &mut Vec::new(), &mut found);
    found
}

fn collect(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<(Option<String>, Vec<String>)>) {
    let ended = |last: &syn::Ident, before: &[String]| {
        // `use a::b::{self}` brings `b`.
        if last == "self" && !before.is_empty() { before.to_vec() } else { [before, &[last.to_string()]].concat() }
    };
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            collect(&path.tree, before, found);
            before.pop();
        }
        UseTree::Name(name) => {
            let path = ended(&name.ident, before);
            found.push((path.last().cloned(), path));
        }
        UseTree::Rename(rename) => found.push((Some(rename.rename.to_string()), ended(&rename.ident, before))),
        UseTree::Glob(_) => found.push((None, before.clone())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| collect(tree, before, found)),
    }
}

/// Whether something is compiled for tests alone.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        meta => meta.path().is_ident("test"),
    })
}

/// The file that `#[path = "…"]` names.
fn path_of(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn defined(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

/// Whether a `use` only passes names on to others.
fn is_re_export(visibility: &Visibility) -> bool {
    !matches!(visibility, Visibility::Inherited)
}
