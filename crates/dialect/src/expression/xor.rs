//! `XOR` as MySQL's grammar has it, which sqlparser's does not.

use sqlparser::ast::{BinaryOperator, Expr};

/// Whether an operand of something that binds more tightly than `XOR` is one, which only the parser
/// sees there: to the server `XOR` binds less tightly than `AND`
/// (<https://dev.mysql.com/doc/refman/8.0/en/operator-precedence.html>).
pub(super) fn splits_xor(expr: &Expr) -> bool {
    let is_xor = |e: &Expr| matches!(e, Expr::BinaryOp { op: BinaryOperator::Xor, .. });
    match expr {
        Expr::BinaryOp { op: BinaryOperator::Xor | BinaryOperator::Or, .. } => false,
        Expr::BinaryOp { left, right, .. } => is_xor(left) || is_xor(right),
        Expr::UnaryOp { expr, .. }
        | Expr::InList { expr, .. }
        | Expr::Between { expr, .. }
        | Expr::Like { expr, .. }
        | Expr::IsNull(expr)
        | Expr::IsNotNull(expr) => is_xor(expr),
        _ => false,
    }
}
