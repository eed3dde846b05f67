//! What `ALTER TABLE` asks for.

use super::{NewColumn, NewConstraint, NewIndex, NewPartition, OptionChange};

/// One action of `ALTER TABLE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alteration {
    /// `ADD COLUMN`.
    AddColumn {
        /// The column.
        column: NewColumn,
        /// `IF NOT EXISTS`.
        if_not_exists: bool,
    },
    /// `DROP COLUMN`.
    DropColumn {
        /// The column.
        name: String,
        /// `IF EXISTS`.
        if_exists: bool,
        /// `CASCADE`.
        cascade: bool,
    },
    /// `RENAME COLUMN a TO b`.
    RenameColumn {
        /// The old name.
        from: String,
        /// The new name.
        to: String,
        /// `IF EXISTS` (MariaDB).
        if_exists: bool,
    },
    /// MySQL's `MODIFY` and `CHANGE`: the column becomes another, whole.
    ChangeColumn {
        /// The old name.
        from: String,
        /// The new column.
        column: NewColumn,
        /// `IF EXISTS` (MariaDB).
        if_exists: bool,
    },
    /// `ALTER COLUMN`.
    AlterColumn {
        /// The column.
        name: String,
        /// What of it.
        change: ColumnChange,
    },
    /// `ADD CONSTRAINT` and its kin.
    AddConstraint {
        /// The constraint.
        constraint: NewConstraint,
        /// `IF NOT EXISTS` (MariaDB).
        if_not_exists: bool,
    },
    /// `DROP CONSTRAINT`, `DROP FOREIGN KEY`, `DROP CHECK`.
    DropConstraint {
        /// The name.
        name: String,
        /// `IF EXISTS`.
        if_exists: bool,
        /// `CASCADE`.
        cascade: bool,
        /// Which sort alone is meant.
        only: ConstraintSort,
    },
    /// `DROP PRIMARY KEY` (MySQL).
    DropPrimaryKey,
    /// `ADD INDEX` (MySQL).
    AddIndex(NewIndex),
    /// `DROP INDEX` (MySQL).
    DropIndex {
        /// The name.
        name: String,
        /// `IF EXISTS` (MariaDB).
        if_exists: bool,
    },
    /// `RENAME INDEX a TO b` (MySQL).
    RenameIndex(String, String),
    /// `RENAME CONSTRAINT a TO b` (PostgreSQL).
    RenameConstraint(String, String),
    /// `VALIDATE CONSTRAINT`.
    Validate(String),
    /// `ALTER CONSTRAINT`: the foreign key's name, and when it is checked from now on; see
    /// [`kilter_schema::ForeignKey::deferrable`].
    AlterConstraint(String, Option<bool>),
    /// `RENAME TO`.
    RenameTo(String),
    /// `SET SCHEMA`.
    SetSchema(String),
    /// `COMMENT = '…'` (MySQL).
    Comment(String),
    /// What else the table is.
    Options(OptionChange),
    /// `CONVERT TO CHARACTER SET` (MySQL): the character set and the collation.
    Convert(Option<String>, Option<String>),
    /// `ALTER INDEX name INVISIBLE | IGNORED` and their opposites (MySQL, MariaDB).
    HideIndex(String, bool),
    /// `ALTER CHECK name [NOT] ENFORCED` (MySQL): the name, and whether it is not.
    EnforceCheck(String, bool),
    /// A change of the list of partitions (MySQL).
    Partitions(PartitionChange),
    /// `ATTACH PARTITION` (PostgreSQL).
    Attach {
        /// The table that becomes a partition.
        name: String,
        /// `FOR VALUES …` or `DEFAULT`.
        bound: String,
    },
    /// `DETACH PARTITION` (PostgreSQL).
    Detach {
        /// The partition that becomes a table.
        name: String,
        /// `CONCURRENTLY`, or `FINALIZE`, which ends that.
        concurrently: bool,
    },
    /// `DISABLE TRIGGER`, `ENABLE [REPLICA | ALWAYS] TRIGGER` (PostgreSQL).
    SwitchTrigger {
        /// Its name; all of the table when absent.
        name: Option<String>,
        /// The words that make it so; nothing for the usual state.
        state: Option<&'static str>,
    },
    /// What no schema holds: `OWNER TO`, `ENGINE`, `SET (fillfactor …)`.
    Beside,
}

/// A change of a table's partitions, by their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartitionChange {
    /// `ADD PARTITION (PARTITION …)`.
    Add(Vec<NewPartition>),
    /// `ADD PARTITION PARTITIONS n`.
    AddSome(usize),
    /// `DROP PARTITION`.
    Drop(Vec<String>),
    /// `COALESCE PARTITION n`.
    Coalesce(usize),
    /// `REORGANIZE PARTITION … INTO …`.
    Reorganize(Vec<String>, Vec<NewPartition>),
    /// `PARTITION BY`, as text, and all partitions.
    All(String, Vec<NewPartition>),
    /// `REMOVE PARTITIONING`.
    None,
}

/// Sorts of constraints that a `DROP` can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConstraintSort {
    /// Any.
    Any,
    /// A foreign key.
    ForeignKey,
    /// A check.
    Check,
}

/// What `ALTER COLUMN` changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnChange {
    /// `TYPE`.
    Type {
        /// The type's text.
        ty: String,
        /// `COLLATE`.
        collation: Option<String>,
        /// The expression after `USING`.
        using: Option<String>,
    },
    /// `SET NOT NULL`.
    SetNotNull,
    /// `DROP NOT NULL`.
    DropNotNull,
    /// `SET DEFAULT`.
    SetDefault(String),
    /// `DROP DEFAULT`.
    DropDefault,
    /// `ADD GENERATED … AS IDENTITY`.
    AddIdentity(kilter_schema::AutoIncrement),
    /// `SET GENERATED …`.
    SetIdentity(kilter_schema::AutoIncrement),
    /// `DROP IDENTITY`.
    DropIdentity {
        /// `IF EXISTS`.
        if_exists: bool,
    },
    /// `DROP EXPRESSION`: a computed column becomes an ordinary one.
    DropExpression {
        /// `IF EXISTS`.
        if_exists: bool,
    },
    /// `SET EXPRESSION AS` (PostgreSQL 17).
    SetExpression(String),
    /// `SET [IN]VISIBLE` (MySQL): whether it is left out of `SELECT *`.
    Invisible(bool),
    /// What no schema holds: `SET STATISTICS`, `SET STORAGE`.
    Beside,
}
