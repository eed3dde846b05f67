//! What rules look at.

use crate::served::{Past, Served};
use kilter_dialect::engine;
use kilter_migrate::{Directory, Migration, Script};
use kilter_models::{Field as ModelField, Model, ModelSet};
use kilter_proto::{
    Day, Field, FieldKind, FieldMatch, Message, Pair, PairConfig, ProtoSet, Role, Stored, Subject,
    Verdict, Via, WellKnown, judge, name_words, nearest, stored_as,
};
use kilter_schema::{Allowed, Column, Dialect, Kind, Origins, Schema, Table};
use std::collections::BTreeSet;
use std::ops::Deref;

/// Everything that is checked together, for one dialect.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The database.
    pub dialect: Dialect,
    /// What was read from `.proto` files.
    pub protos: &'a ProtoSet,
    /// What was read from models.
    pub models: &'a ModelSet,
    /// Which message is stored in which table.
    pub pairs: &'a [Pair],
    /// `[proto]`.
    pub pair_config: &'a PairConfig,
    /// What columns really are: the migrated schema where there are migrations, otherwise the
    /// models'; in canonical form.
    pub schema: &'a Schema,
    /// The schema of the models, in canonical form: what `schema` is to become.
    pub desired: &'a Schema,
    /// Where the objects of `schema` were declared.
    pub schema_origins: &'a Origins,
    /// The migration directory, for the rules about migrations; `None` leaves them out.
    pub migrations: Option<&'a Directory>,
    /// The most statements a migration may have (M002).
    pub max_statements: usize,
    /// What day it is, for exemptions that end; they never do when it is not known.
    pub today: Option<Day>,
    /// What is deployed, for the rules about changes over time; `None` leaves them out.
    pub served: Option<&'a Served<'a>>,
}

/// The context and what several rules need worked out from it.
pub struct Facts<'a> {
    context: &'a Context<'a>,
    judged: Vec<Judged<'a>>,
    absent: Vec<Absent<'a>>,
    losses: Vec<crate::Losses<'a>>,
    /// Table and column of what requests write through fields of their own.
    written: BTreeSet<(String, String)>,
    past: Option<Box<Past<'a>>>,
}

impl<'a> Deref for Facts<'a> {
    type Target = Context<'a>;

    fn deref(&self) -> &Context<'a> {
        self.context
    }
}

/// A field with its column, and what is to be said of the two.
pub struct Judged<'a> {
    /// The pair they belong to.
    pub pair: &'a Pair,
    /// How they were matched.
    pub matched: &'a FieldMatch,
    /// The message that declares the field.
    pub message: &'a Message,
    /// The field.
    pub field: &'a Field,
    /// The column.
    pub column: Column,
    /// What it can hold by its type.
    pub kind: Kind,
    /// What checks let it hold.
    pub allowed: Allowed,
    /// The model field, if the table has a model.
    pub model: Option<(&'a Model, &'a ModelField)>,
    /// The differences.
    pub verdicts: Vec<Verdict>,
}

/// A field that should have a column and has none.
pub struct Absent<'a> {
    /// The pair it belongs to.
    pub pair: &'a Pair,
    /// The message that declares it.
    pub message: &'a Message,
    /// The field.
    pub field: &'a Field,
    /// What is to be said of it.
    pub why: WhyAbsent,
}

/// What is to be said of a field without a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyAbsent {
    /// There is no such column.
    Plain,
    /// A column that no field shows has a name like it.
    Like(String),
    /// It is a message, which may be stored in other ways than a column.
    Message,
}

impl<'a> Facts<'a> {
    /// Works out what rules share.
    pub fn new(context: &'a Context<'a>) -> Self {
        let mut out = Self {
            context,
            judged: Vec::new(),
            absent: Vec::new(),
            losses: Vec::new(),
            written: BTreeSet::new(),
            past: None,
        };
        out.judged = out.judge_all();
        let requests =
            out.judged.iter().filter(|j| matches!(j.pair.role, Role::Create | Role::Update));
        out.written = requests.map(|j| (j.pair.table.clone(), j.column.name.clone())).collect();
        out.absent = out.find_absent();
        out.losses = crate::loss::losses(&out);
        out.past = context.served.map(|served| Box::new(Past::new(&out, served)));
        out
    }

    /// Matched fields with their columns, in the order of pairs and fields. Fields of a resource
    /// that a request carries are left out: they are judged with the resource.
    pub fn judged(&self) -> &[Judged<'a>] {
        &self.judged
    }

    /// Fields of resources that should have a column and have none.
    pub fn absent(&self) -> &[Absent<'a>] {
        &self.absent
    }

