//! Indexes, as GORM's `ParseIndexes` reads them.
//!
//! Deliberately not here: emission into a schema (`emit.rs`).

use super::builder::Builder;
use super::model::{FieldId, SchemaId};
use super::report::{G010, G018};
use super::tags::{Quotes, settings_of, value};
use kilter_schema::Dialect;
use std::collections::BTreeMap;
use std::ops::Range;

/// An index as GORM would create it.
#[derive(Debug, Clone, Default)]
pub struct IndexRec {
    /// The name.
    pub name: String,
    /// `UNIQUE`, `FULLTEXT`, `SPATIAL`, or nothing.
    pub class: String,
    /// The access method.
    pub method: String,
    /// The condition.
    pub predicate: String,
    /// The comment.
    pub comment: String,
    /// Verbatim text at the end.
    pub option: String,
    /// What is indexed.
    pub parts: Vec<IndexPartRec>,
}

/// One part of an index.
#[derive(Debug, Clone)]
pub struct IndexPartRec {
    /// The field.
    pub field: FieldId,
    /// The place of the entry in the field's tag.
    pub at: Range<usize>,
    /// Replaces the column.
    pub expression: String,
    /// `ASC`, `DESC`, ….
    pub sort: String,
    /// The collation.
    pub collate: String,
    /// The prefix length, 0 for none.
    pub length: u32,
    priority: i64,
}

impl Builder<'_> {
    /// The indexes of a schema, in field order; entries of one name form one index.
    pub fn indexes(&mut self, id: SchemaId) -> Vec<IndexRec> {
        let mut out: Vec<IndexRec> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for field in self.model.schemas[id].fields.clone() {
            let settings = &self.field(field).settings;
            if value(settings, "INDEX").is_empty() && value(settings, "UNIQUEINDEX").is_empty() {
                continue;
            }
            for entry in self.field_indexes(id, field) {
                match places.get(&entry.name) {
                    Some(place) => merge(&mut out[*place], entry),
                    None => {
                        places.insert(entry.name.clone(), out.len());
                        out.push(entry);
                    }
                }
            }
        }
        for index in &mut out {
            index.parts.sort_by_key(|p| p.priority);
        }
        self.shared_by_embeds(&out);
        out
    }

    fn field_indexes(&mut self, schema: SchemaId, field: FieldId) -> Vec<IndexRec> {
        let text = self.field(field).tag.text.clone();
        let mut out = Vec::new();
        let mut at = 0;
        for piece in text.split(';') {
            let start = at;
            at += piece.len() + 1;
            let (key, tag) = piece.split_once(':').unwrap_or((piece, ""));
            let key = key.trim().to_uppercase();
            if key != "INDEX" && key != "UNIQUEINDEX" {
                continue;
            }
            let (name, rest) = tag.split_once(',').unwrap_or((tag, ""));
            let options = settings_of(rest, ',', Quotes::of(self.gorm));
            let get = |key: &str| value(&options, key).to_owned();
            let place = start..start + piece.len();
            let mut name = name.to_owned();
            if name.is_empty() {
                let mut base = self.field(field).name.clone();
                if let Some(composite) = options.get("COMPOSITE") {
                    if composite.value.is_empty() || composite.value == "COMPOSITE" {
                        self.empty_composite(field, &place);
                        continue;
                    }
                    base = (&*composite.value).into();
                }
                name = self.namer.index(&self.model.schemas[schema].table, &base);
            }
            let unique = key == "UNIQUEINDEX" || !get("UNIQUE").is_empty();
            out.push(IndexRec {
                name,
                class: if unique { "UNIQUE".into() } else { get("CLASS") },
                method: get("TYPE"),
                predicate: get("WHERE"),
                comment: get("COMMENT"),
                option: get("OPTION"),
                parts: vec![IndexPartRec {
                    field,
                    at: place,
                    expression: get("EXPRESSION"),
                    sort: get("SORT"),
                    collate: get("COLLATE"),
                    length: get("LENGTH").parse().unwrap_or(0),
                    priority: get("PRIORITY").parse().unwrap_or(10),
                }],
            });
        }
        out
    }

    fn empty_composite(&mut self, field: FieldId, at: &Range<usize>) {
        let rec = self.field(field);
        let place = rec.tag.place(at);
        let span = self.span(rec.file, &place);
        let help = "give it one: `index:,composite:name`";
        // The other drivers look at the indexes while they write the table, and pass over the error.
        if self.options.dialect == Dialect::Postgres {
            let message = "GORM rejects the model: the composite name of this index is empty";
            self.report.error(G010, span, message, help);
        } else {
            let message = "GORM does not make this index: its composite name is empty";
            self.report.warning(G010, span, message, help);
        }
    }

    /// The same struct embedded twice with two prefixes makes one composite index of what was
    /// meant to be two.
    fn shared_by_embeds(&mut self, indexes: &[IndexRec]) {
        for index in indexes {
            for (i, part) in index.parts.iter().enumerate() {
                let here = self.field(part.field);
                let twin = index.parts[..i].iter().map(|p| self.field(p.field)).find(|other| {
                    other.at == here.at
                        && other.file == here.file
                        && other.outer != here.outer
                        && other.name == here.name
                        && other.db_name != here.db_name
                });
                if let Some(twin) = twin {
                    let message = format!(
                        "`{}` becomes one index over `{}` and `{}`: the prefix of an embedded struct does not reach index names",
                        index.name, twin.db_name, here.db_name
                    );
                    let place = here.tag.place(&part.at);
                    let span = self.span(here.file, &place);
                    self.report.warning(
                        G018,
                        span,
                        message,
                        "declare the indexes in the outer struct, or embed different structs",
                    );
                }
            }
        }
    }
}

fn merge(index: &mut IndexRec, entry: IndexRec) {
    let first = |slot: &mut String, text: String| {
        if slot.is_empty() {
            *slot = text;
        }
    };
    first(&mut index.class, entry.class);
    first(&mut index.method, entry.method);
    first(&mut index.predicate, entry.predicate);
    first(&mut index.comment, entry.comment);
    first(&mut index.option, entry.option);
    index.parts.extend(entry.parts);
}
