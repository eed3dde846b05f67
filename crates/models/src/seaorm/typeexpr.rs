//! Expressions that are a `ColumnType`, in `column_type = "…"` and in hand-written code.
//!
//! Deliberately not here: Rust types.

use super::coltype::{ColType, INTERVALS, Len};
use super::consts::{Scope, last_two};
use syn::punctuated::Punctuated;
use syn::{Expr, Member, Token};

/// The column type an expression is; `None` when it is not evident.
pub fn column_type(expr: &Expr, scope: &Scope<'_, '_>) -> Option<ColType> {
    evaluate(expr, scope, 0)
}

fn evaluate(expr: &Expr, scope: &Scope<'_, '_>, depth: usize) -> Option<ColType> {
    if depth > 16 {
        return None;
    }
    match expr {
        Expr::Paren(e) => evaluate(&e.expr, scope, depth + 1),
        Expr::Group(e) => evaluate(&e.expr, scope, depth + 1),
        Expr::Reference(e) => evaluate(&e.expr, scope, depth + 1),
        Expr::Path(path) => simple(&last_two(&path.path).1)
            .or_else(|| scope.constant(&path.path).and_then(|c| evaluate(c, scope, depth + 4))),
        Expr::Call(call) => {
            let Expr::Path(path) = &*call.func else { return None };
            let name = last_two(&path.path).1;
            match name.as_str() {
                "new" | "from" => evaluate(call.args.first()?, scope, depth + 1),
                "Array" => {
                    let of = evaluate(call.args.first()?, scope, depth + 1)?;
                    Some(ColType::Array(Box::new(of)))
                }
                _ => with_arguments(&name, &call.args, scope),
            }
        }
        Expr::Struct(item) if last_two(&item.path).1 == "Enum" => enumeration(item, scope),
        Expr::MethodCall(call) if call.args.is_empty() => {
            const KEEPS: [&str; 6] =
                ["into", "to_owned", "clone", "get_column_type", "def", "into_column_type"];
            let keeps = KEEPS.contains(&call.method.to_string().as_str());
            keeps.then(|| evaluate(&call.receiver, scope, depth + 1))?
        }
        _ => None,
    }
}

fn simple(name: &str) -> Option<ColType> {
    Some(match name {
        "Text" => ColType::Text,
        "Blob" => ColType::Blob,
        "TinyInteger" => ColType::TinyInteger,
        "SmallInteger" => ColType::SmallInteger,
        "Integer" => ColType::Integer,
        "BigInteger" => ColType::BigInteger,
        "TinyUnsigned" => ColType::TinyUnsigned,
        "SmallUnsigned" => ColType::SmallUnsigned,
        "Unsigned" => ColType::Unsigned,
        "BigUnsigned" => ColType::BigUnsigned,
        "Float" => ColType::Float,
        "Double" => ColType::Double,
        "DateTime" => ColType::DateTime,
        "Timestamp" => ColType::Timestamp,
        "TimestampWithTimeZone" => ColType::TimestampWithTimeZone,
        "Time" => ColType::Time,
        "Date" => ColType::Date,
        "Year" => ColType::Year,
        "Boolean" => ColType::Boolean,
        "Json" => ColType::Json,
        "JsonBinary" => ColType::JsonBinary,
        "Uuid" => ColType::Uuid,
        "Cidr" => ColType::Cidr,
        "Inet" => ColType::Inet,
        "MacAddr" => ColType::MacAddr,
        "LTree" => ColType::LTree,
        _ => return None,
    })
}

fn with_arguments(
    name: &str,
    arguments: &Punctuated<Expr, Token![,]>,
    scope: &Scope<'_, '_>,
) -> Option<ColType> {
    let first = arguments.first()?;
    Some(match name {
        "Char" => ColType::Char(optional(first, |e| scope.number(e))?),
        "String" => ColType::String(length(first, scope)?),
        "string" => ColType::String(match optional(first, |e| scope.number(e))? {
            Some(n) => Len::N(n),
            None => Len::None,
        }),
        "VarBinary" => ColType::VarBinary(length(first, scope)?),
        "var_binary" => ColType::VarBinary(Len::N(scope.number(first)?)),
        "Binary" => ColType::Binary(scope.number(first)?),
        "Bit" => ColType::Bit(optional(first, |e| scope.number(e))?),
        "VarBit" => ColType::VarBit(scope.number(first)?),
        "Decimal" => ColType::Decimal(optional(first, |e| pair(e, scope))?),
        "Money" => ColType::Money(optional(first, |e| pair(e, scope))?),
        "Vector" => ColType::Vector(optional(first, |e| scope.number(e))?),
        "Custom" | "custom" => ColType::Custom(scope.string(first)?),
        "Interval" => {
            let fields = optional(first, interval)?;
            ColType::Interval(fields, optional(arguments.get(1)?, |e| scope.number(e))?)
        }
        _ => return None,
    })
}

/// `None` or `Some(…)`.
fn optional<T>(expr: &Expr, inner: impl Fn(&Expr) -> Option<T>) -> Option<Option<T>> {
    match expr {
        Expr::Path(path) if path.path.is_ident("None") => Some(None),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) if path.path.is_ident("Some") => {
                Some(Some(inner(call.args.first()?)?))
            }
            _ => None,
        },
        _ => None,
    }
}

fn length(expr: &Expr, scope: &Scope<'_, '_>) -> Option<Len> {
    match expr {
        Expr::Path(path) => match last_two(&path.path).1.as_str() {
            "None" => Some(Len::None),
            "Max" => Some(Len::Max),
            _ => None,
        },
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) if ["N", "Some"].contains(&last_two(&path.path).1.as_str()) => {
                Some(Len::N(scope.number(call.args.first()?)?))
            }
            _ => None,
        },
        _ => None,
    }
}

fn pair(expr: &Expr, scope: &Scope<'_, '_>) -> Option<(u32, u32)> {
    let Expr::Tuple(tuple) = expr else { return None };
    Some((scope.number(tuple.elems.first()?)?, scope.number(tuple.elems.get(1)?)?))
}

fn interval(expr: &Expr) -> Option<&'static str> {
    let Expr::Path(path) = expr else { return None };
    let name = last_two(&path.path).1;
    INTERVALS.iter().find(|(variant, _)| *variant == name).map(|(_, words)| *words)
}

/// `Enum { name: …, variants: vec![…] }`.
fn enumeration(item: &syn::ExprStruct, scope: &Scope<'_, '_>) -> Option<ColType> {
    let field = |name: &str| {
        let is = |m: &Member| matches!(m, Member::Named(ident) if ident == name);
        item.fields.iter().find(|f| is(&f.member)).map(|f| &f.expr)
    };
    let name = scope.string(field("name")?)?;
    let variants = match field("variants")? {
        Expr::Macro(list) if list.mac.path.is_ident("vec") => {
            let parsed =
                list.mac.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated).ok()?;
            parsed.iter().map(|e| scope.string(e)).collect::<Option<Vec<_>>>()?
        }
        _ => return None,
    };
    Some(ColType::Enum { name, variants })
}
