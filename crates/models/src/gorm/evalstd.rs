//! Functions and methods of other packages that people call where GORM looks.
//!
//! What they return is written down as far as it matters: a constant, or a type. Deliberately not
//! here: functions whose source is at hand (`evalcalls.rs`).

use super::budget::TEXT;
use super::eval::{Eval, Val};
use super::syntax::{Expr, ExprKind, TypeExpr};
use super::types::{Basic, Shape, Ty};

/// Packages with a `Marshal(x) ([]byte, error)` that does not fail for what programs store.
const MARSHALERS: [&str; 14] = [
    "encoding/json",
    "encoding/xml",
    "encoding/json/v2",
    "github.com/goccy/go-json",
    "github.com/json-iterator/go",
    "github.com/bytedance/sonic",
    "github.com/segmentio/encoding/json",
    "github.com/vmihailenco/msgpack/v5",
    "github.com/fxamacker/cbor/v2",
    "go.mongodb.org/mongo-driver/bson",
    "google.golang.org/protobuf/proto",
    "google.golang.org/protobuf/encoding/protojson",
    "gopkg.in/yaml.v2",
    "gopkg.in/yaml.v3",
];

/// What stands for the encoders of the standard library.
const ENCODER: &str = "json.Encoder";

/// A call of a function of another package; `None` when it is not one of those known.
pub fn function(eval: &Eval<'_>, path: &str, name: &str, args: &[Expr]) -> Option<Val> {
    let known = match (path, name) {
        ("fmt", "Sprintf") => sprintf(eval, args).map_or_else(string, Val::Str),
        ("fmt", "Sprint" | "Sprintln") => string(),
        ("strconv", "Itoa") => match eval.plain(&eval.expr(args.first()?)) {
            Val::Int(n) => Val::Str(n.to_string()),
            _ => string(),
        },
        ("fmt", "Errorf") | ("errors", "New" | "Join") => Val::Error,
        ("strconv", "FormatInt" | "FormatUint" | "FormatBool" | "FormatFloat" | "Quote") => {
            string()
        }
        ("strings", _) => strings(eval, name, args),
        ("time", "Now" | "Unix" | "UnixMilli" | "Date") => time(eval),
        ("reflect", _) => Val::Unknown,
        ("encoding/hex" | "encoding/base64", "EncodeToString") => string(),
        ("bytes", "NewBuffer" | "NewBufferString") => opaque("bytes.Buffer"),
        ("encoding/json" | "encoding/gob" | "encoding/xml", "NewEncoder") => opaque(ENCODER),
        ("github.com/lib/pq", "Array") => match eval.expr(args.first()?) {
            // Whichever array it makes, that of a nil slice is NULL.
            value if eval.plain(&value) == Val::Nil => array(eval)?,
            _ => Val::Unknown,
        },
        (path, "Marshal" | "MarshalIndent") if MARSHALERS.contains(&path) => {
            Val::Tuple(vec![bytes(), Val::Nil])
        }
        (path, "MarshalToString") if MARSHALERS.contains(&path) => {
            Val::Tuple(vec![string(), Val::Nil])
        }
        _ => return None,
    };
    Some(known)
}

/// A call of a method of a type that is not at hand, or that has no such method of its own.
pub fn method(receiver: &Val, name: &str) -> Val {
    if let Val::Ref(inner) = receiver {
        return method(inner, name);
    }
    match (receiver, name) {
        // What programs store can be encoded.
        (Val::Some(Ty::Unknown(ty)), "Encode") if ty == ENCODER => Val::Nil,
        (Val::Zero(_), "IsZero" | "IsNil" | "IsEmpty" | "Empty") => Val::Bool(true),
        (Val::Zero(_), "Valid" | "IsValid") => Val::Bool(false),
        (Val::Zero(_) | Val::Some(_) | Val::Num(..), "String" | "Hex" | "Format") => string(),
        (Val::Zero(_) | Val::Some(_), "MarshalJSON" | "MarshalBinary" | "MarshalText") => {
            Val::Tuple(vec![bytes(), Val::Nil])
        }
        (Val::Zero(_) | Val::Some(_), "Bytes") => bytes(),
        (Val::Zero(_) | Val::Some(_), "Unix" | "UnixMilli" | "UnixNano" | "UnixMicro") => {
            Val::Some(Ty::Basic(Basic::Int(64)))
        }
        (Val::Zero(ty), "UTC" | "Local" | "In") => Val::Zero(ty.clone()),
        (
            Val::Zero(ty) | Val::Some(ty),
            "UTC" | "Local" | "In" | "Truncate" | "Round" | "Add" | "AddDate",
        ) => Val::Some(ty.clone()),
        _ => Val::Unknown,
    }
}

