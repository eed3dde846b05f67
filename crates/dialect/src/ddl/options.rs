//! What tables, keys and indexes can have beside their columns.

use super::constraint::deferrable;
use super::cursor::{Cursor, Unread};
use super::{Alteration, NewPartition, NewTable};
use kilter_schema::{Dialect, RowSecurity, TableOptions};

/// What a key or an index has beside its columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyOptions {
    /// When it is checked; see [`kilter_schema::ForeignKey::deferrable`].
    pub deferrable: Option<bool>,
    /// `INCLUDE`.
    pub include: Vec<String>,
    /// `NULLS NOT DISTINCT`.
    pub nulls_not_distinct: bool,
    /// `ON CONFLICT`; see [`kilter_schema::Unique::on_conflict`].
    pub on_conflict: Option<String>,
    /// The method, when it is not the default (MySQL).
    pub method: Option<String>,
    /// The comment (MySQL).
    pub comment: Option<String>,
    /// `INVISIBLE`, `IGNORED` (MySQL, MariaDB).
    pub hidden: bool,
}

/// A storage parameter and its value; nothing for one that is reset.
pub type Parameter = (String, Option<String>);

/// A change of what a table is beside its columns and keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OptionChange {
    /// `SET LOGGED | UNLOGGED`.
    Unlogged(bool),
    /// `ENABLE | DISABLE ROW LEVEL SECURITY`.
    RowSecurity(bool),
    /// `[NO] FORCE ROW LEVEL SECURITY`.
    ForceRowSecurity(bool),
    /// `SET (…)`, `RESET (…)`.
    Storage(Vec<Parameter>),
    /// `ENGINE`.
    Engine(String),
    /// `DEFAULT CHARACTER SET`.
    Charset(String),
    /// `DEFAULT COLLATE`.
    Collation(String),
    /// `ROW_FORMAT`.
    RowFormat(String),
    /// `ADD | DROP SYSTEM VERSIONING`.
    SystemVersioned(bool),
}

impl OptionChange {
    /// Carries the change out.
    pub(crate) fn apply(self, options: &mut TableOptions) {
        let security = options.row_security;
        let on = matches!(security, RowSecurity::On | RowSecurity::Forced);
        let forced = matches!(security, RowSecurity::Forced | RowSecurity::OffForced);
        match self {
            Self::Unlogged(yes) => options.unlogged = yes,
            Self::RowSecurity(on) => options.row_security = row_security(on, forced),
            Self::ForceRowSecurity(forced) => options.row_security = row_security(on, forced),
            Self::Storage(changes) => set_parameters(&mut options.storage, changes),
            Self::Engine(name) => options.engine = Some(name),
            Self::Charset(name) => {
                let charset = charset(&name);
                // The character set's own collation, whichever that is.
                if options.charset.as_ref() != Some(&charset) {
                    options.collation = None;
                }
                options.charset = Some(charset);
            }
            Self::Collation(name) => {
                let name = name.to_ascii_lowercase();
                let name = match name.strip_prefix("utf8_") {
                    Some(rest) => format!("utf8mb3_{rest}"),
                    None => name,
                };
                options.charset = Some(name.split('_').next().unwrap_or(&name).to_owned());
                options.collation = Some(name);
            }
            Self::RowFormat(name) => {
                options.row_format =
                    Some(name.to_ascii_lowercase()).filter(|format| format != "default");
            }
            Self::SystemVersioned(yes) => options.system_versioned = yes,
        }
    }
}

/// Both halves of row-level security as one.
pub(crate) fn row_security(on: bool, forced: bool) -> RowSecurity {
    match (on, forced) {
        (false, false) => RowSecurity::Off,
        (true, false) => RowSecurity::On,
        (true, true) => RowSecurity::Forced,
        (false, true) => RowSecurity::OffForced,
    }
}

/// A character set's name; utf8 is another name of utf8mb3 (<https://mariadb.com/kb/en/unicode/>).
fn charset(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    if name == "utf8" { "utf8mb3".to_owned() } else { name }
}

