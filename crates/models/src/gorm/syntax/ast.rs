//! The declarations of a Go file, as plain data.
//!
//! Ranges are byte offsets into the file. Deliberately not here: how they are found.

use kilter_diag::{Source, Span};
use std::ops::Range;
use std::sync::Arc;

/// A place in the file.
pub type At = Range<usize>;

/// A Go file.
#[derive(Debug)]
pub struct File {
    /// The text.
    pub source: Arc<Source>,
    /// The directory, as in the source's path; for built-in declarations the import path.
    pub dir: String,
    /// The name in the package clause.
    pub package: String,
    /// Whose it is.
    pub origin: Origin,
    /// What it imports.
    pub imports: Vec<Import>,
    /// Type declarations, those inside functions included.
    pub types: Vec<TypeDecl>,
    /// Methods whose names matter.
    pub methods: Vec<Method>,
    /// Constants, in order.
    pub consts: Vec<ConstDecl>,
    /// Package-level variables.
    pub vars: Vec<VarDecl>,
    /// Functions whose bodies matter.
    pub funcs: Vec<Func>,
    /// The other functions and methods; their bodies are parsed when one of the above calls them.
    pub helpers: Vec<Helper>,
    /// The first places the grammar could not make sense of.
    pub broken: Vec<Mistake>,
}

/// Whose a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The project's: its structs may be models, its mistakes are told.
    Project,
    /// Another's, or the project's without being asked for: read because a model needs it.
    Dependency,
    /// One of our declarations of a well-known package.
    Builtin,
}

impl File {
    /// A file without declarations. `dir` is its directory as imports will name it.
    pub fn empty(source: &Arc<Source>, dir: &str, origin: Origin) -> Self {
        Self {
            source: Arc::clone(source),
            dir: dir.to_owned(),
            package: String::new(),
            origin,
            imports: Vec::new(),
            types: Vec::new(),
            methods: Vec::new(),
            consts: Vec::new(),
            vars: Vec::new(),
            funcs: Vec::new(),
            helpers: Vec::new(),
            broken: Vec::new(),
        }
    }

    /// Whether its structs may be models and its calls count.
    pub fn is_own(&self) -> bool {
        self.origin == Origin::Project
    }

    /// Whether it is one of our declarations.
    pub fn is_builtin(&self) -> bool {
        self.origin == Origin::Builtin
    }

    /// A span in this file.
    pub fn span(&self, at: &At) -> Span {
        Span::new(&self.source, at.clone())
    }
}

/// A place the grammar could not make sense of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is.
    pub at: At,
    /// What should stand there, where that is known.
    pub missing: Option<String>,
}

impl Mistake {
    /// What to say about it.
    pub fn message(&self) -> String {
        let what = match &self.missing {
            Some(token) => format!("this is not valid Go: `{token}` is missing here"),
            None => "this is not valid Go".to_owned(),
        };
        format!("{what}; what could be read around it was read")
    }
}

/// An import.
#[derive(Debug)]
pub struct Import {
    /// The name given to it, if any (`.` and `_` included).
    pub name: Option<String>,
    /// The path.
    pub path: String,
    /// Where it stands.
    pub at: At,
}

/// A type declaration.
#[derive(Debug)]
pub struct TypeDecl {
    /// The name.
    pub name: String,
    /// Where the name stands.
    pub name_at: At,
    /// The function it is declared in, as the byte range of its body.
    pub scope: Option<At>,
    /// The names of its type parameters.
    pub params: Vec<String>,
    /// `type A = B`.
    pub alias: bool,
    /// What it is.
    pub ty: TypeExpr,
    /// Directive comments directly above it or beside it.
    pub comments: Vec<Comment>,
}

/// A comment, without its signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// The text, trimmed.
    pub text: String,
    /// Where the text stands.
    pub at: At,
}

/// A type as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeExpr {
    /// A name, perhaps of another package, perhaps with type arguments.
    Name {
        /// The package's name in the file.
        package: Option<String>,
        /// The type's name.
        name: String,
        /// Type arguments.
        args: Vec<TypeExpr>,
    },
    /// `*T`.
    Pointer(Box<TypeExpr>),
    /// `[]T`.
    Slice(Box<TypeExpr>),
    /// `[N]T`; the length as written.
    Array(String, Box<TypeExpr>),
    /// `map[K]V`.
    Map(Box<TypeExpr>, Box<TypeExpr>),
    /// `struct{…}`.
    Struct(Arc<Vec<FieldDecl>>),
    /// `interface{…}`.
    Interface,
    /// `func(…)`.
    Func,
    /// `chan T`.
    Chan,
    /// Something else, as written.
    Other(String),
}

/// A field line of a struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldDecl {
    /// The names; empty for an anonymous field.
    pub names: Vec<(Arc<str>, At)>,
    /// The type.
    pub ty: TypeExpr,
    /// The type as written.
    pub type_text: Arc<str>,
    /// The tag.
    pub tag: Option<TagLit>,
    /// The line: names, type and tag.
    pub at: At,
    /// Directive comments above it or beside it.
    pub comments: Vec<Comment>,
}

/// A tag literal as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagLit {
    /// The literal, quotes included.
    pub at: At,
}

