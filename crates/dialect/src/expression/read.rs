//! From SQL text to a tree, by way of sqlparser.

use super::node::Node;
use super::xor::splits_xor;
use super::{Scope, plain_number};
use kilter_schema::Dialect;
use sqlparser::ast::{
    AccessExpr, BinaryOperator, CaseWhen, CastKind, Expr, Function, FunctionArg, FunctionArgExpr,
    FunctionArguments, Ident, ObjectName, Subscript, TrimWhereField, UnaryOperator, Value,
};
use sqlparser::dialect::{Dialect as Grammar, MySqlDialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;
use sqlparser::tokenizer::Token;

/// Trees deeper than this keep their text.
const DEEPEST: usize = 150;

/// sqlparser's grammar for a dialect.
pub(crate) fn grammar(dialect: Dialect) -> &'static dyn Grammar {
    match dialect {
        Dialect::Sqlite => &SQLiteDialect {},
        Dialect::Postgres => &PostgreSqlDialect {},
        Dialect::Mysql => &MySqlDialect {},
    }
}

/// Reads one expression; `None` when it is not one, or not one sqlparser knows.
pub(super) fn read(text: &str, scope: &Scope<'_>) -> Option<Node> {
    let mut parser = Parser::new(grammar(scope.dialect)).try_with_sql(text).ok()?;
    let parsed = parser.parse_expr().ok()?;
    if parser.peek_token().token != Token::EOF {
        return None;
    }
    Reader { scope }.node(&parsed, 0)
}

struct Reader<'a> {
    scope: &'a Scope<'a>,
}

