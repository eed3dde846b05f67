//! Every key of a `gorm` tag, and what people write instead of them.
//!
//! Deliberately not here: looking at a tag (`lints.rs`).

use crate::misspelt::closest;

/// Every key GORM reads, in the spelling of its documentation.
const KEYS: [&str; 41] = [
    "-",
    "->",
    "<-",
    "column",
    "type",
    "size",
    "precision",
    "scale",
    "primaryKey",
    "primary_key",
    "autoIncrement",
    "autoIncrementIncrement",
    "not null",
    "notnull",
    "default",
    "unique",
    "index",
    "uniqueIndex",
    "check",
    "comment",
    "serializer",
    "json",
    "embedded",
    "embeddedPrefix",
    "autoCreateTime",
    "autoUpdateTime",
    "foreignKey",
    "references",
    "belongsTo",
    "constraint",
    "many2many",
    "joinForeignKey",
    "joinReferences",
    "polymorphic",
    "polymorphicType",
    "polymorphicId",
    "polymorphicValue",
    "generated",
    "zeroValue",
    "softDelete",
    "deletedAtField",
];

/// Options of an `index` or `uniqueIndex` setting.
const INDEX_OPTIONS: [&str; 12] = [
    "unique",
    "class",
    "type",
    "where",
    "sort",
    "collate",
    "length",
    "expression",
    "comment",
    "option",
    "priority",
    "composite",
];

/// Keys that GORM does not read and that say what is so anyway.
const HARMLESS: [&str; 2] = ["nullable", "null"];

/// Words of SQL that GORM has no key for: they belong into the column's type.
const IN_TYPE: [(&str, &str); 8] = [
    ("unsigned", "type:bigint unsigned"),
    ("zerofill", "type:int zerofill"),
    ("collate", "type:varchar(191) COLLATE …"),
    ("collation", "type:varchar(191) COLLATE …"),
    ("charset", "type:varchar(191) CHARACTER SET …"),
    ("character set", "type:varchar(191) CHARACTER SET …"),
    ("on update", "default:CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"),
    ("extra", "default:CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"),
];

/// Keys of GORM v1, of other tools and of SQL, with what to write instead.
const INSTEAD: [(&str, &str); 44] = [
    ("unique_index", "uniqueIndex"),
    ("auto_increment", "autoIncrement"),
    ("association_foreignkey", "references"),
    ("jointable_foreignkey", "joinForeignKey"),
    ("association_jointable_foreignkey", "joinReferences"),
    ("embedded_prefix", "embeddedPrefix"),
    ("polymorphic_value", "polymorphicValue"),
    ("many_to_many", "many2many"),
    ("pk", "primaryKey"),
    ("primary", "primaryKey"),
    ("primary key", "primaryKey"),
    ("not_null", "not null"),
    ("notnullable", "not null"),
    ("unique index", "uniqueIndex"),
    ("unique_key", "unique"),
    ("uniquekey", "unique"),
    ("unique key", "unique"),
    ("foreign_key", "foreignKey"),
    ("foreign key", "foreignKey"),
    ("fk", "foreignKey"),
    ("reference", "references"),
    ("ref", "references"),
    ("notnul", "not null"),
    ("not-null", "not null"),
    ("required", "not null"),
    ("default_value", "default"),
    ("defaultvalue", "default"),
    ("column_name", "column"),
    ("columnname", "column"),
    ("name", "column"),
    ("length", "size"),
    ("len", "size"),
    ("maxlength", "size"),
    ("idx", "index"),
    ("key", "index"),
    ("ignore", "-"),
    ("auto_create_time", "autoCreateTime"),
    ("auto_update_time", "autoUpdateTime"),
    ("autoincr", "autoIncrement"),
    ("identity", "autoIncrement"),
    ("prefix", "embeddedPrefix"),
    ("inline", "embedded"),
    ("desc", "comment"),
    ("description", "comment"),
];

/// Words that begin a type: `gorm:"bigint"` wants to be `gorm:"type:bigint"`.
const TYPE_WORDS: [&str; 60] = [
    "bigint",
    "int",
    "integer",
    "smallint",
    "tinyint",
    "mediumint",
    "serial",
    "bigserial",
    "text",
    "longtext",
    "mediumtext",
    "varchar",
    "char",
    "uuid",
    "json",
    "jsonb",
    "decimal",
    "numeric",
    "float",
    "double",
    "real",
    "bool",
    "boolean",
    "date",
    "datetime",
    "timestamp",
    "timestamptz",
    "time",
    "blob",
    "longblob",
    "bytea",
    "binary",
    "varbinary",
    "int2",
    "int4",
    "int8",
    "bit",
    "money",
    "dec",
    "nvarchar",
    "nchar",
    "tinytext",
    "tinyblob",
    "mediumblob",
    "enum",
    "inet",
    "cidr",
    "macaddr",
    "hstore",
    "xml",
    "interval",
    "timetz",
    "vector",
    "point",
    "geometry",
    "geography",
    "citext",
    "string",
    "year",
    "smallserial",
];

