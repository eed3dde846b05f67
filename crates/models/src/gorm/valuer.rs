//! What `Value()` of a zero value returns: GORM calls it to find a column's type.
//!
//! Deliberately not here: what the answer means for the column (`fields.rs`).

use super::eval::{Eval, Host, MAX_STEPS, Val};
use super::types::{Basic, Place, Shape, Ty, Types};

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
pub fn zero_value(types: Types<'_>, host: &dyn Host, ty: &Ty, steps: usize) -> Option<ZeroValue> {
    if steps > MAX_STEPS {
        return None;
    }
    if steps == 0 {
        types.project.budget.begin_value();
    }
    let found = types.method(ty, "Value")?;
    let method = types.method_decl(found.id);
    let mut place = Place::top(found.id.file);
    if let Ty::Named(id, args) = &found.receiver {
        // The receiver names its type parameters anew; the declaration's names serve as well.
        place.env = types.inside(*id, args).env;
    }
    let mut eval = Eval::new(types, place, host, steps + 1);
    if let Some(name) = &method.receiver {
        eval.vars.insert(name.clone(), Val::Zero(found.receiver.clone()));
    }
    let results = eval.run(&method.body)?;
    match results.as_slice() {
        [_, Val::Error] | [Val::Nil, _] => Some(ZeroValue::Nil),
        [value, Val::Nil] => match value {
            Val::Str(_) => Some(ZeroValue::Of(Ty::Basic(Basic::String))),
            Val::Int(_) => Some(ZeroValue::Of(Ty::Basic(Basic::Int(64)))),
            Val::Bool(_) => Some(ZeroValue::Of(Ty::Basic(Basic::Bool))),
            Val::Zero(ty) | Val::Some(ty) => Some(zero_of(types, ty)),
            _ => None,
        },
        _ => None,
    }
}

/// A zero value put into an interface: nil only if it was an interface.
fn zero_of(types: Types<'_>, ty: &Ty) -> ZeroValue {
    match types.shape(ty) {
        Shape::Interface => ZeroValue::Nil,
        _ => ZeroValue::Of(ty.clone()),
    }
}
