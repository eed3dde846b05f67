//! Where the order in which `AutoMigrate` gets its models matters.
//!
//! Kilter parses all models before it makes tables, which is what repeated runs arrive at; a single
//! run of GORM may fail on the way. Deliberately not here: the order of the result (`order.rs`).

use super::builder::Builder;
use super::model::{RelId, RelKind, SchemaId};
use super::report::G016;
use kilter_diag::Diagnostic;
use kilter_schema::Dialect;
use std::collections::{BTreeMap, BTreeSet};

/// Who refers to whom.
#[derive(Default)]
struct Links {
    /// Foreign keys: the table that holds it, the table it refers to.
    keys: BTreeSet<(SchemaId, SchemaId)>,
    /// The same, of relations that the child itself declares.
    own: BTreeSet<(SchemaId, SchemaId)>,
    /// The place of each model among the arguments of `AutoMigrate`.
    place: BTreeMap<SchemaId, usize>,
}

impl Builder<'_> {
    /// Tells where GORM's own order fails. `called` are the arguments of `AutoMigrate`, in order.
    pub fn sequence(&mut self, called: &[SchemaId]) {
        let place = called.iter().enumerate().map(|(i, id)| (*id, i)).collect();
        let mut links = Links { place, ..Links::default() };
        for (id, rel) in self.model.rels.iter().enumerate() {
            if rel.kind == RelKind::BelongsTo {
                links.own.insert((rel.schema, rel.target));
            }
            if let Some(key) = self.constraint(id) {
                links.keys.insert((key.schema, key.target));
            }
        }
        let mut joins = BTreeMap::new();
        for rel in 0..self.model.rels.len() {
            match self.model.rels[rel].kind {
                RelKind::HasOne | RelKind::HasMany if self.of_named(rel) => {}
                RelKind::HasOne | RelKind::HasMany => self.child_first(rel, &links),
                RelKind::Many2Many => self.both_sides(rel, &mut joins),
                RelKind::BelongsTo => {}
            }
        }
    }

    /// A child that is migrated before the parent whose field gives it its foreign key.
    fn child_first(&mut self, rel: RelId, links: &Links) {
        // SQLite does not look at the tables a foreign key refers to.
        if self.options.dialect == Dialect::Sqlite {
            return;
        }
        let rec = &self.model.rels[rel];
        let Some(constraint) = self.constraint(rel) else { return };
        let (parent, child) = (constraint.target, constraint.schema);
        let (Some(at), Some(before)) = (links.place.get(&parent), links.place.get(&child)) else {
            return;
        };
        // A relation of the child's own makes GORM put the parent first; a circle is told as such.
        let settled = links.own.contains(&(child, parent)) || links.keys.contains(&(parent, child));
        if before >= at || settled || self.field(rec.field).ignore_migration {
            return;
        }
        let (parent, child) = (&self.model.schemas[parent], &self.model.schemas[child]);
        let message = format!(
            "AutoMigrate gets `{}` before `{}`, whose field `{}` gives it a foreign key to a table that does not exist yet",
            child.name, parent.name, rec.name
        );
        let diagnostic = Diagnostic::warning(G016, message)
            .at(self.field_span(rec.field), "")
            .at(child.span.clone(), "the table that GORM creates first")
            .help(format!("give `{}` to AutoMigrate before `{}`", parent.name, child.name));
        self.report.add(diagnostic);
    }

    /// Both sides declare one join table: the order of its columns is that of the side which GORM
    /// parses last. `seen` are the relations of join tables so far.
    fn both_sides(&mut self, rel: RelId, seen: &mut BTreeMap<String, RelId>) {
        let rec = &self.model.rels[rel];
        let Some(join) = rec.join.filter(|j| self.model.schemas[*j].join) else { return };
        let name = self.model.schemas[join].table.clone();
        let Some(twin) = seen.insert(name.clone(), rel) else { return };
        let other = &self.model.rels[twin];
        if (other.schema, other.target) != (rec.target, rec.schema) || rec.schema == rec.target {
            return;
        }
        let message = format!(
            "both sides declare the join table `{name}`; the order of its columns is that of the side which AutoMigrate gets last"
        );
        let diagnostic = Diagnostic::info(G016, message)
            .at(self.field_span(rec.field), "")
            .at(self.field_span(other.field), "the other side")
            .help("keep the order of the models in AutoMigrate");
        self.report.add(diagnostic);
    }
}
