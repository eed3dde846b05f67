//! The types that columns get, with defaults that suit them.

use kilter_schema::Dialect;

/// What the values of a column are like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Family {
    Int,
    Decimal,
    Float,
    Text,
    Bytes,
    Bool,
    Date,
    Time,
    Json,
    Uuid,
    Labels,
    Array,
}

/// A type as declared.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    pub ty: &'static str,
    pub family: Family,
    pub defaults: &'static [&'static str],
    /// Whether hundreds of different values fit, and an index takes it whole.
    pub keyable: bool,
}

const fn word(
    ty: &'static str,
    family: Family,
    keyable: bool,
    defaults: &'static [&'static str],
) -> Word {
    Word { ty, family, defaults, keyable }
}

const TEXTS: &[&str] = &["''", "'it''s'", "'naïve'", "'a;b -- c'"];
const INTS: &[&str] = &["0", "7", "-1"];

const SQLITE: &[Word] = &[
    word("integer", Family::Int, true, &["0", "7", "-1", "(1 + 1)"]),
    word("bigint", Family::Int, true, INTS),
    word("INT", Family::Int, true, INTS),
    word("text", Family::Text, true, &["''", "'it''s'", "'naïve'", "(lower('A'))"]),
    word("varchar(20)", Family::Text, true, TEXTS),
    word("real", Family::Float, false, &["1.5", "0"]),
    word("numeric(10,2)", Family::Decimal, true, &["0", "2.5"]),
    word("blob", Family::Bytes, true, &["x'00ff'"]),
    word("boolean", Family::Bool, false, &["true", "0"]),
    word("datetime", Family::Time, true, &["CURRENT_TIMESTAMP"]),
    word("date", Family::Date, true, &["'2024-02-29'", "CURRENT_DATE"]),
    word("json", Family::Json, false, &["'{}'"]),
    word("uuid", Family::Uuid, true, &[]),
];

const POSTGRES: &[Word] = &[
    word("smallint", Family::Int, true, INTS),
    word("integer", Family::Int, true, INTS),
    word("int8", Family::Int, true, &["0", "7", "-1", "(1 + 1)"]),
    word("numeric(12,2)", Family::Decimal, true, &["0", "2.50", "-1"]),
    word("numeric", Family::Decimal, true, &["0.1"]),
    word("real", Family::Float, false, &["1.5"]),
    word("double precision", Family::Float, false, &["0", "1.5", "-2"]),
    word("text", Family::Text, true, TEXTS),
    word("varchar(20)", Family::Text, true, TEXTS),
    word("character varying", Family::Text, true, &["'x'::text", "''"]),
    word("boolean", Family::Bool, false, &["true", "'f'", "false"]),
    word("timestamptz", Family::Time, true, &["now()", "CURRENT_TIMESTAMP"]),
    word("timestamp(3)", Family::Time, true, &["CURRENT_TIMESTAMP", "'2024-02-29 12:00:00'"]),
    word("date", Family::Date, true, &["'2024-02-29'", "CURRENT_DATE"]),
    word("jsonb", Family::Json, false, &["'{}'", "'{\"a\": [1]}'"]),
    word("json", Family::Json, false, &["'{}'"]),
    word("bytea", Family::Bytes, true, &["'\\x00ff'"]),
    word("uuid", Family::Uuid, true, &["gen_random_uuid()"]),
    word("text[]", Family::Array, false, &["'{}'", "'{a,\"b c\"}'"]),
    word("integer[]", Family::Array, false, &["'{1,2}'"]),
    word("counted", Family::Int, true, INTS),
    word("\"e-mail\"", Family::Text, true, TEXTS),
    word("price", Family::Decimal, true, &["0", "2.50"]),
];

/// The domains among PostgreSQL's types, and what makes each. No value of ours breaks a check.
pub(crate) const DOMAINS: &[(&str, &str)] = &[
    ("counted", "CREATE DOMAIN counted AS integer CHECK (VALUE <> 376)"),
    ("\"e-mail\"", "CREATE DOMAIN \"e-mail\" AS text CONSTRAINT \"no; @\" CHECK (VALUE <> '@;')"),
    ("price", "CREATE DOMAIN price AS numeric(12,2) DEFAULT 1.5"),
];

/// Whether a type is a domain.
pub(crate) fn is_domain(ty: &str) -> bool {
    DOMAINS.iter().any(|(name, _)| *name == ty)
}

const MYSQL: &[Word] = &[
    word("tinyint", Family::Int, false, INTS),
    word("smallint", Family::Int, true, INTS),
    word("int", Family::Int, true, INTS),
    word("bigint(20)", Family::Int, true, INTS),
    word("int unsigned", Family::Int, true, &["0", "7"]),
    word("decimal(12,2)", Family::Decimal, true, &["0", "2.5"]),
    word("double", Family::Float, false, &["1.5", "0"]),
    word("varchar(20)", Family::Text, true, TEXTS),
    word("varchar(191)", Family::Text, true, TEXTS),
    word("text", Family::Text, false, &[]),
    word("longtext", Family::Text, false, &[]),
    word("boolean", Family::Bool, false, &["true", "0"]),
    word("datetime", Family::Time, true, &["CURRENT_TIMESTAMP", "'2024-02-29 12:00:00'"]),
    word("datetime(6)", Family::Time, true, &["CURRENT_TIMESTAMP(6)"]),
    word("date", Family::Date, true, &["'2024-02-29'"]),
    word("json", Family::Json, false, &[]),
    word("blob", Family::Bytes, false, &[]),
    word("varbinary(16)", Family::Bytes, true, &["'x'"]),
    word("char(36)", Family::Uuid, true, &["''"]),
    word("enum('a','b c','it''s')", Family::Labels, false, &["'a'", "'it''s'"]),
    word("enum('a','b c','it''s','z')", Family::Labels, false, &["'a'"]),
    word("set('a','b')", Family::Labels, false, &["'a,b'"]),
];

/// All types of a dialect.
pub(crate) fn words(dialect: Dialect) -> &'static [Word] {
    match dialect {
        Dialect::Sqlite => SQLITE,
        Dialect::Postgres => POSTGRES,
        Dialect::Mysql => MYSQL,
    }
}

/// The word of a type.
pub(crate) fn find(dialect: Dialect, ty: &str) -> Option<&'static Word> {
    words(dialect).iter().find(|w| w.ty == ty)
}

/// The family of a type that stands in no list of ours: text.
pub(crate) fn family(dialect: Dialect, ty: &str) -> Family {
    find(dialect, ty).map_or(Family::Text, |w| w.family)
}

/// Whether a column of this type can be part of a key.
pub(crate) fn keyable(dialect: Dialect, ty: &str) -> bool {
    find(dialect, ty).is_some_and(|w| w.keyable)
}

/// Whether rows can get from one family to the other with values chosen for that.
pub(crate) fn converts(from: Family, to: Family) -> bool {
    from == to
        || matches!(
            (from, to),
            (Family::Int, Family::Decimal | Family::Float | Family::Text)
                | (Family::Decimal | Family::Float, Family::Int | Family::Text)
                | (Family::Text, Family::Int | Family::Decimal)
                | (Family::Date, Family::Time | Family::Text)
                | (Family::Time | Family::Uuid, Family::Text)
        )
}
