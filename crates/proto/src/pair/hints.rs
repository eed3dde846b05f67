//! What options of other tools say about storage: protoc-gen-gorm's `(gorm.opts)` and
//! `(gorm.field)`, and `google.api.resource`.
//!
//! Read, never required; a comment or the configuration goes before them.

use crate::{Field, FieldRule, Message};

/// The table an option names.
pub(super) fn table(message: &Message) -> Option<&str> {
    message.options.get("gorm.opts.table").filter(|t| !t.is_empty())
}

/// The column an option names, or that the field has none.
pub(super) fn field(field: &Field) -> Option<FieldRule> {
    if field.options.is_true("gorm.field.drop") {
        let reason = Some("`(gorm.field).drop`".to_owned());
        return Some(FieldRule { ignore: true, reason, ..FieldRule::default() });
    }
    let column = field.options.get("gorm.field.tag.column").filter(|c| !c.is_empty())?;
    Some(FieldRule { column: Some(column.to_owned()), ..FieldRule::default() })
}

/// Whether a field is the resource's name (`projects/p/runs/r`), which is made of columns rather
/// than stored in one. Source: aip.dev/122, aip.dev/203.
pub(super) fn is_resource_name(message: &Message, field: &Field) -> bool {
    if field.has_behavior("IDENTIFIER") {
        return true;
    }
    let options = &message.options;
    let is_resource = options.get("google.api.resource.pattern").is_some();
    is_resource && field.name == options.get("google.api.resource.name_field").unwrap_or("name")
}
