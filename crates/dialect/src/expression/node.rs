//! The tree an expression is normalised as: smaller than a parser's, so that rules stay short.
//!
//! Constructs without a variant of their own are [`Node::Raw`] text and are left as they are.

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// A column of the table at hand, or any other bare name: the name without quotes.
    Column(String),
    /// A keyword that is a value: `CURRENT_TIMESTAMP`.
    Word(String),
    /// A string.
    Text(String),
    /// A number, with its sign.
    Number(String),
    Bool(bool),
    Null,
    /// Anything else, as text.
    Raw(String),
    Unary(String, Box<Node>),
    Binary(Box<Node>, String, Box<Node>),
    /// Two or more, none of them an `And`.
    And(Vec<Node>),
    /// Two or more, none of them an `Or`.
    Or(Vec<Node>),
    Not(Box<Node>),
    /// `x IS …` with what follows `IS`: `NULL`, `NOT TRUE`.
    Is(Box<Node>, String),
    In {
        what: Box<Node>,
        list: Vec<Node>,
        negated: bool,
    },
    /// `x LIKE y` and its relatives; the operator without `NOT`.
    Like {
        what: Box<Node>,
        op: String,
        pattern: Box<Node>,
        escape: Option<Box<Node>>,
        negated: bool,
    },
    /// `x = ANY (y)`; with `ALL` when `all`.
    Quantified {
        left: Box<Node>,
        op: String,
        all: bool,
        right: Box<Node>,
    },
    Cast(Box<Node>, String),
    Call(String, Vec<Node>),
    /// `EXTRACT(field FROM x)`.
    Extract(String, Box<Node>),
    /// `TRIM(BOTH x FROM y)`.
    Trim(String, Box<Node>, Box<Node>),
    Case {
        operand: Option<Box<Node>>,
        arms: Vec<(Node, Node)>,
        otherwise: Option<Box<Node>>,
    },
    Array(Vec<Node>),
    Tuple(Vec<Node>),
    Zone(Box<Node>, Box<Node>),
    Collate(Box<Node>, String),
    Subscript(Box<Node>, Box<Node>),
    /// MySQL's `INTERVAL x unit`.
    Interval(Box<Node>, String),
}

impl Node {
    /// A binary operation.
    pub(crate) fn binary(left: Self, op: impl Into<String>, right: Self) -> Self {
        Self::Binary(Box::new(left), op.into(), Box::new(right))
    }

    /// A call.
    pub(crate) fn call(name: &str, arguments: Vec<Self>) -> Self {
        Self::Call(name.to_owned(), arguments)
    }

    /// All of `parts`, nested conjunctions laid flat.
    pub(crate) fn all_of(parts: Vec<Self>) -> Self {
        let mut flat = Vec::with_capacity(parts.len());
        for part in parts {
            match part {
                Self::And(inner) => flat.extend(inner),
                other => flat.push(other),
            }
        }
        if flat.len() == 1 { flat.remove(0) } else { Self::And(flat) }
    }

    /// Any of `parts`, nested disjunctions laid flat.
    pub(crate) fn any_of(parts: Vec<Self>) -> Self {
        let mut flat = Vec::with_capacity(parts.len());
        for part in parts {
            match part {
                Self::Or(inner) => flat.extend(inner),
                other => flat.push(other),
            }
        }
        if flat.len() == 1 { flat.remove(0) } else { Self::Or(flat) }
    }

    /// Whether it is a value written out.
    pub(crate) fn is_literal(&self) -> bool {
        match self {
            Self::Text(_) | Self::Number(_) | Self::Bool(_) | Self::Null => true,
            Self::Cast(inner, _) => inner.is_literal(),
            _ => false,
        }
    }

    /// Whether it names a column anywhere, as far as can be told.
    pub(crate) fn has_column(&self) -> bool {
        match self {
            Self::Column(_) | Self::Raw(_) => true,
            other => {
                let mut found = false;
                other.clone().map(&mut |child| {
                    found |= child.has_column();
                    child
                });
                found
            }
        }
    }

