//! Step 10 of GORM's `ParseField`: which of its three permissions a field has.
//!
//! Deliberately not here: the other steps (`fields.rs`).

use super::model::FieldRec;
use std::borrow::Cow;

/// Reads `-`, `->` and `<-`.
pub fn permissions(field: &mut FieldRec) {
    let (mut create, mut update, mut read) = (true, true, true);
    let lower = |key: &str| field.settings.get(key).map(|s| s.value.trim().to_lowercase());
    match lower("-").as_deref() {
        Some("-") => {
            (create, update, read) = (false, false, false);
            field.data_type = Cow::Borrowed("");
        }
        Some("all") => {
            (create, update, read) = (false, false, false);
            field.data_type = Cow::Borrowed("");
            field.ignore_migration = true;
        }
        Some("migration") => field.ignore_migration = true,
        _ => {}
    }
    if let Some(arrow) = field.settings.get("->") {
        (create, update) = (false, false);
        read = !arrow.value.eq_ignore_ascii_case("false");
    }
    if let Some(arrow) = field.settings.get("<-") {
        let all = arrow.value == "<-";
        create = all || arrow.value.contains("create");
        update = all || arrow.value.contains("update");
    }
    field.permitted = create || update || read;
}
