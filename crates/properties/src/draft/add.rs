//! Adding something random: a table, a column, an index, a constraint.

use super::types::{Family, find, keyable, words};
use super::{Draft, Size, chance, names, pick, special};
use fastrand::Rng;
use kilter_schema::{
    Action, AutoIncrement, Check, Column, Dialect, ForeignKey, Generated, Index, IndexPart,
    NullsOrder, PartSource, PrimaryKey, SortOrder, Table, Unique,
};

/// An enum type (PostgreSQL).
pub(super) fn enumeration(rng: &mut Rng, draft: &mut Draft) {
    let name = if rng.bool() { "mood" } else { "Status kind" };
    let mut labels: Vec<String> = ["a", "b c", "it's"].map(str::to_owned).to_vec();
    if rng.bool() {
        labels.push("z".to_owned());
    }
    draft.schema.enums.insert(name.to_owned(), labels);
}

/// A table with a key and columns.
pub(super) fn table(rng: &mut Rng, draft: &mut Draft, size: Size) {
    let dialect = draft.dialect();
    let Some(name) = pick(rng, &names::tables(dialect)).cloned() else { return };
    if draft.schema.tables.contains_key(&name) {
        return;
    }
    let mut table = Table::new(name.clone());
    if chance(rng, 90) {
        key(rng, dialect, &mut table);
    }
    if dialect == Dialect::Sqlite {
        table.options.strict = chance(rng, 15);
        table.options.without_rowid = chance(rng, 15);
    } else if chance(rng, 25) {
        table.comment = Some(comment(rng));
    }
    special::options(rng, dialect, &mut table);
    draft.schema.put(table);
    for _ in 0..rng.usize(0..=size.columns) {
        column(rng, draft, &name);
    }
    special::partitions(rng, draft, &name);
}

/// A primary key with its columns.
fn key(rng: &mut Rng, dialect: Dialect, table: &mut Table) {
    let counter = match dialect {
        Dialect::Sqlite => "integer",
        Dialect::Postgres => *pick(rng, &["integer", "int8"]).unwrap_or(&"integer"),
        Dialect::Mysql => *pick(rng, &["int", "bigint(20)", "int unsigned"]).unwrap_or(&"int"),
    };
    let mut id = Column { nullable: false, ..Column::new("id", counter) };
    let kind = rng.u32(0..10);
    if kind < 5 {
        id.auto_increment = Some(match (dialect, rng.u32(0..3)) {
            (Dialect::Postgres, 0) => AutoIncrement::IdentityAlways,
            (Dialect::Postgres, 1) => AutoIncrement::IdentityByDefault,
            (Dialect::Postgres, _) => AutoIncrement::Serial,
            _ => AutoIncrement::Keyword,
        });
    }
    table.columns.push(id);
    let mut columns = vec!["id".to_owned()];
    if kind >= 8 {
        let ty = match (dialect, rng.bool()) {
            (Dialect::Sqlite, true) => "text",
            (_, true) => "varchar(20)",
            (_, false) => counter,
        };
        table.columns.push(Column { nullable: false, ..Column::new("Key 2", ty) });
        columns.insert(rng.usize(0..=1), "Key 2".to_owned());
    }
    let name = (dialect == Dialect::Postgres && chance(rng, 30)).then(|| {
        let n = rng.u32(0..1000);
        names::part(dialect, "pk", n)
    });
    table.primary_key = Some(PrimaryKey { name, columns, ..PrimaryKey::default() });
}

