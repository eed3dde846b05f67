//! Calls and conversions in evaluated Go.
//!
//! Only functions that people use in `TableName` and `Value` bodies are known. Deliberately not
//! here: everything that is not a call (`eval.rs`).

use super::eval::{Eval, MAX_STEPS, Val};
use super::syntax::{Expr, ExprKind, TypeExpr};
use super::types::{Basic, Shape, Ty};
use super::valuer::{ZeroValue, zero_value};

impl Eval<'_> {
    pub(super) fn call(&self, fun: &Expr, args: &[Expr]) -> Val {
        if self.steps > MAX_STEPS {
            return Val::Unknown;
        }
        match &fun.kind {
            ExprKind::Type(ty) => self.convert(ty, args),
            ExprKind::Ident(name) => self.call_name(name, args),
            ExprKind::Unary(star, inner) if star == "*" => match &inner.kind {
                // `(*T)(nil)`
                ExprKind::Ident(name) => Val::Zero(self.types.resolve(&named(name), &self.place)),
                _ => Val::Unknown,
            },
            ExprKind::Selector(of, name) => self.call_method(of, name, args),
            _ => Val::Unknown,
        }
    }

    fn call_name(&self, name: &str, args: &[Expr]) -> Val {
        match (name, args) {
            ("len", [x]) => match self.expr(x) {
                Val::Str(s) => Val::Int(i128::try_from(s.len()).unwrap_or(0)),
                value @ Val::Zero(_) => match self.plain(&value) {
                    Val::Nil | Val::Str(_) => Val::Int(0),
                    _ => Val::Unknown,
                },
                _ => Val::Unknown,
            },
            ("new", [_]) | ("make", _) => Val::Unknown,
            _ => self.convert(&named(name), args),
        }
    }

    /// A conversion: the type counts, and a constant keeps its value.
    fn convert(&self, ty: &TypeExpr, args: &[Expr]) -> Val {
        let [arg] = args else { return Val::Unknown };
        let target = self.types.resolve(ty, &self.place);
        let shape = self.types.shape(&target);
        if matches!(shape, Shape::Unknown) {
            return Val::Unknown;
        }
        match (shape, self.plain(&self.expr(arg))) {
            (Shape::Basic(Basic::String), Val::Str(s)) => Val::Str(s),
            _ => Val::Some(target),
        }
    }

    fn call_method(&self, of: &Expr, name: &str, args: &[Expr]) -> Val {
        if let ExprKind::Ident(package) = &of.kind
            && !self.vars.contains_key(package)
            && let Some(path) = self.project().import_path(self.place.file, package)
        {
            return self.call_function(path, name, args);
        }
        match (self.expr(of), name) {
            (Val::Db, "Name") => Val::Str(self.host.dialect().to_owned()),
            (Val::Namer, "TableName") => match args {
                [x] => match self.expr(x) {
                    Val::Str(s) => Val::Str(self.host.table(&s)),
                    _ => Val::Unknown,
                },
                _ => Val::Unknown,
            },
            (Val::Zero(ty) | Val::Some(ty), "TableName") => {
                self.host.table_of(&ty, self.steps + 1).map_or(Val::Unknown, Val::Str)
            }
            (Val::Zero(_), "IsZero" | "IsNil" | "IsEmpty" | "Empty") => Val::Bool(true),
            (Val::Zero(_), "Valid" | "IsValid") => Val::Bool(false),
            (Val::Zero(ty), "Value") => self.value_of(&ty),
            (Val::Zero(_) | Val::Some(_), "String" | "Hex" | "Format") => {
                Val::Some(Ty::Basic(Basic::String))
            }
            (Val::Zero(_) | Val::Some(_), "MarshalJSON" | "MarshalBinary" | "MarshalText") => {
                Val::Tuple(vec![bytes(), Val::Nil])
            }
            (Val::Zero(_), "Bytes") => bytes(),
            (Val::Zero(_), "Unix" | "UnixMilli" | "UnixNano" | "UnixMicro") => {
                Val::Some(Ty::Basic(Basic::Int(64)))
            }
            (Val::Zero(ty), "UTC" | "Local") => Val::Zero(ty),
            _ => Val::Unknown,
        }
    }

    /// `x.Value()` inside another `Value`.
    fn value_of(&self, ty: &Ty) -> Val {
        match zero_value(self.types, self.host, ty, self.steps + 1) {
            Some(ZeroValue::Nil) => Val::Tuple(vec![Val::Nil, Val::Nil]),
            Some(ZeroValue::Of(ty)) => Val::Tuple(vec![Val::Some(ty), Val::Nil]),
            None => Val::Unknown,
        }
    }

    /// The functions of other packages that people use in these bodies.
    fn call_function(&self, path: &str, name: &str, args: &[Expr]) -> Val {
        let string = || Val::Some(Ty::Basic(Basic::String));
        match (path, name) {
            ("fmt", "Sprintf") => self.sprintf(args).map_or_else(string, Val::Str),
            ("fmt", "Sprint") | ("strconv", _) => match name {
                "Sprint" | "Itoa" | "FormatInt" | "FormatUint" | "FormatBool" | "FormatFloat"
                | "Quote" => string(),
                _ => Val::Unknown,
            },
            ("strings", "Join" | "ToLower" | "ToUpper" | "TrimSpace" | "Trim" | "Repeat") => {
                match (name, args) {
                    ("ToLower", [x]) => match self.expr(x) {
                        Val::Str(s) => Val::Str(s.to_lowercase()),
                        _ => string(),
                    },
                    ("ToUpper", [x]) => match self.expr(x) {
                        Val::Str(s) => Val::Str(s.to_uppercase()),
                        _ => string(),
                    },
                    _ => string(),
                }
            }
            ("encoding/json", "Marshal" | "MarshalIndent") => Val::Tuple(vec![bytes(), Val::Nil]),
            ("encoding/hex" | "encoding/base64", "EncodeToString") => string(),
            ("errors", "New") | ("fmt", "Errorf") => Val::Error,
            _ => {
                // A conversion to a type of another package.
                match self.project().packages_of(path).find_map(|p| p.types.get(name)) {
                    Some(id) => Val::Some(Ty::Named(*id, Vec::new())),
                    None => Val::Unknown,
                }
            }
        }
    }

    /// `fmt.Sprintf` of constants with `%s`, `%d` and `%v`.
    fn sprintf(&self, args: &[Expr]) -> Option<String> {
        let (format, rest) = args.split_first()?;
        let Val::Str(format) = self.expr(format) else { return None };
        let mut values = rest.iter().map(|a| self.expr(a));
        let mut out = String::new();
        let mut chars = format.chars();
        while let Some(c) = chars.next() {
            if c != '%' {
                out.push(c);
                continue;
            }
            match chars.next()? {
                '%' => out.push('%'),
                's' | 'd' | 'v' => match values.next()? {
                    Val::Str(s) => out.push_str(&s),
                    Val::Int(i) => out.push_str(&i.to_string()),
                    _ => return None,
                },
                _ => return None,
            }
        }
        Some(out)
    }
}

fn bytes() -> Val {
    Val::Some(Ty::Slice(Box::new(Ty::Basic(Basic::Uint(8)))))
}

fn named(name: &str) -> TypeExpr {
    TypeExpr::Name { package: None, name: name.to_owned(), args: Vec::new() }
}
