//! Random columns: Go types and the tags that go with them.

use super::package::Struct;
use fastrand::Rng;

/// Types that every package declares.
pub const TYPES: &str = "type Color string

type Level int8

type Blob []byte

// Cents are stored as a number.
type Cents struct{ n int64 }

func (c Cents) Value() (driver.Value, error) { return c.n, nil }

func (c *Cents) Scan(any) error { return nil }

// Point has a type of its own in each database.
type Point struct{ X, Y float64 }

func (Point) GormDataType() string { return \"varchar(40)\" }

func (Point) GormDBDataType(db *gorm.DB, _ *schema.Field) string {
	switch db.Dialector.Name() {
	case \"postgres\":
		return \"point\"
	case \"sqlite\":
		return \"text\"
	}
	return \"\"
}

func (p Point) Value() (driver.Value, error) { return fmt.Sprint(p.X, p.Y), nil }

func (p *Point) Scan(any) error { return nil }

";

/// Field names: what they become in snake case is part of the question.
const NAMES: [&str; 28] = [
    "Name",
    "Title",
    "URL",
    "HTTPStatus",
    "OAuth2Token",
    "IPv4",
    "SHA256Sum",
    "Count",
    "IsActive",
    "UserAgent",
    "Field1A",
    "B2B",
    "PAID",
    "GRID",
    "Note",
    "Select",
    "Group",
    "Order",
    "Price",
    "Weight",
    "StartsAt",
    "EndsAt",
    "Data",
    "Meta",
    "Kind",
    "Level2",
    "UUIDs",
    "CSSClass",
];

/// A Go type, its own tags (one is taken), and its defaults.
struct Sort {
    ty: &'static str,
    tags: &'static [&'static str],
    defaults: &'static [&'static str],
}

const SORTS: [Sort; 38] = [
    sort(
        "string",
        &["", "", "size:40", "size:255", "type:varchar(30)", "type:text", "size:70000"],
        &["abc", "''", "it's", "'a b'", "0"],
    ),
    sort("*string", &["", "size:64", "type:char(10)"], &["abc", "null"]),
    sort("Color", &["", "size:16", "type:varchar(12)"], &["red", "'green'"]),
    sort("int", &["", "", "size:32", "size:24"], &["0", "-5", "0x10", "1_000"]),
    sort("int8", &[""], &["1"]),
    sort("int16", &["", "size:8"], &["7"]),
    sort("int32", &["", "type:smallint"], &["0"]),
    sort("*int64", &["", "type:bigint"], &["42", "null"]),
    sort("Level", &["", "size:16"], &["3"]),
    sort("uint", &["", "size:31"], &["0"]),
    sort("uint8", &[""], &["255"]),
    sort("uint32", &["", "type:integer"], &["010"]),
    sort("float32", &[""], &["0.5"]),
    sort(
        "float64",
        &["", "precision:10;scale:2", "precision:8", "type:decimal(12,4)"],
        &["1.5", "1e3", "0"],
    ),
    sort("bool", &[""], &["true", "false", "1"]),
    sort("*bool", &[""], &["false", "null"]),
    sort("time.Time", &["", "precision:6", "precision:0", "type:date"], &[]),
    sort("*time.Time", &["", "type:timestamp"], &["null"]),
    sort("[]byte", &["", "size:200", "size:70000"], &[]),
    sort("Blob", &[""], &[]),
    sort("uuid.UUID", &["type:char(36)", "size:36"], &[]),
    sort("decimal.Decimal", &["type:decimal(10,2)", "type:decimal(20,8)"], &["0", "1.25"]),
    sort("datatypes.JSON", &[""], &[]),
    sort("sql.NullString", &["", "size:80"], &["x"]),
    sort("sql.NullInt64", &["", "size:32"], &["5"]),
    sort("map[string]string", &["serializer:json", "serializer:json;type:text"], &[]),
    sort("sql.NullTime", &["", "precision:3", "type:date"], &[]),
    sort("sql.NullFloat64", &["", "precision:9;scale:3"], &["2.5"]),
    sort("sql.NullBool", &[""], &["true"]),
    sort("sql.Null[int32]", &["", "size:64"], &["12"]),
    sort("sql.Null[string]", &["", "size:33"], &["y"]),
    sort("time.Duration", &["", "type:bigint"], &["60"]),
    sort("datatypes.Date", &[""], &[]),
    sort("json.RawMessage", &["", "type:json"], &[]),
    sort("[]string", &["serializer:json", "serializer:json;size:500"], &[]),
    sort("*uuid.UUID", &["type:char(36)", "size:36"], &[]),
    sort("Cents", &["", "size:32", "type:decimal(10,2)"], &["0"]),
    sort("*Point", &["", "type:text"], &[]),
];

const fn sort(
    ty: &'static str,
    tags: &'static [&'static str],
    defaults: &'static [&'static str],
) -> Sort {
    Sort { ty, tags, defaults }
}

/// Adds a column to a struct.
pub fn add(rng: &mut Rng, s: &mut Struct) {
    let name = NAMES[rng.usize(0..NAMES.len())];
    if s.taken.iter().any(|t| t == name) {
        return;
    }
    s.taken.push(name.to_owned());
    let sort = &SORTS[rng.usize(0..SORTS.len())];
    let mut tags: Vec<String> = Vec::new();
    let own = sort.tags[rng.usize(0..sort.tags.len())];
    if !own.is_empty() {
        tags.push(own.to_owned());
    }
    if rng.u8(0..4) == 0 {
        tags.push("not null".into());
    }
    if !sort.defaults.is_empty() && rng.u8(0..4) == 0 {
        tags.push(format!("default:{}", sort.defaults[rng.usize(0..sort.defaults.len())]));
    }
    extras(rng, s, name, sort, &mut tags);
    let tag =
        if tags.is_empty() { String::new() } else { format!(" `gorm:\"{}\"`", tags.join(";")) };
    s.lines.push(format!("{name} {}{tag}", sort.ty));
}

/// Keys, checks, comments and names.
fn extras(rng: &mut Rng, s: &Struct, name: &str, sort: &Sort, tags: &mut Vec<String>) {
    let small = !matches!(
        sort.ty,
        "[]byte"
            | "Blob"
            | "datatypes.JSON"
            | "map[string]string"
            | "json.RawMessage"
            | "[]string"
            | "*Point"
    );
    let bare = format!("i{}", s.name.to_lowercase());
    match rng.u8(0..24) {
        0 if small => tags.push("index".into()),
        1 if small => tags.push("unique".into()),
        2 if small && sort.ty != "string" => tags.push("uniqueIndex".into()),
        3 if small => tags.push(format!("index:{bare}_both,priority:{}", rng.u8(1..20))),
        4 if small => tags.push(format!("index:{bare}_one,sort:desc")),
        5 if small => tags.push(format!("index:{bare}_where,where:{} is not null", "1")),
        6 if small => tags.push("index:,unique".into()),
        7 => tags.push("comment:it's a note".into()),
        8 => tags.push(format!("column:c_{}", name.to_lowercase())),
        9 if sort.ty.contains("int") => {
            tags.push(format!("column:n;check:n > {}", rng.u8(0..9)));
        }
        10 => tags.push("<-:create".into()),
        11 => tags.push("-".into()),
        12 => tags.push("->".into()),
        _ => {}
    }
}