/// A column from the pool that the table does not have.
pub(super) fn column(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    let there = &draft.schema.tables[table].columns;
    let free: Vec<_> = (names::columns(dialect).into_iter())
        .filter(|(name, _)| there.iter().all(|c| c.name != *name))
        .collect();
    let Some((name, family)) = pick(rng, &free).cloned() else { return };
    let enums: Vec<String> = draft.schema.enums.keys().cloned().collect();
    let mut column = match (family, pick(rng, &enums)) {
        (Family::Labels, Some(ty)) => {
            let mut column = Column::new(name, draft.quote(ty));
            column.default = chance(rng, 30).then(|| "'a'".to_owned());
            column
        }
        (Family::Labels, None) if dialect != Dialect::Mysql => {
            Column::new(name, if dialect == Dialect::Postgres { "text[]" } else { "text" })
        }
        _ => {
            let fitting: Vec<_> = words(dialect).iter().filter(|w| w.family == family).collect();
            let Some(word) = pick(rng, &fitting) else { return };
            Column::new(name, word.ty)
        }
    };
    column.nullable = chance(rng, 70);
    decorate(rng, dialect, &mut column);
    draft.table(table).columns.push(column);
}

/// Gives a column a default, a collation, a comment.
pub(super) fn decorate(rng: &mut Rng, dialect: Dialect, column: &mut Column) {
    let word = find(dialect, &column.ty);
    if let Some(word) = word
        && chance(rng, 40)
    {
        column.default = pick(rng, word.defaults).map(|d| (*d).to_owned());
        let now = column.default.as_deref().is_some_and(|d| d.starts_with("CURRENT_TIMESTAMP"));
        if dialect == Dialect::Mysql && now && rng.bool() {
            column.on_update.clone_from(&column.default);
        }
    }
    let text = word.is_some_and(|w| w.family == Family::Text);
    if text && chance(rng, 15) {
        let collations: &[&str] = match dialect {
            Dialect::Sqlite => &["NOCASE", "RTRIM"],
            Dialect::Postgres => &["C"],
            Dialect::Mysql => &["utf8mb4_bin", "utf8mb4_unicode_ci"],
        };
        column.collation = pick(rng, collations).map(|c| (*c).to_owned());
    }
    if dialect != Dialect::Sqlite && chance(rng, 15) {
        column.comment = Some(comment(rng));
    }
    column.invisible = dialect == Dialect::Mysql && chance(rng, 6);
}

fn comment(rng: &mut Rng) -> String {
    let all = ["it's a comment", "größe; -- x", "two\nlines", "back\\slash \"q\" `t`"];
    pick(rng, &all).map_or_else(String::new, |c| (*c).to_owned())
}

/// A random index, constraint or computed column.
pub(super) fn part(rng: &mut Rng, draft: &mut Draft, table: &str) {
    match rng.u32(0..10) {
        0..=3 => index(rng, draft, table),
        4 => unique(rng, draft, table),
        5 | 6 => check(rng, draft, table),
        7 => generated(rng, draft, table),
        _ => foreign_key(rng, draft, table),
    }
}

/// Columns of a table that pass.
fn columns(draft: &Draft, table: &str, passes: impl Fn(&Column) -> bool) -> Vec<Column> {
    draft.schema.tables[table].columns.iter().filter(|c| passes(c)).cloned().collect()
}

fn free_name(rng: &mut Rng, draft: &Draft, prefix: &str) -> String {
    names::part(draft.dialect(), prefix, rng.u32(0..60))
}

pub(super) fn unique(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    let mut able = columns(draft, table, |c| keyable(dialect, &c.ty) && c.generated.is_none());
    rng.shuffle(&mut able);
    able.truncate(rng.usize(1..=2));
    if able.is_empty() {
        return;
    }
    let name = (dialect == Dialect::Mysql || chance(rng, 70)).then(|| free_name(rng, draft, "uni"));
    let columns = able.into_iter().map(|c| c.name).collect();
    let mut unique = Unique { name, columns, ..Unique::default() };
    special::unique(rng, draft, table, &mut unique);
    draft.table(table).uniques.push(unique);
}