fn strings(eval: &Eval<'_>, name: &str, args: &[Expr]) -> Val {
    let texts: Vec<Option<String>> = args
        .iter()
        .map(|a| match eval.plain(&eval.expr(a)) {
            Val::Str(s) => Some(s),
            _ => None,
        })
        .collect();
    let text = |i: usize| texts.get(i).and_then(Option::as_deref);
    let result = match (name, text(0), text(1)) {
        ("ToLower", Some(s), _) => s.to_lowercase(),
        ("ToUpper", Some(s), _) => s.to_uppercase(),
        ("TrimSpace", Some(s), _) => s.trim().to_owned(),
        ("TrimPrefix", Some(s), Some(p)) => s.strip_prefix(p).unwrap_or(s).to_owned(),
        ("TrimSuffix", Some(s), Some(p)) => s.strip_suffix(p).unwrap_or(s).to_owned(),
        ("ReplaceAll", Some(s), Some(from)) => match text(2) {
            Some(to) if !from.is_empty() => s.replace(from, to),
            _ => return string(),
        },
        ("HasPrefix", Some(s), Some(p)) => return Val::Bool(s.starts_with(p)),
        ("HasSuffix", Some(s), Some(p)) => return Val::Bool(s.ends_with(p)),
        ("Contains", Some(s), Some(p)) => return Val::Bool(s.contains(p)),
        ("EqualFold", Some(a), Some(b)) => return Val::Bool(a.to_lowercase() == b.to_lowercase()),
        ("HasPrefix" | "HasSuffix" | "Contains" | "ContainsAny" | "EqualFold", ..) => {
            return Val::Some(Ty::Basic(Basic::Bool));
        }
        ("Join", _, Some(between)) => match args.first().and_then(|a| list(eval, a)) {
            Some(parts) => parts.join(between),
            None => return string(),
        },
        ("Join" | "ToLower" | "ToUpper" | "ToTitle" | "Title" | "Repeat" | "Replace", ..)
        | ("ReplaceAll" | "TrimSpace" | "Trim" | "TrimLeft" | "TrimRight", ..)
        | ("TrimPrefix" | "TrimSuffix", ..) => return string(),
        _ => return Val::Unknown,
    };
    Val::Str(result)
}

/// The elements of `[]string{…}`.
fn list(eval: &Eval<'_>, e: &Expr) -> Option<Vec<String>> {
    let ExprKind::Composite { ty: Some(TypeExpr::Slice(_)), elems } = &e.kind else { return None };
    elems
        .iter()
        .map(|(_, value)| match eval.expr(value) {
            Val::Str(s) => Some(s),
            _ => None,
        })
        .collect()
}

/// `fmt.Sprintf` of constants with `%s`, `%d`, `%v` and `%q`, numbers with a width.
fn sprintf(eval: &Eval<'_>, args: &[Expr]) -> Option<String> {
    let (format, rest) = args.split_first()?;
    let Val::Str(format) = eval.expr(format) else { return None };
    let mut values = rest.iter().map(|a| eval.plain(&eval.expr(a)));
    let mut out = String::new();
    let mut chars = format.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        let zeros = chars.next_if_eq(&'0').is_some();
        let mut width = 0usize;
        while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
            width = width.checked_mul(10)?.checked_add(digit as usize)?;
            chars.next();
        }
        let text = match (chars.next()?, width) {
            ('%', 0) => "%".to_owned(),
            ('s' | 'v', 0) => match values.next()? {
                Val::Str(s) => s,
                Val::Int(i) => i.to_string(),
                Val::Bool(b) => b.to_string(),
                _ => return None,
            },
            ('d' | 'v', 0..=64) => match values.next()? {
                Val::Int(i) if zeros && i >= 0 => format!("{i:0width$}"),
                Val::Int(i) => format!("{i:width$}"),
                _ => return None,
            },
            ('q', 0) => match values.next()? {
                Val::Str(s) if s.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => {
                    format!("\"{s}\"")
                }
                _ => return None,
            },
            _ => return None,
        };
        out.push_str(&text);
        if out.len() > TEXT {
            return None;
        }
    }
    values.next().is_none().then_some(out)
}

/// Something of a type that is not at hand.
fn opaque(ty: &str) -> Val {
    Val::Ref(Box::new(Val::Some(Ty::Unknown(ty.to_owned()))))
}

fn string() -> Val {
    Val::Some(Ty::Basic(Basic::String))
}

fn bytes() -> Val {
    Val::Some(Ty::Slice(Box::new(Ty::Basic(Basic::Uint(8)))))
}

fn time(eval: &Eval<'_>) -> Val {
    builtin(eval, "time", "Time").map_or(Val::Unknown, Val::Some)
}

/// What `pq.Array` makes of a nil slice.
fn array(eval: &Eval<'_>) -> Option<Val> {
    builtin(eval, "github.com/lib/pq", "GenericArray").map(Val::Zero)
}

/// One of our own declarations.
fn builtin(eval: &Eval<'_>, import: &str, name: &str) -> Option<Ty> {
    let id = eval.project().builtin(import, name)?;
    let ty = Ty::Named(id, Vec::new());
    (eval.types.shape(&ty) == Shape::Struct).then_some(ty)
}
