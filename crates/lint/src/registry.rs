//! All rules, by code. A new rule is one file in `rules/`, a line there and a line here.

use crate::Rule;
use crate::rules as r;

/// Every rule, ordered by code.
pub const RULES: &[&Rule] = &[
    &r::d002_drop_table::RULE,
    &r::d003_drop_column::RULE,
    &r::m001_mixed_migration::RULE,
    &r::m002_large_migration::RULE,
    &r::m003_unexplained_migration::RULE,
    &r::pm001_mapped_message_missing::RULE,
    &r::pm002_mapped_table_missing::RULE,
    &r::pm003_unpaired_message::RULE,
    &r::pm004_ambiguous_pair::RULE,
    &r::pm005_declarations_disagree::RULE,
    &r::pm006_exemption_expired::RULE,
    &r::pm007_exemption_unused::RULE,
    &r::pm008_exemption_without_reason::RULE,
    &r::pm009_table_claimed_twice::RULE,
    &r::pm010_column_mapped_twice::RULE,
    &r::pm011_pairing_summary::RULE,
    &r::pm012_directive_not_understood::RULE,
    &r::pm101_field_without_column::RULE,
    &r::pm102_field_renamed::RULE,
    &r::pm103_column_without_field::RULE,
    &r::pm104_secret_served::RULE,
    &r::pm105_deprecated_field_stored::RULE,
    &r::pm106_required_column_unwritten::RULE,
    &r::pm107_message_without_column::RULE,
    &r::pm108_child_table_mismatch::RULE,
    &r::pm109_same_name_only::RULE,
    &r::pm201_field_name_style::RULE,
    &r::pm202_json_name_differs::RULE,
    &r::pm203_model_without_json_name::RULE,
    &r::pm204_json_name_explicit::RULE,
    &r::pm205_hidden_but_served::RULE,
    &r::pm206_json_name_collision::RULE,
    &r::pm207_json_number_and_string::RULE,
    &r::pm208_json_keys_differ::RULE,
    &r::pm301_type_mismatch::RULE,
    &r::pm302_range_too_small::RULE,
    &r::pm303_sign_differs::RULE,
    &r::pm304_column_wider::RULE,
    &r::pm305_precision_lost::RULE,
    &r::pm306_money::RULE,
    &r::pm307_timestamp_precision::RULE,
    &r::pm308_timestamp_without_zone::RULE,
    &r::pm309_unit_undeclared::RULE,
    &r::pm310_encoding_undeclared::RULE,
    &r::pm311_format_unchecked::RULE,
    &r::pm312_unset_becomes_zero::RULE,
    &r::pm313_json_default_shape::RULE,
    &r::pm314_optional_not_null::RULE,
    &r::pm315_null_reads_as_zero::RULE,
    &r::pm316_oneof_unchecked::RULE,
    &r::pm317_enum_number_range::RULE,
    &r::pm318_enum_spelling::RULE,
    &r::pm401_rule_exceeds_length::RULE,
    &r::pm402_length_unbounded::RULE,
    &r::pm403_length_unused::RULE,
    &r::pm404_byte_limit::RULE,
    &r::pm405_list_differs::RULE,
    &r::pm406_enum_labels_differ::RULE,
    &r::pm407_default_invalid::RULE,
    &r::pm408_required_differs::RULE,
    &r::pm409_bounds_exceed_column::RULE,
    &r::pm410_rule_cannot_fit::RULE,
    &r::pm411_rule_not_analysed::RULE,
    &r::pm501_removed_field_required_column::RULE,
    &r::pm502_removed_field_unreserved::RULE,
    &r::pm503_column_gone_still_served::RULE,
    &r::pm504_field_renamed_column_kept::RULE,
    &r::pm505_field_type_worsened::RULE,
    &r::pm506_column_type_worsened::RULE,
    &r::pm507_enum_value_removed::RULE,
    &r::pm508_enum_value_renamed::RULE,
    &r::pm509_presence_changed::RULE,
    &r::pm510_stored_message_broken::RULE,
    &r::pm511_stored_number_reused::RULE,
    &r::pm512_rule_tightened::RULE,
    &r::pm513_cardinality_changed::RULE,
    &r::pm514_codec_changed::RULE,
    &r::pm601_drops_served_column::RULE,
    &r::pm602_renames_served_column::RULE,
    &r::pm603_narrows_served_column::RULE,
    &r::pm604_requires_unwritten_column::RULE,
    &r::pm605_new_field_unmigrated::RULE,
    &r::pm606_new_enum_value_unmigrated::RULE,
    &r::pm607_drops_served_table::RULE,
    &r::pm608_field_and_column_together::RULE,
    &r::pm609_newly_required::RULE,
    &r::pm901_proto_syntax::RULE,
    &r::pm902_import_missing::RULE,
    &r::pm903_type_unresolved::RULE,
    &r::pm904_edition_unknown::RULE,
    &r::pm905_proto_unreadable::RULE,
    &r::pm906_descriptor_set_lacks::RULE,
    &r::pm907_served_unreadable::RULE,
    &r::pm908_declared_twice::RULE,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_are_unique_and_ordered() {
        assert!(RULES.is_sorted_by(|a, b| a.code < b.code));
        let mut names: Vec<&str> = RULES.iter().map(|r| r.name).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
        for name in names {
            assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{name}");
        }
    }

    #[test]
    fn every_rule_is_documented_under_the_same_headings() {
        for rule in RULES {
            let headings: Vec<&str> = rule.docs.lines().filter(|l| l.starts_with("## ")).collect();
            assert_eq!(
                headings,
                ["## What it checks", "## Why it matters", "## Example", "## How to fix it"],
                "{}",
                rule.code
            );
            assert!(!rule.summary.ends_with('.'), "{}", rule.code);
            assert!(crate::explain(rule.code.0).is_some_and(|page| page.contains(rule.name)));
        }
        assert!(crate::rule("sign-differs").is_some());
        assert!(crate::rule("pm303").is_some());
        assert!(crate::rule("PM000").is_none());
    }
}