pub(super) fn index(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    let able = |c: &Column| match draft.family(c) {
        Family::Json | Family::Array => false,
        Family::Labels => dialect != Dialect::Sqlite,
        _ => true,
    };
    let mut able = columns(draft, table, able);
    rng.shuffle(&mut able);
    able.truncate(rng.usize(1..=3));
    if able.is_empty() {
        return;
    }
    let name = free_name(rng, draft, "idx");
    let unique = chance(rng, 20) && able.iter().all(|c| keyable(dialect, &c.ty));
    let mut parts = Vec::new();
    for column in &able {
        parts.push(index_part(rng, draft, column, unique));
    }
    let predicate = (dialect != Dialect::Mysql && chance(rng, 25))
        .then(|| condition(rng, draft, &able[0]))
        .flatten();
    let mut index = Index {
        name,
        unique,
        parts,
        predicate,
        comment: (dialect != Dialect::Sqlite && chance(rng, 10)).then(|| comment(rng)),
        ..Index::default()
    };
    if dialect == Dialect::Postgres && !unique && index.parts.len() == 1 && chance(rng, 10) {
        index.method = Some("hash".to_owned());
        index.parts = vec![IndexPart::column(able[0].name.clone())];
    } else if dialect == Dialect::Postgres && chance(rng, 15) {
        let rest = columns(draft, table, |c| able.iter().all(|a| a.name != c.name));
        index.include.extend(pick(rng, &rest).map(|c| c.name.clone()));
    }
    special::index(rng, dialect, &mut index);
    draft.table(table).indexes.push(index);
}

fn index_part(rng: &mut Rng, draft: &mut Draft, column: &Column, unique: bool) -> IndexPart {
    let dialect = draft.dialect();
    let family = draft.family(column);
    let mut part = IndexPart::column(column.name.clone());
    if chance(rng, 25) {
        part.order = SortOrder::Desc;
    }
    if dialect == Dialect::Mysql {
        let long = matches!(family, Family::Text | Family::Bytes) && !keyable(dialect, &column.ty);
        if long || (column.ty == "varchar(191)" && !unique && chance(rng, 30)) {
            part.length = Some(rng.u32(1..=20));
        }
        return part;
    }
    if dialect == Dialect::Postgres && chance(rng, 15) {
        part.nulls = Some(if rng.bool() { NullsOrder::First } else { NullsOrder::Last });
    }
    if dialect == Dialect::Postgres && column.ty == "text" && chance(rng, 15) {
        part.opclass = Some("text_pattern_ops".to_owned());
    }
    if dialect == Dialect::Sqlite && family == Family::Text && chance(rng, 15) {
        part.collation = Some("NOCASE".to_owned());
    }
    if !unique && chance(rng, 25) {
        let name = draft.quote(&column.name);
        let text = match family {
            Family::Text if rng.bool() => format!("lower({name})"),
            Family::Text => format!("coalesce({name}, 'x')"),
            Family::Int => format!("({name} % 5)"),
            _ => return part,
        };
        draft.uses.insert(text.clone(), vec![(column.name.clone(), family)]);
        part.source = PartSource::Expression(text);
        (part.opclass, part.collation) = (None, None);
    }
    part
}

/// A condition that every value of `fill` meets.
fn condition(rng: &mut Rng, draft: &mut Draft, column: &Column) -> Option<String> {
    let name = draft.quote(&column.name);
    let family = draft.family(column);
    let length = if draft.dialect() == Dialect::Mysql { "char_length" } else { "length" };
    let all: Vec<String> = match family {
        Family::Int => vec![
            format!("{name} <> 377"),
            format!("{name} % 5 <> 9"),
            format!("{name} IN (1, 2, 3) OR {name} <> 378"),
            format!("NOT ({name} = 379)"),
            format!("{name} NOT BETWEEN 376 AND 377"),
        ],
        Family::Decimal | Family::Float => vec![format!("{name} <> 377.5")],
        Family::Text => vec![
            format!("{name} <> 'it''s not'"),
            format!("{length}({name}) < 1000"),
            format!("{name} NOT IN ('q', 'r')"),
            format!("{name} NOT LIKE 'zz%'"),
            format!("coalesce({name}, '') <> 'zz'"),
            format!("lower({name}) <> 'zz' AND upper({name}) <> 'ZZ'"),
        ],
        _ => vec![format!("{name} IS NULL OR {name} IS NOT NULL")],
    };
    let text = pick(rng, &all)?.clone();
    draft.uses.insert(text.clone(), vec![(column.name.clone(), family)]);
    Some(text)
}

