//! Floating point.

use super::{Concern, Grade, NonFinite, Subject, Verdict, family, incompatible, undeclared};
use crate::Scalar;
use crate::validate::{self, OPTION};
use kilter_schema::Kind;

pub(super) fn float(s: &Subject<'_>, scalar: Scalar) -> Vec<Verdict> {
    let double = scalar == Scalar::Double;
    let narrow_column = matches!(s.kind, Kind::Float { bits: 32 }) && !s.is_loose();
    let narrow_model = matches!(s.model_holds(), Some(Kind::Float { bits: 32 }));
    match s.kind {
        // GORM keeps floating point in PostgreSQL's `numeric`; what counts then is the model.
        Kind::Float { .. } | Kind::Decimal { precision: None, .. }
            if double && (narrow_column || narrow_model) =>
        {
            let holder = if narrow_column { "the column" } else { "the model's float32" };
            vec![
                Verdict::new(
                    Grade::LossyWrite,
                    Concern::Precision,
                    format!("double has about 16 digits, {holder} keeps about 7"),
                )
                .help("widen it to 64 bits, or make the field float"),
            ]
        }
        Kind::Float { .. } | Kind::Decimal { precision: None, .. } => {
            not_finite(s, scalar).into_iter().collect()
        }
        Kind::Decimal { precision: Some(p), scale } => {
            in_decimal(s, scalar, *p, scale.unwrap_or(0))
        }
        Kind::Int { .. } => {
            let name = &s.column.name;
            vec![
                Verdict::new(Grade::Incompatible, Concern::Type, "the fraction is lost")
                    .help(format!(
                        "if the column counts a smaller unit, write `// @db column={name} as=scale(1000)`"
                    ))
                    .help("otherwise make the column a floating-point or decimal number"),
            ]
        }
        Kind::Text { .. } => undeclared(s, "the number is kept as text", "decimal"),
        Kind::Format { name } if name == "money" => vec![super::times::locale_money()],
        kind => incompatible(s, format!("the column holds {}", family(kind))),
    }
}

fn in_decimal(s: &Subject<'_>, scalar: Scalar, precision: u32, scale: u32) -> Vec<Verdict> {
    let mut out = vec![
        Verdict::new(
            Grade::LossyWrite,
            Concern::Precision,
            format!(
                "{} over {}: rounds to {scale} decimals, fails beyond {} digits before the point",
                scalar.name(),
                s.column.ty,
                precision.saturating_sub(scale)
            ),
        )
        .help("make the field a string or google.type.Decimal, or the column a 64-bit float"),
    ];
    if is_money_name(&s.field.name) {
        out.push(
            Verdict::new(
                Grade::LossyWrite,
                Concern::Money,
                format!("{} cannot carry amounts such as 0.10 exactly", scalar.name()),
            )
            .help("carry money as google.type.Money, or as int64 in the smallest unit"),
        );
    }
    out
}

/// NaN and infinity, where the column has not got them and no rule keeps them out.
fn not_finite(s: &Subject<'_>, scalar: Scalar) -> Option<Verdict> {
    let what = match s.typing().1 {
        NonFinite::Kept => return None,
        NonFinite::Refused => "NaN and infinity are refused",
        NonFinite::NanIsNull if s.column.nullable => "NaN becomes NULL",
        NonFinite::NanIsNull => "NaN becomes NULL, and the column is NOT NULL",
    };
    let name = scalar.name();
    let on = |rule: &str| validate::rule(s.field, &format!("{name}.{rule}")).is_some();
    // NaN is outside of any bounds, as protovalidate has it.
    let bounded = (on("gte") || on("gt")) && (on("lte") || on("lt"));
    let listed = on("const") || !validate::list(s.field, &format!("{name}.in")).is_empty();
    if bounded || listed || on("finite") {
        return None;
    }
    Some(
        Verdict::new(Grade::LossyWrite, Concern::NotFinite, what)
            .help(format!("add the rule `({OPTION}).{name}.finite = true`")),
    )
}

fn is_money_name(name: &str) -> bool {
    const MONEY: [&str; 13] = [
        "price", "amount", "cost", "total", "subtotal", "fee", "balance", "salary", "payment",
        "revenue", "tax", "charge", "refund",
    ];
    crate::name_words(name).iter().any(|w| MONEY.contains(&w.as_str()))
}