    /// What up scripts lose.
    pub fn losses(&self) -> &[crate::Losses<'a>] {
        &self.losses
    }

    /// The served release, if one is known.
    pub(crate) fn past(&self) -> Option<&Past<'a>> {
        self.past.as_deref()
    }

    /// Whether what is said of a field was not to be said of the served release, or not in the
    /// same words.
    pub(crate) fn is_new_since_served(&self, j: &Judged<'_>, verdict: &Verdict) -> bool {
        let same = |v: &Verdict| v.concern == verdict.concern && v.reason == verdict.reason;
        let before = self.past().and_then(|past| past.before(j));
        before.is_some_and(|b| !b.verdicts.iter().any(same))
    }

    /// Whether the served release stores a field that has no column now: PM503 says it.
    pub(crate) fn had_column(&self, absent: &Absent<'_>) -> bool {
        let field = format!("{}.{}", absent.message.full_name, absent.field.name);
        let there = self.context.schema.tables.contains_key(&absent.pair.table);
        there && self.past().is_some_and(|past| past.stores(&absent.pair.table, &field))
    }

    /// Whether the protos use protovalidate or its predecessor at all.
    pub(crate) fn validates(&self) -> bool {
        let imports = self.context.protos.files.iter().flat_map(|f| &f.imports);
        imports.map(|i| i.path.as_str()).any(|p| p.ends_with("validate/validate.proto"))
    }

    /// Whether callers write a resource's column through a field of a request, which is then the
    /// place for a rule; the resource only shows the value.
    pub(crate) fn is_written_elsewhere(&self, j: &Judged<'_>) -> bool {
        j.pair.role == Role::Resource
            && self.written.contains(&(j.pair.table.clone(), j.column.name.clone()))
    }

    /// What is known of a field and its column, for judging it.
    pub(crate) fn subject<'s>(&'s self, j: &'s Judged<'a>, table: &'s Table) -> Subject<'s> {
        Subject {
            dialect: self.context.dialect,
            protos: self.context.protos,
            field: j.field,
            column: &j.column,
            kind: &j.kind,
            table,
            allowed: &j.allowed,
            model: j.model.map(|(_, f)| f),
            codec: j.matched.codec.as_ref(),
            enum_storage: self.context.pair_config.enum_storage,
            role: j.pair.role,
        }
    }

    /// The up scripts of the migration directory. Migrations in code have none.
    pub fn migration_scripts(&self) -> impl Iterator<Item = (&'a Migration, &'a Script)> + use<'a> {
        let directory: Option<&'a Directory> = self.context.migrations;
        let migrations = directory.into_iter().flat_map(|d| &d.migrations);
        migrations.filter_map(|m| Some((m, m.up.script()?)))
    }

    /// A table as it is, or as it will be when its migration is written.
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.context.schema.table(name).or_else(|| self.context.desired.table(name))
    }

    /// A column likewise.
    pub fn column(&self, table: &str, column: &str) -> Option<&Column> {
        self.context
            .schema
            .column(table, column)
            .or_else(|| self.context.desired.column(table, column))
    }

    /// How an enum is stored in a judged field's column, as far as that shows.
    pub(crate) fn stored(&self, j: &Judged<'a>, e: &kilter_proto::EnumType) -> Option<Stored> {
        let table = self.table(&j.pair.table)?;
        stored_as(&self.subject(j, table), e)
    }

    /// What a column of another schema can hold.
    pub(crate) fn kind_in(&self, schema: &Schema, column: &Column) -> Kind {
        match (engine(schema.dialect).kind(&column.ty), schema.enums.get(&column.ty)) {
            (Kind::Other { .. }, Some(labels)) => Kind::Enum { labels: labels.clone() },
            (kind, _) => kind,
        }
    }

    /// What a column can hold; PostgreSQL's enum types with their labels.
    pub fn kind(&self, column: &Column) -> Kind {
        let kind = engine(self.context.dialect).kind(&column.ty);
        let labels = |s: &Schema| s.enums.get(&column.ty).cloned();
        match kind {
            Kind::Other { name } => {
                match labels(self.context.schema).or_else(|| labels(self.context.desired)) {
                    Some(labels) => Kind::Enum { labels },
                    None => Kind::Other { name },
                }
            }
            kind => kind,
        }
    }

    /// The model of a pair.
    pub fn model(&self, pair: &Pair) -> Option<&'a Model> {
        self.context.models.models.get(pair.model?)
    }

    /// The model field of a column: in the pair's model, otherwise in any model of the table.
    pub fn model_field(&self, pair: &Pair, column: &str) -> Option<(&'a Model, &'a ModelField)> {
        let main = self.model(pair).into_iter();
        let others = self.context.models.models.iter().filter(|m| m.table == pair.table);
        main.chain(others).find_map(|m| Some((m, m.fields.iter().find(|f| f.column == column)?)))
    }

    /// Whether a pair is held to the strict severities: it was declared, or `strict` is on.
    pub fn is_strict(&self, pair: &Pair) -> bool {
        pair.declared || self.context.pair_config.strict
    }

    fn judge_all(&self) -> Vec<Judged<'a>> {
        let mut out = Vec::new();
        for pair in self.context.pairs {
            let Some(table) = self.table(&pair.table) else { continue };
            for matched in pair.fields.iter().filter(|m| m.via != Via::Resource) {
                let message = &self.context.protos.messages[matched.owner];
                let field = &message.fields[matched.field];
                let Some(column) = self.column(&pair.table, &matched.column) else { continue };
                let model = self.model_field(pair, &matched.column);
                let (kind, column) = (self.kind(column), column.clone());
                let allowed = match table.checks.is_empty() {
                    true => Allowed::default(),
                    false => engine(self.context.dialect).allowed(table, &column.name),
                };
                let verdicts = Vec::new();
                let mut judged = Judged {
                    pair,
                    matched,
                    message,
                    field,
                    column,
                    kind,
                    allowed,
                    model,
                    verdicts,
                };
                judged.verdicts = judge(&self.subject(&judged, table));
                out.push(judged);
            }
        }
        out
    }

    fn find_absent(&self) -> Vec<Absent<'a>> {
        let mut out = Vec::new();
        for pair in self.context.pairs.iter().filter(|p| p.role == Role::Resource) {
            let expired = pair.ignored.iter().filter(|i| self.is_past(i.until));
            let fields = pair
                .unmatched_fields
                .iter()
                .map(|u| (u.owner, u.field))
                .chain(expired.map(|i| (pair.message, i.field)));
            for (owner, field) in fields {
                let message = &self.context.protos.messages[owner];
                let field = &message.fields[field];
                // The server computes it, or nobody ever reads it: no column is expected.
                let one_way = ["OUTPUT_ONLY", "INPUT_ONLY"].iter().any(|b| field.has_behavior(b));
                if one_way || self.context.pair_config.is_derived(&field.name) {
                    continue;
                }
                let why = self.why_absent(pair, field);
                out.push(Absent { pair, message, field, why });
            }
        }
        out
    }

    /// Whether a day is over.
    pub fn is_past(&self, until: Option<Day>) -> bool {
        matches!((until, self.context.today), (Some(until), Some(today)) if until < today)
    }

    fn why_absent(&self, pair: &Pair, field: &Field) -> WhyAbsent {
        let is_message = matches!(field.kind, FieldKind::Message(_))
            && !matches!(
                field.kind.well_known(),
                Some(WellKnown::Timestamp | WellKnown::Duration | WellKnown::Wrapper(_))
            );
        if is_message {
            return WhyAbsent::Message;
        }
        match similar_column(&field.name, &pair.unmatched_columns) {
            Some(column) => WhyAbsent::Like(column),
            None => WhyAbsent::Plain,
        }
    }
}