pub(super) fn check(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let able = columns(draft, table, |c| c.auto_increment.is_none());
    let Some(column) = pick(rng, &able).cloned() else { return };
    let Some(expression) = condition(rng, draft, &column) else { return };
    let named = draft.dialect() != Dialect::Sqlite || chance(rng, 70);
    let name = named.then(|| free_name(rng, draft, "chk"));
    let mut check = Check::new(name, expression);
    if draft.dialect() == Dialect::Postgres {
        check.validated = !chance(rng, 10);
        check.no_inherit = chance(rng, 10);
    }
    draft.table(table).checks.push(check);
}

pub(super) fn generated(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let dialect = draft.dialect();
    let able = columns(draft, table, |c| c.generated.is_none() && c.auto_increment.is_none());
    let Some(base) = pick(rng, &able).cloned() else { return };
    let (name, family) = (draft.quote(&base.name), draft.family(&base));
    let int = if dialect == Dialect::Mysql { "bigint(20)" } else { "bigint" };
    let (expression, ty) = match (family, dialect) {
        (Family::Int, _) => (format!("{name} % 7"), int),
        (Family::Text, Dialect::Mysql) => (format!("left({name}, 5)"), "varchar(20)"),
        (Family::Text, Dialect::Postgres) if rng.bool() => (format!("length({name})"), "integer"),
        (Family::Text, _) => (format!("lower({name})"), "text"),
        _ => return,
    };
    let ty = if dialect == Dialect::Postgres && ty == "bigint" { "int8" } else { ty };
    let own = format!("gen_{}", rng.u32(0..3));
    if draft.schema.tables[table].column(&own).is_some() {
        return;
    }
    draft.uses.insert(expression.clone(), vec![(base.name, family)]);
    let stored = dialect == Dialect::Postgres || rng.bool();
    let column =
        Column { generated: Some(Generated { expression, stored }), ..Column::new(own, ty) };
    draft.table(table).columns.push(column);
}

/// A foreign key on new columns of the same types as the key it refers to; often to itself.
pub(super) fn foreign_key(rng: &mut Rng, draft: &mut Draft, table: &str) {
    let names = draft.table_names();
    let Some(parent) = pick(rng, &names).cloned() else { return };
    let target = &draft.schema.tables[&parent];
    let mut keys: Vec<Vec<String>> = target.primary_key.iter().map(|k| k.columns.clone()).collect();
    keys.extend(target.uniques.iter().map(|u| u.columns.clone()));
    let Some(key) = pick(rng, &keys).cloned() else { return };
    let stem = format!("ref_{}", rng.u32(0..3));
    let nullable = chance(rng, 80);
    let mut columns = Vec::new();
    for (n, name) in key.iter().enumerate() {
        let Some(column) = target.column(name) else { return };
        columns.push(Column {
            nullable,
            collation: column.collation.clone(),
            ..Column::new(format!("{stem}_{n}"), column.ty.clone())
        });
    }
    let all = [
        Action::NoAction,
        Action::NoAction,
        Action::Cascade,
        Action::SetNull,
        Action::Restrict,
        Action::SetDefault,
    ];
    let action = |rng: &mut Rng| pick(rng, &all).copied().unwrap_or(Action::NoAction);
    let dialect = draft.dialect();
    let named = dialect == Dialect::Mysql || chance(rng, 70);
    let mut foreign_key = ForeignKey {
        name: named.then(|| free_name(rng, draft, "fk")),
        ref_columns: key,
        on_delete: action(rng),
        on_update: action(rng),
        deferrable: (dialect != Dialect::Mysql && chance(rng, 10)).then(|| rng.bool()),
        ..ForeignKey::new(columns.iter().map(|c| c.name.clone()).collect(), parent)
    };
    special::foreign_key(rng, dialect, &mut foreign_key);
    let home = draft.table(table);
    for column in columns {
        if home.column(&column.name).is_none() {
            home.columns.push(column);
        }
    }
    home.foreign_keys.push(foreign_key);
}