/// Changes parameters written as `a=1, b=2`, which stay sorted.
pub(crate) fn set_parameters(storage: &mut Option<String>, changes: Vec<Parameter>) {
    let text = storage.take().unwrap_or_default();
    let known = text.split(", ").filter_map(|p| p.split_once('='));
    let mut all: std::collections::BTreeMap<String, String> =
        known.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    for (name, value) in changes {
        match value {
            Some(value) => all.insert(name, value),
            None => all.remove(&name),
        };
    }
    let all: Vec<String> = all.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    *storage = Some(all.join(", ")).filter(|s| !s.is_empty());
}

impl Cursor<'_> {
    /// Takes PostgreSQL's `(name [= value], …)`. Those of the table's overflow storage and the
    /// `oids` of old are left out.
    pub(super) fn parameters(&mut self) -> Result<Vec<Parameter>, Unread> {
        self.expect_mark('(')?;
        let mut out = Vec::new();
        while !self.sees_mark(')') {
            let name = self.object_name()?.to_ascii_lowercase();
            let value = if self.eat_mark('=') {
                let text = self.expression(|_| false)?;
                text.trim_matches('\'').to_ascii_lowercase()
            } else {
                "true".to_owned()
            };
            if !name.starts_with("toast.") && name != "oids" {
                out.push((name, Some(value)));
            }
            if !self.eat_mark(',') {
                break;
            }
        }
        self.expect_mark(')')?;
        Ok(out)
    }

    /// What follows the columns of a primary key or unique constraint.
    pub(super) fn key_options(&mut self) -> Result<KeyOptions, Unread> {
        let mut options = KeyOptions::default();
        match self.dialect() {
            Dialect::Postgres => {
                if self.eat("INCLUDE") {
                    options.include = self.names()?;
                }
                if self.eat("WITH") {
                    self.in_parentheses()?;
                }
                if self.eat("USING INDEX TABLESPACE") {
                    self.name()?;
                }
                options.deferrable = deferrable(self).flatten();
            }
            Dialect::Sqlite => options.on_conflict = super::constraint::on_conflict(self)?,
            Dialect::Mysql => options = self.mysql_index_options()?,
        }
        Ok(options)
    }

    /// `NULLS [NOT] DISTINCT`; whether two NULLs are equal.
    pub(super) fn nulls_not_distinct(&mut self) -> bool {
        let equal = self.eat("NULLS NOT DISTINCT");
        let _ = equal || self.eat("NULLS DISTINCT");
        equal
    }

    /// MySQL's index options.
    pub(super) fn mysql_index_options(&mut self) -> Result<KeyOptions, Unread> {
        let mut options = KeyOptions::default();
        loop {
            if self.sees("USING") {
                options.method = self.index_type()?;
            } else if self.eat("COMMENT") {
                self.eat_mark('=');
                options.comment = Some(self.string()?).filter(|c| !c.is_empty());
            } else if self.eat("WITH PARSER") {
                self.name()?;
            } else if self.eat_any(MYSQL_INDEX_OPTIONS) {
                self.eat_mark('=');
                self.skip();
            } else if let Some(hidden) = self.visibility() {
                options.hidden = hidden;
            } else {
                return Ok(options);
            }
        }
    }

    /// `INVISIBLE`, `IGNORED` and their opposites.
    pub(super) fn visibility(&mut self) -> Option<bool> {
        if self.eat("NOT IGNORED") || self.eat("VISIBLE") {
            return Some(false);
        }
        self.eat_any(&["INVISIBLE", "IGNORED"]).then_some(true)
    }

    /// Takes what follows the parentheses of a table; gives the reason when its columns cannot be
    /// known.
    pub(super) fn table_options(
        &mut self,
        table: &mut NewTable,
    ) -> Result<Option<&'static str>, Unread> {
        if self.sees_query() {
            self.skip_to_end();
            return Ok(Some("its columns are those of a query"));
        }
        match self.dialect() {
            Dialect::Sqlite => self.sqlite_options(table)?,
            Dialect::Postgres => return self.postgres_options(table),
            Dialect::Mysql => {
                while !self.at_end() {
                    if self.sees_query() {
                        self.skip_to_end();
                        return Ok(Some("its columns are those of a query"));
                    }
                    if self.eat("PARTITION BY") {
                        let (by, partitions) = self.mysql_partitioning()?;
                        table.options.partition_by = Some(by);
                        table.partitions = partitions;
                        continue;
                    }
                    match self.mysql_table_option()? {
                        Alteration::Comment(text) => {
                            table.comment = Some(text).filter(|c| !c.is_empty());
                        }
                        Alteration::Options(change) => change.apply(&mut table.options),
                        _ => {}
                    }
                    self.eat_mark(',');
                }
            }
        }
        Ok(None)
    }

    pub(super) fn sees_query(&self) -> bool {
        self.word_in(0, &["AS", "SELECT", "IGNORE", "REPLACE", "VALUES"])
            || self.sees_mark('(') && self.word_in(1, &["SELECT", "WITH", "VALUES"])
    }

    fn sqlite_options(&mut self, table: &mut NewTable) -> Result<(), Unread> {
        while !self.at_end() {
            if self.eat("STRICT") {
                table.options.strict = true;
            } else if self.eat("WITHOUT ROWID") {
                table.options.without_rowid = true;
            } else {
                return Err(self.unread("a table option"));
            }
            if !self.eat_mark(',') {
                break;
            }
        }
        Ok(())
    }

    fn postgres_options(&mut self, table: &mut NewTable) -> Result<Option<&'static str>, Unread> {
        loop {
            if self.sees("INHERITS") && !(self.mark_at(1, '(') && self.mark_at(2, ')')) {
                return Ok(Some("it inherits columns"));
            }
            if self.eat("INHERITS") {
                self.skip();
                self.skip();
            } else if self.sees_query() {
                self.skip_to_end();
                return Ok(Some("its columns are those of a query"));
            } else if self.eat("PARTITION BY") {
                table.options.partition_by = Some(self.postgres_partition_key()?);
            } else if self.eat("WITH") {
                let parameters = self.parameters()?;
                set_parameters(&mut table.options.storage, parameters);
            } else if self.eat("TABLESPACE") || self.eat("USING") {
                self.name()?;
            } else if self.eat("WITHOUT OIDS") {
            } else {
                return Ok(None);
            }
        }
    }

    /// `RANGE (…)`, as text.
    pub(super) fn postgres_partition_key(&mut self) -> Result<String, Unread> {
        let method = self.name()?.to_ascii_uppercase();
        let key = self.in_parentheses()?;
        Ok(format!("{method} ({key})"))
    }

    /// What follows MySQL's `PARTITION BY`: the method with its expression, and the partitions that
    /// are written out.
    pub(super) fn mysql_partitioning(&mut self) -> Result<(String, Vec<NewPartition>), Unread> {
        let from = self.place();
        let linear = self.eat("LINEAR");
        let method = self.name()?.to_ascii_uppercase();
        if self.eat("ALGORITHM") {
            self.eat_mark('=');
            self.skip();
        }
        let columns = self.eat("COLUMNS");
        let mut by = if linear { format!("LINEAR {method}") } else { method };
        if columns {
            by.push_str(" COLUMNS");
        }
        if self.sees_mark('(') {
            by.push_str(&format!(" ({})", self.in_parentheses()?));
        }
        if self.place() == from {
            return Err(self.unread("a method"));
        }
        let mut count = 1_usize;
        let mut partitions = Vec::new();
        while !self.at_end() {
            if self.eat("SUBPARTITION BY") {
                while !self.at_end() && !self.sees("PARTITIONS") && !self.sees_mark('(') {
                    self.skip();
                }
                // The expression; the list of partitions may follow.
                if self.sees_mark('(') {
                    self.in_parentheses()?;
                }
            } else if self.eat("PARTITIONS") {
                count = self.number()?;
            } else if self.eat("SUBPARTITIONS") {
                self.skip();
            } else if self.sees_mark('(') && self.word_in(1, &["PARTITION"]) {
                partitions = self.partition_definitions()?;
            } else {
                break;
            }
        }
        if partitions.is_empty() {
            partitions = (0..count).map(|n| NewPartition::dealt(format!("p{n}"))).collect();
        }
        Ok((by, partitions))
    }

    /// Takes a number.
    pub(super) fn number(&mut self) -> Result<usize, Unread> {
        let text = self.between(self.place(), self.place() + 1);
        let number = text.parse().map_err(|_| self.unread("a number"))?;
        self.skip();
        Ok(number)
    }

    /// `(PARTITION name [VALUES …] …, …)`.
    pub(super) fn partition_definitions(&mut self) -> Result<Vec<NewPartition>, Unread> {
        self.expect_mark('(')?;
        let mut partitions = Vec::new();
        loop {
            self.expect("PARTITION")?;
            self.eat("IF NOT EXISTS");
            let name = self.name()?;
            partitions.push(NewPartition { name, bound: self.partition_bound()? });
            if !(self.sees_mark(',') || self.sees_mark(')')) {
                self.skip_action();
            }
            if !self.eat_mark(',') {
                break;
            }
        }
        self.expect_mark(')')?;
        Ok(partitions)
    }

    fn partition_bound(&mut self) -> Result<String, Unread> {
        if self.eat("DEFAULT") || self.eat("VALUES IN DEFAULT") {
            return Ok("IN (DEFAULT)".to_owned());
        }
        if self.eat("VALUES LESS THAN MAXVALUE") {
            return Ok("LESS THAN (MAXVALUE)".to_owned());
        }
        if self.eat("VALUES LESS THAN") {
            return Ok(format!("LESS THAN ({})", self.in_parentheses()?));
        }
        if self.eat("VALUES IN") {
            return Ok(format!("IN ({})", self.in_parentheses()?));
        }
        Ok(String::new())
    }

    /// Takes one of MySQL's table options.
    pub(super) fn mysql_table_option(&mut self) -> Result<Alteration, Unread> {
        if self.eat("COMMENT") {
            self.eat_mark('=');
            return self.string().map(Alteration::Comment);
        }
        self.eat("DEFAULT");
        let named: Option<fn(String) -> OptionChange> =
            if self.eat("CHARACTER SET") || self.eat("CHARSET") {
                Some(OptionChange::Charset)
            } else if self.eat("COLLATE") {
                Some(OptionChange::Collation)
            } else if self.eat("ENGINE") || self.eat("TYPE") {
                Some(OptionChange::Engine)
            } else if self.eat("ROW_FORMAT") {
                Some(OptionChange::RowFormat)
            } else {
                None
            };
        if let Some(change) = named {
            self.eat_mark('=');
            let value = self.name_or_string()?;
            return Ok(Alteration::Options(change(value)));
        }
        if self.eat("WITH SYSTEM VERSIONING") {
            return Ok(Alteration::Options(OptionChange::SystemVersioned(true)));
        }
        let known = self.eat("DATA DIRECTORY")
            || self.eat("INDEX DIRECTORY")
            || self.eat_any(MYSQL_TABLE_OPTIONS);
        if !known {
            return Err(self.unread("a table option"));
        }
        self.eat_mark('=');
        if self.sees_mark('(') {
            self.in_parentheses()?;
        } else {
            self.skip();
        }
        Ok(Alteration::Beside)
    }
}

