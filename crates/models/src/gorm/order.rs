//! Which tables there are, and which definition of a table counts: GORM's `ReorderModels`.
//!
//! All models are parsed before, so that every relation is known: the result is what repeated
//! `AutoMigrate` runs arrive at. Deliberately not here: finding the models (`discover.rs`).

use super::builder::Builder;
use super::model::{RelId, RelKind, SchemaId};
use super::report::{G015, G016};
use kilter_diag::Diagnostic;
use std::collections::{BTreeSet, HashMap, HashSet};

/// The state of GORM's algorithm.
#[derive(Default)]
struct State {
    names: Vec<String>,
    by_table: HashMap<String, SchemaId>,
    depends: HashMap<SchemaId, Vec<SchemaId>>,
    seen: HashSet<SchemaId>,
    placed: HashSet<String>,
    ordered: Vec<String>,
}

impl Builder<'_> {
    /// The schemas whose tables exist, implied ones included, parents before children as far as
    /// GORM knows.
    pub fn order(&mut self, roots: &[SchemaId], ignore_relations: bool) -> Vec<SchemaId> {
        self.adopt_join_models(roots);
        let mut state = State::default();
        for root in roots {
            self.visit(*root, ignore_relations, &mut state);
        }
        for name in state.names.clone() {
            self.place(&name, ignore_relations, &mut state);
        }
        state.ordered.iter().map(|name| state.by_table[name]).collect()
    }

    /// A listed model whose table is a join table is meant to be that join table.
    fn adopt_join_models(&mut self, roots: &[SchemaId]) {
        let mut told = BTreeSet::new();
        for rel in 0..self.model.rels.len() {
            let Some(join) = self.model.rels[rel].join else { continue };
            if !self.model.schemas[join].join {
                continue;
            }
            let table = self.model.schemas[join].table.clone();
            let adopted = roots
                .iter()
                .copied()
                .find(|r| self.model.schemas[*r].table == table && !self.model.schemas[*r].join);
            if let Some(model) = adopted {
                let span = self.model.schemas[model].span.clone();
                if told.insert(model) {
                    self.tell_adopted(rel, model, &table);
                }
                self.setup_join_table(rel, model, &span);
            }
        }
    }

    fn tell_adopted(&mut self, rel: RelId, model: SchemaId, table: &str) {
        let schema = &self.model.schemas[model];
        let diagnostic = Diagnostic::warning(
            G015,
            format!("`{}` is taken to be the join table `{table}`", schema.name),
        )
        .at(schema.span.clone(), "")
        .at(self.field_span(self.model.rels[rel].field), "the relation")
        .help("say so to GORM as well: `db.SetupJoinTable(…)`; without it AutoMigrate makes two different tables of it, depending on the order");
        self.report.add(diagnostic);
    }

    fn visit(&mut self, id: SchemaId, ignore_relations: bool, state: &mut State) {
        if !state.seen.insert(id) {
            return;
        }
        let mut depends = Vec::new();
        let mut joins = Vec::new();
        let mut children = BTreeSet::new();
        if !ignore_relations {
            for (_, rel) in self.model.schemas[id].relations.clone() {
                let rec = &self.model.rels[rel];
                if self.field(rec.field).ignore_migration {
                    continue;
                }
                if let Some(c) = self.constraint(rel)
                    && c.schema == id
                    && c.target != id
                {
                    depends.push(c.target);
                }
                let rec = &self.model.rels[rel];
                if matches!(rec.kind, RelKind::HasOne | RelKind::HasMany) {
                    children.insert(rec.target);
                }
                if let Some(join) = rec.join {
                    joins.push((rel, rec.target, join));
                }
            }
        }
        let table = self.model.schemas[id].table.clone();
        self.take_table(id, &table, state);
        state.depends.insert(id, depends);
        state.names.push(table);
        for (rel, target, join) in joins.into_iter().rev() {
            if children.contains(&target) {
                self.visit(target, ignore_relations, state);
            }
            if self.model.schemas[join].join {
                self.colliding_constraints(rel);
            }
            self.visit(join, ignore_relations, state);
        }
    }

    /// The later definition of a table wins.
    fn take_table(&mut self, id: SchemaId, table: &str, state: &mut State) {
        let Some(old) = state.by_table.insert(table.to_owned(), id) else { return };
        let (new, old) = (&self.model.schemas[id], &self.model.schemas[old]);
        if new.join || old.join || new.ty == old.ty {
            return;
        }
        let message = format!(
            "`{}` and `{}` are both stored in `{table}`; GORM takes the later one and nothing of the other",
            old.name, new.name
        );
        let diagnostic = Diagnostic::warning(G016, message)
            .at(new.span.clone(), "")
            .at(old.span.clone(), "the other one")
            .help("give one of them another TableName, or leave it out with `gorm.exclude`");
        self.report.add(diagnostic);
    }

    fn place(&mut self, table: &str, ignore_relations: bool, state: &mut State) {
        if !state.placed.insert(table.to_owned()) {
            return;
        }
        let depends = state
            .by_table
            .get(table)
            .and_then(|id| state.depends.get(id))
            .cloned()
            .unwrap_or_default();
        for id in depends {
            let parent = self.model.schemas[id].table.clone();
            if !state.by_table.contains_key(&parent) {
                self.visit(id, ignore_relations, state);
            }
            self.place(&parent, ignore_relations, state);
        }
        state.ordered.push(table.to_owned());
    }
}
