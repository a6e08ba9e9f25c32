//! Which file uses which, by the paths in it.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Expr, ExprCall, ExprPath, ItemMod, ItemUse, Macro,
    spanned::Spanned,
    visit::{self, Visit},
};

use super::{Crate, Found, attributes, is_for_tests, is_re_export, leaves};

/// Where a use stands, and the path by which it uses.
pub type Use = (usize, String);

/// What the files of a crate use.
#[derive(Default)]
pub struct Uses {
    /// From one file to another, by their indices, each with the first use.
    pub inside: BTreeMap<(usize, usize), Use>,
    /// From a file to a path of another crate, each with the line of the first use.
    pub outside: BTreeMap<(usize, Vec<String>), usize>,
}

impl Crate {
    /// What each file uses by `use` or by a path in its code. To name a module, or to pass a name on to others, is no use.
    pub fn uses(&self) -> Uses {
        let mut uses = Uses::default();
        for (at, module) in self.modules.iter().enumerate() {
            let mut reading = Reading { own: self, module: at, uses: &mut uses };
            module.items.iter().for_each(|item| reading.visit_item(item));
        }
        uses
    }

    /// The files that use each other in a circle: each group with the uses inside it.
    pub fn circles(&self) -> Vec<String> {
        let uses = self.uses().inside;
        let reached = |from: usize| -> Vec<bool> {
            let mut seen = vec![false; self.files.len()];
            let mut waiting = vec![from];
            while let Some(at) = waiting.pop() {
                for (_, to) in uses.keys().filter(|(other, _)| *other == at) {
                    if !std::mem::replace(&mut seen[*to], true) {
                        waiting.push(*to);
                    }
                }
            }
            seen
        };
        let reached: Vec<Vec<bool>> = (0..self.files.len()).map(reached).collect();
        let (mut circles, mut told) = (Vec::new(), vec![false; self.files.len()]);
        for file in 0..self.files.len() {
            let group: Vec<usize> =
                (0..self.files.len()).filter(|other| reached[file][*other] && reached[*other][file]).collect();
            if group.is_empty() || told[file] {
                continue;
            }
            group.iter().for_each(|at| told[*at] = true);
            let name = |at: &usize| self.files[*at].display().to_string();
            let inside = uses.iter().filter(|((from, to), _)| group.contains(from) && group.contains(to));
            let lines =
                inside.map(|((from, to), (line, path))| format!("  {} uses {}: line {line}, {path}\n", name(from), name(to)));
            circles.push(format!("{} files in a circle:\n{}", group.len(), lines.collect::<String>()));
        }
        circles
    }
}

/// A module that is read.
struct Reading<'a> {
    own: &'a Crate,
    module: usize,
    uses: &'a mut Uses,
}

impl Reading<'_> {
    fn used(&mut self, path: &[String], line: usize) {
        let file = self.own.modules[self.module].file;
        match self.own.resolve(self.module, path) {
            Some(Found::Item(other)) if other != file => {
                self.uses.inside.entry((file, other)).or_insert_with(|| (line, path.join("::")));
            }
            Some(Found::Elsewhere(path)) => {
                self.uses.outside.entry((file, path)).or_insert(line);
            }
            _ => {}
        }
    }

    fn path(&mut self, path: &syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.used(&segments, path.span().start().line);
    }

    /// The paths in a macro, of which only the tokens are known: `a::b`, `Name`, `call(…)`.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is = |at: usize, sign: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                // What comes after a point is a field or a method.
                TokenTree::Ident(_) if at > 1 && is(at - 2, '.') && !(at > 2 && is(at - 3, '.')) => {}
                TokenTree::Ident(first) => {
                    let mut path = vec![first.to_string()];
                    while let (true, true, Some(TokenTree::Ident(next))) = (is(at, ':'), is(at + 1, ':'), tokens.get(at + 2)) {
                        path.push(next.to_string());
                        at += 3;
                    }
                    let called = matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() == proc_macro2::Delimiter::Parenthesis);
                    if path.len() > 1 || called || path[0].starts_with(char::is_uppercase) {
                        self.used(&path, first.span().start().line);
                    }
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reading<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    // Inner modules are read by themselves.
    fn visit_item_mod(&mut self, _: &'ast ItemMod) {}

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if !is_re_export(&item.vis) {
            for (_, path) in leaves(&item.tree) {
                self.used(&path, item.span().start().line);
            }
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.path(path);
        visit::visit_path(self, path);
    }

    // A single small word may be a variable.
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        let word = path.path.get_ident().map(ToString::to_string);
        if !word.is_some_and(|word| word.starts_with(char::is_lowercase)) {
            visit::visit_expr_path(self, path);
        }
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(function) = &*call.func {
            self.path(&function.path);
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        self.path(&called.path);
        self.tokens(called.tokens.clone());
    }
}