    /// The same node with `f` applied to each child, from left to right.
    pub(crate) fn map(self, f: &mut dyn FnMut(Self) -> Self) -> Self {
        fn boxed(node: Node, f: &mut dyn FnMut(Node) -> Node) -> Box<Node> {
            Box::new(f(node))
        }
        fn each(nodes: Vec<Node>, f: &mut dyn FnMut(Node) -> Node) -> Vec<Node> {
            nodes.into_iter().map(f).collect()
        }
        match self {
            leaf @ (Self::Column(_)
            | Self::Word(_)
            | Self::Text(_)
            | Self::Number(_)
            | Self::Bool(_)
            | Self::Null
            | Self::Raw(_)) => leaf,
            Self::Unary(op, x) => Self::Unary(op, boxed(*x, f)),
            Self::Binary(l, op, r) => {
                let left = boxed(*l, f);
                Self::Binary(left, op, boxed(*r, f))
            }
            Self::And(parts) => Self::all_of(each(parts, f)),
            Self::Or(parts) => Self::any_of(each(parts, f)),
            Self::Not(x) => Self::Not(boxed(*x, f)),
            Self::Is(x, what) => Self::Is(boxed(*x, f), what),
            Self::In { what, list, negated } => {
                let what = boxed(*what, f);
                Self::In { what, list: each(list, f), negated }
            }
            Self::Like { what, op, pattern, escape, negated } => Self::Like {
                what: boxed(*what, f),
                op,
                pattern: boxed(*pattern, f),
                escape: escape.map(|e| boxed(*e, f)),
                negated,
            },
            Self::Quantified { left, op, all, right } => {
                let left = boxed(*left, f);
                Self::Quantified { left, op, all, right: boxed(*right, f) }
            }
            Self::Cast(x, ty) => Self::Cast(boxed(*x, f), ty),
            Self::Call(name, arguments) => Self::Call(name, each(arguments, f)),
            Self::Extract(field, x) => Self::Extract(field, boxed(*x, f)),
            Self::Trim(side, what, x) => {
                let what = boxed(*what, f);
                Self::Trim(side, what, boxed(*x, f))
            }
            Self::Case { operand, arms, otherwise } => Self::Case {
                operand: operand.map(|o| boxed(*o, f)),
                arms: arms.into_iter().map(|(when, then)| (f(when), f(then))).collect(),
                otherwise: otherwise.map(|o| boxed(*o, f)),
            },
            Self::Array(items) => Self::Array(each(items, f)),
            Self::Tuple(items) => Self::Tuple(each(items, f)),
            Self::Zone(x, zone) => {
                let x = boxed(*x, f);
                Self::Zone(x, boxed(*zone, f))
            }
            Self::Collate(x, collation) => Self::Collate(boxed(*x, f), collation),
            Self::Subscript(x, at) => {
                let x = boxed(*x, f);
                Self::Subscript(x, boxed(*at, f))
            }
            Self::Interval(x, unit) => Self::Interval(boxed(*x, f), unit),
        }
    }
}

/// Whether `op` compares.
pub(crate) fn is_comparison(op: &str) -> bool {
    matches!(op, "=" | "<>" | "<" | "<=" | ">" | ">=" | "<=>")
}

/// The comparison that says the same with its sides exchanged.
pub(crate) fn flipped(op: &str) -> &str {
    match op {
        "<" => ">",
        "<=" => ">=",
        ">" => "<",
        ">=" => "<=",
        same => same,
    }
}

/// The comparison that is true exactly where `op` is false.
pub(crate) fn negated(op: &str) -> Option<&'static str> {
    Some(match op {
        "=" => "<>",
        "<>" => "=",
        "<" => ">=",
        "<=" => ">",
        ">" => "<=",
        ">=" => "<",
        "~" => "!~",
        "!~" => "~",
        "~*" => "!~*",
        "!~*" => "~*",
        "IS DISTINCT FROM" => "IS NOT DISTINCT FROM",
        "IS NOT DISTINCT FROM" => "IS DISTINCT FROM",
        _ => return None,
    })
}