/// Whether GORM reads a key.
pub fn is_known(key: &str) -> bool {
    KEYS.iter().any(|k| k.eq_ignore_ascii_case(key))
}

/// Whether an index has such an option.
pub fn is_index_option(key: &str) -> bool {
    INDEX_OPTIONS.iter().any(|k| k.eq_ignore_ascii_case(key))
}

/// A key that GORM does not know, and that says what is so without it.
pub fn is_harmless(key: &str) -> bool {
    HARMLESS.iter().any(|k| k.eq_ignore_ascii_case(key))
}

/// What to write instead of an option that no index has.
pub fn instead_of_option(written: &str) -> String {
    let lower = written.to_lowercase();
    match closest(&lower, &INDEX_OPTIONS) {
        Some(option) => format!("did you mean `{option}`?"),
        None if is_known(&lower) => format!("separate settings with a semicolon: `;{written}`"),
        None => "a comma inside an option's value is written `\\\\,`".to_owned(),
    }
}

/// What to write instead of a key that GORM does not know; `value` is what follows its colon.
pub fn instead_of_key(written: &str, value: Option<&str>) -> String {
    let lower = written.to_lowercase();
    let with_value = |key: &str| value.map_or_else(|| key.to_owned(), |v| format!("{key}:{v}"));
    if let Some((first, _)) = written.split_once(',')
        && is_known(first.trim())
    {
        return format!("separate settings with a semicolon: `{};…`", first.trim());
    }
    if let Some((first, rest)) = written.split_once('=')
        && is_known(first.trim())
    {
        return format!("a colon stands before a value: `{}:{}`", first.trim(), rest.trim());
    }
    if let Some((_, instead)) = INSTEAD.iter().find(|(k, _)| *k == lower) {
        return format!("did you mean `{instead}`?");
    }
    if let Some((_, instead)) = IN_TYPE.iter().find(|(k, _)| *k == lower) {
        return format!("GORM has no key for this; it can be part of another one: `{instead}`");
    }
    if matches!(lower.as_str(), "ondelete" | "onupdate") {
        let action = with_value(written);
        let action = if value.is_some() { action } else { format!("{written}:…") };
        return format!("actions belong into the constraint: `constraint:{action}`");
    }
    let word: String =
        lower.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    if TYPE_WORDS.contains(&word.as_str()) {
        return format!("a column type needs its key: `type:{}`", with_value(written));
    }
    if lower.split_whitespace().eq(["not", "null"]) {
        return "`not null` has exactly one blank".to_owned();
    }
    match closest(&lower, &KEYS) {
        Some(key) => format!("did you mean `{key}`?"),
        None => "remove it, or look it up in GORM's list of field tags".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help(key: &str) -> String {
        instead_of_key(key, None)
    }

    #[test]
    fn frequent_slips_get_the_right_advice() {
        assert_eq!(help("unique_index"), "did you mean `uniqueIndex`?");
        assert_eq!(help("AUTO_INCREMENT"), "did you mean `autoIncrement`?");
        assert_eq!(help("bigint"), "a column type needs its key: `type:bigint`");
        assert_eq!(help("varchar(20)"), "a column type needs its key: `type:varchar(20)`");
        assert_eq!(help("primarykye"), "did you mean `primaryKey`?");
        assert_eq!(
            help("embedded,embeddedPrefix"),
            "separate settings with a semicolon: `embedded;…`"
        );
        assert_eq!(help("size=10"), "a colon stands before a value: `size:10`");
        assert_eq!(help("not  null"), "`not null` has exactly one blank");
        assert_eq!(
            instead_of_key("OnDelete", Some("CASCADE")),
            "actions belong into the constraint: `constraint:OnDelete:CASCADE`"
        );
        assert_eq!(instead_of_option("prioritty"), "did you mean `priority`?");
        assert_eq!(help("OnDelete"), "actions belong into the constraint: `constraint:OnDelete:…`");
    }
}
