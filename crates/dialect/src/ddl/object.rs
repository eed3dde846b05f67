//! Everything else that can be made, altered and dropped: views, triggers, types, comments.

use super::cursor::{Cursor, Unread};
use super::{
    Commented, Ddl, EnumAlteration, Existing, Named, NewIndex, NewName, OptionChange, Place,
};
use crate::split::lex::Sort;
use kilter_schema::Dialect;
use kilter_schema::names;

/// Objects known by name and text: the keywords and the word for the sort.
const SORTS: &[(&str, &str)] = &[
    ("MATERIALIZED VIEW", "materialized_view"),
    ("RECURSIVE VIEW", "view"),
    ("VIEW", "view"),
    ("CONSTRAINT TRIGGER", "trigger"),
    ("TRIGGER", "trigger"),
    ("AGGREGATE FUNCTION", "function"),
    ("FUNCTION", "function"),
    ("ROUTINE", "function"),
    ("PROCEDURE", "procedure"),
    ("EXTENSION", "extension"),
    ("SEQUENCE", "sequence"),
    ("POLICY", "policy"),
    ("EVENT", "event"),
    ("DOMAIN", "domain"),
    ("VIRTUAL TABLE", "virtual_table"),
    ("PACKAGE BODY", "package_body"),
    ("PACKAGE", "package"),
];

/// The same, of PostgreSQL only; looked at first.
const POSTGRES_SORTS: &[(&str, &str)] = &[
    ("EVENT TRIGGER", "event_trigger"),
    ("RULE", "rule"),
    ("STATISTICS", "statistics"),
    ("COLLATION", "collation"),
    ("PUBLICATION", "publication"),
    ("FOREIGN TABLE", "foreign_table"),
    ("FOREIGN DATA WRAPPER", "foreign_data_wrapper"),
    ("SERVER", "server"),
    ("AGGREGATE", "aggregate"),
];

/// The definition of a partition (PostgreSQL).
pub(crate) fn partition(name: &str, parent: &str, bound: &str) -> String {
    let quote = |name: &str| crate::engine(Dialect::Postgres).quote_table(name);
    format!("CREATE TABLE {} PARTITION OF {} {bound}", quote(name), quote(parent))
}

/// What a partition's definition says: its name, the table it is of, its bounds.
pub(crate) fn partition_parts(definition: &str) -> Option<(String, String, String)> {
    let Ddl::CreateObject { object, definition, .. } = super::read(Dialect::Postgres, definition)
    else {
        return None;
    };
    let parent = object.table.filter(|_| object.sort == "partition")?;
    let bound = definition.get(partition(&object.name, &parent, "").len()..)?.to_owned();
    Some((object.name, parent, bound))
}

/// Objects that no schema holds.
const BESIDE: &[&str] = &[
    "ROLE",
    "USER",
    "GROUP",
    "DATABASE",
    "TABLESPACE",
    "SUBSCRIPTION",
    "SERVER",
    "CAST",
    "OPERATOR",
    "CONVERSION",
    "TRANSFORM",
    "LANGUAGE",
    "ACCESS",
    "TEXT",
    "SYSTEM",
    "DEFAULT",
    "LARGE",
    "LOGFILE",
    "RESOURCE",
    "INSTANCE",
    "OWNED",
    "TRUSTED",
    "PROCEDURAL",
];

