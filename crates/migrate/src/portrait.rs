//! Portraits: a schema as a sorted list of lines, one for each object, that is equal exactly when
//! `diff` would find nothing. Fingerprints are hashes of it; people see the lines themselves.

use crate::checksum::sha256;
use kilter_schema::{ObjectPath, PartSource, Schema, SortOrder, Table};
use std::collections::BTreeSet;

/// What a set of objects looks like: its lines, sorted.
pub(crate) type Lines = BTreeSet<String>;

/// Which objects a portrait shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The whole schema.
    All,
    /// Some tables, enums and other objects, by the keys of [`keys`].
    Keys(BTreeSet<String>),
}

/// The lines of a canonical schema.
pub(crate) fn lines(schema: &Schema, scope: &Scope) -> Lines {
    let shown = |key: &str| match scope {
        Scope::All => true,
        Scope::Keys(keys) => keys.contains(key),
    };
    let mut out = Lines::new();
    for table in schema.tables.values().filter(|t| shown(&format!("table {}", t.name))) {
        table_lines(table, &mut out);
    }
    for (name, labels) in schema.enums.iter().filter(|(n, _)| shown(&format!("enum {n}"))) {
        out.insert(format!("enum {name} ({})", labels.join(", ")));
    }
    // Databases rewrite the text of views and triggers, so only their existence compares.
    out.extend(schema.opaque.keys().filter(|k| shown(k)).cloned());
    out
}

/// The fingerprint of lines.
pub(crate) fn fingerprint(lines: &Lines) -> String {
    let text: String = lines.iter().map(|l| format!("{l}\n")).collect();
    format!("f1:{}", sha256(&[text.as_bytes()]))
}

/// The keys of the objects that differ between two schemas.
pub(crate) fn touched(before: &Schema, after: &Schema) -> BTreeSet<String> {
    let all = |s: &Schema| -> BTreeSet<String> {
        let tables = s.tables.keys().map(|t| format!("table {t}"));
        let enums = s.enums.keys().map(|e| format!("enum {e}"));
        tables.chain(enums).chain(s.opaque.keys().cloned()).collect()
    };
    let keys: BTreeSet<String> = all(before).union(&all(after)).cloned().collect();
    keys.into_iter()
        .filter(|key| {
            let only = Scope::Keys(BTreeSet::from([key.clone()]));
            lines(before, &only) != lines(after, &only)
        })
        .collect()
}

/// One object of a canonical schema as text; `None` when it does not exist. A table is shown with
/// everything that belongs to it.
pub(crate) fn object(schema: &Schema, path: &ObjectPath) -> Option<String> {
    match path {
        ObjectPath::Enum(name) => {
            return schema.enums.get(name).map(|l| format!("enum {name} ({})", l.join(", ")));
        }
        ObjectPath::Label(name, value) => {
            let has = schema.enums.get(name)?.contains(value);
            return has.then(|| path.to_string());
        }
        _ => {}
    }
    let table = schema.table(path.table()?)?;
    let mut all = Lines::new();
    match path {
        ObjectPath::Table(_) => table_lines(table, &mut all),
        ObjectPath::Column(_, name) => {
            all.insert(column_line(table, table.column(name)?));
        }
        ObjectPath::Index(_, name) => {
            all.insert(index_line(table, table.index(name)?));
        }
        ObjectPath::Constraint(_, name) => {
            let one = constraint(table, name);
            // On MySQL a unique constraint is a unique index of the same name.
            let index = || table.index(name).filter(|i| i.unique).map(|i| index_line(table, i));
            all.insert(one.or_else(index)?);
        }
        ObjectPath::Enum(_) | ObjectPath::Label(..) | ObjectPath::Opaque(..) => return None,
    }
    Some(all.into_iter().collect::<Vec<_>>().join("\n"))
}

fn table_lines(table: &Table, out: &mut Lines) {
    let name = &table.name;
    let mut head = format!("table {name}");
    if table.options.strict {
        head.push_str(" STRICT");
    }
    if table.options.without_rowid {
        head.push_str(" WITHOUT ROWID");
    }
    if table.options.unlogged {
        head.push_str(" UNLOGGED");
    }
    if table.options.row_security != kilter_schema::RowSecurity::Off {
        head.push_str(&format!(" ROW SECURITY {:?}", table.options.row_security));
    }
    if let Some(comment) = table.comment.as_deref().filter(|c| !c.is_empty()) {
        head.push_str(&format!(" COMMENT {comment:?}"));
    }
    out.insert(head);
    if let Some(key) = &table.primary_key {
        out.insert(primary_key_line(table, key));
    }
    out.extend(table.columns.iter().map(|c| column_line(table, c)));
    out.extend(table.indexes.iter().map(|i| index_line(table, i)));
    out.extend(table.uniques.iter().map(|u| unique_line(table, u)));
    out.extend(table.foreign_keys.iter().map(|f| foreign_key_line(table, f)));
    out.extend(table.checks.iter().map(|c| check_line(table, c)));
}

