//! Bounds that protovalidate (or its predecessor protoc-gen-validate) puts on a field, as far as
//! they discharge a verdict. Read syntactically: no extension has to be known.

use crate::Field;

const PREFIXES: [&str; 2] = [OPTION, "validate.rules"];

/// The option that carries protovalidate's rules, as it is written in a field's options.
pub(super) const OPTION: &str = "buf.validate.field";

/// The value of a rule such as `uint32.lte`.
pub(super) fn rule<'a>(field: &'a Field, name: &str) -> Option<&'a str> {
    PREFIXES.iter().find_map(|p| field.options.get(&format!("{p}.{name}")))
}

/// Whether a rule such as `string.uuid` is on.
pub(super) fn is_on(field: &Field, name: &str) -> bool {
    rule(field, name) == Some("true")
}

/// `range` as `gt`, `gte`, `lt`, `lte` and `const` of a numeric type narrow it.
pub(super) fn narrow(field: &Field, ty: &str, range: (i128, i128)) -> (i128, i128) {
    let number = |name: &str| rule(field, &format!("{ty}.{name}"))?.parse::<i128>().ok();
    let (mut low, mut high) = range;
    if let Some(n) = number("const") {
        return (n.max(low), n.min(high));
    }
    if let Some(n) = number("gte") {
        low = low.max(n);
    }
    if let Some(n) = number("gt") {
        low = low.max(n.saturating_add(1));
    }
    if let Some(n) = number("lte") {
        high = high.min(n);
    }
    if let Some(n) = number("lt") {
        high = high.min(n.saturating_sub(1));
    }
    // Contradictory rules (or "outside the range" ones) narrow nothing.
    if low <= high { (low, high) } else { range }
}