impl Cursor<'_> {
    /// Takes what follows `CREATE`.
    pub(super) fn create(&mut self) -> Result<Ddl, Unread> {
        let mut existing =
            if self.eat("OR REPLACE") { Existing::Replace } else { Existing::Refuse };
        if self.is(Dialect::Mysql) {
            self.skip_definer();
        }
        self.eat_any(&["GLOBAL", "LOCAL"]);
        let temporary = self.eat_any(&["TEMP", "TEMPORARY"]);
        let unlogged = self.is(Dialect::Postgres) && self.eat("UNLOGGED");
        if self.eat("TABLE") {
            return if temporary {
                self.temporary()
            } else {
                self.create_table(existing, unlogged)
            };
        }
        if let Some(index) = self.index_head(existing) {
            return self.create_index(index);
        }
        if self.is(Dialect::Postgres) && self.eat("TYPE") {
            return self.create_type();
        }
        if let Some(sort) = self.object_sort() {
            if temporary && sort != "trigger" {
                return self.temporary();
            }
            if self.eat("IF NOT EXISTS") {
                existing = Existing::Keep;
            }
            // Overloads have the same name: a second one is no contradiction.
            if matches!(sort, "function" | "procedure") {
                existing = Existing::Replace;
            }
            let object = self.named(sort)?;
            // It is there from the start, and pg_dump makes it again.
            if sort == "extension" && object.name == "plpgsql" {
                return Ok(Ddl::Beside);
            }
            return Ok(Ddl::CreateObject { object, definition: self.whole(), existing });
        }
        if self.eat("SCHEMA") && !self.is(Dialect::Sqlite) {
            return self.create_schema(existing);
        }
        if self.word_in(0, BESIDE) { Ok(Ddl::Beside) } else { Err(self.unread("an object")) }
    }

    fn temporary(&mut self) -> Result<Ddl, Unread> {
        self.skip_to_end();
        Ok(Ddl::Session)
    }

    fn index_head(&mut self, existing: Existing) -> Option<NewIndex> {
        let mut index = NewIndex::new();
        index.existing = existing;
        let class = self.is(Dialect::Mysql) && self.word_in(0, &["FULLTEXT", "SPATIAL"]);
        if class {
            index.method = self.peek_word().map(str::to_ascii_lowercase);
            self.skip();
        }
        if self.sees_all("UNIQUE INDEX") {
            index.unique = true;
            self.skip();
        }
        self.eat("INDEX").then_some(index)
    }

    /// MySQL's `ALGORITHM = … DEFINER = … SQL SECURITY …`, in any order.
    fn skip_definer(&mut self) {
        while self.word_in(0, &["ALGORITHM", "DEFINER"]) || self.sees_all("SQL SECURITY") {
            let before = self.place();
            self.skip();
            while !self.at_end()
                && !self.word_in(0, &["DEFINER", "SQL", "ALGORITHM"])
                && !SORTS.iter().any(|(words, _)| self.sees_all(words))
            {
                self.skip();
            }
            if self.place() == before {
                return;
            }
        }
    }

    fn object_sort(&mut self) -> Option<&'static str> {
        let own = if self.is(Dialect::Postgres) { POSTGRES_SORTS } else { &[] };
        let (_, sort) = own.iter().chain(SORTS).find(|(words, _)| self.eat(words))?;
        Some(sort)
    }

    /// Takes an object's name, and for what belongs to a table finds the table.
    fn named(&mut self, sort: &'static str) -> Result<Named, Unread> {
        let name = self.routine_name(sort)?;
        let mut table = None;
        let link = match sort {
            "trigger" | "policy" => "ON",
            // CREATE RULE name AS ON event TO table
            "rule" => "TO",
            _ => return Ok(self.of_table(sort, name, None)),
        };
        while !self.at_end() && !self.sees(link) {
            self.skip();
        }
        if self.eat(link) {
            table = Some(self.object_name()?);
        }
        Ok(self.of_table(sort, name, table))
    }

    /// The names of PostgreSQL's triggers and policies are their table's own.
    fn of_table(&self, sort: &'static str, name: String, table: Option<String>) -> Named {
        let name = match &table {
            Some(table) if self.is(Dialect::Postgres) => format!("{table}.{name}"),
            _ => name,
        };
        Named { sort, name, table }
    }

    /// MySQL's word for a database, which no schema holds.
    fn create_schema(&mut self, mut existing: Existing) -> Result<Ddl, Unread> {
        if self.eat("IF NOT EXISTS") {
            existing = Existing::Keep;
        }
        let named = if self.sees("AUTHORIZATION") { None } else { Some(self.whole_name()?) };
        let owner = if self.eat("AUTHORIZATION") { Some(self.whole_name()?) } else { None };
        if self.is(Dialect::Mysql) {
            self.skip_to_end();
        }
        self.expect_end()?;
        let Some(name) = named.or(owner).filter(|_| self.is(Dialect::Postgres)) else {
            return Ok(Ddl::Beside);
        };
        // It is there from the start.
        if self.is_default_schema(&name) {
            return Ok(Ddl::Beside);
        }
        let object = Named { sort: "schema", name, table: None };
        Ok(Ddl::CreateObject { object, definition: self.whole(), existing })
    }

    fn create_type(&mut self) -> Result<Ddl, Unread> {
        let name = self.object_name()?;
        if !self.eat("AS ENUM") {
            let object = Named { sort: "type", name, table: None };
            let definition = self.whole();
            return Ok(Ddl::CreateObject { object, definition, existing: Existing::Refuse });
        }
        self.expect_mark('(')?;
        let mut labels = Vec::new();
        while !self.sees_mark(')') {
            labels.push(self.string()?);
            if !self.eat_mark(',') {
                break;
            }
        }
        self.expect_mark(')')?;
        self.expect_end()?;
        Ok(Ddl::CreateEnum { name, labels })
    }

    /// Takes what follows `ALTER`.
    pub(super) fn alter(&mut self) -> Result<Ddl, Unread> {
        if self.is(Dialect::Mysql) {
            self.eat_any(&["ONLINE", "OFFLINE"]);
            self.eat("IGNORE");
        }
        if self.eat("TABLE") {
            return self.alter_table();
        }
        if self.is(Dialect::Postgres) && self.eat("INDEX") {
            return self.alter_index();
        }
        if self.is(Dialect::Postgres) && self.eat("TYPE") {
            return self.alter_type();
        }
        if self.is(Dialect::Mysql) {
            self.skip_definer();
        }
        if let Some(sort) = self.object_sort() {
            return self.alter_object(sort);
        }
        let schema = self.eat("SCHEMA");
        if schema && self.is(Dialect::Postgres) {
            let from = self.whole_name()?;
            if self.eat("RENAME TO") {
                let to = self.whole_name()?;
                self.expect_end()?;
                return Ok(Ddl::RenameSchema { from, to });
            }
            self.expect("OWNER TO")?;
        }
        if schema || self.word_in(0, BESIDE) {
            return Ok(Ddl::Beside);
        }
        Err(self.unread("an object"))
    }

    fn alter_index(&mut self) -> Result<Ddl, Unread> {
        if self.sees_all("ALL IN TABLESPACE") {
            return Ok(Ddl::Beside);
        }
        let if_exists = self.eat("IF EXISTS");
        let from = self.object_name()?;
        if self.eat("RENAME TO") {
            let to = self.name()?;
            self.expect_end()?;
            return Ok(Ddl::RenameIndex { from, to, if_exists });
        }
        if self.word_in(0, &["SET", "RESET"]) && self.mark_at(1, '(') {
            let OptionChange::Storage(changes) = self.parameter_change()? else {
                return Err(self.unread("parameters"));
            };
            self.expect_end()?;
            return Ok(Ddl::IndexStorage { name: from, changes, if_exists });
        }
        let beside = self.word_in(0, &["SET", "RESET", "ALTER", "DEPENDS"])
            || self.sees_all("NO DEPENDS")
            || self.sees_all("OWNER TO")
            // Indexes of partitions are not known.
            || self.sees_all("ATTACH PARTITION");
        if beside {
            return Ok(Ddl::Beside);
        }
        Err(self.unread("RENAME TO"))
    }

    fn alter_type(&mut self) -> Result<Ddl, Unread> {
        let name = self.object_name()?;
        let action = if self.eat("ADD VALUE") {
            let if_not_exists = self.eat("IF NOT EXISTS");
            let label = self.string()?;
            let place = if self.eat("BEFORE") {
                Some(Place::Before(self.string()?))
            } else if self.eat("AFTER") {
                Some(Place::After(self.string()?))
            } else {
                None
            };
            EnumAlteration::AddLabel { label, if_not_exists, place }
        } else if self.eat("RENAME VALUE") {
            let from = self.string()?;
            self.expect("TO")?;
            EnumAlteration::RenameLabel(from, self.string()?)
        } else if self.eat("RENAME TO") {
            EnumAlteration::RenameTo(NewName::Name(self.whole_name()?))
        } else if self.eat("SET SCHEMA") {
            EnumAlteration::RenameTo(NewName::Schema(self.whole_name()?))
        } else if self.sees_all("OWNER TO") {
            return Ok(Ddl::Beside);
        } else {
            // ATTRIBUTE of a composite type, SET (…) of a base type.
            let composite = self.word_in(1, &["ATTRIBUTE"]) || self.sees("SET");
            if !composite {
                return Err(self.unread("ADD VALUE"));
            }
            let object = Named { sort: "type", name, table: None };
            return Ok(Ddl::AlterObject { object, definition: self.whole(), rename: None });
        };
        self.expect_end()?;
        Ok(Ddl::AlterEnum { name, action })
    }

    fn alter_object(&mut self, sort: &'static str) -> Result<Ddl, Unread> {
        self.eat("IF EXISTS");
        let name = self.routine_name(sort)?;
        let table = if self.eat("ON") { Some(self.object_name()?) } else { None };
        let object = self.of_table(sort, name, table);
        let beside = self.sees_all("OWNER TO")
            || self.sees("DEPENDS")
            || self.sees_all("NO DEPENDS")
            || self.sees_all("REFRESH VERSION")
            || sort == "extension" && !self.sees_all("SET SCHEMA");
        if beside {
            return Ok(Ddl::Beside);
        }
        let rename = if self.eat("RENAME TO") {
            // MariaDB's events can get another schema with their name.
            Some(NewName::Name(self.object_name()?))
        } else if self.eat("SET SCHEMA") {
            Some(NewName::Schema(self.whole_name()?))
        } else {
            None
        };
        Ok(Ddl::AlterObject { object, definition: self.whole(), rename })
    }

    /// Takes what follows `DROP`.
    pub(super) fn drop(&mut self) -> Result<Ddl, Unread> {
        let temporary = self.is(Dialect::Mysql) && self.eat("TEMPORARY");
        if self.eat_any(&["TABLE", "TABLES"]) {
            if temporary {
                return self.temporary();
            }
            let (if_exists, names) = self.dropped_names()?;
            return Ok(Ddl::DropTable { names, if_exists, cascade: self.cascade_to_end()? });
        }
        if self.eat("INDEX") {
            return self.drop_index();
        }
        if self.is(Dialect::Postgres) && self.eat("TYPE") {
            let (if_exists, names) = self.dropped_names()?;
            return Ok(Ddl::DropType { names, if_exists, cascade: self.cascade_to_end()? });
        }
        if self.is(Dialect::Postgres) && self.eat("SCHEMA") {
            let (_, names) = self.dropped_names()?;
            return Ok(Ddl::DropSchema { names, cascade: self.cascade_to_end()? });
        }
        if let Some(sort) = self.object_sort() {
            return self.drop_objects(sort);
        }
        // MySQL's other word for a database.
        let schema = self.is(Dialect::Mysql) && self.sees("SCHEMA");
        if schema || self.word_in(0, BESIDE) || self.sees_all("PREPARE") {
            return Ok(Ddl::Beside);
        }
        Err(self.unread("an object"))
    }

    fn dropped_names(&mut self) -> Result<(bool, Vec<String>), Unread> {
        let if_exists = self.eat("IF EXISTS");
        let mut names = vec![self.object_name()?];
        while self.eat_mark(',') {
            names.push(self.object_name()?);
        }
        Ok((if_exists, names))
    }

    fn cascade_to_end(&mut self) -> Result<bool, Unread> {
        let cascade = self.cascade();
        if self.is(Dialect::Mysql) && (self.eat("WAIT") || self.eat("NOWAIT")) {
            self.skip_to_end();
        }
        self.expect_end()?;
        Ok(cascade)
    }

    fn drop_index(&mut self) -> Result<Ddl, Unread> {
        let concurrently = self.is(Dialect::Postgres) && self.eat("CONCURRENTLY");
        let (if_exists, names) = self.dropped_names()?;
        let mut table = None;
        if self.is(Dialect::Mysql) {
            self.expect("ON")?;
            table = Some(self.object_name()?);
            self.mysql_index_options()?;
        }
        self.cascade_to_end()?;
        Ok(Ddl::DropIndex { names, table, if_exists, concurrently })
    }

    fn drop_objects(&mut self, sort: &'static str) -> Result<Ddl, Unread> {
        let if_exists = self.eat("IF EXISTS");
        let mut objects = Vec::new();
        loop {
            let name = self.routine_name(sort)?;
            let table = if self.eat("ON") { Some(self.object_name()?) } else { None };
            objects.push(self.of_table(sort, name, table));
            if !self.eat_mark(',') {
                break;
            }
        }
        Ok(Ddl::DropObjects { objects, if_exists, cascade: self.cascade_to_end()? })
    }

    /// Takes what follows `COMMENT ON`.
    pub(super) fn comment_on(&mut self) -> Result<Ddl, Unread> {
        let on = if self.eat("TABLE") {
            Commented::Table(self.object_name()?)
        } else if self.eat("COLUMN") {
            let name = self.object_name()?;
            let (table, column) = (names::owner(&name), names::bare(&name));
            if table.is_empty() {
                return Err(self.unread("a column of a table"));
            }
            Commented::Column(table.to_owned(), column.into_owned())
        } else if self.eat("INDEX") {
            Commented::Index(self.object_name()?)
        } else {
            return Ok(Ddl::Comment { on: Commented::Other, text: None });
        };
        self.expect("IS")?;
        let text = match self.sort(0) {
            Some(Sort::Text) => Some(self.string()?).filter(|t| !t.is_empty()),
            _ => {
                self.expect("NULL")?;
                None
            }
        };
        self.expect_end()?;
        Ok(Ddl::Comment { on, text })
    }
}
