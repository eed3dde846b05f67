//! Reads the statements GORM prints, and only those, into tables.
//!
//! Independent of the crate under test: the two meet in `Table` alone.

use kilter_schema::{
    Action, AutoIncrement, Check, Column, Dialect, ForeignKey, Generated, Index, IndexPart,
    PartSource, PrimaryKey, SortOrder, Table, Unique,
};

/// The tables of a list of statements.
pub fn tables(statements: &[&str], dialect: Dialect) -> Vec<Table> {
    let mut out: Vec<Table> = Vec::new();
    for statement in statements {
        if let Some(rest) = statement.strip_prefix("CREATE TABLE ") {
            out.push(create_table(rest, dialect));
        } else if let Some(rest) = statement.strip_prefix("COMMENT ON COLUMN ") {
            let (path, rest) = path(rest);
            let text = unquote(rest.strip_prefix(" IS ").expect("IS"));
            let (column, table) = path.split_last().expect("a path");
            let table = find(&mut out, &table.join("."));
            let column = table.columns.iter_mut().find(|c| c.name == *column).expect("a column");
            column.comment = Some(text);
        } else if statement.starts_with("CREATE ") {
            create_index(statement, dialect, &mut out);
        } else {
            panic!("not read: {statement}");
        }
    }
    out
}

fn find<'a>(tables: &'a mut [Table], name: &str) -> &'a mut Table {
    tables
        .iter_mut()
        .find(|t| t.name == name || t.name.ends_with(&format!(".{name}")))
        .unwrap_or_else(|| panic!("no table {name}"))
}

/// A quoted name at the start of a text, and the rest.
fn ident(text: &str) -> (String, &str) {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '`')).expect("a quoted name");
    let mut name = String::new();
    let mut chars = text[1..].char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        if c != quote {
            name.push(c);
        } else if chars.peek().is_some_and(|(_, n)| *n == quote) {
            name.push(c);
            chars.next();
        } else {
            return (name, &text[i + 2..]);
        }
    }
    panic!("no end: {text}");
}

/// `"a"."b"`.
fn path(text: &str) -> (Vec<String>, &str) {
    let (first, mut rest) = ident(text);
    let mut out = vec![first];
    while let Some(next) = rest.strip_prefix('.') {
        let (name, after) = ident(next);
        out.push(name);
        rest = after;
    }
    (out, rest)
}

