//! DDL as data: what a statement asks for, before anything is known of the schema it meets.
//!
//! One reader for the three dialects, over the tokens of [`crate::split`]. Types and expressions
//! are kept as text, exactly as written but for white space and comments between tokens, because
//! a reprinted expression is one that nobody wrote. Only the outline of a statement is parsed;
//! nothing recurses, so no input is too deep. A statement with a clause that is not known is
//! opaque as a whole: half a statement must not be taken for the whole.
//! Deliberately not here: what the statement does to a schema (that is `replay`).

mod alter;
mod alter_options;
mod alteration;
mod column;
mod constraint;
mod cursor;
mod index;
mod object;
mod options;
mod routine;
mod statement;
mod table;
#[cfg(test)]
mod tests;
mod typename;
mod words;

pub use alteration::{Alteration, ColumnChange, ConstraintSort, PartitionChange};
pub(crate) use constraint::part_columns;
pub(crate) use cursor::{Cursor, Grammar};
pub(crate) use object::{partition, partition_parts};
pub use options::{KeyOptions, OptionChange, Parameter};
pub(crate) use options::{row_security, set_parameters};
pub use statement::read;
pub(crate) use statement::read_with;
pub(crate) use typename::TypeName;
pub(crate) use words::{is_plain, words};

use kilter_schema::{Check, Column, ForeignKey, IndexPart, TableOptions};

/// What one statement asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ddl {
    /// `CREATE TABLE`.
    CreateTable(NewTable),
    /// `DROP TABLE`.
    DropTable {
        /// The tables.
        names: Vec<String>,
        /// `IF EXISTS`.
        if_exists: bool,
        /// `CASCADE`.
        cascade: bool,
    },
    /// `ALTER TABLE`.
    AlterTable {
        /// The table.
        name: String,
        /// `ALTER TABLE IF EXISTS`.
        if_exists: bool,
        /// `ONLY`: not its partitions (PostgreSQL).
        only: bool,
        /// What to alter, in order.
        actions: Vec<Alteration>,
    },
    /// MySQL's `RENAME TABLE a TO b, …`.
    RenameTables(Vec<(String, String)>),
    /// `CREATE INDEX`.
    CreateIndex {
        /// The table.
        table: String,
        /// The index.
        index: NewIndex,
        /// `CONCURRENTLY`.
        concurrently: bool,
        /// `ONLY`: not of its partitions (PostgreSQL).
        only: bool,
    },
    /// `DROP INDEX`.
    DropIndex {
        /// The indexes; in another than the default schema as `schema.index`.
        names: Vec<String>,
        /// The table (MySQL's `ON`).
        table: Option<String>,
        /// `IF EXISTS`.
        if_exists: bool,
        /// `CONCURRENTLY`.
        concurrently: bool,
    },
    /// `ALTER INDEX … RENAME TO`.
    RenameIndex {
        /// The old name, perhaps as `schema.index`.
        from: String,
        /// The new name.
        to: String,
        /// `IF EXISTS`.
        if_exists: bool,
    },
    /// `COMMENT ON`.
    Comment {
        /// The object.
        on: Commented,
        /// The comment, or nothing for `IS NULL`.
        text: Option<String>,
    },
    /// `CREATE TYPE … AS ENUM`.
    CreateEnum {
        /// The type.
        name: String,
        /// Its labels in order.
        labels: Vec<String>,
    },
    /// `ALTER TYPE` of an enum.
    AlterEnum {
        /// The type.
        name: String,
        /// What to alter.
        action: EnumAlteration,
    },
    /// `DROP TYPE`.
    DropType {
        /// The types.
        names: Vec<String>,
        /// `IF EXISTS`.
        if_exists: bool,
        /// `CASCADE`.
        cascade: bool,
    },
    /// `CREATE` of a view, trigger, function, … known by name and text only.
    CreateObject {
        /// What it is.
        object: Named,
        /// The statement's text, white space and comments between tokens made one blank.
        definition: String,
        /// `OR REPLACE` or `IF NOT EXISTS`.
        existing: Existing,
    },
    /// `ALTER` of such an object: its text from now on is not known.
    AlterObject {
        /// What it is.
        object: Named,
        /// The statement's text.
        definition: String,
        /// The name it gets, if that is what is altered.
        rename: Option<NewName>,
    },
    /// `ALTER INDEX … SET (…)` (PostgreSQL).
    IndexStorage {
        /// The index, perhaps as `schema.index`.
        name: String,
        /// The parameters.
        changes: Vec<Parameter>,
        /// `IF EXISTS`.
        if_exists: bool,
    },
    /// `DROP` of such objects.
    DropObjects {
        /// What they are.
        objects: Vec<Named>,
        /// `IF EXISTS`.
        if_exists: bool,
        /// `CASCADE`.
        cascade: bool,
    },
    /// `DROP SCHEMA` (PostgreSQL).
    DropSchema {
        /// The schemas.
        names: Vec<String>,
        /// `CASCADE`.
        cascade: bool,
    },
    /// `ALTER SCHEMA … RENAME TO` (PostgreSQL).
    RenameSchema {
        /// The old name.
        from: String,
        /// The new name.
        to: String,
    },
    /// Understood, and about nothing that a schema holds: `GRANT`, `ANALYZE`, `OWNER TO`.
    Beside,
    /// Reads or writes rows.
    Data,
    /// Changes the session.
    Session,
    /// Begins or ends a transaction.
    Transaction,
    /// Cannot be read, or does what cannot be known from its text.
    Opaque {
        /// What it is, for people.
        reason: String,
    },
}

