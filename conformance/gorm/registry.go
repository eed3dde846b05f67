// Code generated from the folders of cases/. DO NOT EDIT.

package main

import (
	case0 "kilter.test/conformance/cases/basic_comment_unicode"
	case1 "kilter.test/conformance/cases/basic_deleted_at"
	case2 "kilter.test/conformance/cases/basic_model"
	case3 "kilter.test/conformance/cases/basic_no_columns"
	case4 "kilter.test/conformance/cases/basic_no_tags"
	case5 "kilter.test/conformance/cases/basic_not_null"
	case6 "kilter.test/conformance/cases/basic_pointers"
	case7 "kilter.test/conformance/cases/basic_reserved_words"
	case8 "kilter.test/conformance/cases/basic_table_options"
	case9 "kilter.test/conformance/cases/basic_table_options_instance"
	case10 "kilter.test/conformance/cases/basic_timestamps"
	case11 "kilter.test/conformance/cases/basic_unexported_fields"
	case12 "kilter.test/conformance/cases/check_bare"
	case13 "kilter.test/conformance/cases/check_basic"
	case14 "kilter.test/conformance/cases/check_comma_expression"
	case15 "kilter.test/conformance/cases/check_empty"
	case16 "kilter.test/conformance/cases/check_expressions"
	case17 "kilter.test/conformance/cases/check_question_mark"
	case18 "kilter.test/conformance/cases/check_unknown_column"
	case19 "kilter.test/conformance/cases/config_ignore_relations"
	case20 "kilter.test/conformance/cases/config_mysql_datetime_precision"
	case21 "kilter.test/conformance/cases/config_mysql_datetime_precision_zero"
	case22 "kilter.test/conformance/cases/config_mysql_no_datetime_precision"
	case23 "kilter.test/conformance/cases/config_mysql_string_size"
	case24 "kilter.test/conformance/cases/config_name_replacer"
	case25 "kilter.test/conformance/cases/config_name_replacer_empty"
	case26 "kilter.test/conformance/cases/config_no_foreign_keys"
	case27 "kilter.test/conformance/cases/config_no_foreign_keys_cycle"
	case28 "kilter.test/conformance/cases/config_no_lower_case"
	case29 "kilter.test/conformance/cases/config_no_lower_case_singular"
	case30 "kilter.test/conformance/cases/config_prefix_pointer"
	case31 "kilter.test/conformance/cases/config_prefix_schema"
	case32 "kilter.test/conformance/cases/config_prefix_singular"
	case33 "kilter.test/conformance/cases/custom_db_data_type"
	case34 "kilter.test/conformance/cases/custom_db_data_type_over_tag"
	case35 "kilter.test/conformance/cases/custom_db_data_type_slice"
	case36 "kilter.test/conformance/cases/custom_enum"
	case37 "kilter.test/conformance/cases/custom_gorm_data_type"
	case38 "kilter.test/conformance/cases/custom_gorm_data_type_key"
	case39 "kilter.test/conformance/cases/custom_gorm_data_type_unknown"
	case40 "kilter.test/conformance/cases/custom_package_types"
	case41 "kilter.test/conformance/cases/custom_promoted_valuer"
	case42 "kilter.test/conformance/cases/custom_scanner_only"
	case43 "kilter.test/conformance/cases/custom_time_embedded"
	case44 "kilter.test/conformance/cases/custom_time_without_value"
	case45 "kilter.test/conformance/cases/custom_valuer_guard"
	case46 "kilter.test/conformance/cases/custom_valuer_json"
	case47 "kilter.test/conformance/cases/custom_valuer_nil"
	case48 "kilter.test/conformance/cases/custom_valuer_slice"
	case49 "kilter.test/conformance/cases/custom_valuer_slice_nil"
	case50 "kilter.test/conformance/cases/custom_vector"
	case51 "kilter.test/conformance/cases/default_auto_random"
	case52 "kilter.test/conformance/cases/default_bool_quoted"
	case53 "kilter.test/conformance/cases/default_bool_smallint"
	case54 "kilter.test/conformance/cases/default_bool_word"
	case55 "kilter.test/conformance/cases/default_bytes_mysql"
	case56 "kilter.test/conformance/cases/default_casts_postgres"
	case57 "kilter.test/conformance/cases/default_functions_mysql"
	case58 "kilter.test/conformance/cases/default_functions_sqlite"
	case59 "kilter.test/conformance/cases/default_integer_decimal_type"
	case60 "kilter.test/conformance/cases/default_integer_negative"
	case61 "kilter.test/conformance/cases/default_integer_quoted"
	case62 "kilter.test/conformance/cases/default_integer_word"
	case63 "kilter.test/conformance/cases/default_key_serial"
	case64 "kilter.test/conformance/cases/default_string_apostrophe"
	case65 "kilter.test/conformance/cases/default_string_backslash"
	case66 "kilter.test/conformance/cases/default_string_double_quoted"
	case67 "kilter.test/conformance/cases/default_string_parentheses"
	case68 "kilter.test/conformance/cases/default_string_parentheses_bare"
	case69 "kilter.test/conformance/cases/default_string_placeholder"
	case70 "kilter.test/conformance/cases/discover_chained"
	case71 "kilter.test/conformance/cases/discover_function"
	case72 "kilter.test/conformance/cases/discover_generic_defined"
	case73 "kilter.test/conformance/cases/discover_generic_model"
	case74 "kilter.test/conformance/cases/discover_generic_package_path"
	case75 "kilter.test/conformance/cases/discover_has_table"
	case76 "kilter.test/conformance/cases/discover_local_type"
	case77 "kilter.test/conformance/cases/discover_loop"
	case78 "kilter.test/conformance/cases/discover_method"
	case79 "kilter.test/conformance/cases/discover_migrator"
	case80 "kilter.test/conformance/cases/discover_package_variable"
	case81 "kilter.test/conformance/cases/discover_slice"
	case82 "kilter.test/conformance/cases/discover_string_argument"
	case83 "kilter.test/conformance/cases/discover_unexported"
	case84 "kilter.test/conformance/cases/embed_anonymous_prefix"
	case85 "kilter.test/conformance/cases/embed_cycle_broken"
	case86 "kilter.test/conformance/cases/embed_defined_model"
	case87 "kilter.test/conformance/cases/embed_equal_depth"
	case88 "kilter.test/conformance/cases/embed_generic_fields"
	case89 "kilter.test/conformance/cases/embed_generic_two_keys"
	case90 "kilter.test/conformance/cases/embed_ignored"
	case91 "kilter.test/conformance/cases/embed_in_place"
	case92 "kilter.test/conformance/cases/embed_interface"
	case93 "kilter.test/conformance/cases/embed_key_in_prefix"
	case94 "kilter.test/conformance/cases/embed_model_and_base"
	case95 "kilter.test/conformance/cases/embed_named"
	case96 "kilter.test/conformance/cases/embed_named_without_tag"
	case97 "kilter.test/conformance/cases/embed_own_name_columns"
	case98 "kilter.test/conformance/cases/embed_pointer"
	case99 "kilter.test/conformance/cases/embed_prefix_nested"
	case100 "kilter.test/conformance/cases/embed_prefix_twice_index"
	case101 "kilter.test/conformance/cases/embed_prefix_twice_unique"
	case102 "kilter.test/conformance/cases/embed_prefix_without_embedded"
	case103 "kilter.test/conformance/cases/embed_scalars"
	case104 "kilter.test/conformance/cases/embed_shadow"
	case105 "kilter.test/conformance/cases/embed_shadow_check"
	case106 "kilter.test/conformance/cases/embed_shadow_ignore"
	case107 "kilter.test/conformance/cases/embed_shadow_key"
	case108 "kilter.test/conformance/cases/embed_tags_on_field"
	case109 "kilter.test/conformance/cases/embed_unexported"
	case110 "kilter.test/conformance/cases/embed_unexported_named"
	case111 "kilter.test/conformance/cases/embed_valuer"
	case112 "kilter.test/conformance/cases/embed_valuer_nil"
	case113 "kilter.test/conformance/cases/index_and_unique"
	case114 "kilter.test/conformance/cases/index_class_fulltext"
	case115 "kilter.test/conformance/cases/index_collate_postgres"
	case116 "kilter.test/conformance/cases/index_composite"
	case117 "kilter.test/conformance/cases/index_expression_mysql"
	case118 "kilter.test/conformance/cases/index_fulltext"
	case119 "kilter.test/conformance/cases/index_mixed_class"
	case120 "kilter.test/conformance/cases/index_name_spaces"
	case121 "kilter.test/conformance/cases/index_on_relation"
	case122 "kilter.test/conformance/cases/index_option_sqlite"
	case123 "kilter.test/conformance/cases/index_over_embedded"
	case124 "kilter.test/conformance/cases/index_several_on_one_field"
	case125 "kilter.test/conformance/cases/index_spatial"
	case126 "kilter.test/conformance/cases/index_text"
	case127 "kilter.test/conformance/cases/index_text_length"
	case128 "kilter.test/conformance/cases/index_text_type"
	case129 "kilter.test/conformance/cases/index_text_unique"
	case130 "kilter.test/conformance/cases/index_type_btree"
	case131 "kilter.test/conformance/cases/index_type_postgres"
	case132 "kilter.test/conformance/cases/index_type_sqlite"
	case133 "kilter.test/conformance/cases/index_unique_constraint"
	case134 "kilter.test/conformance/cases/index_unnamed_composite_tables"
	case135 "kilter.test/conformance/cases/index_where"
	case136 "kilter.test/conformance/cases/index_where_postgres"
	case137 "kilter.test/conformance/cases/key_auto_increment_elsewhere"
	case138 "kilter.test/conformance/cases/key_auto_increment_only"
	case139 "kilter.test/conformance/cases/key_auto_increment_unique"
	case140 "kilter.test/conformance/cases/key_bigserial"
	case141 "kilter.test/conformance/cases/key_bytes"
	case142 "kilter.test/conformance/cases/key_bytes_unsized"
	case143 "kilter.test/conformance/cases/key_composite"
	case144 "kilter.test/conformance/cases/key_composite_counting"
	case145 "kilter.test/conformance/cases/key_composite_second_counts"
	case146 "kilter.test/conformance/cases/key_identity"
	case147 "kilter.test/conformance/cases/key_none_id"
	case148 "kilter.test/conformance/cases/key_not_id"
	case149 "kilter.test/conformance/cases/key_sizes"
	case150 "kilter.test/conformance/cases/key_strings"
	case151 "kilter.test/conformance/cases/m2m_and_has_many"
	case152 "kilter.test/conformance/cases/m2m_basic"
	case153 "kilter.test/conformance/cases/m2m_both_sides"
	case154 "kilter.test/conformance/cases/m2m_both_sides_reversed"
	case155 "kilter.test/conformance/cases/m2m_composite"
	case156 "kilter.test/conformance/cases/m2m_composite_part"
	case157 "kilter.test/conformance/cases/m2m_composite_part_no_keys"
	case158 "kilter.test/conformance/cases/m2m_constraint_actions"
	case159 "kilter.test/conformance/cases/m2m_constraint_name"
	case160 "kilter.test/conformance/cases/m2m_embedded"
	case161 "kilter.test/conformance/cases/m2m_join_column_names"
	case162 "kilter.test/conformance/cases/m2m_join_model_relations"
	case163 "kilter.test/conformance/cases/m2m_migration_off"
	case164 "kilter.test/conformance/cases/m2m_no_key"
	case165 "kilter.test/conformance/cases/m2m_of_listed_dependency"
	case166 "kilter.test/conformance/cases/m2m_reference_code"
	case167 "kilter.test/conformance/cases/m2m_reference_code_sized"
	case168 "kilter.test/conformance/cases/m2m_references"
	case169 "kilter.test/conformance/cases/m2m_same_table"
	case170 "kilter.test/conformance/cases/m2m_self"
	case171 "kilter.test/conformance/cases/m2m_self_singular"
	case172 "kilter.test/conformance/cases/m2m_setup_join_table"
	case173 "kilter.test/conformance/cases/m2m_setup_join_table_default_name"
	case174 "kilter.test/conformance/cases/m2m_setup_join_table_missing"
	case175 "kilter.test/conformance/cases/m2m_table_name"
	case176 "kilter.test/conformance/cases/m2m_tags_carried"
	case177 "kilter.test/conformance/cases/m2m_tags_carried_check"
	case178 "kilter.test/conformance/cases/m2m_tags_carried_uuid"
	case179 "kilter.test/conformance/cases/m2m_target_listed"
	case180 "kilter.test/conformance/cases/m2m_two_tables"
	case181 "kilter.test/conformance/cases/m2m_uncountable"
	case182 "kilter.test/conformance/cases/m2m_unexported"
	case183 "kilter.test/conformance/cases/m2m_uuid"
	case184 "kilter.test/conformance/cases/m2m_uuid_unsized"
	case185 "kilter.test/conformance/cases/name_columns_digits"
	case186 "kilter.test/conformance/cases/name_columns_false_friends"
	case187 "kilter.test/conformance/cases/name_columns_initialisms"
	case188 "kilter.test/conformance/cases/name_columns_underscores"
	case189 "kilter.test/conformance/cases/name_columns_unicode"
	case190 "kilter.test/conformance/cases/name_limit_30"
	case191 "kilter.test/conformance/cases/name_limit_edge"
	case192 "kilter.test/conformance/cases/name_long_foreign_key"
	case193 "kilter.test/conformance/cases/name_long_identifiers"
	case194 "kilter.test/conformance/cases/name_mixed_case_columns"
	case195 "kilter.test/conformance/cases/name_schema_m2m"
	case196 "kilter.test/conformance/cases/name_table_constants"
	case197 "kilter.test/conformance/cases/name_table_defined_types"
	case198 "kilter.test/conformance/cases/name_table_method"
	case199 "kilter.test/conformance/cases/name_table_namer"
	case200 "kilter.test/conformance/cases/name_table_schema"
	case201 "kilter.test/conformance/cases/name_table_two_schemas"
	case202 "kilter.test/conformance/cases/name_tables_initialisms"
	case203 "kilter.test/conformance/cases/name_tables_irregular"
	case204 "kilter.test/conformance/cases/name_tables_plural"
	case205 "kilter.test/conformance/cases/name_tables_unchanged"
	case206 "kilter.test/conformance/cases/order_belongs_to_first"
	case207 "kilter.test/conformance/cases/order_child_first"
	case208 "kilter.test/conformance/cases/order_cycle"
	case209 "kilter.test/conformance/cases/order_cycle_no_constraints"
	case210 "kilter.test/conformance/cases/order_implied_chain"
	case211 "kilter.test/conformance/cases/order_listed_twice"
	case212 "kilter.test/conformance/cases/order_same_table"
	case213 "kilter.test/conformance/cases/order_separate_calls"
	case214 "kilter.test/conformance/cases/order_wide"
	case215 "kilter.test/conformance/cases/pkg_build_tags"
	case216 "kilter.test/conformance/cases/pkg_embedded_interfaces"
	case217 "kilter.test/conformance/cases/pkg_methods_elsewhere"
	case218 "kilter.test/conformance/cases/pkg_renamed_imports"
	case219 "kilter.test/conformance/cases/pkg_same_names"
	case220 "kilter.test/conformance/cases/pkg_three"
	case221 "kilter.test/conformance/cases/poly_has_many"
	case222 "kilter.test/conformance/cases/poly_has_one"
	case223 "kilter.test/conformance/cases/poly_missing_fields"
	case224 "kilter.test/conformance/cases/poly_named_columns"
	case225 "kilter.test/conformance/cases/poly_references"
	case226 "kilter.test/conformance/cases/poly_self"
	case227 "kilter.test/conformance/cases/poly_shared_keys"
	case228 "kilter.test/conformance/cases/poly_shared_keys_reversed"
	case229 "kilter.test/conformance/cases/rel_ambiguous"
	case230 "kilter.test/conformance/cases/rel_array"
	case231 "kilter.test/conformance/cases/rel_belongs_to"
	case232 "kilter.test/conformance/cases/rel_belongs_to_names"
	case233 "kilter.test/conformance/cases/rel_belongs_to_pointer"
	case234 "kilter.test/conformance/cases/rel_both_sides"
	case235 "kilter.test/conformance/cases/rel_both_sides_child_only"
	case236 "kilter.test/conformance/cases/rel_both_sides_off"
	case237 "kilter.test/conformance/cases/rel_cascade_chain"
	case238 "kilter.test/conformance/cases/rel_composite"
	case239 "kilter.test/conformance/cases/rel_composite_counting"
	case240 "kilter.test/conformance/cases/rel_composite_half"
	case241 "kilter.test/conformance/cases/rel_constraint_bad_action"
	case242 "kilter.test/conformance/cases/rel_constraint_off"
	case243 "kilter.test/conformance/cases/rel_constraint_set_default"
	case244 "kilter.test/conformance/cases/rel_derived_column_lookup"
	case245 "kilter.test/conformance/cases/rel_embedded_base"
	case246 "kilter.test/conformance/cases/rel_embedded_belongs_to"
	case247 "kilter.test/conformance/cases/rel_embedded_has_many"
	case248 "kilter.test/conformance/cases/rel_embedded_key_outside"
	case249 "kilter.test/conformance/cases/rel_foreign_key_tags"
	case250 "kilter.test/conformance/cases/rel_has_many"
	case251 "kilter.test/conformance/cases/rel_has_many_child_only"
	case252 "kilter.test/conformance/cases/rel_has_many_missing_key"
	case253 "kilter.test/conformance/cases/rel_has_many_twice"
	case254 "kilter.test/conformance/cases/rel_has_one"
	case255 "kilter.test/conformance/cases/rel_has_one_no_key"
	case256 "kilter.test/conformance/cases/rel_has_one_references"
	case257 "kilter.test/conformance/cases/rel_missing_key"
	case258 "kilter.test/conformance/cases/rel_named_type_targets"
	case259 "kilter.test/conformance/cases/rel_plural_initialisms"
	case260 "kilter.test/conformance/cases/rel_references"
	case261 "kilter.test/conformance/cases/rel_references_not_unique"
	case262 "kilter.test/conformance/cases/rel_self"
	case263 "kilter.test/conformance/cases/rel_self_missing_key"
	case264 "kilter.test/conformance/cases/rel_set_null_on_not_null"
	case265 "kilter.test/conformance/cases/rel_target_broken"
	case266 "kilter.test/conformance/cases/rel_target_without_key"
	case267 "kilter.test/conformance/cases/rel_type_copy_chain"
	case268 "kilter.test/conformance/cases/rel_type_copy_db_type"
	case269 "kilter.test/conformance/cases/rel_type_copy_serial"
	case270 "kilter.test/conformance/cases/rel_type_copy_sizes"
	case271 "kilter.test/conformance/cases/rel_type_copy_smallint_mysql"
	case272 "kilter.test/conformance/cases/rel_type_copy_string"
	case273 "kilter.test/conformance/cases/rel_type_copy_text"
	case274 "kilter.test/conformance/cases/rel_type_copy_uuid"
	case275 "kilter.test/conformance/cases/rel_unknown_foreign_key"
	case276 "kilter.test/conformance/cases/rel_wrong_pair"
	case277 "kilter.test/conformance/cases/tag_column_leading_space"
	case278 "kilter.test/conformance/cases/tag_column_quotes"
	case279 "kilter.test/conformance/cases/tag_column_spaces"
	case280 "kilter.test/conformance/cases/tag_constant_backquote"
	case281 "kilter.test/conformance/cases/tag_generated_key"
	case282 "kilter.test/conformance/cases/tag_generated_type"
	case283 "kilter.test/conformance/cases/tag_generated_typeless"
	case284 "kilter.test/conformance/cases/tag_ignore"
	case285 "kilter.test/conformance/cases/tag_ignore_index"
	case286 "kilter.test/conformance/cases/tag_invalid_escape"
	case287 "kilter.test/conformance/cases/tag_malformed"
	case288 "kilter.test/conformance/cases/tag_migration_index"
	case289 "kilter.test/conformance/cases/tag_migration_unique"
	case290 "kilter.test/conformance/cases/tag_repeated_keys"
	case291 "kilter.test/conformance/cases/tag_size_garbage"
	case292 "kilter.test/conformance/cases/tag_spaces"
	case293 "kilter.test/conformance/cases/tag_time_keys"
	case294 "kilter.test/conformance/cases/tag_unknown_keys"
	case295 "kilter.test/conformance/cases/type_arrays_untyped"
	case296 "kilter.test/conformance/cases/type_bytes"
	case297 "kilter.test/conformance/cases/type_datatypes_json_default_bare"
	case298 "kilter.test/conformance/cases/type_decimal"
	case299 "kilter.test/conformance/cases/type_decimal_null"
	case300 "kilter.test/conformance/cases/type_defined"
	case301 "kilter.test/conformance/cases/type_error_anonymous_struct"
	case302 "kilter.test/conformance/cases/type_error_array"
	case303 "kilter.test/conformance/cases/type_error_big_int"
	case304 "kilter.test/conformance/cases/type_error_chan"
	case305 "kilter.test/conformance/cases/type_error_complex"
	case306 "kilter.test/conformance/cases/type_error_empty_struct"
	case307 "kilter.test/conformance/cases/type_error_func"
	case308 "kilter.test/conformance/cases/type_error_int_slice"
	case309 "kilter.test/conformance/cases/type_error_interface"
	case310 "kilter.test/conformance/cases/type_error_ipnet"
	case311 "kilter.test/conformance/cases/type_error_map"
	case312 "kilter.test/conformance/cases/type_error_netip"
	case313 "kilter.test/conformance/cases/type_error_slice"
	case314 "kilter.test/conformance/cases/type_error_uintptr"
	case315 "kilter.test/conformance/cases/type_error_url"
	case316 "kilter.test/conformance/cases/type_escaped_semicolon"
	case317 "kilter.test/conformance/cases/type_floats"
	case318 "kilter.test/conformance/cases/type_generic_names"
	case319 "kilter.test/conformance/cases/type_generic_names_int"
	case320 "kilter.test/conformance/cases/type_guregu_null"
	case321 "kilter.test/conformance/cases/type_ids"
	case322 "kilter.test/conformance/cases/type_integers"
	case323 "kilter.test/conformance/cases/type_integers_sized"
	case324 "kilter.test/conformance/cases/type_mysql_only"
	case325 "kilter.test/conformance/cases/type_pgtype"
	case326 "kilter.test/conformance/cases/type_pgtype_numeric"
	case327 "kilter.test/conformance/cases/type_postgres_only"
	case328 "kilter.test/conformance/cases/type_serializer_embedded"
	case329 "kilter.test/conformance/cases/type_serializer_jsonb"
	case330 "kilter.test/conformance/cases/type_serializer_unknown"
	case331 "kilter.test/conformance/cases/type_sql_null"
	case332 "kilter.test/conformance/cases/type_sql_null_generic"
	case333 "kilter.test/conformance/cases/type_string_10485760"
	case334 "kilter.test/conformance/cases/type_string_65535"
	case335 "kilter.test/conformance/cases/type_string_too_long"
	case336 "kilter.test/conformance/cases/type_strings_sized"
	case337 "kilter.test/conformance/cases/type_time_key"
	case338 "kilter.test/conformance/cases/type_time_precision_zero"
	case339 "kilter.test/conformance/cases/type_time_timestamptz"
	case340 "kilter.test/conformance/cases/type_unsigned_literal"
	case341 "kilter.test/conformance/cases/type_uuid"
	case342 "kilter.test/conformance/cases/type_uuid_binary"
	case343 "kilter.test/conformance/cases/type_uuid_default"
	case344 "kilter.test/conformance/cases/type_uuid_gofrs"
	case345 "kilter.test/conformance/cases/type_uuid_native"
	case346 "kilter.test/conformance/cases/type_uuid_sized_key"
	case347 "kilter.test/conformance/cases/type_varchar_without_size"
	case348 "kilter.test/conformance/cases/type_wrong_database"
	case349 "kilter.test/conformance/cases/version_index_order"
	case350 "kilter.test/conformance/cases/version_polymorphic_keys"
	case351 "kilter.test/conformance/cases/version_unique"
	"kilter.test/conformance/runner"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

var cases = runner.Cases{
	"basic_comment_unicode": {Steps: []runner.Step{{Migrate: case0.Migrate}}},
	"basic_deleted_at": {Steps: []runner.Step{{Migrate: case1.Migrate}}},
	"basic_model": {Steps: []runner.Step{{Migrate: case2.Migrate}}},
	"basic_no_columns": {Steps: []runner.Step{{Migrate: case3.Migrate}}},
	"basic_no_tags": {Steps: []runner.Step{{Migrate: case4.Migrate}}},
	"basic_not_null": {Steps: []runner.Step{{Migrate: case5.Migrate}}},
	"basic_pointers": {Steps: []runner.Step{{Migrate: case6.Migrate}}},
	"basic_reserved_words": {Steps: []runner.Step{{Migrate: case7.Migrate}}},
	"basic_table_options": {Steps: []runner.Step{{Migrate: case8.Migrate}}},
	"basic_table_options_instance": {Steps: []runner.Step{{Migrate: case9.Migrate}}},
	"basic_timestamps": {Steps: []runner.Step{{Migrate: case10.Migrate}}},
	"basic_unexported_fields": {Steps: []runner.Step{{Migrate: case11.Migrate}}},
	"check_bare": {Steps: []runner.Step{{Migrate: case12.Migrate}}},
	"check_basic": {Steps: []runner.Step{{Migrate: case13.Migrate}}},
	"check_comma_expression": {Steps: []runner.Step{{Migrate: case14.Migrate}}},
	"check_empty": {Steps: []runner.Step{{Migrate: case15.Migrate}}},
	"check_expressions": {Steps: []runner.Step{{Migrate: case16.Migrate}}},
	"check_question_mark": {Steps: []runner.Step{{Migrate: case17.Migrate}}},
	"check_unknown_column": {Steps: []runner.Step{{Migrate: case18.Migrate}}},
	"config_ignore_relations": {Steps: []runner.Step{{Migrate: case19.Migrate, Config: case19.Config}}},
	"config_mysql_datetime_precision": {Steps: []runner.Step{{Migrate: case20.Migrate, MySQL: withMySQL(case20.MySQL)}}},
	"config_mysql_datetime_precision_zero": {Steps: []runner.Step{{Migrate: case21.Migrate, MySQL: withMySQL(case21.MySQL)}}},
	"config_mysql_no_datetime_precision": {Steps: []runner.Step{{Migrate: case22.Migrate, MySQL: withMySQL(case22.MySQL)}}},
	"config_mysql_string_size": {Steps: []runner.Step{{Migrate: case23.Migrate, MySQL: withMySQL(case23.MySQL)}}},
	"config_name_replacer": {Steps: []runner.Step{{Migrate: case24.Migrate, Config: case24.Config}}},
	"config_name_replacer_empty": {Steps: []runner.Step{{Migrate: case25.Migrate, Config: case25.Config}}},
	"config_no_foreign_keys": {Steps: []runner.Step{{Migrate: case26.Migrate, Config: case26.Config}}},
	"config_no_foreign_keys_cycle": {Steps: []runner.Step{{Migrate: case27.Migrate, Config: case27.Config}}},
	"config_no_lower_case": {Steps: []runner.Step{{Migrate: case28.Migrate, Config: case28.Config}}},
	"config_no_lower_case_singular": {Steps: []runner.Step{{Migrate: case29.Migrate, Config: case29.Config}}},
	"config_prefix_pointer": {Steps: []runner.Step{{Migrate: case30.Migrate, Config: case30.Config}}},
	"config_prefix_schema": {Steps: []runner.Step{{Migrate: case31.Migrate, Config: case31.Config}}},
	"config_prefix_singular": {Steps: []runner.Step{{Migrate: case32.Migrate, Config: case32.Config}}},
	"custom_db_data_type": {Steps: []runner.Step{{Migrate: case33.Migrate}}},
	"custom_db_data_type_over_tag": {Steps: []runner.Step{{Migrate: case34.Migrate}}},
	"custom_db_data_type_slice": {Steps: []runner.Step{{Migrate: case35.Migrate}}},
	"custom_enum": {Steps: []runner.Step{{Migrate: case36.Migrate}}},
	"custom_gorm_data_type": {Steps: []runner.Step{{Migrate: case37.Migrate}}},
	"custom_gorm_data_type_key": {Steps: []runner.Step{{Migrate: case38.Migrate}}},
	"custom_gorm_data_type_unknown": {Steps: []runner.Step{{Migrate: case39.Migrate}}},
	"custom_package_types": {Steps: []runner.Step{{Migrate: case40.Migrate}}},
	"custom_promoted_valuer": {Steps: []runner.Step{{Migrate: case41.Migrate}}},
	"custom_scanner_only": {Steps: []runner.Step{{Migrate: case42.Migrate}}},
	"custom_time_embedded": {Steps: []runner.Step{{Migrate: case43.Migrate}}},
	"custom_time_without_value": {Steps: []runner.Step{{Migrate: case44.Migrate}}},
	"custom_valuer_guard": {Steps: []runner.Step{{Migrate: case45.Migrate}}},
	"custom_valuer_json": {Steps: []runner.Step{{Migrate: case46.Migrate}}},
	"custom_valuer_nil": {Steps: []runner.Step{{Migrate: case47.Migrate}}},
	"custom_valuer_slice": {Steps: []runner.Step{{Migrate: case48.Migrate}}},
	"custom_valuer_slice_nil": {Steps: []runner.Step{{Migrate: case49.Migrate}}},
	"custom_vector": {Steps: []runner.Step{{Migrate: case50.Migrate}}},
	"default_auto_random": {Steps: []runner.Step{{Migrate: case51.Migrate}}},
	"default_bool_quoted": {Steps: []runner.Step{{Migrate: case52.Migrate}}},
	"default_bool_smallint": {Steps: []runner.Step{{Migrate: case53.Migrate}}},
	"default_bool_word": {Steps: []runner.Step{{Migrate: case54.Migrate}}},
	"default_bytes_mysql": {Steps: []runner.Step{{Migrate: case55.Migrate}}},
	"default_casts_postgres": {Steps: []runner.Step{{Migrate: case56.Migrate}}},
	"default_functions_mysql": {Steps: []runner.Step{{Migrate: case57.Migrate}}},
	"default_functions_sqlite": {Steps: []runner.Step{{Migrate: case58.Migrate}}},
	"default_integer_decimal_type": {Steps: []runner.Step{{Migrate: case59.Migrate}}},
	"default_integer_negative": {Steps: []runner.Step{{Migrate: case60.Migrate}}},
	"default_integer_quoted": {Steps: []runner.Step{{Migrate: case61.Migrate}}},
	"default_integer_word": {Steps: []runner.Step{{Migrate: case62.Migrate}}},
	"default_key_serial": {Steps: []runner.Step{{Migrate: case63.Migrate}}},
	"default_string_apostrophe": {Steps: []runner.Step{{Migrate: case64.Migrate}}},
	"default_string_backslash": {Steps: []runner.Step{{Migrate: case65.Migrate}}},
	"default_string_double_quoted": {Steps: []runner.Step{{Migrate: case66.Migrate}}},
	"default_string_parentheses": {Steps: []runner.Step{{Migrate: case67.Migrate}}},
	"default_string_parentheses_bare": {Steps: []runner.Step{{Migrate: case68.Migrate}}},
	"default_string_placeholder": {Steps: []runner.Step{{Migrate: case69.Migrate}}},
	"discover_chained": {Steps: []runner.Step{{Migrate: case70.Migrate}}},
	"discover_function": {Steps: []runner.Step{{Migrate: case71.Migrate}}},
	"discover_generic_defined": {Steps: []runner.Step{{Migrate: case72.Migrate}}},
	"discover_generic_model": {Steps: []runner.Step{{Migrate: case73.Migrate}}},
	"discover_generic_package_path": {Steps: []runner.Step{{Migrate: case74.Migrate}}},
	"discover_has_table": {Steps: []runner.Step{{Migrate: case75.Migrate}}},
	"discover_local_type": {Steps: []runner.Step{{Migrate: case76.Migrate}}},
	"discover_loop": {Steps: []runner.Step{{Migrate: case77.Migrate}}},
	"discover_method": {Steps: []runner.Step{{Migrate: case78.Migrate}}},
	"discover_migrator": {Steps: []runner.Step{{Migrate: case79.Migrate}}},
	"discover_package_variable": {Steps: []runner.Step{{Migrate: case80.Migrate}}},
	"discover_slice": {Steps: []runner.Step{{Migrate: case81.Migrate}}},
	"discover_string_argument": {Steps: []runner.Step{{Migrate: case82.Migrate}}},
	"discover_unexported": {Steps: []runner.Step{{Migrate: case83.Migrate}}},
	"embed_anonymous_prefix": {Steps: []runner.Step{{Migrate: case84.Migrate}}},
	"embed_cycle_broken": {Steps: []runner.Step{{Migrate: case85.Migrate}}},
	"embed_defined_model": {Steps: []runner.Step{{Migrate: case86.Migrate}}},
	"embed_equal_depth": {Steps: []runner.Step{{Migrate: case87.Migrate}}},
	"embed_generic_fields": {Steps: []runner.Step{{Migrate: case88.Migrate}}},
	"embed_generic_two_keys": {Steps: []runner.Step{{Migrate: case89.Migrate}}},
	"embed_ignored": {Steps: []runner.Step{{Migrate: case90.Migrate}}},
	"embed_in_place": {Steps: []runner.Step{{Migrate: case91.Migrate}}},
	"embed_interface": {Steps: []runner.Step{{Migrate: case92.Migrate}}},
	"embed_key_in_prefix": {Steps: []runner.Step{{Migrate: case93.Migrate}}},
	"embed_model_and_base": {Steps: []runner.Step{{Migrate: case94.Migrate}}},
	"embed_named": {Steps: []runner.Step{{Migrate: case95.Migrate}}},
	"embed_named_without_tag": {Steps: []runner.Step{{Migrate: case96.Migrate}}},
	"embed_own_name_columns": {Steps: []runner.Step{{Migrate: case97.Migrate}}},
	"embed_pointer": {Steps: []runner.Step{{Migrate: case98.Migrate}}},
	"embed_prefix_nested": {Steps: []runner.Step{{Migrate: case99.Migrate}}},
	"embed_prefix_twice_index": {Steps: []runner.Step{{Migrate: case100.Migrate}}},
	"embed_prefix_twice_unique": {Steps: []runner.Step{{Migrate: case101.Migrate}}},
	"embed_prefix_without_embedded": {Steps: []runner.Step{{Migrate: case102.Migrate}}},
	"embed_scalars": {Steps: []runner.Step{{Migrate: case103.Migrate}}},
	"embed_shadow": {Steps: []runner.Step{{Migrate: case104.Migrate}}},
	"embed_shadow_check": {Steps: []runner.Step{{Migrate: case105.Migrate}}},
	"embed_shadow_ignore": {Steps: []runner.Step{{Migrate: case106.Migrate}}},
	"embed_shadow_key": {Steps: []runner.Step{{Migrate: case107.Migrate}}},
	"embed_tags_on_field": {Steps: []runner.Step{{Migrate: case108.Migrate}}},
	"embed_unexported": {Steps: []runner.Step{{Migrate: case109.Migrate}}},
	"embed_unexported_named": {Steps: []runner.Step{{Migrate: case110.Migrate}}},
	"embed_valuer": {Steps: []runner.Step{{Migrate: case111.Migrate}}},
	"embed_valuer_nil": {Steps: []runner.Step{{Migrate: case112.Migrate}}},
	"index_and_unique": {Steps: []runner.Step{{Migrate: case113.Migrate}}},
	"index_class_fulltext": {Steps: []runner.Step{{Migrate: case114.Migrate}}},
	"index_collate_postgres": {Steps: []runner.Step{{Migrate: case115.Migrate}}},
	"index_composite": {Steps: []runner.Step{{Migrate: case116.Migrate}}},
	"index_expression_mysql": {Steps: []runner.Step{{Migrate: case117.Migrate}}},
	"index_fulltext": {Steps: []runner.Step{{Migrate: case118.Migrate}}},
	"index_mixed_class": {Steps: []runner.Step{{Migrate: case119.Migrate}}},
	"index_name_spaces": {Steps: []runner.Step{{Migrate: case120.Migrate}}},
	"index_on_relation": {Steps: []runner.Step{{Migrate: case121.Migrate}}},
	"index_option_sqlite": {Steps: []runner.Step{{Migrate: case122.Migrate}}},
	"index_over_embedded": {Steps: []runner.Step{{Migrate: case123.Migrate}}},
	"index_several_on_one_field": {Steps: []runner.Step{{Migrate: case124.Migrate}}},
	"index_spatial": {Steps: []runner.Step{{Migrate: case125.Migrate}}},
	"index_text": {Steps: []runner.Step{{Migrate: case126.Migrate}}},
	"index_text_length": {Steps: []runner.Step{{Migrate: case127.Migrate}}},
	"index_text_type": {Steps: []runner.Step{{Migrate: case128.Migrate}}},
	"index_text_unique": {Steps: []runner.Step{{Migrate: case129.Migrate}}},
	"index_type_btree": {Steps: []runner.Step{{Migrate: case130.Migrate}}},
	"index_type_postgres": {Steps: []runner.Step{{Migrate: case131.Migrate}}},
	"index_type_sqlite": {Steps: []runner.Step{{Migrate: case132.Migrate}}},
	"index_unique_constraint": {Steps: []runner.Step{{Migrate: case133.Migrate}}},
	"index_unnamed_composite_tables": {Steps: []runner.Step{{Migrate: case134.Migrate}}},
	"index_where": {Steps: []runner.Step{{Migrate: case135.Migrate}}},
	"index_where_postgres": {Steps: []runner.Step{{Migrate: case136.Migrate}}},
	"key_auto_increment_elsewhere": {Steps: []runner.Step{{Migrate: case137.Migrate}}},
	"key_auto_increment_only": {Steps: []runner.Step{{Migrate: case138.Migrate}}},
	"key_auto_increment_unique": {Steps: []runner.Step{{Migrate: case139.Migrate}}},
	"key_bigserial": {Steps: []runner.Step{{Migrate: case140.Migrate}}},
	"key_bytes": {Steps: []runner.Step{{Migrate: case141.Migrate}}},
	"key_bytes_unsized": {Steps: []runner.Step{{Migrate: case142.Migrate}}},
	"key_composite": {Steps: []runner.Step{{Migrate: case143.Migrate}}},
	"key_composite_counting": {Steps: []runner.Step{{Migrate: case144.Migrate}}},
	"key_composite_second_counts": {Steps: []runner.Step{{Migrate: case145.Migrate}}},
	"key_identity": {Steps: []runner.Step{{Migrate: case146.Migrate}}},
	"key_none_id": {Steps: []runner.Step{{Migrate: case147.Migrate}}},
	"key_not_id": {Steps: []runner.Step{{Migrate: case148.Migrate}}},
	"key_sizes": {Steps: []runner.Step{{Migrate: case149.Migrate}}},
	"key_strings": {Steps: []runner.Step{{Migrate: case150.Migrate}}},
	"m2m_and_has_many": {Steps: []runner.Step{{Migrate: case151.Migrate}}},
	"m2m_basic": {Steps: []runner.Step{{Migrate: case152.Migrate}}},
	"m2m_both_sides": {Steps: []runner.Step{{Migrate: case153.Migrate}}},
	"m2m_both_sides_reversed": {Steps: []runner.Step{{Migrate: case154.Migrate}}},
	"m2m_composite": {Steps: []runner.Step{{Migrate: case155.Migrate}}},
	"m2m_composite_part": {Steps: []runner.Step{{Migrate: case156.Migrate}}},
	"m2m_composite_part_no_keys": {Steps: []runner.Step{{Migrate: case157.Migrate, Config: case157.Config}}},
	"m2m_constraint_actions": {Steps: []runner.Step{{Migrate: case158.Migrate}}},
	"m2m_constraint_name": {Steps: []runner.Step{{Migrate: case159.Migrate}}},
	"m2m_embedded": {Steps: []runner.Step{{Migrate: case160.Migrate}}},
	"m2m_join_column_names": {Steps: []runner.Step{{Migrate: case161.Migrate}}},
	"m2m_join_model_relations": {Steps: []runner.Step{{Migrate: case162.Migrate}}},
	"m2m_migration_off": {Steps: []runner.Step{{Migrate: case163.Migrate}}},
	"m2m_no_key": {Steps: []runner.Step{{Migrate: case164.Migrate}}},
	"m2m_of_listed_dependency": {Steps: []runner.Step{{Migrate: case165.Migrate}}},
	"m2m_reference_code": {Steps: []runner.Step{{Migrate: case166.Migrate}}},
	"m2m_reference_code_sized": {Steps: []runner.Step{{Migrate: case167.Migrate}}},
	"m2m_references": {Steps: []runner.Step{{Migrate: case168.Migrate}}},
	"m2m_same_table": {Steps: []runner.Step{{Migrate: case169.Migrate}}},
	"m2m_self": {Steps: []runner.Step{{Migrate: case170.Migrate}}},
	"m2m_self_singular": {Steps: []runner.Step{{Migrate: case171.Migrate}}},
	"m2m_setup_join_table": {Steps: []runner.Step{{Migrate: case172.Migrate}}},
	"m2m_setup_join_table_default_name": {Steps: []runner.Step{{Migrate: case173.Migrate}}},
	"m2m_setup_join_table_missing": {Steps: []runner.Step{{Migrate: case174.Migrate}}},
	"m2m_table_name": {Steps: []runner.Step{{Migrate: case175.Migrate}}},
	"m2m_tags_carried": {Steps: []runner.Step{{Migrate: case176.Migrate}}},
	"m2m_tags_carried_check": {Steps: []runner.Step{{Migrate: case177.Migrate}}},
	"m2m_tags_carried_uuid": {Steps: []runner.Step{{Migrate: case178.Migrate}}},
	"m2m_target_listed": {Steps: []runner.Step{{Migrate: case179.Migrate}}},
	"m2m_two_tables": {Steps: []runner.Step{{Migrate: case180.Migrate}}},
	"m2m_uncountable": {Steps: []runner.Step{{Migrate: case181.Migrate}}},
	"m2m_unexported": {Steps: []runner.Step{{Migrate: case182.Migrate}}},
	"m2m_uuid": {Steps: []runner.Step{{Migrate: case183.Migrate}}},
	"m2m_uuid_unsized": {Steps: []runner.Step{{Migrate: case184.Migrate}}},
	"name_columns_digits": {Steps: []runner.Step{{Migrate: case185.Migrate}}},
	"name_columns_false_friends": {Steps: []runner.Step{{Migrate: case186.Migrate}}},
	"name_columns_initialisms": {Steps: []runner.Step{{Migrate: case187.Migrate}}},
	"name_columns_underscores": {Steps: []runner.Step{{Migrate: case188.Migrate}}},
	"name_columns_unicode": {Steps: []runner.Step{{Migrate: case189.Migrate}}},
	"name_limit_30": {Steps: []runner.Step{{Migrate: case190.Migrate, Config: case190.Config}}},
	"name_limit_edge": {Steps: []runner.Step{{Migrate: case191.Migrate}}},
	"name_long_foreign_key": {Steps: []runner.Step{{Migrate: case192.Migrate}}},
	"name_long_identifiers": {Steps: []runner.Step{{Migrate: case193.Migrate}}},
	"name_mixed_case_columns": {Steps: []runner.Step{{Migrate: case194.Migrate}}},
	"name_schema_m2m": {Steps: []runner.Step{{Migrate: case195.Migrate}}},
	"name_table_constants": {Steps: []runner.Step{{Migrate: case196.Migrate}}},
	"name_table_defined_types": {Steps: []runner.Step{{Migrate: case197.Migrate}}},
	"name_table_method": {Steps: []runner.Step{{Migrate: case198.Migrate}}},
	"name_table_namer": {Steps: []runner.Step{{Migrate: case199.Migrate}}},
	"name_table_schema": {Steps: []runner.Step{{Migrate: case200.Migrate}}},
	"name_table_two_schemas": {Steps: []runner.Step{{Migrate: case201.Migrate}}},
	"name_tables_initialisms": {Steps: []runner.Step{{Migrate: case202.Migrate}}},
	"name_tables_irregular": {Steps: []runner.Step{{Migrate: case203.Migrate}}},
	"name_tables_plural": {Steps: []runner.Step{{Migrate: case204.Migrate}}},
	"name_tables_unchanged": {Steps: []runner.Step{{Migrate: case205.Migrate}}},
	"order_belongs_to_first": {Steps: []runner.Step{{Migrate: case206.Migrate}}},
	"order_child_first": {Steps: []runner.Step{{Migrate: case207.Migrate}}},
	"order_cycle": {Steps: []runner.Step{{Migrate: case208.Migrate}}},
	"order_cycle_no_constraints": {Steps: []runner.Step{{Migrate: case209.Migrate}}},
	"order_implied_chain": {Steps: []runner.Step{{Migrate: case210.Migrate}}},
	"order_listed_twice": {Steps: []runner.Step{{Migrate: case211.Migrate}}},
	"order_same_table": {Steps: []runner.Step{{Migrate: case212.Migrate}}},
	"order_separate_calls": {Steps: []runner.Step{{Migrate: case213.Migrate}}},
	"order_wide": {Steps: []runner.Step{{Migrate: case214.Migrate}}},
	"pkg_build_tags": {Steps: []runner.Step{{Migrate: case215.Migrate}}},
	"pkg_embedded_interfaces": {Steps: []runner.Step{{Migrate: case216.Migrate}}},
	"pkg_methods_elsewhere": {Steps: []runner.Step{{Migrate: case217.Migrate}}},
	"pkg_renamed_imports": {Steps: []runner.Step{{Migrate: case218.Migrate}}},
	"pkg_same_names": {Steps: []runner.Step{{Migrate: case219.Migrate}}},
	"pkg_three": {Steps: []runner.Step{{Migrate: case220.Migrate}}},
	"poly_has_many": {Steps: []runner.Step{{Migrate: case221.Migrate}}},
	"poly_has_one": {Steps: []runner.Step{{Migrate: case222.Migrate}}},
	"poly_missing_fields": {Steps: []runner.Step{{Migrate: case223.Migrate}}},
	"poly_named_columns": {Steps: []runner.Step{{Migrate: case224.Migrate}}},
	"poly_references": {Steps: []runner.Step{{Migrate: case225.Migrate}}},
	"poly_self": {Steps: []runner.Step{{Migrate: case226.Migrate}}},
	"poly_shared_keys": {Steps: []runner.Step{{Migrate: case227.Migrate}}},
	"poly_shared_keys_reversed": {Steps: []runner.Step{{Migrate: case228.Migrate}}},
	"rel_ambiguous": {Steps: []runner.Step{{Migrate: case229.Migrate}}},
	"rel_array": {Steps: []runner.Step{{Migrate: case230.Migrate}}},
	"rel_belongs_to": {Steps: []runner.Step{{Migrate: case231.Migrate}}},
	"rel_belongs_to_names": {Steps: []runner.Step{{Migrate: case232.Migrate}}},
	"rel_belongs_to_pointer": {Steps: []runner.Step{{Migrate: case233.Migrate}}},
	"rel_both_sides": {Steps: []runner.Step{{Migrate: case234.Migrate}}},
	"rel_both_sides_child_only": {Steps: []runner.Step{{Migrate: case235.Migrate}}},
	"rel_both_sides_off": {Steps: []runner.Step{{Migrate: case236.Migrate}}},
	"rel_cascade_chain": {Steps: []runner.Step{{Migrate: case237.Migrate}}},
	"rel_composite": {Steps: []runner.Step{{Migrate: case238.Migrate}}},
	"rel_composite_counting": {Steps: []runner.Step{{Migrate: case239.Migrate}}},
	"rel_composite_half": {Steps: []runner.Step{{Migrate: case240.Migrate}}},
	"rel_constraint_bad_action": {Steps: []runner.Step{{Migrate: case241.Migrate}}},
	"rel_constraint_off": {Steps: []runner.Step{{Migrate: case242.Migrate}}},
	"rel_constraint_set_default": {Steps: []runner.Step{{Migrate: case243.Migrate}}},
	"rel_derived_column_lookup": {Steps: []runner.Step{{Migrate: case244.Migrate}}},
	"rel_embedded_base": {Steps: []runner.Step{{Migrate: case245.Migrate}}},
	"rel_embedded_belongs_to": {Steps: []runner.Step{{Migrate: case246.Migrate}}},
	"rel_embedded_has_many": {Steps: []runner.Step{{Migrate: case247.Migrate}}},
	"rel_embedded_key_outside": {Steps: []runner.Step{{Migrate: case248.Migrate}}},
	"rel_foreign_key_tags": {Steps: []runner.Step{{Migrate: case249.Migrate}}},
	"rel_has_many": {Steps: []runner.Step{{Migrate: case250.Migrate}}},
	"rel_has_many_child_only": {Steps: []runner.Step{{Migrate: case251.Migrate}}},
	"rel_has_many_missing_key": {Steps: []runner.Step{{Migrate: case252.Migrate}}},
	"rel_has_many_twice": {Steps: []runner.Step{{Migrate: case253.Migrate}}},
	"rel_has_one": {Steps: []runner.Step{{Migrate: case254.Migrate}}},
	"rel_has_one_no_key": {Steps: []runner.Step{{Migrate: case255.Migrate}}},
	"rel_has_one_references": {Steps: []runner.Step{{Migrate: case256.Migrate}}},
	"rel_missing_key": {Steps: []runner.Step{{Migrate: case257.Migrate}}},
	"rel_named_type_targets": {Steps: []runner.Step{{Migrate: case258.Migrate}}},
	"rel_plural_initialisms": {Steps: []runner.Step{{Migrate: case259.Migrate}}},
	"rel_references": {Steps: []runner.Step{{Migrate: case260.Migrate}}},
	"rel_references_not_unique": {Steps: []runner.Step{{Migrate: case261.Migrate}}},
	"rel_self": {Steps: []runner.Step{{Migrate: case262.Migrate}}},
	"rel_self_missing_key": {Steps: []runner.Step{{Migrate: case263.Migrate}}},
	"rel_set_null_on_not_null": {Steps: []runner.Step{{Migrate: case264.Migrate}}},
	"rel_target_broken": {Steps: []runner.Step{{Migrate: case265.Migrate}}},
	"rel_target_without_key": {Steps: []runner.Step{{Migrate: case266.Migrate}}},
	"rel_type_copy_chain": {Steps: []runner.Step{{Migrate: case267.Migrate}}},
	"rel_type_copy_db_type": {Steps: []runner.Step{{Migrate: case268.Migrate}}},
	"rel_type_copy_serial": {Steps: []runner.Step{{Migrate: case269.Migrate}}},
	"rel_type_copy_sizes": {Steps: []runner.Step{{Migrate: case270.Migrate}}},
	"rel_type_copy_smallint_mysql": {Steps: []runner.Step{{Migrate: case271.Migrate}}},
	"rel_type_copy_string": {Steps: []runner.Step{{Migrate: case272.Migrate}}},
	"rel_type_copy_text": {Steps: []runner.Step{{Migrate: case273.Migrate}}},
	"rel_type_copy_uuid": {Steps: []runner.Step{{Migrate: case274.Migrate}}},
	"rel_unknown_foreign_key": {Steps: []runner.Step{{Migrate: case275.Migrate}}},
	"rel_wrong_pair": {Steps: []runner.Step{{Migrate: case276.Migrate}}},
	"tag_column_leading_space": {Steps: []runner.Step{{Migrate: case277.Migrate}}},
	"tag_column_quotes": {Steps: []runner.Step{{Migrate: case278.Migrate}}},
	"tag_column_spaces": {Steps: []runner.Step{{Migrate: case279.Migrate}}},
	"tag_constant_backquote": {Steps: []runner.Step{{Migrate: case280.Migrate}}},
	"tag_generated_key": {Steps: []runner.Step{{Migrate: case281.Migrate}}},
	"tag_generated_type": {Steps: []runner.Step{{Migrate: case282.Migrate}}},
	"tag_generated_typeless": {Steps: []runner.Step{{Migrate: case283.Migrate}}},
	"tag_ignore": {Steps: []runner.Step{{Migrate: case284.Migrate}}},
	"tag_ignore_index": {Steps: []runner.Step{{Migrate: case285.Migrate}}},
	"tag_invalid_escape": {Steps: []runner.Step{{Migrate: case286.Migrate}}},
	"tag_malformed": {Steps: []runner.Step{{Migrate: case287.Migrate}}},
	"tag_migration_index": {Steps: []runner.Step{{Migrate: case288.Migrate}}},
	"tag_migration_unique": {Steps: []runner.Step{{Migrate: case289.Migrate}}},
	"tag_repeated_keys": {Steps: []runner.Step{{Migrate: case290.Migrate}}},
	"tag_size_garbage": {Steps: []runner.Step{{Migrate: case291.Migrate}}},
	"tag_spaces": {Steps: []runner.Step{{Migrate: case292.Migrate}}},
	"tag_time_keys": {Steps: []runner.Step{{Migrate: case293.Migrate}}},
	"tag_unknown_keys": {Steps: []runner.Step{{Migrate: case294.Migrate}}},
	"type_arrays_untyped": {Steps: []runner.Step{{Migrate: case295.Migrate}}},
	"type_bytes": {Steps: []runner.Step{{Migrate: case296.Migrate}}},
	"type_datatypes_json_default_bare": {Steps: []runner.Step{{Migrate: case297.Migrate}}},
	"type_decimal": {Steps: []runner.Step{{Migrate: case298.Migrate}}},
	"type_decimal_null": {Steps: []runner.Step{{Migrate: case299.Migrate}}},
	"type_defined": {Steps: []runner.Step{{Migrate: case300.Migrate}}},
	"type_error_anonymous_struct": {Steps: []runner.Step{{Migrate: case301.Migrate}}},
	"type_error_array": {Steps: []runner.Step{{Migrate: case302.Migrate}}},
	"type_error_big_int": {Steps: []runner.Step{{Migrate: case303.Migrate}}},
	"type_error_chan": {Steps: []runner.Step{{Migrate: case304.Migrate}}},
	"type_error_complex": {Steps: []runner.Step{{Migrate: case305.Migrate}}},
	"type_error_empty_struct": {Steps: []runner.Step{{Migrate: case306.Migrate}}},
	"type_error_func": {Steps: []runner.Step{{Migrate: case307.Migrate}}},
	"type_error_int_slice": {Steps: []runner.Step{{Migrate: case308.Migrate}}},
	"type_error_interface": {Steps: []runner.Step{{Migrate: case309.Migrate}}},
	"type_error_ipnet": {Steps: []runner.Step{{Migrate: case310.Migrate}}},
	"type_error_map": {Steps: []runner.Step{{Migrate: case311.Migrate}}},
	"type_error_netip": {Steps: []runner.Step{{Migrate: case312.Migrate}}},
	"type_error_slice": {Steps: []runner.Step{{Migrate: case313.Migrate}}},
	"type_error_uintptr": {Steps: []runner.Step{{Migrate: case314.Migrate}}},
	"type_error_url": {Steps: []runner.Step{{Migrate: case315.Migrate}}},
	"type_escaped_semicolon": {Steps: []runner.Step{{Migrate: case316.Migrate}}},
	"type_floats": {Steps: []runner.Step{{Migrate: case317.Migrate}}},
	"type_generic_names": {Steps: []runner.Step{{Migrate: case318.Migrate}}},
	"type_generic_names_int": {Steps: []runner.Step{{Migrate: case319.Migrate}}},
	"type_guregu_null": {Steps: []runner.Step{{Migrate: case320.Migrate}}},
	"type_ids": {Steps: []runner.Step{{Migrate: case321.Migrate}}},
	"type_integers": {Steps: []runner.Step{{Migrate: case322.Migrate}}},
	"type_integers_sized": {Steps: []runner.Step{{Migrate: case323.Migrate}}},
	"type_mysql_only": {Steps: []runner.Step{{Migrate: case324.Migrate}}},
	"type_pgtype": {Steps: []runner.Step{{Migrate: case325.Migrate}}},
	"type_pgtype_numeric": {Steps: []runner.Step{{Migrate: case326.Migrate}}},
	"type_postgres_only": {Steps: []runner.Step{{Migrate: case327.Migrate}}},
	"type_serializer_embedded": {Steps: []runner.Step{{Migrate: case328.Migrate}}},
	"type_serializer_jsonb": {Steps: []runner.Step{{Migrate: case329.Migrate}}},
	"type_serializer_unknown": {Steps: []runner.Step{{Migrate: case330.Migrate}}},
	"type_sql_null": {Steps: []runner.Step{{Migrate: case331.Migrate}}},
	"type_sql_null_generic": {Steps: []runner.Step{{Migrate: case332.Migrate}}},
	"type_string_10485760": {Steps: []runner.Step{{Migrate: case333.Migrate}}},
	"type_string_65535": {Steps: []runner.Step{{Migrate: case334.Migrate}}},
	"type_string_too_long": {Steps: []runner.Step{{Migrate: case335.Migrate}}},
	"type_strings_sized": {Steps: []runner.Step{{Migrate: case336.Migrate}}},
	"type_time_key": {Steps: []runner.Step{{Migrate: case337.Migrate}}},
	"type_time_precision_zero": {Steps: []runner.Step{{Migrate: case338.Migrate}}},
	"type_time_timestamptz": {Steps: []runner.Step{{Migrate: case339.Migrate}}},
	"type_unsigned_literal": {Steps: []runner.Step{{Migrate: case340.Migrate}}},
	"type_uuid": {Steps: []runner.Step{{Migrate: case341.Migrate}}},
	"type_uuid_binary": {Steps: []runner.Step{{Migrate: case342.Migrate}}},
	"type_uuid_default": {Steps: []runner.Step{{Migrate: case343.Migrate}}},
	"type_uuid_gofrs": {Steps: []runner.Step{{Migrate: case344.Migrate}}},
	"type_uuid_native": {Steps: []runner.Step{{Migrate: case345.Migrate}}},
	"type_uuid_sized_key": {Steps: []runner.Step{{Migrate: case346.Migrate}}},
	"type_varchar_without_size": {Steps: []runner.Step{{Migrate: case347.Migrate}}},
	"type_wrong_database": {Steps: []runner.Step{{Migrate: case348.Migrate}}},
	"version_index_order": {Steps: []runner.Step{{Migrate: case349.Migrate}}},
	"version_polymorphic_keys": {Steps: []runner.Step{{Migrate: case350.Migrate}}},
	"version_unique": {Steps: []runner.Step{{Migrate: case351.Migrate}}},
}

func withMySQL(config func() mysql.Config) func(string) gorm.Dialector {
	return func(dsn string) gorm.Dialector {
		c := config()
		c.DSN = dsn
		return mysql.New(c)
	}
}
