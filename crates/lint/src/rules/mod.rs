//! The rules, one file each, and what several of them share.

pub(crate) mod d002_drop_table;
pub(crate) mod d003_drop_column;
pub(crate) mod m001_mixed_migration;
pub(crate) mod m002_large_migration;
pub(crate) mod m003_unexplained_migration;
pub(crate) mod pm001_mapped_message_missing;
pub(crate) mod pm002_mapped_table_missing;
pub(crate) mod pm003_unpaired_message;
pub(crate) mod pm004_ambiguous_pair;
pub(crate) mod pm005_declarations_disagree;
pub(crate) mod pm006_exemption_expired;
pub(crate) mod pm007_exemption_unused;
pub(crate) mod pm008_exemption_without_reason;
pub(crate) mod pm009_table_claimed_twice;
pub(crate) mod pm010_column_mapped_twice;
pub(crate) mod pm011_pairing_summary;
pub(crate) mod pm012_directive_not_understood;
pub(crate) mod pm101_field_without_column;
pub(crate) mod pm102_field_renamed;
pub(crate) mod pm103_column_without_field;
pub(crate) mod pm104_secret_served;
pub(crate) mod pm105_deprecated_field_stored;
pub(crate) mod pm106_required_column_unwritten;
pub(crate) mod pm107_message_without_column;
pub(crate) mod pm108_child_table_mismatch;
pub(crate) mod pm109_same_name_only;
pub(crate) mod pm201_field_name_style;
pub(crate) mod pm202_json_name_differs;
pub(crate) mod pm203_model_without_json_name;
pub(crate) mod pm204_json_name_explicit;
pub(crate) mod pm205_hidden_but_served;
pub(crate) mod pm206_json_name_collision;
pub(crate) mod pm207_json_number_and_string;
pub(crate) mod pm208_json_keys_differ;
pub(crate) mod pm301_type_mismatch;
pub(crate) mod pm302_range_too_small;
pub(crate) mod pm303_sign_differs;
pub(crate) mod pm304_column_wider;
pub(crate) mod pm305_precision_lost;
pub(crate) mod pm306_money;
pub(crate) mod pm307_timestamp_precision;
pub(crate) mod pm308_timestamp_without_zone;
pub(crate) mod pm309_unit_undeclared;
pub(crate) mod pm310_encoding_undeclared;
pub(crate) mod pm311_format_unchecked;
pub(crate) mod pm312_unset_becomes_zero;
pub(crate) mod pm313_json_default_shape;
pub(crate) mod pm314_optional_not_null;
pub(crate) mod pm315_null_reads_as_zero;
pub(crate) mod pm316_oneof_unchecked;
pub(crate) mod pm317_enum_number_range;
pub(crate) mod pm318_enum_spelling;
pub(crate) mod pm401_rule_exceeds_length;
pub(crate) mod pm402_length_unbounded;
pub(crate) mod pm403_length_unused;
pub(crate) mod pm404_byte_limit;
pub(crate) mod pm405_list_differs;
pub(crate) mod pm406_enum_labels_differ;
pub(crate) mod pm407_default_invalid;
pub(crate) mod pm408_required_differs;
pub(crate) mod pm409_bounds_exceed_column;
pub(crate) mod pm410_rule_cannot_fit;
pub(crate) mod pm411_rule_not_analysed;
pub(crate) mod pm501_removed_field_required_column;
pub(crate) mod pm502_removed_field_unreserved;
pub(crate) mod pm503_column_gone_still_served;
pub(crate) mod pm504_field_renamed_column_kept;
pub(crate) mod pm505_field_type_worsened;
pub(crate) mod pm506_column_type_worsened;
pub(crate) mod pm507_enum_value_removed;
pub(crate) mod pm508_enum_value_renamed;
pub(crate) mod pm509_presence_changed;
pub(crate) mod pm510_stored_message_broken;
pub(crate) mod pm511_stored_number_reused;
pub(crate) mod pm512_rule_tightened;
pub(crate) mod pm513_cardinality_changed;
pub(crate) mod pm514_codec_changed;
pub(crate) mod pm601_drops_served_column;
pub(crate) mod pm602_renames_served_column;
pub(crate) mod pm603_narrows_served_column;
pub(crate) mod pm604_requires_unwritten_column;
pub(crate) mod pm605_new_field_unmigrated;
pub(crate) mod pm606_new_enum_value_unmigrated;
pub(crate) mod pm607_drops_served_table;
pub(crate) mod pm608_field_and_column_together;
pub(crate) mod pm609_newly_required;
pub(crate) mod pm901_proto_syntax;
pub(crate) mod pm902_import_missing;
pub(crate) mod pm903_type_unresolved;
pub(crate) mod pm904_edition_unknown;
pub(crate) mod pm905_proto_unreadable;
pub(crate) mod pm906_descriptor_set_lacks;
pub(crate) mod pm907_served_unreadable;
pub(crate) mod pm908_declared_twice;

