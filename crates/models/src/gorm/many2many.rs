//! Many-to-many relations and their join tables.
//!
//! GORM makes a struct for the join table out of the key fields of both sides, tags included, and
//! parses it like any other. Deliberately not here: which join tables are created (`order.rs`).

use super::builder::Builder;
use super::fields::RawField;
use super::golit;
use super::inflect::singular;
use super::model::{FieldId, Reference, RelId, RelKind, RelRec, SchemaId};
use super::report::{G010, G014, G015, G017};
use super::tags::{TagText, columns};
use super::types::Ty;
use kilter_diag::{Diagnostic, Span};
use std::sync::Arc;

/// A side of a join table: the names of its columns in Go, with the keys they refer to.
type Side = Vec<(String, FieldId)>;

impl Builder<'_> {
    /// Builds a many2many relation and its join table.
    pub fn many2many(
        &mut self,
        schema: SchemaId,
        field: FieldId,
        target: SchemaId,
        name: &str,
    ) -> Option<RelId> {
        let own_keys = self.side_keys(schema, field, "FOREIGNKEY")?;
        let ref_keys = self.side_keys(target, field, "REFERENCES")?;
        if own_keys.is_empty() || ref_keys.is_empty() {
            let lacking = if own_keys.is_empty() { schema } else { target };
            let message = format!(
                "GORM cannot build the join table `{name}`: `{}` has no primary key",
                self.model.schemas[lacking].name
            );
            let span = self.field_span(field);
            self.report.error(
                G010,
                span,
                message,
                "mark a key with `primaryKey`, or name keys with `foreignKey:…;references:…`",
            );
            return None;
        }
        let settings = self.field(field).settings.clone();
        let own = self.own_side(schema, &own_keys, &columns(&settings, "JOINFOREIGNKEY"));
        let refs =
            self.ref_side(target, field, &own, &ref_keys, &columns(&settings, "JOINREFERENCES"));
        let mut raws: Vec<RawField> =
            own.iter().map(|(name, key)| self.join_field(name, *key, field)).collect();
        for (name, key) in &refs {
            if !own.iter().any(|(n, _)| n == name) {
                raws.push(self.join_field(name, *key, field));
            }
        }
        let table = self.namer.join_table(name);
        let span = self.setting_span(field, "MANY2MANY");
        let join = self.new_schema(name.to_owned(), table, Ty::Unknown(String::new()), span);
        self.model.schemas[join].join = true;
        let span = self.model.schemas[join].span.clone();
        let fields = self.read_fields(raws, &span, 0);
        self.fill(join, fields);
        let rel = self.connect(schema, target, field, join, &own, &refs);
        Some(rel)
    }

    /// The keys of one side: those named, else the primary key.
    fn side_keys(&mut self, side: SchemaId, field: FieldId, key: &str) -> Option<Vec<FieldId>> {
        let names = columns(&self.field(field).settings, key);
        if names.is_empty() {
            return Some(self.model.schemas[side].primary.clone());
        }
        let mut keys = Vec::new();
        for name in names {
            let Some(found) = self.look_up(side, &name) else {
                let message = format!("`{}` has no field `{name}`", self.model.schemas[side].name);
                let span = self.setting_span(field, key);
                self.report.error(G010, span, message, "name a field of the struct or its column");
                return None;
            };
            keys.push(found);
        }
        Some(keys)
    }

    fn own_side(&self, schema: SchemaId, keys: &[FieldId], named: &[String]) -> Side {
        let base = title(&self.model.schemas[schema].name);
        keys.iter()
            .enumerate()
            .map(|(i, key)| {
                let name = named
                    .get(i)
                    .map_or_else(|| format!("{base}{}", self.field(*key).name), |n| title(n));
                (name, *key)
            })
            .collect()
    }

    fn ref_side(
        &self,
        target: SchemaId,
        field: FieldId,
        own: &Side,
        keys: &[FieldId],
        named: &[String],
    ) -> Side {
        let target_name = &self.model.schemas[target].name;
        let field_name = &self.field(field).name;
        keys.iter()
            .enumerate()
            .map(|(i, key)| {
                let key_name = &self.field(*key).name;
                let mut name = format!("{}{key_name}", title(target_name));
                if own.iter().any(|(n, _)| *n == name) {
                    if **field_name == **target_name {
                        name.push_str("Reference");
                    } else {
                        name = format!("{}{key_name}", singular(field_name));
                    }
                }
                (named.get(i).map_or(name, |n| title(n)), *key)
            })
            .collect()
    }

    /// A field of the join struct: the key's type and what is left of its tag.
    fn join_field(&self, name: &str, key: FieldId, relation: FieldId) -> RawField {
        let key = self.field(key);
        let relation = self.field(relation);
        RawField {
            name: name.into(),
            anonymous: false,
            ty: key.ty.clone(),
            type_text: key.type_text.clone(),
            tag: Arc::new(TagText::made_up(join_tag(&key.tag.text), relation.at.start)),
            literal: 0..0,
            file: relation.file,
            at: relation.at.clone(),
            comments: Vec::new(),
            made_up: true,
        }
    }

    /// Copies the keys' types and makes the relation and the join table's two own ones.
    fn connect(
        &mut self,
        schema: SchemaId,
        target: SchemaId,
        field: FieldId,
        join: SchemaId,
        own: &Side,
        refs: &Side,
    ) -> RelId {
        let mut keys = Vec::new();
        let (mut own_refs, mut far_refs, mut all) = (Vec::new(), Vec::new(), Vec::new());
        for id in self.model.schemas[join].fields.clone() {
            let name = self.field(id).name.clone();
            let of_own = own.iter().find(|(n, _)| **n == *name).map(|(_, k)| *k);
            let of_far = refs.iter().find(|(n, _)| **n == *name).map(|(_, k)| *k);
            let Some(key) = of_own.or(of_far) else { continue };
            if !self.field(id).permitted {
                continue;
            }
            self.copy_type(key, id);
            self.model.fields[id].primary_key = true;
            keys.push(id);
            if let Some(key) = of_own {
                own_refs.push(Reference { primary: Some(key), foreign: id, own: false });
                all.push(Reference { primary: Some(key), foreign: id, own: true });
            }
            if let Some(key) = of_far {
                far_refs.push(Reference { primary: Some(key), foreign: id, own: false });
                all.push(Reference { primary: Some(key), foreign: id, own: false });
            }
            self.copied_check(id, key, field);
        }
        self.model.schemas[join].primary = keys;
        let own_name = self.model.schemas[schema].name.clone();
        let mut far_name = self.model.schemas[target].name.clone();
        if far_name == own_name {
            far_name = self.field(field).name.to_string();
        }
        let mut sides = vec![(own_name, schema, own_refs), (far_name, target, far_refs)];
        if sides[0].0 == sides[1].0 {
            self.one_key_of_both(field);
            let (_, _, far) = sides.remove(1);
            sides[0].2.extend(far);
        }
        for (name, side, refs) in sides {
            let rel = self.push_rel(RelRec {
                name: name.clone(),
                kind: RelKind::BelongsTo,
                field,
                schema: join,
                target: side,
                refs,
                polymorphic: false,
                join: None,
            });
            self.model.set_relation(join, &name, rel);
        }
        self.push_rel(RelRec {
            name: self.field(field).name.to_string(),
            kind: RelKind::Many2Many,
            field,
            schema,
            target,
            refs: all,
            polymorphic: false,
            join: Some(join),
        })
    }

    fn push_rel(&mut self, rel: RelRec) -> RelId {
        self.model.rels.push(rel);
        self.model.rels.len() - 1
    }

    /// A check copied to the join table still names the original column.
    fn copied_check(&mut self, copy: FieldId, key: FieldId, relation: FieldId) {
        let has = self.field(copy).settings.get("CHECK").is_some_and(|c| !c.value.is_empty());
        if has && self.field(copy).db_name != self.field(key).db_name {
            let span = self.setting_span(key, "CHECK");
            let place = self.field_span(relation);
            self.report.add(
                Diagnostic::warning(
                    G014,
                    "GORM copies this check to the join table, where the column has another name",
                )
                .at(span, "")
                .at(place, "the join table")
                .help("write the join table as a struct of its own, or check the column elsewhere"),
            );
        }
    }

    /// Makes a struct the join table of a relation, as `SetupJoinTable` does. `from` is the call,
    /// or the struct when it is taken to be meant.
    pub fn setup_join_table(&mut self, rel: RelId, table: SchemaId, from: &Span) {
        let Some(join) = self.model.rels[rel].join else { return };
        if join == table {
            return;
        }
        let mut fields = Vec::new();
        for reference in &self.model.rels[rel].refs {
            let column = self.field(reference.foreign).db_name.clone();
            match self.look_up(table, &column) {
                Some(found) => fields.push((reference.foreign, found)),
                None => {
                    let message = format!(
                        "`{}` lacks the column `{column}` that the join table needs",
                        self.model.schemas[table].name
                    );
                    self.report.error(
                        G015,
                        from.clone(),
                        message,
                        "add a field for the key, or name it with `joinForeignKey:` or `joinReferences:`",
                    );
                    return;
                }
            }
        }
        for (old, new) in &fields {
            self.copy_type(*old, *new);
        }
        let renew = |refs: &mut Vec<Reference>| {
            for reference in refs {
                if let Some((_, new)) = fields.iter().find(|(old, _)| *old == reference.foreign) {
                    reference.foreign = *new;
                }
            }
        };
        renew(&mut self.model.rels[rel].refs);
        for (key, id) in self.model.schemas[join].relations.clone() {
            if self.model.relation(table, &key).is_none() {
                let rec = &mut self.model.rels[id];
                rec.schema = table;
                renew(&mut rec.refs);
                self.model.set_relation(table, &key, id);
            }
        }
        self.model.rels[rel].join = Some(table);
    }

    /// GORM keeps relations by name: where the field is named like its struct, the second takes the
    /// first one's place, with the keys of both.
    fn one_key_of_both(&mut self, field: FieldId) {
        let span = self.field_span(field);
        self.report.warning(
            G017,
            span,
            "the field is named like its struct, so that GORM makes one foreign key of the two; PostgreSQL and MySQL refuse it",
            "give the field another name",
        );
    }

    /// Both sides of a join table with an explicit constraint name collide.
    pub fn colliding_constraints(&mut self, rel: RelId) {
        let field = self.model.rels[rel].field;
        let text = super::tags::value(&self.field(field).settings, "CONSTRAINT").to_owned();
        if super::constraints::explicit_name(&text).is_some() {
            let span = self.setting_span(field, "CONSTRAINT");
            self.report.warning(
                G017,
                span,
                "both foreign keys of the join table get this name; the database rejects the second",
                "leave the name out: `constraint:OnDelete:…`",
            );
        }
    }
}

