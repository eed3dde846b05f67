//! The `[proto]` table of `kilter.toml`, as plain data.
//!
//! Deserialises from any serde format; unknown keys are errors. Deliberately not here: reading
//! files, and judging what is configured (that is pairing's and the rules' work).

use crate::codec::Codec;
use crate::day::Day;
use kilter_diag::{Source, Span};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// `[proto]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PairConfig {
    /// Where imports start: folders, `buf.yaml` or `buf.work.yaml` files; the first that has a
    /// file wins. What `include` matches when empty.
    pub roots: Vec<String>,
    /// A descriptor set, binary or JSON, to be read instead of sources.
    pub descriptor_set: Option<String>,
    /// The file of findings that are known and do not count.
    pub baseline: Option<String>,
    /// Globs of `.proto` files; all of the project when empty.
    pub include: Vec<String>,
    /// Globs of files to leave out.
    pub exclude: Vec<String>,
    /// What JSON names of model fields must be equal to. Said here, it is a promise; not said, it
    /// is [`JsonNames::Proto`], and what differs is worth a warning.
    pub json_names: Option<JsonNames>,
    /// How enums are stored.
    pub enum_storage: EnumStorage,
    /// Columns that no message needs to show: names, `*` allowed.
    pub internal_columns: Vec<String>,
    /// Proto fields that are computed: names, `*` allowed; what follows a colon is a remark.
    pub derived_fields: Vec<String>,
    /// Whether found pairs are held to what declared ones are, and every column must be shown.
    pub strict: bool,
    /// `[[proto.pair]]`.
    pub pair: Vec<PairRule>,
    /// `[[proto.exempt]]`.
    pub exempt: Vec<Exemption>,
    /// The text this was read from, for places in findings; not part of the format.
    #[serde(skip)]
    pub source: Option<Arc<Source>>,
}

impl PairConfig {
    /// Where the configuration names `text`, as a quoted string or a key; for findings about it.
    pub fn place(&self, text: &str) -> Option<Span> {
        self.nth_place(text, 0)
    }

    /// The same for the `n`th time (from 0) that it is named; the last time when there are fewer.
    pub fn nth_place(&self, text: &str, n: usize) -> Option<Span> {
        let source = self.source.as_ref()?;
        let quoted = format!("\"{text}\"");
        let wanted = if source.text.contains(&quoted) { quoted.as_str() } else { text };
        let (at, _) = source.text.match_indices(wanted).take(n + 1).last()?;
        Some(Span::new(source, at..at + wanted.len()))
    }

    /// Whether a proto field is one of `derived_fields`.
    pub fn is_derived(&self, field: &str) -> bool {
        let name = |p: &String| p.split(':').next().unwrap_or("").to_owned();
        self.derived_fields.iter().any(|p| matches_pattern(&name(p), field))
    }

    /// What JSON names must be equal to, said or not.
    pub fn json_policy(&self) -> JsonNames {
        self.json_names.unwrap_or_default()
    }

    /// Whether a column is one of `internal_columns`.
    pub fn is_internal(&self, column: &str) -> bool {
        self.internal_columns.iter().any(|p| matches_pattern(p, column))
    }
}

/// Whether `name` is what `pattern` says; `*` stands for any characters.
pub fn matches_pattern(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or("");
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// What JSON names of model fields must be equal to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JsonNames {
    /// The proto field's name (`repository_url`).
    #[default]
    Proto,
    /// Its name in ProtoJSON (`repositoryUrl`).
    Json,
    /// One of the two.
    Either,
    /// Anything.
    Off,
}

/// How enums are stored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EnumStorage {
    /// As numbers.
    Int,
    /// By name: `STATUS_RUNNING`.
    Name,
    /// By name without the enum's prefix: `RUNNING`.
    Short,
    /// The same in lower case: `running`.
    ShortLower,
    /// As the column's default, its CHECK or the model's constants show.
    #[default]
    Auto,
}

/// What a message is to the table it is paired with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The stored thing itself: all rules.
    Resource,
    /// A request that inserts a row.
    Create,
    /// A request that changes a row.
    Update,
    /// Part of what is stored: types only.
    View,
    /// Something that happened to it: types only.
    Event,
}

impl Role {
    /// The word in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Resource => "resource",
            Self::Create => "create",
            Self::Update => "update",
            Self::View => "view",
            Self::Event => "event",
        }
    }

    /// The role of a word.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Resource, Self::Create, Self::Update, Self::View, Self::Event]
            .into_iter()
            .find(|r| r.name() == name)
    }
}

/// `[[proto.pair]]`: a message and the table it is stored in, or the tables.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "PairTable")]
pub struct PairRule {
    /// The message's full name.
    pub message: String,
    /// The tables: one, or several that hold a part of the message each.
    pub tables: Vec<String>,
    /// What the message is to the table; `resource` when absent.
    pub role: Option<Role>,
    /// What is to be known of single fields, by proto field name.
    pub fields: BTreeMap<String, FieldRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PairTable {
    message: String,
    table: Option<String>,
    #[serde(default)]
    tables: Vec<String>,
    role: Option<Role>,
    #[serde(default)]
    fields: BTreeMap<String, FieldRule>,
}

impl TryFrom<PairTable> for PairRule {
    type Error = String;