use crate::place::{about, both_sides, short_field};
use crate::{Facts, Findings, Judged, Rule};
use kilter_diag::{Diagnostic, Severity};
use kilter_models::JsonName;
use kilter_proto::{Concern, Field, Message, Pair, Verdict};
use std::collections::BTreeSet;

/// Reports verdicts about some concerns, with the places of field and column.
fn report(
    facts: &Facts<'_>,
    out: &mut Findings,
    rule: &Rule,
    concerns: &[Concern],
    severity: impl Fn(&Facts<'_>, &Judged<'_>, &Verdict) -> Severity,
    message: impl Fn(&Judged<'_>, &Verdict) -> String,
) {
    for j in facts.judged() {
        for v in j.verdicts.iter().filter(|v| concerns.contains(&v.concern)) {
            let finding = Diagnostic::new(severity(facts, j, v), rule.code, message(j, v));
            let mut finding = both_sides(facts, j, finding);
            finding.help.extend(v.help.iter().cloned());
            out.push_about(about(j), finding);
        }
    }
}

/// The same about rules on fields: what is written through a request is said of the request only.
fn report_rules(
    facts: &Facts<'_>,
    out: &mut Findings,
    rule: &Rule,
    severities: &[(Concern, Severity)],
) {
    for j in facts.judged() {
        for v in &j.verdicts {
            let Some((_, severity)) = severities.iter().find(|(c, _)| *c == v.concern) else {
                continue;
            };
            if facts.is_written_elsewhere(j) {
                continue;
            }
            // Where no field has any rule, callers are held to limits by other means.
            let unstated =
                [Concern::Unbounded, Concern::ByteLimitUnstated, Concern::ValuesUnlisted];
            let mild = unstated.contains(&v.concern) && !facts.validates();
            let severity = if mild { Severity::Info } else { *severity };
            let text = format!("{}: {}", subject(j), v.reason);
            let mut finding = both_sides(facts, j, Diagnostic::new(severity, rule.code, text));
            finding.help.extend(v.help.iter().cloned());
            out.push_about(about(j), finding);
        }
    }
}

/// The two sides of a finding: `Deployment.ttl_hours` in `deployments.ttl_hours`.
fn subject(j: &Judged<'_>) -> String {
    format!("`{}` in `{}.{}`", short_field(j.message, j.field), j.pair.table, j.column.name)
}

/// An error on declared pairs, a warning on found ones.
fn strict(facts: &Facts<'_>, j: &Judged<'_>) -> Severity {
    strict_pair(facts, j.pair)
}

fn strict_pair(facts: &Facts<'_>, pair: &Pair) -> Severity {
    if facts.is_strict(pair) { Severity::Error } else { Severity::Warning }
}

/// Whether a column is shown by no message on purpose: GORM's `deleted_at`, what the configuration
/// names, what the model hides or marks.
fn is_internal(facts: &Facts<'_>, pair: &Pair, column: &str) -> bool {
    column.replace('_', "").eq_ignore_ascii_case("deletedat")
        || facts.pair_config.is_internal(column)
        || pair.internal_columns.iter().any(|c| c == column)
        || facts
            .model_field(pair, column)
            .is_some_and(|(_, f)| matches!(f.json, JsonName::Hidden { .. }))
}

/// Every message that takes part in a pair, once.
fn each_paired_message<'a>(facts: &Facts<'a>, mut visit: impl FnMut(&'a Message)) {
    let protos = facts.protos;
    let owners = facts
        .pairs
        .iter()
        .flat_map(|p| std::iter::once(p.message).chain(p.fields.iter().map(|m| m.owner)));
    for owner in owners.collect::<BTreeSet<_>>() {
        visit(&protos.messages[owner]);
    }
}

/// Every field of such messages.
fn each_paired_field<'a>(facts: &Facts<'a>, mut visit: impl FnMut(&'a Message, &'a Field)) {
    each_paired_message(facts, |message| {
        for field in &message.fields {
            visit(message, field);
        }
    });
}
