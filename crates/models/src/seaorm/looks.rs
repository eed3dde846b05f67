//! What looks like an entity and cannot be read as one: macros that make entities, files that no
//! `mod` leads to, items that may or may not be compiled.
//!
//! Deliberately not here: expanding macros.

use super::entity::Reader;
use super::report::{S006, S007};
use crate::Skipped;
use std::collections::BTreeSet;
use syn::Item;

/// The words by which a macro's text is known to make entities.
const SIGNS: [&str; 3] = ["DeriveEntityModel", "DeriveEntity", "EntityName"];

impl Reader<'_, '_> {
    /// Tells what hides entities.
    pub fn looks(&mut self) {
        let mut makers: BTreeSet<String> = BTreeSet::new();
        let tree = self.tree;
        for (id, module) in tree.modules.iter().enumerate() {
            for item in &module.items {
                if let Item::Macro(item) = item
                    && let Some(name) = &item.ident
                    && has_sign(&tree.text(id, &item.mac))
                {
                    makers.insert(name.to_string());
                }
            }
        }
        for (id, module) in tree.modules.iter().enumerate() {
            if module.unreached.is_some() {
                continue;
            }
            for item in &module.items {
                let Item::Macro(item) = item else { continue };
                let name = item.mac.path.segments.last().map(|s| s.ident.to_string());
                let name = name.unwrap_or_default();
                let own = item.ident.is_none() && has_sign(&tree.text(id, &item.mac));
                if item.ident.is_none() && (makers.contains(&name) || own) {
                    self.report.error(
                        S007,
                        tree.at(id, item),
                        format!("the macro `{name}!` makes entities, and macros are not expanded"),
                        "write the entity out, or run `cargo expand` and keep its text",
                    );
                }
            }
            for (item, what) in &module.open {
                let entity = matches!(item, Item::Struct(_) | Item::Mod(_));
                if entity && (module.entity || matches!(item, Item::Mod(_))) {
                    self.report.warning(
                        S006,
                        tree.at(id, item),
                        format!(
                            "whether this is compiled depends on `{what}`; it is taken as compiled"
                        ),
                        "keep entities apart from what depends on the platform",
                    );
                }
            }
        }
    }

    /// The entities that are not read, and why.
    pub fn skipped(&self) -> Vec<Skipped> {
        let mut out = Vec::new();
        for (id, module) in self.tree.modules.iter().enumerate() {
            let (true, Some(reason)) = (module.entity, &module.unreached) else { continue };
            let Some(item) = module.items.iter().find(|i| matches!(i, Item::Struct(_))) else {
                continue;
            };
            let path = &self.tree.files[module.file].source.path;
            let file = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
            out.push(Skipped {
                name: self.entity_name(id, file),
                span: self.tree.at(id, item),
                reason: reason.clone(),
            });
        }
        out.sort_by_cached_key(|s| (s.span.path().to_owned(), s.span.range.start));
        out
    }
}

fn has_sign(text: &str) -> bool {
    SIGNS.iter().any(|sign| text.contains(sign))
}