/// Index options with one value that no schema holds.
const MYSQL_INDEX_OPTIONS: &[&str] = &[
    "KEY_BLOCK_SIZE",
    "ALGORITHM",
    "LOCK",
    "CLUSTERING",
    "ENGINE_ATTRIBUTE",
    "SECONDARY_ENGINE_ATTRIBUTE",
];

/// Table options with one value that no schema holds.
const MYSQL_TABLE_OPTIONS: &[&str] = &[
    "AUTO_INCREMENT",
    "AUTOEXTEND_SIZE",
    "AVG_ROW_LENGTH",
    "CHECKSUM",
    "COMPRESSION",
    "CONNECTION",
    "DELAY_KEY_WRITE",
    "ENCRYPTION",
    "ENCRYPTED",
    "ENCRYPTION_KEY_ID",
    "ENGINE_ATTRIBUTE",
    "IETF_QUOTES",
    "INSERT_METHOD",
    "ITEF_QUOTES",
    "KEY_BLOCK_SIZE",
    "MAX_ROWS",
    "MIN_ROWS",
    "PACK_KEYS",
    "PAGE_CHECKSUM",
    "PAGE_COMPRESSED",
    "PAGE_COMPRESSION_LEVEL",
    "PASSWORD",
    "SECONDARY_ENGINE",
    "SECONDARY_ENGINE_ATTRIBUTE",
    "SEQUENCE",
    "START",
    "STATS_AUTO_RECALC",
    "STATS_PERSISTENT",
    "STATS_SAMPLE_PAGES",
    "TABLESPACE",
    "TRANSACTIONAL",
    "UNION",
];