impl Reader<'_> {
    fn boxed(&self, expr: &Expr, depth: usize) -> Option<Box<Node>> {
        self.node(expr, depth).map(Box::new)
    }

    fn opt(&self, expr: Option<&Expr>, depth: usize) -> Option<Option<Box<Node>>> {
        match expr {
            Some(expr) => self.boxed(expr, depth).map(Some),
            None => Some(None),
        }
    }

    fn each(&self, exprs: &[Expr], depth: usize) -> Option<Vec<Node>> {
        exprs.iter().map(|e| self.node(e, depth)).collect()
    }

    fn node(&self, expr: &Expr, depth: usize) -> Option<Node> {
        if depth > DEEPEST || (self.scope.dialect == Dialect::Mysql && splits_xor(expr)) {
            return None;
        }
        let depth = depth + 1;
        Some(match expr {
            Expr::Nested(inner) => self.node(inner, depth)?,
            Expr::Identifier(ident) => self.identifier(ident),
            Expr::CompoundIdentifier(parts) => self.compound(parts),
            Expr::Value(value) => self.value(&value.value),
            Expr::Prefixed { prefix, value } if prefix.value.starts_with('_') => {
                self.node(value, depth)?
            }
            Expr::TypedString(typed) => {
                let text = Node::Text(typed.value.value.clone().into_string()?);
                self.cast(text, &typed.data_type.to_string())
            }
            Expr::Interval(interval) if self.scope.dialect == Dialect::Postgres => {
                let plain = interval.last_field.is_none() && interval.leading_precision.is_none();
                match (interval.value.as_ref(), &interval.leading_field) {
                    (Expr::Value(value), None) => self.cast(self.value(&value.value), "interval"),
                    (Expr::Value(value), Some(field)) if plain => {
                        let ty = format!("interval {}", field.to_string().to_lowercase());
                        self.cast(self.value(&value.value), &ty)
                    }
                    _ => Node::Raw(format!("({expr})")),
                }
            }
            Expr::Interval(interval) => match (&interval.leading_field, &interval.last_field) {
                (Some(unit), None) => Node::Interval(
                    self.boxed(&interval.value, depth)?,
                    unit.to_string().to_ascii_uppercase(),
                ),
                _ => Node::Raw(format!("({expr})")),
            },
            Expr::UnaryOp { op, expr } => self.unary(*op, expr, depth)?,
            Expr::BinaryOp { left, op, right } => {
                self.binary(self.node(left, depth)?, op, self.node(right, depth)?)
            }
            Expr::Cast {
                kind: CastKind::Cast | CastKind::DoubleColon, expr, data_type, ..
            } => self.cast(self.node(expr, depth)?, &data_type.to_string()),
            Expr::Function(function) => self.function(function, depth)?,
            other => return self.predicate(other, depth),
        })
    }

    fn predicate(&self, expr: &Expr, depth: usize) -> Option<Node> {
        let is = |x: &Expr, what: &str| Some(Node::Is(self.boxed(x, depth)?, what.to_owned()));
        Some(match expr {
            Expr::IsNull(x) => is(x, "NULL")?,
            Expr::IsNotNull(x) => is(x, "NOT NULL")?,
            Expr::IsTrue(x) => is(x, "TRUE")?,
            Expr::IsNotTrue(x) => is(x, "NOT TRUE")?,
            Expr::IsFalse(x) => is(x, "FALSE")?,
            Expr::IsNotFalse(x) => is(x, "NOT FALSE")?,
            Expr::IsUnknown(x) => is(x, "UNKNOWN")?,
            Expr::IsNotUnknown(x) => is(x, "NOT UNKNOWN")?,
            Expr::IsDistinctFrom(a, b) => {
                Node::binary(self.node(a, depth)?, "IS DISTINCT FROM", self.node(b, depth)?)
            }
            Expr::IsNotDistinctFrom(a, b) => {
                Node::binary(self.node(a, depth)?, "IS NOT DISTINCT FROM", self.node(b, depth)?)
            }
            Expr::InList { expr, list, negated } => Node::In {
                what: self.boxed(expr, depth)?,
                list: self.each(list, depth)?,
                negated: *negated,
            },
            Expr::Between { expr, negated, low, high } => {
                let what = self.node(expr, depth)?;
                let (low, high) = (self.node(low, depth)?, self.node(high, depth)?);
                if *negated {
                    Node::any_of(vec![
                        Node::binary(what.clone(), "<", low),
                        Node::binary(what, ">", high),
                    ])
                } else {
                    Node::all_of(vec![
                        Node::binary(what.clone(), ">=", low),
                        Node::binary(what, "<=", high),
                    ])
                }
            }
            Expr::Like { negated, any: false, expr, pattern, escape_char } => {
                self.like(expr, "LIKE", pattern, escape_char.as_deref(), *negated, depth)?
            }
            Expr::ILike { negated, any: false, expr, pattern, escape_char } => {
                self.like(expr, "ILIKE", pattern, escape_char.as_deref(), *negated, depth)?
            }
            Expr::SimilarTo { negated, expr, pattern, escape_char } => {
                self.like(expr, "SIMILAR TO", pattern, escape_char.as_deref(), *negated, depth)?
            }
            Expr::RLike { negated, expr, pattern, .. } => {
                self.like(expr, "REGEXP", pattern, None, *negated, depth)?
            }
            Expr::AnyOp { left, compare_op, right, .. } => {
                self.quantified(left, compare_op, right, false, depth)?
            }
            Expr::AllOp { left, compare_op, right } => {
                self.quantified(left, compare_op, right, true, depth)?
            }
            other => return self.form(other, depth),
        })
    }

    fn form(&self, expr: &Expr, depth: usize) -> Option<Node> {
        Some(match expr {
            Expr::Case { operand, conditions, else_result, .. } => Node::Case {
                operand: self.opt(operand.as_deref(), depth)?,
                arms: conditions
                    .iter()
                    .map(|CaseWhen { condition, result }| {
                        Some((self.node(condition, depth)?, self.node(result, depth)?))
                    })
                    .collect::<Option<Vec<_>>>()?,
                otherwise: self.opt(else_result.as_deref(), depth)?,
            },
            Expr::Array(array) => Node::Array(self.each(&array.elem, depth)?),
            Expr::Tuple(items) => Node::Tuple(self.each(items, depth)?),
            Expr::AtTimeZone { timestamp, time_zone } => {
                Node::Zone(self.boxed(timestamp, depth)?, self.boxed(time_zone, depth)?)
            }
            Expr::Collate { expr, collation } => {
                Node::Collate(self.boxed(expr, depth)?, self.collation(collation))
            }
            Expr::Extract { field, expr, .. } => {
                Node::Extract(field.to_string().to_ascii_lowercase(), self.boxed(expr, depth)?)
            }
            Expr::Position { expr, r#in } => {
                Node::call("position", vec![self.node(expr, depth)?, self.node(r#in, depth)?])
            }
            Expr::Substring { expr, substring_from, substring_for, .. } => {
                let mut arguments = vec![self.node(expr, depth)?];
                for part in [substring_from, substring_for].into_iter().flatten() {
                    arguments.push(self.node(part, depth)?);
                }
                Node::call("substring", arguments)
            }
            Expr::Convert { expr, data_type: Some(ty), charset: None, .. }
                if self.scope.dialect == Dialect::Mysql =>
            {
                self.cast(self.node(expr, depth)?, &ty.to_string())
            }
            Expr::Trim { trim_where, trim_what, expr, trim_characters: None } => {
                self.trim(*trim_where, trim_what.as_deref(), expr, depth)?
            }
            Expr::Ceil { expr, field: sqlparser::ast::CeilFloorKind::DateTimeField(f) }
                if *f == sqlparser::ast::DateTimeField::NoDateTime =>
            {
                Node::call("ceil", vec![self.node(expr, depth)?])
            }
            Expr::Floor { expr, field: sqlparser::ast::CeilFloorKind::DateTimeField(f) }
                if *f == sqlparser::ast::DateTimeField::NoDateTime =>
            {
                Node::call("floor", vec![self.node(expr, depth)?])
            }
            Expr::CompoundFieldAccess { root, access_chain } => match access_chain.as_slice() {
                [AccessExpr::Subscript(Subscript::Index { index })] => {
                    Node::Subscript(self.boxed(root, depth)?, self.boxed(index, depth)?)
                }
                _ => Node::Raw(format!("({expr})")),
            },
            Expr::Subquery(_) | Expr::Exists { .. } => Node::Raw(expr.to_string()),
            other => Node::Raw(format!("({other})")),
        })
    }

    /// The name an identifier stands for, in the case in which the table declares it.
    fn name(&self, ident: &Ident) -> String {
        let name = match (self.scope.dialect, ident.quote_style) {
            (Dialect::Postgres, None) => ident.value.to_lowercase(),
            _ => ident.value.clone(),
        };
        match self.scope.column(&name) {
            Some(column) => column.name.clone(),
            None if ident.quote_style.is_none() => name.to_lowercase(),
            None => name,
        }
    }

    fn identifier(&self, ident: &Ident) -> Node {
        let upper = ident.value.to_ascii_uppercase();
        let dialect = self.scope.dialect;
        if ident.quote_style.is_none() && is_word(&upper, dialect) {
            return Node::Word(upper);
        }
        // SQLite takes "x" for a string where no column has that name
        // (https://www.sqlite.org/quirks.html, section 8).
        let unknown = self.scope.column(&ident.value).is_none();
        if dialect == Dialect::Sqlite && ident.quote_style == Some('"') && unknown {
            return Node::Text(ident.value.clone());
        }
        if ident.quote_style.is_none() && unknown {
            match upper.as_str() {
                "TRUE" => return Node::Bool(true),
                "FALSE" => return Node::Bool(false),
                _ => {}
            }
        }
        Node::Column(self.name(ident))
    }

    fn compound(&self, parts: &[Ident]) -> Node {
        let own = self.scope.table.map(|t| t.name.as_str()).unwrap_or_default();
        let own = own.rsplit('.').next().unwrap_or(own);
        if let [table, column] = parts
            && table.value.eq_ignore_ascii_case(own)
        {
            return Node::Column(self.name(column));
        }
        let engine = crate::engine(self.scope.dialect);
        let names: Vec<_> = parts.iter().map(|p| engine.quote(&self.name(p))).collect();
        Node::Raw(names.join("."))
    }

    fn value(&self, value: &Value) -> Node {
        match value {
            Value::Number(number, _) => Node::Number(plain_number(number)),
            Value::SingleQuotedString(text)
            | Value::EscapedStringLiteral(text)
            | Value::UnicodeStringLiteral(text)
            | Value::NationalStringLiteral(text)
            | Value::DoubleQuotedString(text) => Node::Text(text.clone()),
            Value::DollarQuotedString(text) => Node::Text(text.value.clone()),
            Value::Boolean(value) => Node::Bool(*value),
            Value::Null => Node::Null,
            Value::HexStringLiteral(digits) => {
                Node::Raw(format!("x'{}'", digits.to_ascii_lowercase()))
            }
            Value::SingleQuotedByteStringLiteral(bits) => Node::Raw(format!("b'{bits}'")),
            other => Node::Raw(other.to_string()),
        }
    }

    fn cast(&self, node: Node, ty: &str) -> Node {
        if let Some((ty, collation)) = collated(ty) {
            let cast = Node::Cast(Box::new(node), (self.scope.canonical_type)(ty));
            let quoted = crate::engine(self.scope.dialect).quote(collation);
            return Node::Collate(Box::new(cast), quoted);
        }
        Node::Cast(Box::new(node), (self.scope.canonical_type)(ty))
    }

    fn unary(&self, op: UnaryOperator, expr: &Expr, depth: usize) -> Option<Node> {
        let inner = self.node(expr, depth)?;
        Some(match (op, inner) {
            (UnaryOperator::Plus, inner) => inner,
            (UnaryOperator::Minus, Node::Number(number)) => {
                Node::Number(match number.strip_prefix('-') {
                    Some(positive) => positive.to_owned(),
                    None => format!("-{number}"),
                })
            }
            (UnaryOperator::Not | UnaryOperator::BangNot, inner) => Node::Not(Box::new(inner)),
            (op, inner) => Node::Unary(op.to_string(), Box::new(inner)),
        })
    }

    fn binary(&self, left: Node, op: &BinaryOperator, right: Node) -> Node {
        let mysql = self.scope.dialect == Dialect::Mysql;
        let like = |op: &str, negated| Node::Like {
            what: Box::new(left.clone()),
            op: op.to_owned(),
            pattern: Box::new(right.clone()),
            escape: None,
            negated,
        };
        match op {
            BinaryOperator::And => Node::all_of(vec![left, right]),
            BinaryOperator::Or => Node::any_of(vec![left, right]),
            // Without PIPES_AS_CONCAT, the default, `||` is OR
            // (https://dev.mysql.com/doc/refman/8.0/en/logical-operators.html).
            BinaryOperator::StringConcat if mysql => Node::any_of(vec![left, right]),
            BinaryOperator::PGOverlap if mysql => Node::all_of(vec![left, right]),
            BinaryOperator::NotEq => Node::binary(left, "<>", right),
            BinaryOperator::Eq => Node::binary(left, "=", right),
            BinaryOperator::Spaceship => Node::binary(left, "<=>", right),
            BinaryOperator::PGLikeMatch => like("LIKE", false),
            BinaryOperator::PGNotLikeMatch => like("LIKE", true),
            BinaryOperator::PGILikeMatch => like("ILIKE", false),
            BinaryOperator::PGNotILikeMatch => like("ILIKE", true),
            BinaryOperator::Regexp => like("REGEXP", false),
            BinaryOperator::PGCustomBinaryOperator(path) => {
                let name = path.last().map(String::as_str).unwrap_or_default();
                Node::binary(left, name, right)
            }
            other => Node::binary(left, other.to_string().to_ascii_uppercase(), right),
        }
    }

    fn like(
        &self,
        what: &Expr,
        op: &str,
        pattern: &Expr,
        escape: Option<&Expr>,
        negated: bool,
        depth: usize,
    ) -> Option<Node> {
        Some(Node::Like {
            what: self.boxed(what, depth)?,
            op: op.to_owned(),
            pattern: self.boxed(pattern, depth)?,
            escape: self.opt(escape, depth)?,
            negated,
        })
    }

    fn quantified(
        &self,
        left: &Expr,
        op: &BinaryOperator,
        right: &Expr,
        all: bool,
        depth: usize,
    ) -> Option<Node> {
        let op = match op {
            BinaryOperator::NotEq => "<>".to_owned(),
            other => other.to_string(),
        };
        Some(Node::Quantified {
            left: self.boxed(left, depth)?,
            op,
            all,
            right: self.boxed(right, depth)?,
        })
    }

    fn trim(
        &self,
        side: Option<TrimWhereField>,
        what: Option<&Expr>,
        expr: &Expr,
        depth: usize,
    ) -> Option<Node> {
        let inner = self.node(expr, depth)?;
        let (word, name) = match side {
            None | Some(TrimWhereField::Both) => ("BOTH", "trim"),
            Some(TrimWhereField::Leading) => ("LEADING", "ltrim"),
            Some(TrimWhereField::Trailing) => ("TRAILING", "rtrim"),
        };
        Some(match what {
            None => Node::call(name, vec![inner]),
            Some(what) => Node::Trim(word.to_owned(), self.boxed(what, depth)?, Box::new(inner)),
        })
    }

    fn collation(&self, name: &ObjectName) -> String {
        let engine = crate::engine(self.scope.dialect);
        let parts: Vec<_> = name
            .0
            .iter()
            .filter_map(|part| part.as_ident())
            .map(|ident| match self.scope.dialect {
                Dialect::Postgres => engine.quote(&self.name(ident)),
                Dialect::Sqlite => ident.value.to_ascii_uppercase(),
                Dialect::Mysql => ident.value.to_ascii_lowercase(),
            })
            .filter(|part| part != "pg_catalog")
            .collect();
        parts.join(".")
    }

    fn function(&self, function: &Function, depth: usize) -> Option<Node> {
        let plain = function.filter.is_none()
            && function.over.is_none()
            && function.null_treatment.is_none()
            && function.within_group.is_empty()
            && matches!(function.parameters, FunctionArguments::None);
        let name = self.function_name(&function.name);
        if !plain {
            return Some(Node::Raw(function.to_string()));
        }
        let list = match &function.args {
            FunctionArguments::None => return Some(Node::Word(name.to_ascii_uppercase())),
            FunctionArguments::List(list)
                if list.duplicate_treatment.is_none() && list.clauses.is_empty() =>
            {
                list
            }
            _ => return Some(Node::Raw(function.to_string())),
        };
        let mut arguments = Vec::with_capacity(list.args.len());
        for argument in &list.args {
            match argument {
                FunctionArg::Unnamed(FunctionArgExpr::Expr(expr)) => {
                    arguments.push(self.node(expr, depth)?);
                }
                other => arguments.push(Node::Raw(other.to_string())),
            }
        }
        Some(Node::Call(name, arguments))
    }

    fn function_name(&self, name: &ObjectName) -> String {
        let quotes = |ident: &Ident| {
            let plain = ident
                .value
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
            match ident.quote_style {
                None => ident.value.to_lowercase(),
                Some(_) if plain => ident.value.clone(),
                Some(_) => crate::engine(self.scope.dialect).quote(&ident.value),
            }
        };
        let parts: Vec<_> = name.0.iter().filter_map(|p| p.as_ident()).map(quotes).collect();
        match parts.as_slice() {
            [schema, name] if schema == "pg_catalog" => name.clone(),
            parts => parts.join("."),
        }
    }
}

/// The name of a type that stands for another one and a collation, quoted: sqlparser does not read
/// `x::text COLLATE "C"`.
pub(crate) fn collated_type(ty: &str, collation: &str) -> String {
    format!("\"\u{1}{ty}\u{1}{collation}\"")
}

/// What [`collated_type`] put together.
fn collated(ty: &str) -> Option<(&str, &str)> {
    ty.strip_prefix("\"\u{1}")?.strip_suffix('"')?.split_once('\u{1}')
}

/// Keywords that are values.
fn is_word(upper: &str, dialect: Dialect) -> bool {
    match upper {
        "CURRENT_TIMESTAMP" | "CURRENT_DATE" | "CURRENT_TIME" => true,
        "LOCALTIMESTAMP" | "LOCALTIME" | "CURRENT_USER" => dialect != Dialect::Sqlite,
        "SESSION_USER" | "CURRENT_ROLE" | "CURRENT_SCHEMA" | "USER" => dialect == Dialect::Postgres,
        _ => false,
    }
}