/// The column most like a field's name: it shares a word that means something, or is a slip of
/// the keyboard away. On a real project 17 of 19 renamed fields shared a word.
pub fn similar_column(field: &str, columns: &[String]) -> Option<String> {
    const COMMON: [&str; 12] =
        ["id", "at", "by", "is", "has", "in", "on", "of", "the", "count", "name", "type"];
    let words = name_words(field);
    let shared = |column: &str| {
        let own = name_words(column);
        words.iter().filter(|w| !COMMON.contains(&w.as_str()) && own.contains(w)).count()
    };
    let by_words = columns
        .iter()
        .map(|c| (shared(c), c))
        .filter(|(n, _)| *n > 0)
        .max_by_key(|(n, c)| (*n, std::cmp::Reverse(name_words(c).len()), std::cmp::Reverse(*c)))
        .map(|(_, c)| c.clone());
    by_words.or_else(|| {
        let close = columns.iter().map(String::as_str).filter(|c| {
            // A third of a short name is nearly all of it.
            field.len() >= 5 && c.len() >= 5
        });
        nearest(field, close).map(str::to_owned)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_columns_share_a_word_that_means_something() {
        let columns = ["storage_bytes", "created_by", "id"].map(str::to_owned);
        assert_eq!(similar_column("storage_usage", &columns).as_deref(), Some("storage_bytes"));
        assert_eq!(similar_column("created_by_name", &columns).as_deref(), Some("created_by"));
        assert_eq!(similar_column("parent_id", &columns), None);
        assert_eq!(similar_column("storrage_bytes", &columns).as_deref(), Some("storage_bytes"));
    }
}