fn constraint(table: &Table, name: &str) -> Option<String> {
    let named = |n: &Option<String>| n.as_deref() == Some(name);
    let unique = table.uniques.iter().find(|u| named(&u.name));
    let foreign = table.foreign_keys.iter().find(|f| named(&f.name));
    let check = table.checks.iter().find(|c| named(&c.name));
    let key = table.primary_key.as_ref().filter(|k| named(&k.name));
    unique
        .map(|u| unique_line(table, u))
        .or_else(|| foreign.map(|f| foreign_key_line(table, f)))
        .or_else(|| check.map(|c| check_line(table, c)))
        .or_else(|| key.map(|k| primary_key_line(table, k)))
}

fn column_line(table: &Table, c: &kilter_schema::Column) -> String {
    let mut out = format!("{}.{} {}", table.name, c.name, c.ty);
    let mut add = |word: &str, text: &str| {
        out.push(' ');
        out.push_str(word);
        out.push_str(text);
    };
    if !c.nullable {
        add("NOT NULL", "");
    }
    if let Some(default) = &c.default {
        add("DEFAULT ", default);
    }
    if let Some(auto) = c.auto_increment {
        add("COUNTING ", &format!("{auto:?}"));
    }
    if let Some(g) = &c.generated {
        add(if g.stored { "STORED AS " } else { "AS " }, &g.expression);
    }
    if let Some(collation) = &c.collation {
        add("COLLATE ", collation);
    }
    if c.invisible {
        add("INVISIBLE", "");
    }
    if let Some(on_update) = &c.on_update {
        add("ON UPDATE ", on_update);
    }
    if let Some(comment) = c.comment.as_deref().filter(|c| !c.is_empty()) {
        add("COMMENT ", &format!("{comment:?}"));
    }
    out
}

fn index_line(table: &Table, i: &kilter_schema::Index) -> String {
    let parts: Vec<String> = i.parts.iter().map(index_part).collect();
    let unique = if i.unique { "unique index" } else { "index" };
    let mut out = format!("{} {unique} {} ({})", table.name, i.name, parts.join(", "));
    if let Some(method) = &i.method {
        out.push_str(&format!(" USING {method}"));
    }
    if !i.include.is_empty() {
        out.push_str(&format!(" INCLUDE ({})", i.include.join(", ")));
    }
    if i.nulls_not_distinct {
        out.push_str(" NULLS NOT DISTINCT");
    }
    if i.hidden {
        out.push_str(" HIDDEN");
    }
    if let Some(predicate) = &i.predicate {
        out.push_str(&format!(" WHERE {predicate}"));
    }
    out
}

fn index_part(part: &kilter_schema::IndexPart) -> String {
    let mut out = match &part.source {
        PartSource::Column(name) => name.clone(),
        PartSource::Expression(text) => format!("({text})"),
    };
    if let Some(length) = part.length {
        out.push_str(&format!("({length})"));
    }
    for word in [&part.collation, &part.opclass].into_iter().flatten() {
        out.push_str(&format!(" {word}"));
    }
    if part.order == SortOrder::Desc {
        out.push_str(" DESC");
    }
    if let Some(nulls) = part.nulls {
        out.push_str(&format!(" NULLS {nulls:?}"));
    }
    out
}

// Constraints are shown by shape and not by name: databases invent names where none is given.

fn primary_key_line(table: &Table, k: &kilter_schema::PrimaryKey) -> String {
    let more = key_options(&k.include, k.deferrable);
    format!("{} primary key ({}){more}", table.name, k.columns.join(", "))
}

fn unique_line(table: &Table, u: &kilter_schema::Unique) -> String {
    let nulls = if u.nulls_not_distinct { " NULLS NOT DISTINCT" } else { "" };
    let more = key_options(&u.include, u.deferrable);
    format!("{} unique ({}){nulls}{more}", table.name, u.columns.join(", "))
}

fn key_options(include: &[String], when: Option<bool>) -> String {
    let include = match include {
        [] => String::new(),
        columns => format!(" INCLUDE ({})", columns.join(", ")),
    };
    include + deferrable(when)
}

fn deferrable(when: Option<bool>) -> &'static str {
    match when {
        None => "",
        Some(false) => " DEFERRABLE",
        Some(true) => " DEFERRABLE INITIALLY DEFERRED",
    }
}

fn foreign_key_line(table: &Table, f: &kilter_schema::ForeignKey) -> String {
    let full = if f.match_full { " MATCH FULL" } else { "" };
    let listed = match f.delete_columns.as_slice() {
        [] => String::new(),
        columns => format!(" ({})", columns.join(", ")),
    };
    format!(
        "{} foreign key ({}) to {} ({}){full} ON DELETE {}{listed} ON UPDATE {}{}{}",
        table.name,
        f.columns.join(", "),
        f.ref_table,
        f.ref_columns.join(", "),
        f.on_delete.sql(),
        f.on_update.sql(),
        deferrable(f.deferrable),
        if f.validated { "" } else { " NOT VALID" },
    )
}

fn check_line(table: &Table, c: &kilter_schema::Check) -> String {
    let valid = if c.validated { "" } else { " NOT VALID" };
    let inherit = if c.no_inherit { " NO INHERIT" } else { "" };
    let enforced = if c.not_enforced { " NOT ENFORCED" } else { "" };
    format!("{} check ({}){inherit}{enforced}{valid}", table.name, c.expression)
}