/// A function or method whose body may matter.
#[derive(Debug)]
pub struct Helper {
    /// The receiver's type, pointer and type arguments removed; empty for a function.
    pub receiver_type: String,
    /// The name.
    pub name: String,
    /// The whole declaration.
    pub at: At,
}

/// A method, or a function with an empty receiver.
#[derive(Debug)]
pub struct Method {
    /// The receiver's name in the body.
    pub receiver: Option<String>,
    /// The receiver's type, pointer and type arguments removed.
    pub receiver_type: String,
    /// What the receiver calls the type's parameters.
    pub receiver_params: Vec<String>,
    /// Whether the receiver is a pointer.
    pub by_pointer: bool,
    /// The method's name.
    pub name: String,
    /// Where the name stands.
    pub at: At,
    /// Parameters: name and type.
    pub params: Vec<(Option<String>, TypeExpr)>,
    /// Results: name and type.
    pub results: Vec<(Option<String>, TypeExpr)>,
    /// The body.
    pub body: Vec<Stmt>,
}

/// A function.
#[derive(Debug)]
pub struct Func {
    /// The name.
    pub name: String,
    /// The byte range of the body: the scope of local types.
    pub scope: At,
    /// The body.
    pub body: Vec<Stmt>,
}

/// A constant.
#[derive(Debug)]
pub struct ConstDecl {
    /// The name.
    pub name: String,
    /// Its declared type, that of an earlier line of the group when the line has none.
    pub ty: Option<TypeExpr>,
    /// Its expression, that of an earlier line of the group when the line has none.
    pub value: Option<Arc<Expr>>,
    /// The value of `iota`.
    pub iota: i64,
}

impl ConstDecl {
    /// The name of the type of its package that it is declared with or converted to.
    pub fn type_name(&self) -> Option<&str> {
        match (&self.ty, self.value.as_deref().map(|v| &v.kind)) {
            (Some(TypeExpr::Name { package: None, name, .. }), _) => Some(name),
            // `StatusA = Status("a")`
            (None, Some(ExprKind::Call { fun, args })) => match (&fun.kind, args.as_slice()) {
                (ExprKind::Ident(name), [_]) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A package-level variable.
#[derive(Debug)]
pub struct VarDecl {
    /// The name.
    pub name: String,
    /// Its value.
    pub value: Expr,
}

/// An expression.
#[derive(Debug, Clone)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it stands.
    pub at: At,
}

/// What an expression is.
#[derive(Debug, Clone)]
pub enum ExprKind {
    /// A string literal, its value.
    Str(String),
    /// An integer literal, as written.
    Int(String),
    /// A floating-point literal.
    Float,
    /// `'x'`.
    Rune,
    /// A name, `nil`, `true`, `iota`.
    Ident(String),
    /// `x.y`.
    Selector(Box<Expr>, String),
    /// `f(a, b...)`; whether the last argument is spread does not matter here.
    Call {
        /// What is called.
        fun: Box<Expr>,
        /// Arguments.
        args: Vec<Expr>,
    },
    /// `T{…}`.
    Composite {
        /// The type; `None` for an element whose type is implied.
        ty: Option<TypeExpr>,
        /// Keys and values.
        elems: Vec<(Option<Expr>, Expr)>,
    },
    /// A type where an expression is expected: the argument of `new`, a conversion's target.
    Type(TypeExpr),
    /// `op x`.
    Unary(String, Box<Expr>),
    /// `x op y`.
    Binary(String, Box<Expr>, Box<Expr>),
    /// `x[y]`, when it cannot be a type.
    Index(Box<Expr>, Box<Expr>),
    /// `func(…) {…}`.
    Func(Vec<Stmt>),
    /// Something else.
    Other,
}

/// Whether an assignment declares its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// It does.
    New,
    /// They were declared before.
    Old,
}

/// A statement.
#[derive(Debug, Clone)]
pub enum Stmt {
    /// `return a, b`.
    Return(Vec<Expr>),
    /// `if init; cond {…} else {…}`.
    If {
        /// The statement before the condition.
        init: Vec<Stmt>,
        /// The condition.
        cond: Expr,
        /// When it holds.
        then: Vec<Stmt>,
        /// Otherwise.
        otherwise: Vec<Stmt>,
    },
    /// `switch value {…}`: cases with their expressions; the default has none.
    Switch {
        /// What is compared.
        value: Option<Expr>,
        /// The cases.
        cases: Vec<(Vec<Expr>, Vec<Stmt>)>,
    },
    /// `a, b := x, y` or `a = x` or `var a = x`.
    Assign(Binding, Vec<Expr>, Vec<Expr>),
    /// `for k, v := range over {…}`.
    Range {
        /// The loop variables.
        vars: Vec<Expr>,
        /// What is ranged over.
        over: Expr,
        /// The body.
        body: Vec<Stmt>,
    },
    /// `var a, b T`.
    Var(Vec<Expr>, TypeExpr),
    /// A nested block.
    Block(Vec<Stmt>),
    /// A loop of another kind, a `select`, a type switch: statements that run any number of times.
    Opaque(Vec<Stmt>),
    /// An expression.
    Expr(Expr),
    /// Something else.
    Other,
}