/// Upper-cases the first letter.
fn title(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// The tag of a join table's field: the key's, marked as primary key, less what belongs to the
/// key's own table.
fn join_tag(tag: &str) -> String {
    let (mut text, appended) = if tag.contains("primaryKey") {
        (format!("gorm:\"{tag}\""), false)
    } else {
        (format!("gorm:\"primaryKey;{tag}\""), true)
    };
    for name in ["column", "autoincrement", "index", "unique", "uniqueindex"] {
        text = remove_setting(&text, name);
    }
    let inner = text.strip_prefix("gorm:").unwrap_or(&text);
    if appended && tag.contains(['"', '\\']) {
        // GORM writes the text unescaped into a new tag, and Go reads that tag anew.
        let end = closing_quote(inner);
        return golit::unquote(&inner[..end]).map_or_else(String::new, |u| u.text.into_owned());
    }
    inner.strip_prefix('"').and_then(|t| t.strip_suffix('"')).unwrap_or("").to_owned()
}

fn closing_quote(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}

/// GORM's loose removal: the first place where the name is followed by `;`, `"` or `:…`, wherever
/// in the text that is.
fn remove_setting(tag: &str, name: &str) -> String {
    let bytes = tag.as_bytes();
    for start in "gorm:".len()..bytes.len() {
        let end = start + name.len();
        let fits = bytes.get(start..end).is_some_and(|t| t.eq_ignore_ascii_case(name.as_bytes()));
        if !fits {
            continue;
        }
        let stop = match bytes.get(end) {
            Some(b';' | b'"') => Some(end),
            Some(b':') => (end..bytes.len()).find(|i| matches!(bytes[*i], b';' | b'"')),
            _ => None,
        };
        if let Some(stop) = stop {
            let rest = if bytes[stop] == b';' { stop + 1 } else { stop };
            return format!("{}{}", &tag[..start], &tag[rest..]);
        }
    }
    tag.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn join_tags_lose_what_gorm_removes() {
        assert_eq!(join_tag("primarykey"), "primaryKey;primarykey");
        assert_eq!(
            join_tag("size:36;uniqueIndex;not null;default:abc"),
            "primaryKey;size:36;uniquenot null;default:abc"
        );
        assert_eq!(join_tag("type:uuid;primaryKey;column:uid"), "type:uuid;primaryKey;");
        assert_eq!(join_tag(""), "primaryKey;");
    }
}