    fn try_from(t: PairTable) -> Result<Self, String> {
        let tables = match (t.table, t.tables) {
            (Some(table), several) if several.is_empty() => vec![table],
            (None, several) if !several.is_empty() => several,
            _ => return Err(format!("the pair of `{}` needs `table` or `tables`", t.message)),
        };
        Ok(Self { message: t.message, tables, role: t.role, fields: t.fields })
    }
}

/// What is known of one field: `"column"`, or a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldRule {
    /// The column it is stored in.
    pub column: Option<String>,
    /// How it is stored there.
    pub codec: Option<Codec>,
    /// Columns of its parts, by path within the field (`cron_schedule.cron`).
    pub flatten: BTreeMap<String, String>,
    /// The table its elements are stored in, and the column there that refers back.
    pub child: Option<String>,
    /// Whether the column holds the whole message, so that its history matters.
    pub payload: bool,
    /// Whether it is not stored on purpose.
    pub ignore: bool,
    /// Why.
    pub reason: Option<String>,
    /// Until when.
    pub until: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldTable {
    column: Option<String>,
    #[serde(rename = "as")]
    codec: Option<Codec>,
    #[serde(default)]
    flatten: BTreeMap<String, String>,
    child: Option<String>,
    #[serde(default)]
    payload: bool,
    #[serde(default)]
    ignore: bool,
    reason: Option<String>,
    until: Option<Day>,
}

impl<'de> Deserialize<'de> for FieldRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = FieldRule;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a column name or a table such as { column = \"…\", as = \"unix_s\" }")
            }

            fn visit_str<E>(self, column: &str) -> Result<FieldRule, E> {
                Ok(FieldRule { column: Some(column.to_owned()), ..FieldRule::default() })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<FieldRule, A::Error> {
                let t = FieldTable::deserialize(MapAccessDeserializer::new(map))?;
                Ok(FieldRule {
                    column: t.column,
                    codec: t.codec,
                    flatten: t.flatten,
                    child: t.child,
                    payload: t.payload,
                    ignore: t.ignore,
                    reason: t.reason,
                    until: t.until,
                })
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// `[[proto.exempt]]`: a finding that is accepted, and why.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exemption {
    /// The rule's code (`PM303`) or name.
    pub rule: String,
    /// The proto field by full name, or the column as `table.column`; `*` allowed.
    pub field: String,
    /// Why it is accepted; required, but its absence is a finding rather than a broken file.
    pub reason: Option<String>,
    /// Until when; the finding returns on the day after.
    pub until: Option<Day>,
    /// Who answers for it.
    pub owner: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_table_is_read() -> Result<(), toml::de::Error> {
        let config: PairConfig = toml::from_str(
            r#"
            json_names = "either"
            enum_storage = "short_lower"
            internal_columns = ["*_hash"]
            derived_fields = ["*_name:join"]
            roots = ["proto/buf.yaml"]
            descriptor_set = "api.binpb"
            baseline = "kilter-baseline.txt"
            [[pair]]
            message = "acme.v2.Pipeline"
            tables = ["pipelines", "pipeline_versions"]
            [[pair]]
            message = "acme.v2.RecurringRun"
            table = "jobs"
            [pair.fields]
            recurring_run_id = "UUID"
            created_at = { column = "CreatedAtInSec", as = "unix_s" }
            trigger = { flatten = { "cron_schedule.cron" = "Schedule" } }
            error = { ignore = true, reason = "filled from workflow status" }
            [[exempt]]
            rule = "PM303"
            field = "acme.v1.ActionEvent.attempt"
            reason = "max 1000"
            until = "2027-06-30"
            owner = "@runs"
            "#,
        )?;
        assert_eq!(config.pair[0].tables, ["pipelines", "pipeline_versions"]);
        let fields = &config.pair[1].fields;
        assert_eq!(fields["recurring_run_id"].column.as_deref(), Some("UUID"));
        assert_eq!(fields["created_at"].codec, Some(Codec::UnixSeconds));
        assert!(fields["error"].ignore);
        assert!(config.is_internal("key_hash") && config.is_derived("user_name"));
        let wrong = "[[pair]]\nmessage='a'\ntable='b'\nfields.x = { colum = 'y' }";
        assert!(toml::from_str::<PairConfig>(wrong).is_err());
        assert!(toml::from_str::<PairConfig>("roles = 1").is_err());
        assert!(toml::from_str::<PairConfig>("[[pair]]\nmessage='a'").is_err());
        Ok(())
    }

    #[test]
    fn the_guide_shows_a_table_that_is_understood() {
        #[derive(Deserialize)]
        struct Guide {
            proto: PairConfig,
        }
        let page = include_str!("../../../docs/protos.md");
        let block = page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
        let guide: Guide = toml::from_str(block.expect("an example")).expect("understood");
        assert_eq!(
            guide.proto.pair[0].fields["selectors"].child.as_deref(),
            Some("selectors(entry_id)")
        );
        assert!(guide.proto.pair[0].fields["pipeline_spec"].payload);
    }

    #[test]
    fn patterns() {
        assert!(matches_pattern("*_hash", "key_hash"));
        assert!(matches_pattern("a*c*e", "abcde"));
        assert!(!matches_pattern("a*c*e", "abde"));
        assert!(!matches_pattern("name", "names"));
        assert!(matches_pattern("*", ""));
        assert!(!matches_pattern("aa*aa", "aaa"));
    }
}
