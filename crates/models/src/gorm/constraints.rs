//! Foreign keys, unique constraints and checks, as GORM derives them.
//!
//! Deliberately not here: emission into a schema (`emit.rs`).

use super::builder::Builder;
use super::model::{Constraint, FieldId, RelId, RelKind, SchemaId};
use super::tags::{settings, value};
use std::collections::BTreeMap;

/// The explicit name of a `constraint` or `check` text: what stands before the first comma, if it
/// looks like a name.
pub fn explicit_name(text: &str) -> Option<&str> {
    let (name, _) = text.split_once(',')?;
    let fits = !name.is_empty()
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    fits.then_some(name)
}

impl Builder<'_> {
    /// GORM's `ParseConstraint`: the foreign key of a relation, if it has one.
    pub fn constraint(&self, id: RelId) -> Option<Constraint> {
        let rel = &self.model.rels[id];
        let text = value(&self.field(rel.field).settings, "CONSTRAINT");
        if text == "-" {
            return None;
        }
        if rel.kind == RelKind::BelongsTo && self.mirrored(id) {
            return None;
        }
        let parts = settings(text, ',');
        let name = explicit_name(text).map_or_else(
            || self.namer.foreign_key(&self.model.schemas[rel.schema].table, &rel.name),
            str::to_owned,
        );
        let mut constraint = Constraint {
            name,
            schema: rel.schema,
            target: rel.target,
            foreign: Vec::new(),
            primary: Vec::new(),
            on_delete: value(&parts, "ONDELETE").to_owned(),
            on_update: value(&parts, "ONUPDATE").to_owned(),
        };
        for reference in &rel.refs {
            let Some(primary) = reference.primary else { continue };
            if rel.join.is_some() && !reference.own {
                continue;
            }
            constraint.foreign.push(reference.foreign);
            constraint.primary.push(primary);
            (constraint.schema, constraint.target) = if reference.own {
                (self.field(reference.foreign).schema, rel.schema)
            } else {
                (rel.schema, self.field(primary).schema)
            };
        }
        Some(constraint)
    }

    /// Whether the other side declares the same pairs: then its constraint counts.
    fn mirrored(&self, id: RelId) -> bool {
        let rel = &self.model.rels[id];
        self.model.schemas[rel.target].relations.iter().any(|(_, other_id)| {
            let other = &self.model.rels[*other_id];
            *other_id != id
                && other.target == rel.schema
                && other.refs.len() == rel.refs.len()
                && other
                    .refs
                    .iter()
                    .zip(&rel.refs)
                    .all(|(a, b)| a.primary == b.primary && a.foreign == b.foreign)
        })
    }

    /// Unique constraints of a schema: name and field, those of shadowed fields included.
    pub fn uniques(&self, id: SchemaId) -> Vec<(String, FieldId)> {
        let schema = &self.model.schemas[id];
        let mut out: Vec<(String, FieldId)> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for field_id in &schema.fields {
            let field = self.field(*field_id);
            if !field.unique {
                continue;
            }
            let name = self.namer.unique(&schema.table, &field.db_name);
            match places.get(&name) {
                Some(place) => out[*place].1 = *field_id,
                None => {
                    places.insert(name.clone(), out.len());
                    out.push((name, *field_id));
                }
            }
        }
        out
    }

    /// Checks of a schema: name, expression and field.
    pub fn checks(&self, id: SchemaId) -> Vec<(String, String, FieldId)> {
        let schema = &self.model.schemas[id];
        schema
            .db_names
            .iter()
            .filter_map(|column| {
                let field_id = schema.by_db[column];
                let text = value(&self.field(field_id).settings, "CHECK");
                if text.is_empty() {
                    return None;
                }
                if let Some(name) = explicit_name(text) {
                    let expression = text[name.len() + 1..].to_owned();
                    return Some((name.to_owned(), expression, field_id));
                }
                let expression = text.strip_prefix(',').unwrap_or(text).to_owned();
                Some((self.namer.check(&schema.table, column), expression, field_id))
            })
            .collect()
    }
}