/// What to do when an object of the name exists already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// That is an error.
    Refuse,
    /// It stays as it is (`IF NOT EXISTS`).
    Keep,
    /// The new one takes its place (`OR REPLACE`).
    Replace,
}

/// An object known by its name only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// `view`, `materialized_view`, `trigger`, `function`, `procedure`, `extension`, `sequence`,
    /// `policy`, `event`, `type`, `domain`, `virtual_table`, `partition`, `rule`, ….
    pub sort: &'static str,
    /// Its name; where names are a table's own (PostgreSQL triggers and policies),
    /// `table.name`; of PostgreSQL's routines with the types of their arguments.
    pub name: String,
    /// The table it belongs to and disappears with.
    pub table: Option<String>,
}

/// What `ALTER … RENAME TO` and `ALTER … SET SCHEMA` ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewName {
    /// Another name in the same schema.
    Name(String),
    /// The same name in another schema.
    Schema(String),
}

/// What a comment is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Commented {
    /// A table.
    Table(String),
    /// A column: table, column.
    Column(String, String),
    /// An index.
    Index(String),
    /// Something whose comment no schema holds.
    Other,
}

/// A change of an enum type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnumAlteration {
    /// `ADD VALUE`.
    AddLabel {
        /// The label.
        label: String,
        /// `IF NOT EXISTS`.
        if_not_exists: bool,
        /// Where it goes; nothing for the end.
        place: Option<Place>,
    },
    /// `RENAME VALUE a TO b`.
    RenameLabel(String, String),
    /// `RENAME TO`, `SET SCHEMA`.
    RenameTo(NewName),
}

/// A place in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// At the start.
    First,
    /// Before another.
    Before(String),
    /// After another.
    After(String),
}

/// A table to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTable {
    /// Its name.
    pub name: String,
    /// `IF NOT EXISTS` or `OR REPLACE`.
    pub existing: Existing,
    /// Its columns.
    pub columns: Vec<NewColumn>,
    /// Table constraints and MySQL's inline indexes, in order.
    pub parts: Vec<TablePart>,
    /// The comment (MySQL).
    pub comment: Option<String>,
    /// SQLite's `STRICT` and `WITHOUT ROWID`.
    pub options: TableOptions,
    /// The table whose structure it copies (MySQL's `LIKE`); it has no columns of its own then.
    pub like: Option<String>,
    /// Its partitions (MySQL).
    pub partitions: Vec<NewPartition>,
}

/// A line of a table that is no column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TablePart {
    /// A constraint.
    Constraint(NewConstraint),
    /// An index (MySQL).
    Index(NewIndex),
}

/// A column to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewColumn {
    /// The column, with everything that is its own.
    pub column: Column,
    /// The constraints written with it, in order; each names the column.
    pub constraints: Vec<NewConstraint>,
    /// Where it goes (MySQL); nothing for the end, or where it is.
    pub place: Option<Place>,
}

/// A partition of a table (MySQL).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPartition {
    /// The name.
    pub name: String,
    /// `LESS THAN (…)` or `IN (…)`; empty where rows are dealt out by a hash.
    pub bound: String,
}

impl NewPartition {
    /// One without a bound.
    pub fn dealt(name: String) -> Self {
        Self { name, bound: String::new() }
    }
}

/// A constraint to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewConstraint {
    /// The name after `CONSTRAINT`; on MySQL also the name after `UNIQUE KEY`.
    pub name: Option<String>,
    /// The name after `FOREIGN KEY`: of its index, and on MariaDB of a constraint without one (MySQL).
    pub index: Option<String>,
    /// What it demands.
    pub rule: Rule,
}

/// What a constraint demands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// `PRIMARY KEY`.
    PrimaryKey(Vec<String>, KeyOptions),
    /// `UNIQUE`, on columns, with what MySQL lets index parts be.
    Unique(Vec<IndexPart>, KeyOptions),
    /// `PRIMARY KEY | UNIQUE USING INDEX name` (PostgreSQL): which, and the index.
    UsingIndex {
        /// Whether it becomes the primary key; otherwise a unique constraint.
        primary: bool,
        /// The index, which becomes the constraint's.
        index: String,
        /// When the constraint is checked; see [`ForeignKey::deferrable`].
        deferrable: Option<bool>,
    },
    /// `FOREIGN KEY … REFERENCES`; the name in it is not set.
    ForeignKey(ForeignKey),
    /// `CHECK`; the name in it is not set.
    Check(Check),
    /// `EXCLUDE` (PostgreSQL), by its text only.
    Exclude(String),
    /// `NOT NULL` of a column (PostgreSQL 18, where it can have a name).
    NotNull(String),
}

/// An index to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewIndex {
    /// The name, if one is given.
    pub name: Option<String>,
    /// `IF NOT EXISTS` or `OR REPLACE`.
    pub existing: Existing,
    /// `UNIQUE`.
    pub unique: bool,
    /// The method after `USING` in lower case when it is not `btree`; `fulltext` and `spatial`.
    pub method: Option<String>,
    /// The parts.
    pub parts: Vec<IndexPart>,
    /// `INCLUDE`.
    pub include: Vec<String>,
    /// `WHERE`.
    pub predicate: Option<String>,
    /// The comment (MySQL).
    pub comment: Option<String>,
    /// `NULLS NOT DISTINCT` (PostgreSQL).
    pub nulls_not_distinct: bool,
    /// `INVISIBLE`, `IGNORED` (MySQL, MariaDB).
    pub hidden: bool,
    /// `WITH (…)` (PostgreSQL).
    pub storage: Vec<Parameter>,
}
