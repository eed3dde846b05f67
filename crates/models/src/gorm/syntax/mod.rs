//! Stage 1: one Go file becomes plain declarations.
//!
//! Nothing is resolved here: names stay names. Only what the later stages need is kept (types,
//! tags, the bodies of a few methods, migration calls). Deliberately not here: any knowledge of
//! GORM beyond which bodies are worth keeping.

mod ast;
mod body;
pub(super) mod comments;
mod decls;
mod expr;
mod mistakes;
mod plain;
mod scan;
mod types;

pub use ast::{
    At, Binding, Comment, Expr, ExprKind, FieldDecl, File, Func, Method, Origin, Stmt, TagLit,
    TypeDecl, TypeExpr,
};
pub use decls::{Reader, function, kept_method};
