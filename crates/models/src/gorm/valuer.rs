//! What `Value()` of a zero value returns: GORM calls it to find a column's type.
//!
//! Deliberately not here: what the answer means for the column (`fields.rs`).

use super::eval::{Eval, Host, Val};
use super::types::{Place, Shape, Ty, Types};

/// What `Value()` of a zero value returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ZeroValue {
    /// Nil, or an error.
    Nil,
    /// A value of this type.
    Of(Ty),
}

/// Calls `Value()` on the zero value of a type, as GORM does; `None` when the result is not
/// evident.
pub fn zero_value(types: Types<'_>, host: &dyn Host, ty: &Ty) -> Option<ZeroValue> {
    let found = types.method(ty, "Value")?;
    let method = types.method_decl(found.id);
    let mut eval = Eval::new(types, Place::top(found.id.file), host);
    eval.place = eval.method_place(found.id, method, &found.receiver);
    let results = eval.invoke(method, Val::Zero(found.receiver.clone()), Vec::new())?;
    match results.as_slice() {
        [_, Val::Error] | [Val::Nil, _] => Some(ZeroValue::Nil),
        [Val::Zero(ty), _] if types.shape(ty) == Shape::Interface => Some(ZeroValue::Nil),
        [value, error] if eval.plain(error) == Val::Nil => {
            eval.type_of(value).map(|ty| ZeroValue::Of(types.indirect(&ty)))
        }
        _ => None,
    }
}
