//! Random relations between the structs of a package; parents stand before children.

use super::package::{Key, Struct};
use fastrand::Rng;

/// Adds relations.
pub fn add(rng: &mut Rng, structs: &mut [Struct]) {
    for child in 0..structs.len() {
        for parent in 0..child {
            if rng.u8(0..2) == 0 {
                relate(rng, structs, parent, child);
            }
        }
        if rng.u8(0..6) == 0 {
            to_itself(&mut structs[child]);
        }
    }
}

fn constraint(rng: &mut Rng) -> &'static str {
    match rng.u8(0..6) {
        0 => "constraint:OnDelete:CASCADE",
        1 => "constraint:OnUpdate:CASCADE,OnDelete:SET NULL",
        2 => "constraint:-",
        _ => "",
    }
}

fn tag(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|p| !p.is_empty()).collect();
    if parts.is_empty() { String::new() } else { format!(" `gorm:\"{}\"`", parts.join(";")) }
}

fn relate(rng: &mut Rng, structs: &mut [Struct], parent: usize, child: usize) {
    let (p, c) = (structs[parent].name.clone(), structs[child].name.clone());
    let key = structs[parent].key;
    let constraint = constraint(rng);
    let kind = rng.u8(0..7);
    if kind == 5 && key != Key::None && structs[child].key != Key::None {
        let join = format!("many2many:{}_{}", p.to_lowercase(), c.to_lowercase());
        structs[parent].lines.push(format!("{c}List []{c}{}", tag(&[&join, constraint])));
        return;
    }
    let Some(ty) = key.go_type() else {
        if key == Key::Pair {
            by_two_columns(rng, structs, parent, child, constraint);
        }
        return;
    };
    if kind == 4 {
        polymorphic(&mut structs[child], ty);
        structs[parent].lines.push(format!("{c}Poly []{c} `gorm:\"polymorphic:Owner\"`"));
        return;
    }
    let pointer = if rng.bool() { "*" } else { "" };
    let sized = if key == Key::Text && rng.bool() { "size:26" } else { "" };
    match kind {
        0 | 1 => {
            let field = format!("{p}ID");
            take(&mut structs[child], &field, format!("{field} {pointer}{ty}{}", tag(&[sized])));
            structs[child].lines.push(format!("{p} {pointer}{p}{}", tag(&[constraint])));
        }
        2 => {
            let field = format!("{p}ID");
            take(&mut structs[child], &field, format!("{field} {pointer}{ty}{}", tag(&[sized])));
            structs[parent].lines.push(format!("{c}s []{c}{}", tag(&[constraint])));
        }
        3 => {
            let field = format!("{p}ID");
            take(&mut structs[child], &field, format!("{field} {pointer}{ty}{}", tag(&[sized])));
            structs[parent].lines.push(format!("One{c} *{c}{}", tag(&[constraint])));
        }
        _ => {
            let field = format!("My{p}Key");
            take(&mut structs[child], &field, format!("{field} {ty}{}", tag(&[sized])));
            let tag = tag(&[&format!("foreignKey:{field};references:ID"), constraint]);
            structs[child].lines.push(format!("My{p} *{p}{tag}"));
        }
    }
}

fn by_two_columns(
    rng: &mut Rng,
    structs: &mut [Struct],
    parent: usize,
    child: usize,
    constraint: &str,
) {
    let p = structs[parent].name.clone();
    let child = &mut structs[child];
    take(child, &format!("{p}Code"), format!("{p}Code string{}", tag(&["size:12"])));
    take(child, &format!("{p}Rank"), format!("{p}Rank int"));
    let keys = format!("foreignKey:{p}Code,{p}Rank;references:Code,Rank");
    let keys = if rng.bool() { keys.as_str() } else { "" };
    child.lines.push(format!("{p} *{p}{}", tag(&[keys, constraint])));
}

fn take(s: &mut Struct, field: &str, line: String) {
    if !s.taken.iter().any(|t| t == field) {
        s.taken.push(field.to_owned());
        s.lines.push(line);
    }
}

fn polymorphic(child: &mut Struct, ty: &str) {
    take(child, "OwnerID", format!("OwnerID {ty}"));
    take(child, "OwnerType", "OwnerType string `gorm:\"size:60\"`".into());
}

fn to_itself(s: &mut Struct) {
    if let Some(ty) = s.key.go_type() {
        s.lines.push(format!("BossID *{ty}"));
        s.lines.push(format!("Boss *{}", s.name));
    }
}
