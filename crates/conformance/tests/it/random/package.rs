//! A random package: structs with keys, columns, embedded structs and relations.

use super::{fields, relations};
use fastrand::Rng;
use std::fmt::Write as _;

/// How a struct is identified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// `gorm.Model`.
    Model,
    /// `ID` of an integer type.
    Int(&'static str),
    /// `ID string` with a size.
    Text,
    /// `ID uuid.UUID`.
    Uuid,
    /// By an embedded generic struct.
    Generic(&'static str),
    /// Two columns.
    Pair,
    /// None at all.
    None,
}

impl Key {
    /// The Go type of a field that refers to it, if one column is enough.
    pub fn go_type(self) -> Option<&'static str> {
        match self {
            Self::Model => Some("uint"),
            Self::Int(ty) | Self::Generic(ty) => Some(ty),
            Self::Text => Some("string"),
            Self::Uuid => Some("uuid.UUID"),
            Self::Pair | Self::None => None,
        }
    }

    fn pick(rng: &mut Rng) -> Self {
        match rng.u8(0..14) {
            0..=3 => Self::Model,
            4 | 5 => Self::Int("uint"),
            6 => Self::Int("int64"),
            7 => Self::Int("int32"),
            8 => Self::Text,
            9 => Self::Uuid,
            10 => Self::Pair,
            11 => Self::Generic("uint32"),
            12 => Self::Generic("uint64"),
            _ => Self::None,
        }
    }

    fn lines(self, rng: &mut Rng) -> Vec<String> {
        let line = |text: &str| vec![text.to_owned()];
        match self {
            Self::Model => line("gorm.Model"),
            Self::Int(ty) if rng.bool() => vec![format!("ID {ty} `gorm:\"primaryKey\"`")],
            Self::Int(ty) => vec![format!("ID {ty}")],
            Self::Text => line("ID string `gorm:\"primaryKey;size:26\"`"),
            Self::Uuid if rng.bool() => line("ID uuid.UUID `gorm:\"type:char(36);primaryKey\"`"),
            Self::Uuid => line("ID uuid.UUID `gorm:\"size:36;primaryKey\"`"),
            Self::Pair => vec![
                "Code string `gorm:\"primaryKey;size:12\"`".to_owned(),
                "Rank int `gorm:\"primaryKey;autoIncrement:false\"`".to_owned(),
            ],
            Self::Generic(ty) => vec![format!("Base[{ty}]")],
            Self::None => Vec::new(),
        }
    }
}

/// A struct of the package.
#[derive(Debug)]
pub struct Struct {
    pub name: String,
    pub key: Key,
    /// Lines of fields.
    pub lines: Vec<String>,
    /// Names of fields that are taken.
    pub taken: Vec<String>,
}

/// Struct names: what they become in the plural, and in snake case, is part of the question.
const NAMES: [&str; 20] = [
    "User",
    "Company",
    "Person",
    "Box",
    "HTTPServer",
    "APIKey",
    "Category",
    "Status",
    "Address",
    "OAuthToken",
    "Invoice",
    "LineItem",
    "Bus",
    "Wolf",
    "Datum",
    "Series",
    "SKU",
    "VIP",
    "Photo",
    "X2Y",
];

const BASE: &str = "type Base[T any] struct {
	ID        T `gorm:\"primaryKey\"`
	CreatedAt time.Time
}

";

/// The text of the package `name` for a seed.
pub fn text(name: &str, seed: u64) -> String {
    let mut rng = Rng::with_seed(seed);
    let mut names = NAMES.to_vec();
    rng.shuffle(&mut names);
    let mut structs: Vec<Struct> = (0..rng.usize(1..5)).map(|n| one(&mut rng, names[n])).collect();
    relations::add(&mut rng, &mut structs);
    let mixins = embed(&mut rng, &mut structs);
    let mut body = String::new();
    for s in &structs {
        write(&mut body, s);
        if rng.u8(0..8) == 0 {
            let table = format!("t_{}", s.name.to_lowercase());
            // Writing to a String cannot fail.
            let _ =
                writeln!(body, "func ({}) TableName() string {{ return \"{table}\" }}\n", s.name);
        }
    }
    mixins.iter().for_each(|s| write(&mut body, s));
    let models: Vec<String> = structs.iter().map(|s| format!("&{}{{}}", s.name)).collect();
    let _ = writeln!(
        body,
        "func Migrate(db *gorm.DB) error {{ return db.AutoMigrate({}) }}",
        models.join(", ")
    );
    config(&mut rng, &mut body);
    let body = format!("{}{BASE}{body}", fields::TYPES);
    format!("// Package {name} is random.\npackage {name}\n\n{}\n{body}", imports(&body))
}

fn one(rng: &mut Rng, name: &str) -> Struct {
    let key = Key::pick(rng);
    let lines = key.lines(rng);
    let taken = ["ID", "CreatedAt", "UpdatedAt", "DeletedAt", "Code", "Rank"].map(str::to_owned);
    let mut s = Struct { name: name.to_owned(), key, lines, taken: taken.to_vec() };
    let least = usize::from(key == Key::None);
    for _ in 0..rng.usize(least..8) {
        fields::add(rng, &mut s);
    }
    s
}

/// Sometimes a struct of fields is embedded in one or two others.
fn embed(rng: &mut Rng, structs: &mut [Struct]) -> Vec<Struct> {
    if rng.u8(0..3) != 0 {
        return Vec::new();
    }
    let mut mixin =
        Struct { name: "Extra".into(), key: Key::None, lines: Vec::new(), taken: Vec::new() };
    for _ in 0..rng.usize(1..4) {
        fields::add(rng, &mut mixin);
    }
    for s in structs.iter_mut() {
        match rng.u8(0..5) {
            0 => s.lines.push("Extra".into()),
            1 => s.lines.push("*Extra".into()),
            2 => s.lines.push("More Extra `gorm:\"embedded;embeddedPrefix:more_\"`".into()),
            _ => {}
        }
    }
    vec![mixin]
}

fn write(body: &mut String, s: &Struct) {
    let _ = writeln!(body, "type {} struct {{\n\t{}\n}}\n", s.name, s.lines.join("\n\t"));
}

fn config(rng: &mut Rng, body: &mut String) {
    let strategy = match rng.u8(0..10) {
        0 => "TablePrefix: \"app_\"",
        1 => "SingularTable: true",
        2 => "TablePrefix: \"x_\", SingularTable: true",
        _ => return,
    };
    let _ = writeln!(
        body,
        "\nfunc Config() *gorm.Config {{\n\treturn &gorm.Config{{NamingStrategy: schema.NamingStrategy{{{strategy}}}}}\n}}"
    );
}

fn imports(body: &str) -> String {
    let known = [
        ("sql.", "database/sql"),
        ("driver.", "database/sql/driver"),
        ("json.", "encoding/json"),
        ("fmt.", "fmt"),
        ("time.", "time"),
        ("uuid.", "github.com/google/uuid"),
        ("decimal.", "github.com/shopspring/decimal"),
        ("datatypes.", "gorm.io/datatypes"),
        ("schema.", "gorm.io/gorm/schema"),
    ];
    let mut out = "import (\n\t\"gorm.io/gorm\"\n".to_owned();
    for (_, path) in known.iter().filter(|(word, _)| body.contains(word)) {
        let _ = writeln!(out, "\t\"{path}\"");
    }
    out + ")\n"
}
