//! Models whose table is named by the call that migrates them, `db.Table("x").AutoMigrate(&T{})`.
//!
//! GORM parses such a struct a second time, beside the one that relations of others lead to. It
//! gives the name to all that this call makes, and no later call finds a model of it: what leads
//! there fails. Deliberately not here: reading the name from the call (`chains.rs`).

use super::builder::Builder;
use super::model::{RelId, RelKind, SchemaId};
use super::report::G021;
use super::types::{Shape, Ty};
use kilter_diag::{Diagnostic, Span};
use std::collections::BTreeSet;

/// What to do about each of these.
const HELP: &str = "give the struct a TableName method instead of calling `Table`";

impl Builder<'_> {
    /// Parses a model whose table is named by the call at `from`. Others that refer to the struct
    /// refer to its own table.
    pub fn parse_named(&mut self, ty: &Ty, table: &str, from: &Span) -> Option<SchemaId> {
        let ty = self.types.indirect(ty);
        if self.types.shape(&ty) != Shape::Struct {
            return None;
        }
        let model = self.read_model(&ty, from, Some(table));
        let id = self.add_model(model);
        self.model.schemas[id].named_by = Some(from.clone());
        self.relate(id);
        Some(id)
    }

    /// The structs that calls name tables for.
    pub fn named_types(&self) -> BTreeSet<&Ty> {
        self.model.schemas.iter().filter(|s| s.named_by.is_some()).map(|s| &s.ty).collect()
    }

    /// Whether the table of the model with this relation is named by a call. The other side then
    /// has no foreign key of it: before the call nothing is known of it, and behind it GORM fails.
    pub fn of_named(&self, rel: RelId) -> bool {
        self.model.schemas[self.model.rels[rel].schema].named_by.is_some()
    }

    /// Tells of relations that lead from a model with a named table to others: GORM looks for them
    /// under its name.
    pub fn named_leads(&mut self, id: SchemaId) {
        let Some(call) = self.model.schemas[id].named_by.clone() else { return };
        let table = &self.model.schemas[id].table;
        let told = self.model.schemas[id].relations.iter().find_map(|(_, rel)| {
            let rec = &self.model.rels[*rel];
            if self.field(rec.field).ignore_migration {
                return None;
            }
            let message = match rec.kind {
                RelKind::BelongsTo => {
                    self.constraint(*rel).filter(|key| key.schema == id && key.target != id)?;
                    format!(
                        "GORM gives the name `{table}` to what this relation leads to as well, and fails"
                    )
                }
                RelKind::Many2Many => format!(
                    "GORM gives the name `{table}` to the join table of this relation as well, and makes no other"
                ),
                RelKind::HasOne | RelKind::HasMany => return None,
            };
            Some((message, rec.field))
        });
        if let Some((message, field)) = told {
            let diagnostic = Diagnostic::error(G021, message)
                .at(self.field_span(field), "")
                .at(call, "the call that names the table")
                .help(HELP);
            self.report.add(diagnostic);
        }
    }

    /// Tells of relations by which a model that is migrated now, or one that it needs, refers to a
    /// model whose table a call before this has named.
    pub fn leads_to_named(&mut self, id: SchemaId, call: &Span) {
        let mut seen = BTreeSet::from([id]);
        let mut queue = vec![id];
        while let Some(child) = queue.pop() {
            if let Some(rel) = self.named_parent(child) {
                self.tell_parent(rel, child, call);
                return;
            }
            let relations = &self.model.schemas[child].relations;
            let parents = relations.iter().filter_map(|(_, rel)| {
                let key = self.constraint(*rel)?;
                let taken = key.schema == child && !self.ignored(*rel);
                taken.then_some(key.target)
            });
            queue.extend(parents.filter(|parent| seen.insert(*parent)));
        }
    }

    /// The relation of a model with a named table that makes `child` depend on it, unless the struct
    /// was parsed again since, for its own table.
    fn named_parent(&self, child: SchemaId) -> Option<RelId> {
        (0..self.model.rels.len()).find(|&id| {
            let rel = &self.model.rels[id];
            rel.target == child
                && rel.gives_a_key()
                && self.of_named(id)
                && !self.ignored(id)
                && self.field(rel.field).owner.is_none()
                && self.constraint(id).is_some()
                && !self.model.rels[id..].iter().any(|later| {
                    let of = |s: SchemaId| &self.model.schemas[s];
                    later.target == child
                        && later.name == rel.name
                        && of(later.schema).named_by.is_none()
                        && of(later.schema).name == of(rel.schema).name
                })
        })
    }

    fn ignored(&self, rel: RelId) -> bool {
        self.field(self.model.rels[rel].field).ignore_migration
    }

    fn tell_parent(&mut self, rel: RelId, child: SchemaId, call: &Span) {
        let rec = &self.model.rels[rel];
        let parent = &self.model.schemas[rec.schema];
        let message = format!(
            "`{}` refers to `{}` by this relation, whose table a call before names `{}`; GORM finds no model of that table, and fails",
            self.model.schemas[child].name, parent.name, parent.table
        );
        let mut diagnostic = Diagnostic::error(G021, message)
            .at(self.field_span(rec.field), "")
            .at(call.clone(), "the call that fails");
        if let Some(named) = &parent.named_by {
            diagnostic = diagnostic.at(named.clone(), "the call that names the table");
        }
        self.report.add(diagnostic.help(HELP));
    }
}