/// Splits at commas outside quotes and parentheses.
fn commas(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut depth, mut start) = (0, 0);
    let mut quote = None;
    for (i, c) in text.char_indices() {
        match (quote, c) {
            (Some(q), c) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth -= 1,
            (None, ',') if depth == 0 => {
                out.push(&text[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

/// The text of the group in parentheses at the start, and the rest.
fn group(text: &str) -> (&str, &str) {
    assert!(text.starts_with('('), "a group: {text}");
    let mut depth = 0;
    let mut quote = None;
    for (i, c) in text.char_indices() {
        match (quote, c) {
            (Some(q), c) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth -= 1;
                if depth == 0 {
                    return (&text[1..i], &text[i + 1..]);
                }
            }
            _ => {}
        }
    }
    panic!("no end: {text}");
}

fn unquote(text: &str) -> String {
    let inner = text.strip_prefix('\'').and_then(|t| t.strip_suffix('\'')).expect("a string");
    inner.replace("''", "'")
}

fn names(list: &str) -> Vec<String> {
    commas(list).into_iter().map(|n| ident(n.trim()).0).collect()
}

fn create_table(text: &str, dialect: Dialect) -> Table {
    let (name, rest) = path(text);
    let mut table = Table::new(name.join("."));
    let (body, _) = group(rest.trim_start());
    let mut inline_key = None;
    for clause in commas(body) {
        if let Some(keys) = clause.strip_prefix("PRIMARY KEY ") {
            let columns = names(group(keys).0);
            table.primary_key = Some(PrimaryKey { columns, ..PrimaryKey::default() });
        } else if let Some(rest) = clause.strip_prefix("CONSTRAINT ") {
            constraint(rest, &mut table);
        } else if let Some(at) = clause.find("INDEX ").filter(|_| !clause.starts_with(['"', '`'])) {
            let class = clause[..at].trim();
            table.indexes.push(inline_index(class, &clause[at + "INDEX ".len()..]));
        } else {
            let (column, key, unique) = column(clause, dialect);
            if unique {
                table
                    .uniques
                    .push(Unique { columns: vec![column.name.clone()], ..Unique::default() });
            }
            if key {
                inline_key = Some(column.name.clone());
            }
            table.columns.push(column);
        }
    }
    if let Some(key) = inline_key {
        table.primary_key = Some(PrimaryKey { columns: vec![key], ..PrimaryKey::default() });
    }
    if let Some(key) = table.primary_key.clone() {
        for column in table.columns.iter_mut().filter(|c| key.columns.contains(&c.name)) {
            let rowid = column.ty == "integer" && key.columns.len() == 1;
            if dialect != Dialect::Sqlite || rowid {
                column.nullable = false;
            }
        }
    }
    table
}

fn column(clause: &str, dialect: Dialect) -> (Column, bool, bool) {
    // A dot in the tag's name makes GORM quote two names.
    let (name, rest) = path(clause);
    let mut rest = rest.strip_prefix(' ').unwrap_or(rest).to_owned();
    let mut column = Column::new(name.join("."), "");
    if let Some(at) = rest.find(" COMMENT '") {
        let text = unquote(&rest[at + " COMMENT ".len()..]);
        column.comment = (!text.is_empty()).then_some(text);
        rest.truncate(at);
    }
    if let Some(at) = rest.find(" DEFAULT ") {
        let mut text = rest[at + " DEFAULT ".len()..].to_owned();
        rest.truncate(at);
        if let Some(at) = text.to_lowercase().find(" on update ") {
            column.on_update = Some(text[at + " on update ".len()..].to_owned());
            text.truncate(at);
        }
        if let Some(inner) = text.strip_prefix('"').and_then(|t| t.strip_suffix('"'))
            && dialect == Dialect::Sqlite
        {
            text = format!("'{}'", inner.replace("\"\"", "\"").replace('\'', "''"));
        }
        column.default = Some(text);
    }
    let mut cut = |suffix: &str| {
        let found = rest.ends_with(suffix);
        if found {
            rest.truncate(rest.len() - suffix.len());
        }
        found
    };
    // Before GORM 1.25.7 a unique column says so itself.
    let unique = cut(" UNIQUE");
    let not_null = cut(" NOT NULL");
    cut(" NULL");
    let key = cut(" PRIMARY KEY AUTOINCREMENT");
    let counts = cut(" AUTO_INCREMENT") || key;
    if let Some(at) = rest.find("GENERATED ALWAYS AS ") {
        let (expression, _) = group(&rest[at + "GENERATED ALWAYS AS ".len()..]);
        column.generated =
            Some(Generated { expression: expression.to_owned(), stored: rest.ends_with("STORED") });
        rest.truncate(at);
    }
    let ty = rest.trim().to_owned();
    let serial = match ty.as_str() {
        "smallserial" => Some("smallint"),
        "serial" => Some("integer"),
        "bigserial" => Some("bigint"),
        _ => None,
    };
    match serial {
        Some(integer) if !counts => {
            column.auto_increment = Some(AutoIncrement::Serial);
            column.ty = integer.to_owned();
        }
        _ => {
            column.auto_increment = counts.then_some(AutoIncrement::Keyword);
            column.ty = ty;
        }
    }
    column.nullable = !not_null && column.auto_increment.is_none();
    (column, key, unique)
}

fn constraint(text: &str, table: &mut Table) {
    let (name, rest) = ident(text);
    let name = Some(name);
    let rest = rest.trim_start();
    if let Some(columns) = rest.strip_prefix("UNIQUE ") {
        let columns = names(group(columns).0);
        table.uniques.push(Unique { name, columns, ..Unique::default() });
    } else if let Some(check) = rest.strip_prefix("CHECK ") {
        let expression = group(check).0.to_owned();
        table.checks.push(Check::new(name, expression));
    } else if let Some(key) = rest.strip_prefix("FOREIGN KEY ") {
        let (columns, rest) = group(key);
        let (target, rest) = path(rest.strip_prefix(" REFERENCES ").expect("REFERENCES"));
        let (refs, mut rest) = group(rest);
        let mut action = |word: &str| match rest.strip_prefix(word) {
            Some(after) => {
                let end = after.find(" ON UPDATE").unwrap_or(after.len());
                let found = Action::from_sql(&after[..end]).expect("an action");
                rest = &after[end..];
                found
            }
            None => Action::NoAction,
        };
        let on_delete = action(" ON DELETE ");
        let on_update = action(" ON UPDATE ");
        table.foreign_keys.push(ForeignKey {
            name,
            ref_columns: names(refs),
            on_delete,
            on_update,
            ..ForeignKey::new(names(columns), target.join("."))
        });
    } else {
        panic!("not read: {text}");
    }
}

fn empty_index(name: String, class: &str) -> Index {
    Index {
        name,
        unique: class == "UNIQUE",
        method: (!matches!(class, "" | "UNIQUE")).then(|| class.to_lowercase()),
        ..Index::default()
    }
}

fn inline_index(class: &str, text: &str) -> Index {
    let (name, rest) = ident(text);
    let (parts, rest) = group(rest.trim_start());
    let mut index = empty_index(name, class);
    index.parts = commas(parts).into_iter().map(part).collect();
    if let Some(comment) = rest.strip_prefix(" COMMENT ") {
        index.comment = Some(unquote(comment));
    }
    index
}

fn create_index(statement: &str, dialect: Dialect, tables: &mut [Table]) {
    let at = statement.find("INDEX ").expect("INDEX");
    let class = statement["CREATE ".len()..at].trim();
    let mut rest = &statement[at + "INDEX ".len()..];
    for word in ["CONCURRENTLY ", "IF NOT EXISTS "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    let (name, after) = ident(rest);
    let mut index = empty_index(name, class);
    rest = after;
    if let Some(using) = rest.strip_prefix(" USING ") {
        // SQLite rejects this; the front end reports it and leaves it out.
        assert_eq!(dialect, Dialect::Sqlite);
        rest = &using[using.find(' ').expect("a blank")..];
    }
    let (table, after) = path(rest.strip_prefix(" ON ").expect("ON"));
    rest = after.trim_start();
    if let Some(using) = rest.strip_prefix("USING ") {
        let end = using.find('(').expect("a group");
        index.method = Some(using[..end].to_lowercase());
        rest = &using[end..];
    }
    let (parts, rest) = group(rest);
    index.parts = commas(parts).into_iter().map(part).collect();
    if let Some(at) = rest.find(" WHERE ") {
        index.predicate = Some(rest[at + " WHERE ".len()..].to_owned());
    }
    find(tables, &table.join(".")).indexes.push(index);
}

fn part(text: &str) -> IndexPart {
    let text = text.trim();
    let mut part = IndexPart::column("");
    if !text.starts_with(['"', '`']) {
        part.source = PartSource::Expression(text.to_owned());
        return part;
    }
    let (name, mut rest) = ident(text);
    part.source = PartSource::Column(name);
    if rest.starts_with('(') {
        let (length, after) = group(rest);
        part.length = Some(length.parse().expect("a length"));
        rest = after;
    }
    let mut words = rest.split_whitespace();
    while let Some(word) = words.next() {
        match word.to_uppercase().as_str() {
            "COLLATE" => part.collation = words.next().map(str::to_owned),
            "DESC" => part.order = SortOrder::Desc,
            "ASC" => {}
            other => panic!("not read: {other}"),
        }
    }
    part
}
