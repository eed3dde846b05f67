//! `cfg` and `cfg_attr`: which attributes and items are there.
//!
//! Features are decided, `test` is off; what depends on the platform is not decided. Deliberately
//! not here: cargo's own feature resolution.

use super::cargo::Krate;
use std::collections::BTreeSet;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Token};

/// Whether something is compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It depends on what is not known: the predicate.
    Open(String),
}

/// The features that are on.
#[derive(Debug, Clone, Default)]
pub struct Cfg {
    features: BTreeSet<String>,
    /// Whether kilter.toml says which features are on; then no feature is in doubt.
    pub told: bool,
}

impl Cfg {
    /// The features told, or the defaults of the crate.
    pub fn new(told: Option<&BTreeSet<String>>, krate: Option<&Krate>) -> Self {
        match told {
            Some(features) => Self { features: features.clone(), told: true },
            None => Self {
                features: krate.map(|k| k.defaults.clone()).unwrap_or_default(),
                told: false,
            },
        }
    }

    /// Whether an item with these attributes is compiled.
    pub fn item(&self, attrs: &[Attribute]) -> Answer {
        let mut open = None;
        for attr in attrs.iter().filter(|a| a.path().is_ident("cfg")) {
            let answer = match attr.parse_args::<Meta>() {
                Ok(meta) => self.predicate(&meta),
                Err(_) => Answer::Open("a malformed cfg".into()),
            };
            match answer {
                Answer::No => return Answer::No,
                Answer::Open(why) => open = Some(why),
                Answer::Yes => {}
            }
        }
        open.map_or(Answer::Yes, Answer::Open)
    }

    /// The features that these attributes ask about.
    pub fn features(attrs: &[Attribute]) -> Vec<String> {
        let mut out = Vec::new();
        for attr in attrs.iter().filter(|a| a.path().is_ident("cfg")) {
            if let Ok(meta) = attr.parse_args::<Meta>() {
                named(&meta, &mut out);
            }
        }
        out
    }

    fn predicate(&self, meta: &Meta) -> Answer {
        let parts = |list: &syn::MetaList| -> Vec<Answer> {
            let parsed = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            parsed.map(|p| p.iter().map(|m| self.predicate(m)).collect()).unwrap_or_default()
        };
        match meta {
            Meta::Path(path) if path.is_ident("test") || path.is_ident("doc") => Answer::No,
            Meta::Path(path) if path.is_ident("debug_assertions") => Answer::Yes,
            Meta::NameValue(pair) if pair.path.is_ident("feature") => match text(&pair.value) {
                Some(name) if self.features.contains(&name) => Answer::Yes,
                Some(_) => Answer::No,
                None => Answer::Open("a feature without a name".into()),
            },
            Meta::List(list) if list.path.is_ident("not") => match parts(list).pop() {
                Some(Answer::Yes) => Answer::No,
                Some(Answer::No) => Answer::Yes,
                Some(open) => open,
                None => Answer::Open("not()".into()),
            },
            Meta::List(list) if list.path.is_ident("all") => all(parts(list), &Answer::No),
            Meta::List(list) if list.path.is_ident("any") => {
                let found = parts(list);
                if found.is_empty() { Answer::No } else { all(found, &Answer::Yes) }
            }
            other => Answer::Open(name(other)),
        }
    }

    /// The attributes' contents, those in `cfg_attr` that are on included.
    pub fn metas(&self, attrs: &[Attribute]) -> Vec<Meta> {
        let mut out = Vec::new();
        for attr in attrs {
            self.expand(&attr.meta, 0, &mut out);
        }
        out
    }

    fn expand(&self, meta: &Meta, depth: usize, out: &mut Vec<Meta>) {
        let Meta::List(list) = meta else { return out.push(meta.clone()) };
        if !list.path.is_ident("cfg_attr") || depth > 8 {
            return out.push(meta.clone());
        }
        let parsed = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        let mut parts = parsed.map(IntoIterator::into_iter).into_iter().flatten();
        if parts.next().is_some_and(|p| self.predicate(&p) != Answer::No) {
            parts.for_each(|m| self.expand(&m, depth + 1, out));
        }
    }
}

/// The answer that decides alone, if any part gives it; else an open one, else the other.
fn all(parts: Vec<Answer>, decides: &Answer) -> Answer {
    if parts.contains(decides) {
        return decides.clone();
    }
    let open = parts.into_iter().find(|p| matches!(p, Answer::Open(_)));
    open.unwrap_or(if *decides == Answer::No { Answer::Yes } else { Answer::No })
}

fn named(meta: &Meta, out: &mut Vec<String>) {
    match meta {
        Meta::NameValue(pair) if pair.path.is_ident("feature") => out.extend(text(&pair.value)),
        Meta::List(list) => {
            let parsed = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            parsed.iter().flatten().for_each(|m| named(m, out));
        }
        _ => {}
    }
}

fn name(meta: &Meta) -> String {
    meta.path().segments.iter().map(|s| s.ident.to_string()).collect::<Vec<_>>().join("::")
}

/// The value of a string literal.
pub fn text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
