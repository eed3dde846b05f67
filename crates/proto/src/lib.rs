//! Reading protobuf definitions, pairing messages with tables, and judging whether a column can
//! hold what a field carries.
//!
//! Three steps, each plain data in and plain data out: [`read`] turns texts into a [`ProtoSet`],
//! [`pair()`] says which message is stored in which table and which field in which column, and
//! [`judge`] compares one field with one column. Deliberately not here: rules, severities and
//! exemptions (that is `lint`), code generation, wire formats, and anything that needs a database.

mod buf;
mod codec;
mod config;
mod day;
mod directive;
mod discover;
mod load;
mod model;
mod pair;
mod read;
pub mod validate;
mod verdict;

pub use codec::Codec;
pub use config::{
    EnumStorage, Exemption, FieldRule, JsonNames, PairConfig, PairRule, Role, matches_pattern,
};
pub use day::Day;
pub use directive::{Directive, Word, words};
pub use discover::discover;
pub use load::{load, load_commit};
pub use model::{
    Encoding, EnumType, EnumValue, Field, FieldKind, File, Import, ImportVisibility, Input,
    Message, Method, Oneof, Openness, Options, Presence, ProtoSet, Scalar, Service, Syntax,
    WellKnown,
};
pub use pair::{
    Covered, FieldMatch, Ignored, Pair, Paired, Unmatched, Via, explain, name_words, nearest, pair,
};
pub use read::{read, read_descriptor_set, read_inputs};
pub use verdict::{
    Concern, Grade, Spelling, Stored, Subject, Verdict, judge, mentions, spelling_of, stored_as,
};
