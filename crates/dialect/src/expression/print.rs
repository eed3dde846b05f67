//! Printing a tree with no more parentheses than are needed in every dialect.

use super::node::{Node, is_comparison};
use kilter_schema::Dialect;

/// How tightly a node binds. Where dialects disagree (`||`, bits, arrows) operands are always
/// parenthesised.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Bind {
    Or,
    And,
    Not,
    Compare,
    Other,
    Sum,
    Product,
    Sign,
    Postfix,
    Atom,
}

/// The text of `node`.
pub(super) fn print(node: &Node, dialect: Dialect) -> String {
    let mut printer = Printer { dialect, out: String::new() };
    printer.node(node);
    printer.out
}

struct Printer {
    dialect: Dialect,
    out: String,
}

fn bind(node: &Node, dialect: Dialect) -> Bind {
    match node {
        Node::Or(_) => Bind::Or,
        Node::And(_) => Bind::And,
        Node::Not(_) => Bind::Not,
        Node::Is(..) | Node::In { .. } | Node::Like { .. } | Node::Quantified { .. } => {
            Bind::Compare
        }
        Node::Binary(_, op, _) => match op.as_str() {
            op if is_comparison(op) => Bind::Compare,
            "XOR" => Bind::Or,
            "IS DISTINCT FROM" | "IS NOT DISTINCT FROM" => Bind::Compare,
            "+" | "-" => Bind::Sum,
            "*" | "/" | "%" => Bind::Product,
            _ => Bind::Other,
        },
        Node::Unary(..) => Bind::Sign,
        Node::Number(n) if n.starts_with('-') => Bind::Sign,
        Node::Cast(..) if dialect == Dialect::Postgres => Bind::Postfix,
        Node::Zone(..) => Bind::Other,
        Node::Collate(..) => Bind::Postfix,
        Node::Raw(_) => Bind::Atom,
        _ => Bind::Atom,
    }
}

impl Printer {
    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Prints `node`, in parentheses unless it binds at least as tightly as `least`.
    fn at_least(&mut self, node: &Node, least: Bind) {
        if bind(node, self.dialect) < least {
            self.text("(");
            self.node(node);
            self.text(")");
        } else {
            self.node(node);
        }
    }

    fn list(&mut self, nodes: &[Node], between: &str, least: Bind) {
        for (at, node) in nodes.iter().enumerate() {
            if at > 0 {
                self.text(between);
            }
            self.at_least(node, least);
        }
    }

    fn in_parentheses(&mut self, nodes: &[Node]) {
        self.text("(");
        self.list(nodes, ", ", Bind::Or);
        self.text(")");
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Column(name) => {
                let quoted = crate::engine(self.dialect).quote(name);
                self.text(&quoted);
            }
            Node::Word(text) | Node::Number(text) | Node::Raw(text) => self.text(text),
            Node::Text(text) => {
                let literal = crate::engine(self.dialect).literal(text);
                self.text(&literal);
            }
            Node::Bool(value) => self.text(if *value { "true" } else { "false" }),
            Node::Null => self.text("NULL"),
            Node::Unary(op, x) => {
                self.text(op);
                self.at_least(x, Bind::Postfix);
            }
            Node::Binary(left, op, right) => self.binary(left, op, right),
            Node::And(parts) => self.list(parts, " AND ", Bind::Not),
            Node::Or(parts) => self.list(parts, " OR ", Bind::And),
            Node::Not(x) => {
                self.text("NOT ");
                self.at_least(x, Bind::Postfix);
            }
            Node::Is(x, what) => {
                self.at_least(x, Bind::Other);
                self.text(" IS ");
                self.text(what);
            }
            Node::In { what, list, negated } => {
                self.at_least(what, Bind::Other);
                self.text(if *negated { " NOT IN " } else { " IN " });
                self.in_parentheses(list);
            }
            Node::Like { what, op, pattern, escape, negated } => {
                self.at_least(what, Bind::Other);
                self.text(if *negated { " NOT " } else { " " });
                self.text(op);
                self.text(" ");
                self.at_least(pattern, Bind::Other);
                if let Some(escape) = escape {
                    self.text(" ESCAPE ");
                    self.at_least(escape, Bind::Postfix);
                }
            }
            Node::Quantified { left, op, all, right } => {
                self.at_least(left, Bind::Other);
                self.text(&format!(" {op} {} (", if *all { "ALL" } else { "ANY" }));
                self.node(right);
                self.text(")");
            }
            other => self.form(other),
        }
    }

    fn binary(&mut self, left: &Node, op: &str, right: &Node) {
        let own = bind(&Node::binary(Node::Null, op, Node::Null), self.dialect);
        let (least_left, least_right) = match own {
            Bind::Compare => (Bind::Other, Bind::Other),
            Bind::Sum => (Bind::Sum, Bind::Product),
            Bind::Product => (Bind::Product, Bind::Sign),
            _ if chains(left, op) => (Bind::Other, Bind::Postfix),
            _ => (Bind::Postfix, Bind::Postfix),
        };
        self.at_least(left, least_left);
        self.text(&format!(" {op} "));
        self.at_least(right, least_right);
    }

    fn form(&mut self, node: &Node) {
        match node {
            Node::Cast(x, ty) if self.dialect == Dialect::Postgres => {
                self.at_least(x, Bind::Postfix);
                self.text("::");
                self.text(ty);
            }
            // MySQL casts to no timestamp, but has them written out.
            Node::Cast(x, ty) if ty == "timestamp" && matches!(**x, Node::Text(_)) => {
                self.text("TIMESTAMP ");
                self.node(x);
            }
            Node::Cast(x, ty) => {
                self.text("CAST(");
                self.node(x);
                self.text(&format!(" AS {ty})"));
            }
            Node::Call(name, arguments) => {
                self.text(name);
                self.in_parentheses(arguments);
            }
            Node::Extract(field, x) => {
                self.text(&format!("extract({field} FROM "));
                self.node(x);
                self.text(")");
            }
            Node::Trim(side, what, x) => {
                self.text(&format!("trim({side} "));
                self.node(what);
                self.text(" FROM ");
                self.node(x);
                self.text(")");
            }
            Node::Case { operand, arms, otherwise } => self.case(operand, arms, otherwise),
            Node::Array(items) => {
                self.text("ARRAY[");
                self.list(items, ", ", Bind::Or);
                self.text("]");
            }
            Node::Tuple(items) => self.in_parentheses(items),
            Node::Zone(x, zone) => {
                self.at_least(x, Bind::Postfix);
                self.text(" AT TIME ZONE ");
                self.at_least(zone, Bind::Postfix);
            }
            Node::Collate(x, collation) => {
                self.at_least(x, Bind::Postfix);
                self.text(&format!(" COLLATE {collation}"));
            }
            Node::Subscript(x, at) => {
                self.at_least(x, Bind::Atom);
                self.text("[");
                self.node(at);
                self.text("]");
            }
            Node::Interval(x, unit) => {
                self.text("INTERVAL ");
                self.at_least(x, Bind::Postfix);
                self.text(&format!(" {unit}"));
            }
            // Everything else is printed by `node`, which calls this one.
            _ => {}
        }
    }

    fn case(
        &mut self,
        operand: &Option<Box<Node>>,
        arms: &[(Node, Node)],
        otherwise: &Option<Box<Node>>,
    ) {
        self.text("CASE");
        if let Some(operand) = operand {
            self.text(" ");
            self.node(operand);
        }
        for (when, then) in arms {
            self.text(" WHEN ");
            self.node(when);
            self.text(" THEN ");
            self.node(then);
        }
        if let Some(otherwise) = otherwise {
            self.text(" ELSE ");
            self.node(otherwise);
        }
        self.text(" END");
    }
}

/// Whether `left op …` needs no parentheses around `left` because it is the same kind of chain.
fn chains(left: &Node, op: &str) -> bool {
    let Node::Binary(_, inner, _) = left else { return false };
    (op == "||" && inner == "||") || (matches!(op, "->" | "->>") && inner == "->")
}
