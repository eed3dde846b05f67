// Code generated from the folders of cases/. DO NOT EDIT.

package main

import (
	case0 "kilter.test/conformance/cases/basic_bool_flags"
	case1 "kilter.test/conformance/cases/basic_comment_backslash"
	case2 "kilter.test/conformance/cases/basic_comment_unicode"
	case3 "kilter.test/conformance/cases/basic_deleted_at"
	case4 "kilter.test/conformance/cases/basic_model"
	case5 "kilter.test/conformance/cases/basic_no_columns"
	case6 "kilter.test/conformance/cases/basic_no_tags"
	case7 "kilter.test/conformance/cases/basic_not_null"
	case8 "kilter.test/conformance/cases/basic_pointers"
	case9 "kilter.test/conformance/cases/basic_primary_key_comment"
	case10 "kilter.test/conformance/cases/basic_reserved_words"
	case11 "kilter.test/conformance/cases/basic_table_options"
	case12 "kilter.test/conformance/cases/basic_table_options_charset"
	case13 "kilter.test/conformance/cases/basic_table_options_comment"
	case14 "kilter.test/conformance/cases/basic_table_options_instance"
	case15 "kilter.test/conformance/cases/basic_table_options_storage"
	case16 "kilter.test/conformance/cases/basic_table_options_strict"
	case17 "kilter.test/conformance/cases/basic_timestamps"
	case18 "kilter.test/conformance/cases/basic_unexported_fields"
	case19 "kilter.test/conformance/cases/check_bare"
	case20 "kilter.test/conformance/cases/check_basic"
	case21 "kilter.test/conformance/cases/check_comma_expression"
	case22 "kilter.test/conformance/cases/check_empty"
	case23 "kilter.test/conformance/cases/check_expressions"
	case24 "kilter.test/conformance/cases/check_names"
	case25 "kilter.test/conformance/cases/check_question_mark"
	case26 "kilter.test/conformance/cases/check_unknown_column"
	case27 "kilter.test/conformance/cases/config_ignore_relations"
	case28 "kilter.test/conformance/cases/config_mysql_datetime_precision"
	case29 "kilter.test/conformance/cases/config_mysql_datetime_precision_zero"
	case30 "kilter.test/conformance/cases/config_mysql_no_datetime_precision"
	case31 "kilter.test/conformance/cases/config_mysql_string_size"
	case32 "kilter.test/conformance/cases/config_name_replacer"
	case33 "kilter.test/conformance/cases/config_name_replacer_empty"
	case34 "kilter.test/conformance/cases/config_no_foreign_keys"
	case35 "kilter.test/conformance/cases/config_no_foreign_keys_cycle"
	case36 "kilter.test/conformance/cases/config_no_lower_case"
	case37 "kilter.test/conformance/cases/config_no_lower_case_singular"
	case38 "kilter.test/conformance/cases/config_prefix_pointer"
	case39 "kilter.test/conformance/cases/config_prefix_schema"
	case40 "kilter.test/conformance/cases/config_prefix_singular"
	case41 "kilter.test/conformance/cases/custom_db_data_type"
	case42 "kilter.test/conformance/cases/custom_db_data_type_over_tag"
	case43 "kilter.test/conformance/cases/custom_db_data_type_size"
	case44 "kilter.test/conformance/cases/custom_db_data_type_slice"
	case45 "kilter.test/conformance/cases/custom_db_data_type_switch"
	case46 "kilter.test/conformance/cases/custom_enum"
	case47 "kilter.test/conformance/cases/custom_gorm_data_type"
	case48 "kilter.test/conformance/cases/custom_gorm_data_type_key"
	case49 "kilter.test/conformance/cases/custom_gorm_data_type_unknown"
	case50 "kilter.test/conformance/cases/custom_package_types"
	case51 "kilter.test/conformance/cases/custom_promoted_valuer"
	case52 "kilter.test/conformance/cases/custom_scanner_only"
	case53 "kilter.test/conformance/cases/custom_time_embedded"
	case54 "kilter.test/conformance/cases/custom_time_without_value"
	case55 "kilter.test/conformance/cases/custom_valuer_constant"
	case56 "kilter.test/conformance/cases/custom_valuer_guard"
	case57 "kilter.test/conformance/cases/custom_valuer_json"
	case58 "kilter.test/conformance/cases/custom_valuer_nil"
	case59 "kilter.test/conformance/cases/custom_valuer_slice"
	case60 "kilter.test/conformance/cases/custom_valuer_slice_nil"
	case61 "kilter.test/conformance/cases/custom_vector"
	case62 "kilter.test/conformance/cases/default_auto_random"
	case63 "kilter.test/conformance/cases/default_bool_quoted"
	case64 "kilter.test/conformance/cases/default_bool_smallint"
	case65 "kilter.test/conformance/cases/default_bool_word"
	case66 "kilter.test/conformance/cases/default_bytes"
	case67 "kilter.test/conformance/cases/default_bytes_mysql"
	case68 "kilter.test/conformance/cases/default_casts_postgres"
	case69 "kilter.test/conformance/cases/default_float_large"
	case70 "kilter.test/conformance/cases/default_floats"
	case71 "kilter.test/conformance/cases/default_functions_mysql"
	case72 "kilter.test/conformance/cases/default_functions_postgres"
	case73 "kilter.test/conformance/cases/default_functions_sqlite"
	case74 "kilter.test/conformance/cases/default_infinity"
	case75 "kilter.test/conformance/cases/default_integer_decimal_type"
	case76 "kilter.test/conformance/cases/default_integer_negative"
	case77 "kilter.test/conformance/cases/default_integer_now"
	case78 "kilter.test/conformance/cases/default_integer_quoted"
	case79 "kilter.test/conformance/cases/default_integer_word"
	case80 "kilter.test/conformance/cases/default_integers"
	case81 "kilter.test/conformance/cases/default_key"
	case82 "kilter.test/conformance/cases/default_key_serial"
	case83 "kilter.test/conformance/cases/default_nan"
	case84 "kilter.test/conformance/cases/default_nextval"
	case85 "kilter.test/conformance/cases/default_string_apostrophe"
	case86 "kilter.test/conformance/cases/default_string_backslash"
	case87 "kilter.test/conformance/cases/default_string_double_quoted"
	case88 "kilter.test/conformance/cases/default_string_parentheses"
	case89 "kilter.test/conformance/cases/default_string_parentheses_bare"
	case90 "kilter.test/conformance/cases/default_string_placeholder"
	case91 "kilter.test/conformance/cases/default_strings"
	case92 "kilter.test/conformance/cases/default_times"
	case93 "kilter.test/conformance/cases/default_unknown_function"
	case94 "kilter.test/conformance/cases/discover_anonymous_struct"
	case95 "kilter.test/conformance/cases/discover_argument_forms"
	case96 "kilter.test/conformance/cases/discover_chained"
	case97 "kilter.test/conformance/cases/discover_function"
	case98 "kilter.test/conformance/cases/discover_generic_defined"
	case99 "kilter.test/conformance/cases/discover_generic_model"
	case100 "kilter.test/conformance/cases/discover_generic_package_path"
	case101 "kilter.test/conformance/cases/discover_has_table"
	case102 "kilter.test/conformance/cases/discover_local_type"
	case103 "kilter.test/conformance/cases/discover_loop"
	case104 "kilter.test/conformance/cases/discover_method"
	case105 "kilter.test/conformance/cases/discover_migrator"
	case106 "kilter.test/conformance/cases/discover_package_variable"
	case107 "kilter.test/conformance/cases/discover_slice"
	case108 "kilter.test/conformance/cases/discover_string_argument"
	case109 "kilter.test/conformance/cases/discover_table_call"
	case110 "kilter.test/conformance/cases/discover_table_call_constraint_off"
	case111 "kilter.test/conformance/cases/discover_table_call_has"
	case112 "kilter.test/conformance/cases/discover_table_call_has_after"
	case113 "kilter.test/conformance/cases/discover_table_call_has_both_sides"
	case114 "kilter.test/conformance/cases/discover_table_call_has_both_sides_after"
	case115 "kilter.test/conformance/cases/discover_table_call_has_implied"
	case116 "kilter.test/conformance/cases/discover_table_call_has_own"
	case117 "kilter.test/conformance/cases/discover_table_call_has_own_after"
	case118 "kilter.test/conformance/cases/discover_table_call_has_own_last"
	case119 "kilter.test/conformance/cases/discover_table_call_has_self"
	case120 "kilter.test/conformance/cases/discover_table_call_ignore_relations"
	case121 "kilter.test/conformance/cases/discover_table_call_relations"
	case122 "kilter.test/conformance/cases/discover_table_call_twice"
	case123 "kilter.test/conformance/cases/discover_table_call_two_models"
	case124 "kilter.test/conformance/cases/discover_unexported"
	case125 "kilter.test/conformance/cases/discover_variable_struct"
	case126 "kilter.test/conformance/cases/embed_anonymous_prefix"
	case127 "kilter.test/conformance/cases/embed_cycle_broken"
	case128 "kilter.test/conformance/cases/embed_defined_model"
	case129 "kilter.test/conformance/cases/embed_equal_depth"
	case130 "kilter.test/conformance/cases/embed_generic"
	case131 "kilter.test/conformance/cases/embed_generic_fields"
	case132 "kilter.test/conformance/cases/embed_generic_two_keys"
	case133 "kilter.test/conformance/cases/embed_ignored"
	case134 "kilter.test/conformance/cases/embed_in_place"
	case135 "kilter.test/conformance/cases/embed_interface"
	case136 "kilter.test/conformance/cases/embed_key_in_prefix"
	case137 "kilter.test/conformance/cases/embed_model_and_base"
	case138 "kilter.test/conformance/cases/embed_named"
	case139 "kilter.test/conformance/cases/embed_named_without_tag"
	case140 "kilter.test/conformance/cases/embed_own_name_columns"
	case141 "kilter.test/conformance/cases/embed_pointer"
	case142 "kilter.test/conformance/cases/embed_prefix_nested"
	case143 "kilter.test/conformance/cases/embed_prefix_twice_index"
	case144 "kilter.test/conformance/cases/embed_prefix_twice_unique"
	case145 "kilter.test/conformance/cases/embed_prefix_without_embedded"
	case146 "kilter.test/conformance/cases/embed_scalars"
	case147 "kilter.test/conformance/cases/embed_shadow"
	case148 "kilter.test/conformance/cases/embed_shadow_check"
	case149 "kilter.test/conformance/cases/embed_shadow_ignore"
	case150 "kilter.test/conformance/cases/embed_shadow_key"
	case151 "kilter.test/conformance/cases/embed_tags_on_field"
	case152 "kilter.test/conformance/cases/embed_unexported"
	case153 "kilter.test/conformance/cases/embed_unexported_named"
	case154 "kilter.test/conformance/cases/embed_valuer"
	case155 "kilter.test/conformance/cases/embed_valuer_nil"
	case156 "kilter.test/conformance/cases/evolve_array_added/before"
	case157 "kilter.test/conformance/cases/evolve_array_added/after"
	case158 "kilter.test/conformance/cases/evolve_bool_becomes_int/before"
	case159 "kilter.test/conformance/cases/evolve_bool_becomes_int/after"
	case160 "kilter.test/conformance/cases/evolve_bytes_become_string/before"
	case161 "kilter.test/conformance/cases/evolve_bytes_become_string/after"
	case162 "kilter.test/conformance/cases/evolve_bytes_size_grows/before"
	case163 "kilter.test/conformance/cases/evolve_bytes_size_grows/after"
	case164 "kilter.test/conformance/cases/evolve_check_added/before"
	case165 "kilter.test/conformance/cases/evolve_check_added/after"
	case166 "kilter.test/conformance/cases/evolve_check_changed/before"
	case167 "kilter.test/conformance/cases/evolve_check_changed/after"
	case168 "kilter.test/conformance/cases/evolve_check_removed/before"
	case169 "kilter.test/conformance/cases/evolve_check_removed/after"
	case170 "kilter.test/conformance/cases/evolve_check_renamed/before"
	case171 "kilter.test/conformance/cases/evolve_check_renamed/after"
	case172 "kilter.test/conformance/cases/evolve_column_added/before"
	case173 "kilter.test/conformance/cases/evolve_column_added/after"
	case174 "kilter.test/conformance/cases/evolve_column_added_auto_increment/before"
	case175 "kilter.test/conformance/cases/evolve_column_added_auto_increment/after"
	case176 "kilter.test/conformance/cases/evolve_column_added_check/before"
	case177 "kilter.test/conformance/cases/evolve_column_added_check/after"
	case178 "kilter.test/conformance/cases/evolve_column_added_comment/before"
	case179 "kilter.test/conformance/cases/evolve_column_added_comment/after"
	case180 "kilter.test/conformance/cases/evolve_column_added_composite_index/before"
	case181 "kilter.test/conformance/cases/evolve_column_added_composite_index/after"
	case182 "kilter.test/conformance/cases/evolve_column_added_in_the_middle/before"
	case183 "kilter.test/conformance/cases/evolve_column_added_in_the_middle/after"
	case184 "kilter.test/conformance/cases/evolve_column_added_key/before"
	case185 "kilter.test/conformance/cases/evolve_column_added_key/after"
	case186 "kilter.test/conformance/cases/evolve_column_added_not_null/before"
	case187 "kilter.test/conformance/cases/evolve_column_added_not_null/after"
	case188 "kilter.test/conformance/cases/evolve_column_added_not_null_default/before"
	case189 "kilter.test/conformance/cases/evolve_column_added_not_null_default/after"
	case190 "kilter.test/conformance/cases/evolve_column_added_second_key/before"
	case191 "kilter.test/conformance/cases/evolve_column_added_second_key/after"
	case192 "kilter.test/conformance/cases/evolve_column_added_unique/before"
	case193 "kilter.test/conformance/cases/evolve_column_added_unique/after"
	case194 "kilter.test/conformance/cases/evolve_column_added_unique_index/before"
	case195 "kilter.test/conformance/cases/evolve_column_added_unique_index/after"
	case196 "kilter.test/conformance/cases/evolve_column_case_changed/before"
	case197 "kilter.test/conformance/cases/evolve_column_case_changed/after"
	case198 "kilter.test/conformance/cases/evolve_column_ignored_later/before"
	case199 "kilter.test/conformance/cases/evolve_column_ignored_later/after"
	case200 "kilter.test/conformance/cases/evolve_column_removed/before"
	case201 "kilter.test/conformance/cases/evolve_column_removed/after"
	case202 "kilter.test/conformance/cases/evolve_column_renamed/before"
	case203 "kilter.test/conformance/cases/evolve_column_renamed/after"
	case204 "kilter.test/conformance/cases/evolve_comment_added/before"
	case205 "kilter.test/conformance/cases/evolve_comment_added/after"
	case206 "kilter.test/conformance/cases/evolve_comment_changed/before"
	case207 "kilter.test/conformance/cases/evolve_comment_changed/after"
	case208 "kilter.test/conformance/cases/evolve_comment_on_key/before"
	case209 "kilter.test/conformance/cases/evolve_comment_on_key/after"
	case210 "kilter.test/conformance/cases/evolve_comment_removed/before"
	case211 "kilter.test/conformance/cases/evolve_comment_removed/after"
	case212 "kilter.test/conformance/cases/evolve_date_becomes_datetime/before"
	case213 "kilter.test/conformance/cases/evolve_date_becomes_datetime/after"
	case214 "kilter.test/conformance/cases/evolve_decimal_loses_precision/before"
	case215 "kilter.test/conformance/cases/evolve_decimal_loses_precision/after"
	case216 "kilter.test/conformance/cases/evolve_decimal_precision/before"
	case217 "kilter.test/conformance/cases/evolve_decimal_precision/after"
	case218 "kilter.test/conformance/cases/evolve_decimal_same/before"
	case219 "kilter.test/conformance/cases/evolve_decimal_same/after"
	case220 "kilter.test/conformance/cases/evolve_decimal_type_tag/before"
	case221 "kilter.test/conformance/cases/evolve_decimal_type_tag/after"
	case222 "kilter.test/conformance/cases/evolve_default_added/before"
	case223 "kilter.test/conformance/cases/evolve_default_added/after"
	case224 "kilter.test/conformance/cases/evolve_default_changed/before"
	case225 "kilter.test/conformance/cases/evolve_default_changed/after"
	case226 "kilter.test/conformance/cases/evolve_default_dash/before"
	case227 "kilter.test/conformance/cases/evolve_default_dash/after"
	case228 "kilter.test/conformance/cases/evolve_default_empty_string/before"
	case229 "kilter.test/conformance/cases/evolve_default_empty_string/after"
	case230 "kilter.test/conformance/cases/evolve_default_null/before"
	case231 "kilter.test/conformance/cases/evolve_default_null/after"
	case232 "kilter.test/conformance/cases/evolve_default_removed/before"
	case233 "kilter.test/conformance/cases/evolve_default_removed/after"
	case234 "kilter.test/conformance/cases/evolve_default_spelled_differently/before"
	case235 "kilter.test/conformance/cases/evolve_default_spelled_differently/after"
	case236 "kilter.test/conformance/cases/evolve_default_with_quote/before"
	case237 "kilter.test/conformance/cases/evolve_default_with_quote/after"
	case238 "kilter.test/conformance/cases/evolve_embedded_added/before"
	case239 "kilter.test/conformance/cases/evolve_embedded_added/after"
	case240 "kilter.test/conformance/cases/evolve_enum_gets_label/before"
	case241 "kilter.test/conformance/cases/evolve_enum_gets_label/after"
	case242 "kilter.test/conformance/cases/evolve_everything_stays/before"
	case243 "kilter.test/conformance/cases/evolve_everything_stays/after"
	case244 "kilter.test/conformance/cases/evolve_fk_action_changed/before"
	case245 "kilter.test/conformance/cases/evolve_fk_action_changed/after"
	case246 "kilter.test/conformance/cases/evolve_fk_added/before"
	case247 "kilter.test/conformance/cases/evolve_fk_added/after"
	case248 "kilter.test/conformance/cases/evolve_fk_added_with_column/before"
	case249 "kilter.test/conformance/cases/evolve_fk_added_with_column/after"
	case250 "kilter.test/conformance/cases/evolve_fk_removed/before"
	case251 "kilter.test/conformance/cases/evolve_fk_removed/after"
	case252 "kilter.test/conformance/cases/evolve_fk_renamed/before"
	case253 "kilter.test/conformance/cases/evolve_fk_renamed/after"
	case254 "kilter.test/conformance/cases/evolve_fk_switched_off/before"
	case255 "kilter.test/conformance/cases/evolve_fk_switched_off/after"
	case256 "kilter.test/conformance/cases/evolve_fk_to_self_added/before"
	case257 "kilter.test/conformance/cases/evolve_fk_to_self_added/after"
	case258 "kilter.test/conformance/cases/evolve_fk_type_follows/before"
	case259 "kilter.test/conformance/cases/evolve_fk_type_follows/after"
	case260 "kilter.test/conformance/cases/evolve_float_becomes_decimal/before"
	case261 "kilter.test/conformance/cases/evolve_float_becomes_decimal/after"
	case262 "kilter.test/conformance/cases/evolve_float_width/before"
	case263 "kilter.test/conformance/cases/evolve_float_width/after"
	case264 "kilter.test/conformance/cases/evolve_generated_column_stays/before"
	case265 "kilter.test/conformance/cases/evolve_generated_column_stays/after"
	case266 "kilter.test/conformance/cases/evolve_has_many_added/before"
	case267 "kilter.test/conformance/cases/evolve_has_many_added/after"
	case268 "kilter.test/conformance/cases/evolve_index_added/before"
	case269 "kilter.test/conformance/cases/evolve_index_added/after"
	case270 "kilter.test/conformance/cases/evolve_index_added_on_text/before"
	case271 "kilter.test/conformance/cases/evolve_index_added_on_text/after"
	case272 "kilter.test/conformance/cases/evolve_index_gets_column/before"
	case273 "kilter.test/conformance/cases/evolve_index_gets_column/after"
	case274 "kilter.test/conformance/cases/evolve_index_made_unique/before"
	case275 "kilter.test/conformance/cases/evolve_index_made_unique/after"
	case276 "kilter.test/conformance/cases/evolve_index_order_changed/before"
	case277 "kilter.test/conformance/cases/evolve_index_order_changed/after"
	case278 "kilter.test/conformance/cases/evolve_index_removed/before"
	case279 "kilter.test/conformance/cases/evolve_index_removed/after"
	case280 "kilter.test/conformance/cases/evolve_index_removed_from_text/before"
	case281 "kilter.test/conformance/cases/evolve_index_removed_from_text/after"
	case282 "kilter.test/conformance/cases/evolve_index_renamed/before"
	case283 "kilter.test/conformance/cases/evolve_index_renamed/after"
	case284 "kilter.test/conformance/cases/evolve_int_becomes_bool/before"
	case285 "kilter.test/conformance/cases/evolve_int_becomes_bool/after"
	case286 "kilter.test/conformance/cases/evolve_int_becomes_string/before"
	case287 "kilter.test/conformance/cases/evolve_int_becomes_string/after"
	case288 "kilter.test/conformance/cases/evolve_int_becomes_unsigned/before"
	case289 "kilter.test/conformance/cases/evolve_int_becomes_unsigned/after"
	case290 "kilter.test/conformance/cases/evolve_int_default_becomes_bool/before"
	case291 "kilter.test/conformance/cases/evolve_int_default_becomes_bool/after"
	case292 "kilter.test/conformance/cases/evolve_int_grows/before"
	case293 "kilter.test/conformance/cases/evolve_int_grows/after"
	case294 "kilter.test/conformance/cases/evolve_int_shrinks/before"
	case295 "kilter.test/conformance/cases/evolve_int_shrinks/after"
	case296 "kilter.test/conformance/cases/evolve_json_becomes_jsonb/before"
	case297 "kilter.test/conformance/cases/evolve_json_becomes_jsonb/after"
	case298 "kilter.test/conformance/cases/evolve_key_becomes_string/before"
	case299 "kilter.test/conformance/cases/evolve_key_becomes_string/after"
	case300 "kilter.test/conformance/cases/evolve_key_gets_auto_increment/before"
	case301 "kilter.test/conformance/cases/evolve_key_gets_auto_increment/after"
	case302 "kilter.test/conformance/cases/evolve_key_loses_auto_increment/before"
	case303 "kilter.test/conformance/cases/evolve_key_loses_auto_increment/after"
	case304 "kilter.test/conformance/cases/evolve_key_moved/before"
	case305 "kilter.test/conformance/cases/evolve_key_moved/after"
	case306 "kilter.test/conformance/cases/evolve_key_narrowed/before"
	case307 "kilter.test/conformance/cases/evolve_key_narrowed/after"
	case308 "kilter.test/conformance/cases/evolve_key_size_changed/before"
	case309 "kilter.test/conformance/cases/evolve_key_size_changed/after"
	case310 "kilter.test/conformance/cases/evolve_key_type_changed/before"
	case311 "kilter.test/conformance/cases/evolve_key_type_changed/after"
	case312 "kilter.test/conformance/cases/evolve_key_type_tag_size_changed/before"
	case313 "kilter.test/conformance/cases/evolve_key_type_tag_size_changed/after"
	case314 "kilter.test/conformance/cases/evolve_key_widened/before"
	case315 "kilter.test/conformance/cases/evolve_key_widened/after"
	case316 "kilter.test/conformance/cases/evolve_many2many_added/before"
	case317 "kilter.test/conformance/cases/evolve_many2many_added/after"
	case318 "kilter.test/conformance/cases/evolve_many2many_join_table_gets_columns/before"
	case319 "kilter.test/conformance/cases/evolve_many2many_join_table_gets_columns/after"
	case320 "kilter.test/conformance/cases/evolve_many2many_removed/before"
	case321 "kilter.test/conformance/cases/evolve_many2many_removed/after"
	case322 "kilter.test/conformance/cases/evolve_model_embedded_later/before"
	case323 "kilter.test/conformance/cases/evolve_model_embedded_later/after"
	case324 "kilter.test/conformance/cases/evolve_not_null_added/before"
	case325 "kilter.test/conformance/cases/evolve_not_null_added/after"
	case326 "kilter.test/conformance/cases/evolve_not_null_comes_with_default/before"
	case327 "kilter.test/conformance/cases/evolve_not_null_comes_with_default/after"
	case328 "kilter.test/conformance/cases/evolve_not_null_removed/before"
	case329 "kilter.test/conformance/cases/evolve_not_null_removed/after"
	case330 "kilter.test/conformance/cases/evolve_numeric_type_tag/before"
	case331 "kilter.test/conformance/cases/evolve_numeric_type_tag/after"
	case332 "kilter.test/conformance/cases/evolve_pointer_changes_nothing/before"
	case333 "kilter.test/conformance/cases/evolve_pointer_changes_nothing/after"
	case334 "kilter.test/conformance/cases/evolve_serial_added/before"
	case335 "kilter.test/conformance/cases/evolve_serial_added/after"
	case336 "kilter.test/conformance/cases/evolve_size_added/before"
	case337 "kilter.test/conformance/cases/evolve_size_added/after"
	case338 "kilter.test/conformance/cases/evolve_size_grows/before"
	case339 "kilter.test/conformance/cases/evolve_size_grows/after"
	case340 "kilter.test/conformance/cases/evolve_size_removed/before"
	case341 "kilter.test/conformance/cases/evolve_size_removed/after"
	case342 "kilter.test/conformance/cases/evolve_size_shrinks/before"
	case343 "kilter.test/conformance/cases/evolve_size_shrinks/after"
	case344 "kilter.test/conformance/cases/evolve_soft_delete_added/before"
	case345 "kilter.test/conformance/cases/evolve_soft_delete_added/after"
	case346 "kilter.test/conformance/cases/evolve_string_becomes_int/before"
	case347 "kilter.test/conformance/cases/evolve_string_becomes_int/after"
	case348 "kilter.test/conformance/cases/evolve_struct_renamed/before"
	case349 "kilter.test/conformance/cases/evolve_struct_renamed/after"
	case350 "kilter.test/conformance/cases/evolve_struct_renamed_table_kept/before"
	case351 "kilter.test/conformance/cases/evolve_struct_renamed_table_kept/after"
	case352 "kilter.test/conformance/cases/evolve_table_added/before"
	case353 "kilter.test/conformance/cases/evolve_table_added/after"
	case354 "kilter.test/conformance/cases/evolve_table_removed/before"
	case355 "kilter.test/conformance/cases/evolve_table_removed/after"
	case356 "kilter.test/conformance/cases/evolve_text_becomes_json/before"
	case357 "kilter.test/conformance/cases/evolve_text_becomes_json/after"
	case358 "kilter.test/conformance/cases/evolve_text_grows_in_place/before"
	case359 "kilter.test/conformance/cases/evolve_text_grows_in_place/after"
	case360 "kilter.test/conformance/cases/evolve_time_becomes_date/before"
	case361 "kilter.test/conformance/cases/evolve_time_becomes_date/after"
	case362 "kilter.test/conformance/cases/evolve_time_precision/before"
	case363 "kilter.test/conformance/cases/evolve_time_precision/after"
	case364 "kilter.test/conformance/cases/evolve_time_type_tag/before"
	case365 "kilter.test/conformance/cases/evolve_time_type_tag/after"
	case366 "kilter.test/conformance/cases/evolve_two_unique_indexes/before"
	case367 "kilter.test/conformance/cases/evolve_two_unique_indexes/after"
	case368 "kilter.test/conformance/cases/evolve_type_and_default_change/before"
	case369 "kilter.test/conformance/cases/evolve_type_and_default_change/after"
	case370 "kilter.test/conformance/cases/evolve_type_change_keeps_the_rest/before"
	case371 "kilter.test/conformance/cases/evolve_type_change_keeps_the_rest/after"
	case372 "kilter.test/conformance/cases/evolve_type_tag_and_default/before"
	case373 "kilter.test/conformance/cases/evolve_type_tag_and_default/after"
	case374 "kilter.test/conformance/cases/evolve_type_tag_char_grows/before"
	case375 "kilter.test/conformance/cases/evolve_type_tag_char_grows/after"
	case376 "kilter.test/conformance/cases/evolve_type_tag_varchar_grows/before"
	case377 "kilter.test/conformance/cases/evolve_type_tag_varchar_grows/after"
	case378 "kilter.test/conformance/cases/evolve_unique_added/before"
	case379 "kilter.test/conformance/cases/evolve_unique_added/after"
	case380 "kilter.test/conformance/cases/evolve_unique_and_unique_index/before"
	case381 "kilter.test/conformance/cases/evolve_unique_and_unique_index/after"
	case382 "kilter.test/conformance/cases/evolve_unique_becomes_unique_index/before"
	case383 "kilter.test/conformance/cases/evolve_unique_becomes_unique_index/after"
	case384 "kilter.test/conformance/cases/evolve_unique_index_added/before"
	case385 "kilter.test/conformance/cases/evolve_unique_index_added/after"
	case386 "kilter.test/conformance/cases/evolve_unique_index_becomes_unique/before"
	case387 "kilter.test/conformance/cases/evolve_unique_index_becomes_unique/after"
	case388 "kilter.test/conformance/cases/evolve_unique_index_composite_removed/before"
	case389 "kilter.test/conformance/cases/evolve_unique_index_composite_removed/after"
	case390 "kilter.test/conformance/cases/evolve_unique_index_gets_column/before"
	case391 "kilter.test/conformance/cases/evolve_unique_index_gets_column/after"
	case392 "kilter.test/conformance/cases/evolve_unique_index_partial_removed/before"
	case393 "kilter.test/conformance/cases/evolve_unique_index_partial_removed/after"
	case394 "kilter.test/conformance/cases/evolve_unique_index_removed/before"
	case395 "kilter.test/conformance/cases/evolve_unique_index_removed/after"
	case396 "kilter.test/conformance/cases/evolve_unique_index_renamed/before"
	case397 "kilter.test/conformance/cases/evolve_unique_index_renamed/after"
	case398 "kilter.test/conformance/cases/evolve_unique_removed/before"
	case399 "kilter.test/conformance/cases/evolve_unique_removed/after"
	case400 "kilter.test/conformance/cases/evolve_varchar_becomes_text/before"
	case401 "kilter.test/conformance/cases/evolve_varchar_becomes_text/after"
	case402 "kilter.test/conformance/cases/index_and_unique"
	case403 "kilter.test/conformance/cases/index_basic"
	case404 "kilter.test/conformance/cases/index_class_fulltext"
	case405 "kilter.test/conformance/cases/index_collate_postgres"
	case406 "kilter.test/conformance/cases/index_collate_sqlite"
	case407 "kilter.test/conformance/cases/index_comment"
	case408 "kilter.test/conformance/cases/index_composite"
	case409 "kilter.test/conformance/cases/index_composite_empty"
	case410 "kilter.test/conformance/cases/index_concurrently"
	case411 "kilter.test/conformance/cases/index_expression"
	case412 "kilter.test/conformance/cases/index_expression_mysql"
	case413 "kilter.test/conformance/cases/index_fulltext"
	case414 "kilter.test/conformance/cases/index_mixed_class"
	case415 "kilter.test/conformance/cases/index_name_collision"
	case416 "kilter.test/conformance/cases/index_name_spaces"
	case417 "kilter.test/conformance/cases/index_nulls_postgres"
	case418 "kilter.test/conformance/cases/index_on_relation"
	case419 "kilter.test/conformance/cases/index_option_postgres"
	case420 "kilter.test/conformance/cases/index_option_sqlite"
	case421 "kilter.test/conformance/cases/index_over_embedded"
	case422 "kilter.test/conformance/cases/index_several_on_one_field"
	case423 "kilter.test/conformance/cases/index_sort"
	case424 "kilter.test/conformance/cases/index_spatial"
	case425 "kilter.test/conformance/cases/index_text"
	case426 "kilter.test/conformance/cases/index_text_length"
	case427 "kilter.test/conformance/cases/index_text_type"
	case428 "kilter.test/conformance/cases/index_text_unique"
	case429 "kilter.test/conformance/cases/index_type_btree"
	case430 "kilter.test/conformance/cases/index_type_postgres"
	case431 "kilter.test/conformance/cases/index_type_sqlite"
	case432 "kilter.test/conformance/cases/index_unique_constraint"
	case433 "kilter.test/conformance/cases/index_unnamed_composite_tables"
	case434 "kilter.test/conformance/cases/index_where"
	case435 "kilter.test/conformance/cases/index_where_postgres"
	case436 "kilter.test/conformance/cases/key_auto_increment_elsewhere"
	case437 "kilter.test/conformance/cases/key_auto_increment_only"
	case438 "kilter.test/conformance/cases/key_auto_increment_two"
	case439 "kilter.test/conformance/cases/key_auto_increment_unique"
	case440 "kilter.test/conformance/cases/key_bigserial"
	case441 "kilter.test/conformance/cases/key_bytes"
	case442 "kilter.test/conformance/cases/key_bytes_unsized"
	case443 "kilter.test/conformance/cases/key_composite"
	case444 "kilter.test/conformance/cases/key_composite_counting"
	case445 "kilter.test/conformance/cases/key_composite_second_counts"
	case446 "kilter.test/conformance/cases/key_foreign"
	case447 "kilter.test/conformance/cases/key_identity"
	case448 "kilter.test/conformance/cases/key_no_auto_increment"
	case449 "kilter.test/conformance/cases/key_none_id"
	case450 "kilter.test/conformance/cases/key_not_id"
	case451 "kilter.test/conformance/cases/key_sizes"
	case452 "kilter.test/conformance/cases/key_strings"
	case453 "kilter.test/conformance/cases/key_typed"
	case454 "kilter.test/conformance/cases/m2m_and_has_many"
	case455 "kilter.test/conformance/cases/m2m_basic"
	case456 "kilter.test/conformance/cases/m2m_both_sides"
	case457 "kilter.test/conformance/cases/m2m_both_sides_reversed"
	case458 "kilter.test/conformance/cases/m2m_composite"
	case459 "kilter.test/conformance/cases/m2m_composite_part"
	case460 "kilter.test/conformance/cases/m2m_composite_part_no_keys"
	case461 "kilter.test/conformance/cases/m2m_constraint_actions"
	case462 "kilter.test/conformance/cases/m2m_constraint_name"
	case463 "kilter.test/conformance/cases/m2m_constraint_off"
	case464 "kilter.test/conformance/cases/m2m_embedded"
	case465 "kilter.test/conformance/cases/m2m_join_column_names"
	case466 "kilter.test/conformance/cases/m2m_join_model_relations"
	case467 "kilter.test/conformance/cases/m2m_migration_off"
	case468 "kilter.test/conformance/cases/m2m_no_key"
	case469 "kilter.test/conformance/cases/m2m_of_dependency"
	case470 "kilter.test/conformance/cases/m2m_of_listed_dependency"
	case471 "kilter.test/conformance/cases/m2m_reference_code"
	case472 "kilter.test/conformance/cases/m2m_reference_code_sized"
	case473 "kilter.test/conformance/cases/m2m_references"
	case474 "kilter.test/conformance/cases/m2m_same_table"
	case475 "kilter.test/conformance/cases/m2m_self"
	case476 "kilter.test/conformance/cases/m2m_self_named_like_struct"
	case477 "kilter.test/conformance/cases/m2m_self_singular"
	case478 "kilter.test/conformance/cases/m2m_setup_join_table"
	case479 "kilter.test/conformance/cases/m2m_setup_join_table_default_name"
	case480 "kilter.test/conformance/cases/m2m_setup_join_table_missing"
	case481 "kilter.test/conformance/cases/m2m_table_name"
	case482 "kilter.test/conformance/cases/m2m_tags_carried"
	case483 "kilter.test/conformance/cases/m2m_tags_carried_check"
	case484 "kilter.test/conformance/cases/m2m_tags_carried_uuid"
	case485 "kilter.test/conformance/cases/m2m_target_listed"
	case486 "kilter.test/conformance/cases/m2m_two_tables"
	case487 "kilter.test/conformance/cases/m2m_typed_keys"
	case488 "kilter.test/conformance/cases/m2m_uncountable"
	case489 "kilter.test/conformance/cases/m2m_unexported"
	case490 "kilter.test/conformance/cases/m2m_uuid"
	case491 "kilter.test/conformance/cases/m2m_uuid_unsized"
	case492 "kilter.test/conformance/cases/name_column_multibyte_end"
	case493 "kilter.test/conformance/cases/name_columns_digits"
	case494 "kilter.test/conformance/cases/name_columns_false_friends"
	case495 "kilter.test/conformance/cases/name_columns_initialisms"
	case496 "kilter.test/conformance/cases/name_columns_underscores"
	case497 "kilter.test/conformance/cases/name_columns_unicode"
	case498 "kilter.test/conformance/cases/name_limit_30"
	case499 "kilter.test/conformance/cases/name_limit_edge"
	case500 "kilter.test/conformance/cases/name_long_foreign_key"
	case501 "kilter.test/conformance/cases/name_long_identifiers"
	case502 "kilter.test/conformance/cases/name_mixed_case_columns"
	case503 "kilter.test/conformance/cases/name_same_column_twice"
	case504 "kilter.test/conformance/cases/name_schema_m2m"
	case505 "kilter.test/conformance/cases/name_table_constants"
	case506 "kilter.test/conformance/cases/name_table_defined_types"
	case507 "kilter.test/conformance/cases/name_table_method"
	case508 "kilter.test/conformance/cases/name_table_method_ambiguous"
	case509 "kilter.test/conformance/cases/name_table_method_named_embed"
	case510 "kilter.test/conformance/cases/name_table_multibyte_end"
	case511 "kilter.test/conformance/cases/name_table_namer"
	case512 "kilter.test/conformance/cases/name_table_schema"
	case513 "kilter.test/conformance/cases/name_table_two_schemas"
	case514 "kilter.test/conformance/cases/name_tables_initialisms"
	case515 "kilter.test/conformance/cases/name_tables_irregular"
	case516 "kilter.test/conformance/cases/name_tables_plural"
	case517 "kilter.test/conformance/cases/name_tables_unchanged"
	case518 "kilter.test/conformance/cases/order_belongs_to_first"
	case519 "kilter.test/conformance/cases/order_child_first"
	case520 "kilter.test/conformance/cases/order_cycle"
	case521 "kilter.test/conformance/cases/order_cycle_no_constraints"
	case522 "kilter.test/conformance/cases/order_implied_chain"
	case523 "kilter.test/conformance/cases/order_listed_twice"
	case524 "kilter.test/conformance/cases/order_same_table"
	case525 "kilter.test/conformance/cases/order_separate_calls"
	case526 "kilter.test/conformance/cases/order_wide"
	case527 "kilter.test/conformance/cases/pkg_build_tags"
	case528 "kilter.test/conformance/cases/pkg_embedded_interfaces"
	case529 "kilter.test/conformance/cases/pkg_methods_elsewhere"
	case530 "kilter.test/conformance/cases/pkg_renamed_imports"
	case531 "kilter.test/conformance/cases/pkg_same_names"
	case532 "kilter.test/conformance/cases/pkg_three"
	case533 "kilter.test/conformance/cases/poly_child_alone"
	case534 "kilter.test/conformance/cases/poly_has_many"
	case535 "kilter.test/conformance/cases/poly_has_one"
	case536 "kilter.test/conformance/cases/poly_missing_fields"
	case537 "kilter.test/conformance/cases/poly_named_columns"
	case538 "kilter.test/conformance/cases/poly_references"
	case539 "kilter.test/conformance/cases/poly_self"
	case540 "kilter.test/conformance/cases/poly_shared_keys"
	case541 "kilter.test/conformance/cases/poly_shared_keys_reversed"
	case542 "kilter.test/conformance/cases/rel_ambiguous"
	case543 "kilter.test/conformance/cases/rel_array"
	case544 "kilter.test/conformance/cases/rel_belongs_to"
	case545 "kilter.test/conformance/cases/rel_belongs_to_names"
	case546 "kilter.test/conformance/cases/rel_belongs_to_pointer"
	case547 "kilter.test/conformance/cases/rel_both_sides"
	case548 "kilter.test/conformance/cases/rel_both_sides_child_only"
	case549 "kilter.test/conformance/cases/rel_both_sides_off"
	case550 "kilter.test/conformance/cases/rel_cascade_chain"
	case551 "kilter.test/conformance/cases/rel_composite"
	case552 "kilter.test/conformance/cases/rel_composite_counting"
	case553 "kilter.test/conformance/cases/rel_composite_half"
	case554 "kilter.test/conformance/cases/rel_constraint_bad_action"
	case555 "kilter.test/conformance/cases/rel_constraint_off"
	case556 "kilter.test/conformance/cases/rel_constraint_options"
	case557 "kilter.test/conformance/cases/rel_constraint_set_default"
	case558 "kilter.test/conformance/cases/rel_derived_column_lookup"
	case559 "kilter.test/conformance/cases/rel_embedded_base"
	case560 "kilter.test/conformance/cases/rel_embedded_belongs_to"
	case561 "kilter.test/conformance/cases/rel_embedded_has_many"
	case562 "kilter.test/conformance/cases/rel_embedded_key_outside"
	case563 "kilter.test/conformance/cases/rel_foreign_key_tags"
	case564 "kilter.test/conformance/cases/rel_has_many"
	case565 "kilter.test/conformance/cases/rel_has_many_child_only"
	case566 "kilter.test/conformance/cases/rel_has_many_missing_key"
	case567 "kilter.test/conformance/cases/rel_has_many_parent_only"
	case568 "kilter.test/conformance/cases/rel_has_many_twice"
	case569 "kilter.test/conformance/cases/rel_has_one"
	case570 "kilter.test/conformance/cases/rel_has_one_no_key"
	case571 "kilter.test/conformance/cases/rel_has_one_references"
	case572 "kilter.test/conformance/cases/rel_missing_key"
	case573 "kilter.test/conformance/cases/rel_named_type_targets"
	case574 "kilter.test/conformance/cases/rel_plural_initialisms"
	case575 "kilter.test/conformance/cases/rel_references"
	case576 "kilter.test/conformance/cases/rel_references_not_unique"
	case577 "kilter.test/conformance/cases/rel_self"
	case578 "kilter.test/conformance/cases/rel_self_missing_key"
	case579 "kilter.test/conformance/cases/rel_set_null_on_not_null"
	case580 "kilter.test/conformance/cases/rel_target_broken"
	case581 "kilter.test/conformance/cases/rel_target_without_key"
	case582 "kilter.test/conformance/cases/rel_type_copy_chain"
	case583 "kilter.test/conformance/cases/rel_type_copy_custom"
	case584 "kilter.test/conformance/cases/rel_type_copy_db_type"
	case585 "kilter.test/conformance/cases/rel_type_copy_serial"
	case586 "kilter.test/conformance/cases/rel_type_copy_sizes"
	case587 "kilter.test/conformance/cases/rel_type_copy_smallint_mysql"
	case588 "kilter.test/conformance/cases/rel_type_copy_string"
	case589 "kilter.test/conformance/cases/rel_type_copy_text"
	case590 "kilter.test/conformance/cases/rel_type_copy_uuid"
	case591 "kilter.test/conformance/cases/rel_unknown_foreign_key"
	case592 "kilter.test/conformance/cases/rel_wrong_pair"
	case593 "kilter.test/conformance/cases/tag_column_dot"
	case594 "kilter.test/conformance/cases/tag_column_leading_space"
	case595 "kilter.test/conformance/cases/tag_column_quotes"
	case596 "kilter.test/conformance/cases/tag_column_spaces"
	case597 "kilter.test/conformance/cases/tag_constant_backquote"
	case598 "kilter.test/conformance/cases/tag_generated_key"
	case599 "kilter.test/conformance/cases/tag_generated_type"
	case600 "kilter.test/conformance/cases/tag_generated_typeless"
	case601 "kilter.test/conformance/cases/tag_ignore"
	case602 "kilter.test/conformance/cases/tag_ignore_column"
	case603 "kilter.test/conformance/cases/tag_ignore_index"
	case604 "kilter.test/conformance/cases/tag_invalid_escape"
	case605 "kilter.test/conformance/cases/tag_malformed"
	case606 "kilter.test/conformance/cases/tag_migration_index"
	case607 "kilter.test/conformance/cases/tag_migration_unique"
	case608 "kilter.test/conformance/cases/tag_repeated_keys"
	case609 "kilter.test/conformance/cases/tag_size_garbage"
	case610 "kilter.test/conformance/cases/tag_spaces"
	case611 "kilter.test/conformance/cases/tag_time_keys"
	case612 "kilter.test/conformance/cases/tag_type_bare"
	case613 "kilter.test/conformance/cases/tag_type_empty"
	case614 "kilter.test/conformance/cases/tag_unknown_keys"
	case615 "kilter.test/conformance/cases/type_arrays_postgres"
	case616 "kilter.test/conformance/cases/type_arrays_untyped"
	case617 "kilter.test/conformance/cases/type_bytes"
	case618 "kilter.test/conformance/cases/type_datatypes_json"
	case619 "kilter.test/conformance/cases/type_datatypes_json_default"
	case620 "kilter.test/conformance/cases/type_datatypes_json_default_bare"
	case621 "kilter.test/conformance/cases/type_datatypes_keys"
	case622 "kilter.test/conformance/cases/type_datatypes_other"
	case623 "kilter.test/conformance/cases/type_decimal"
	case624 "kilter.test/conformance/cases/type_decimal_null"
	case625 "kilter.test/conformance/cases/type_defined"
	case626 "kilter.test/conformance/cases/type_error_anonymous_struct"
	case627 "kilter.test/conformance/cases/type_error_array"
	case628 "kilter.test/conformance/cases/type_error_big_int"
	case629 "kilter.test/conformance/cases/type_error_chan"
	case630 "kilter.test/conformance/cases/type_error_complex"
	case631 "kilter.test/conformance/cases/type_error_empty_struct"
	case632 "kilter.test/conformance/cases/type_error_func"
	case633 "kilter.test/conformance/cases/type_error_int_slice"
	case634 "kilter.test/conformance/cases/type_error_interface"
	case635 "kilter.test/conformance/cases/type_error_ipnet"
	case636 "kilter.test/conformance/cases/type_error_map"
	case637 "kilter.test/conformance/cases/type_error_netip"
	case638 "kilter.test/conformance/cases/type_error_slice"
	case639 "kilter.test/conformance/cases/type_error_uintptr"
	case640 "kilter.test/conformance/cases/type_error_url"
	case641 "kilter.test/conformance/cases/type_escaped_semicolon"
	case642 "kilter.test/conformance/cases/type_floats"
	case643 "kilter.test/conformance/cases/type_generic_names"
	case644 "kilter.test/conformance/cases/type_generic_names_int"
	case645 "kilter.test/conformance/cases/type_guregu_null"
	case646 "kilter.test/conformance/cases/type_ids"
	case647 "kilter.test/conformance/cases/type_integers"
	case648 "kilter.test/conformance/cases/type_integers_sized"
	case649 "kilter.test/conformance/cases/type_literals"
	case650 "kilter.test/conformance/cases/type_mysql_only"
	case651 "kilter.test/conformance/cases/type_pgtype"
	case652 "kilter.test/conformance/cases/type_pgtype_numeric"
	case653 "kilter.test/conformance/cases/type_postgres_only"
	case654 "kilter.test/conformance/cases/type_serializer"
	case655 "kilter.test/conformance/cases/type_serializer_embedded"
	case656 "kilter.test/conformance/cases/type_serializer_jsonb"
	case657 "kilter.test/conformance/cases/type_serializer_unknown"
	case658 "kilter.test/conformance/cases/type_sql_null"
	case659 "kilter.test/conformance/cases/type_sql_null_generic"
	case660 "kilter.test/conformance/cases/type_string_10485760"
	case661 "kilter.test/conformance/cases/type_string_65535"
	case662 "kilter.test/conformance/cases/type_string_too_long"
	case663 "kilter.test/conformance/cases/type_strings_sized"
	case664 "kilter.test/conformance/cases/type_time_datetime"
	case665 "kilter.test/conformance/cases/type_time_generic"
	case666 "kilter.test/conformance/cases/type_time_key"
	case667 "kilter.test/conformance/cases/type_time_precision_zero"
	case668 "kilter.test/conformance/cases/type_time_timestamptz"
	case669 "kilter.test/conformance/cases/type_times"
	case670 "kilter.test/conformance/cases/type_unsigned_literal"
	case671 "kilter.test/conformance/cases/type_uuid"
	case672 "kilter.test/conformance/cases/type_uuid_binary"
	case673 "kilter.test/conformance/cases/type_uuid_default"
	case674 "kilter.test/conformance/cases/type_uuid_gofrs"
	case675 "kilter.test/conformance/cases/type_uuid_native"
	case676 "kilter.test/conformance/cases/type_uuid_sized_key"
	case677 "kilter.test/conformance/cases/type_varchar_without_size"
	case678 "kilter.test/conformance/cases/type_wrong_database"
	case679 "kilter.test/conformance/cases/version_index_order"
	case680 "kilter.test/conformance/cases/version_polymorphic_keys"
	case681 "kilter.test/conformance/cases/version_tag_quote"
	case682 "kilter.test/conformance/cases/version_unique"
	"kilter.test/conformance/runner"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

var cases = runner.Cases{
	"basic_bool_flags": {Steps: []runner.Step{{Migrate: case0.Migrate}}},
	"basic_comment_backslash": {Steps: []runner.Step{{Migrate: case1.Migrate}}},
	"basic_comment_unicode": {Steps: []runner.Step{{Migrate: case2.Migrate}}},
	"basic_deleted_at": {Steps: []runner.Step{{Migrate: case3.Migrate}}},
	"basic_model": {Steps: []runner.Step{{Migrate: case4.Migrate}}},
	"basic_no_columns": {Steps: []runner.Step{{Migrate: case5.Migrate}}},
	"basic_no_tags": {Steps: []runner.Step{{Migrate: case6.Migrate}}},
	"basic_not_null": {Steps: []runner.Step{{Migrate: case7.Migrate}}},
	"basic_pointers": {Steps: []runner.Step{{Migrate: case8.Migrate}}},
	"basic_primary_key_comment": {Steps: []runner.Step{{Migrate: case9.Migrate}}},
	"basic_reserved_words": {Steps: []runner.Step{{Migrate: case10.Migrate}}},
	"basic_table_options": {Steps: []runner.Step{{Migrate: case11.Migrate}}},
	"basic_table_options_charset": {Steps: []runner.Step{{Migrate: case12.Migrate}}},
	"basic_table_options_comment": {Steps: []runner.Step{{Migrate: case13.Migrate}}},
	"basic_table_options_instance": {Steps: []runner.Step{{Migrate: case14.Migrate}}},
	"basic_table_options_storage": {Steps: []runner.Step{{Migrate: case15.Migrate}}},
	"basic_table_options_strict": {Steps: []runner.Step{{Migrate: case16.Migrate}}},
	"basic_timestamps": {Steps: []runner.Step{{Migrate: case17.Migrate}}},
	"basic_unexported_fields": {Steps: []runner.Step{{Migrate: case18.Migrate}}},
	"check_bare": {Steps: []runner.Step{{Migrate: case19.Migrate}}},
	"check_basic": {Steps: []runner.Step{{Migrate: case20.Migrate}}},
	"check_comma_expression": {Steps: []runner.Step{{Migrate: case21.Migrate}}},
	"check_empty": {Steps: []runner.Step{{Migrate: case22.Migrate}}},
	"check_expressions": {Steps: []runner.Step{{Migrate: case23.Migrate}}},
	"check_names": {Steps: []runner.Step{{Migrate: case24.Migrate}}},
	"check_question_mark": {Steps: []runner.Step{{Migrate: case25.Migrate}}},
	"check_unknown_column": {Steps: []runner.Step{{Migrate: case26.Migrate}}},
	"config_ignore_relations": {Steps: []runner.Step{{Migrate: case27.Migrate, Config: case27.Config}}},
	"config_mysql_datetime_precision": {Steps: []runner.Step{{Migrate: case28.Migrate, MySQL: withMySQL(case28.MySQL)}}},
	"config_mysql_datetime_precision_zero": {Steps: []runner.Step{{Migrate: case29.Migrate, MySQL: withMySQL(case29.MySQL)}}},
	"config_mysql_no_datetime_precision": {Steps: []runner.Step{{Migrate: case30.Migrate, MySQL: withMySQL(case30.MySQL)}}},
	"config_mysql_string_size": {Steps: []runner.Step{{Migrate: case31.Migrate, MySQL: withMySQL(case31.MySQL)}}},
	"config_name_replacer": {Steps: []runner.Step{{Migrate: case32.Migrate, Config: case32.Config}}},
	"config_name_replacer_empty": {Steps: []runner.Step{{Migrate: case33.Migrate, Config: case33.Config}}},
	"config_no_foreign_keys": {Steps: []runner.Step{{Migrate: case34.Migrate, Config: case34.Config}}},
	"config_no_foreign_keys_cycle": {Steps: []runner.Step{{Migrate: case35.Migrate, Config: case35.Config}}},
	"config_no_lower_case": {Steps: []runner.Step{{Migrate: case36.Migrate, Config: case36.Config}}},
	"config_no_lower_case_singular": {Steps: []runner.Step{{Migrate: case37.Migrate, Config: case37.Config}}},
	"config_prefix_pointer": {Steps: []runner.Step{{Migrate: case38.Migrate, Config: case38.Config}}},
	"config_prefix_schema": {Steps: []runner.Step{{Migrate: case39.Migrate, Config: case39.Config}}},
	"config_prefix_singular": {Steps: []runner.Step{{Migrate: case40.Migrate, Config: case40.Config}}},
	"custom_db_data_type": {Steps: []runner.Step{{Migrate: case41.Migrate}}},
	"custom_db_data_type_over_tag": {Steps: []runner.Step{{Migrate: case42.Migrate}}},
	"custom_db_data_type_size": {Steps: []runner.Step{{Migrate: case43.Migrate}}},
	"custom_db_data_type_slice": {Steps: []runner.Step{{Migrate: case44.Migrate}}},
	"custom_db_data_type_switch": {Steps: []runner.Step{{Migrate: case45.Migrate}}},
	"custom_enum": {Steps: []runner.Step{{Migrate: case46.Migrate}}},
	"custom_gorm_data_type": {Steps: []runner.Step{{Migrate: case47.Migrate}}},
	"custom_gorm_data_type_key": {Steps: []runner.Step{{Migrate: case48.Migrate}}},
	"custom_gorm_data_type_unknown": {Steps: []runner.Step{{Migrate: case49.Migrate}}},
	"custom_package_types": {Steps: []runner.Step{{Migrate: case50.Migrate}}},
	"custom_promoted_valuer": {Steps: []runner.Step{{Migrate: case51.Migrate}}},
	"custom_scanner_only": {Steps: []runner.Step{{Migrate: case52.Migrate}}},
	"custom_time_embedded": {Steps: []runner.Step{{Migrate: case53.Migrate}}},
	"custom_time_without_value": {Steps: []runner.Step{{Migrate: case54.Migrate}}},
	"custom_valuer_constant": {Steps: []runner.Step{{Migrate: case55.Migrate}}},
	"custom_valuer_guard": {Steps: []runner.Step{{Migrate: case56.Migrate}}},
	"custom_valuer_json": {Steps: []runner.Step{{Migrate: case57.Migrate}}},
	"custom_valuer_nil": {Steps: []runner.Step{{Migrate: case58.Migrate}}},
	"custom_valuer_slice": {Steps: []runner.Step{{Migrate: case59.Migrate}}},
	"custom_valuer_slice_nil": {Steps: []runner.Step{{Migrate: case60.Migrate}}},
	"custom_vector": {Steps: []runner.Step{{Migrate: case61.Migrate}}},
	"default_auto_random": {Steps: []runner.Step{{Migrate: case62.Migrate}}},
	"default_bool_quoted": {Steps: []runner.Step{{Migrate: case63.Migrate}}},
	"default_bool_smallint": {Steps: []runner.Step{{Migrate: case64.Migrate}}},
	"default_bool_word": {Steps: []runner.Step{{Migrate: case65.Migrate}}},
	"default_bytes": {Steps: []runner.Step{{Migrate: case66.Migrate}}},
	"default_bytes_mysql": {Steps: []runner.Step{{Migrate: case67.Migrate}}},
	"default_casts_postgres": {Steps: []runner.Step{{Migrate: case68.Migrate}}},
	"default_float_large": {Steps: []runner.Step{{Migrate: case69.Migrate}}},
	"default_floats": {Steps: []runner.Step{{Migrate: case70.Migrate}}},
	"default_functions_mysql": {Steps: []runner.Step{{Migrate: case71.Migrate}}},
	"default_functions_postgres": {Steps: []runner.Step{{Migrate: case72.Migrate}}},
	"default_functions_sqlite": {Steps: []runner.Step{{Migrate: case73.Migrate}}},
	"default_infinity": {Steps: []runner.Step{{Migrate: case74.Migrate}}},
	"default_integer_decimal_type": {Steps: []runner.Step{{Migrate: case75.Migrate}}},
	"default_integer_negative": {Steps: []runner.Step{{Migrate: case76.Migrate}}},
	"default_integer_now": {Steps: []runner.Step{{Migrate: case77.Migrate}}},
	"default_integer_quoted": {Steps: []runner.Step{{Migrate: case78.Migrate}}},
	"default_integer_word": {Steps: []runner.Step{{Migrate: case79.Migrate}}},
	"default_integers": {Steps: []runner.Step{{Migrate: case80.Migrate}}},
	"default_key": {Steps: []runner.Step{{Migrate: case81.Migrate}}},
	"default_key_serial": {Steps: []runner.Step{{Migrate: case82.Migrate}}},
	"default_nan": {Steps: []runner.Step{{Migrate: case83.Migrate}}},
	"default_nextval": {Steps: []runner.Step{{Migrate: case84.Migrate}}},
	"default_string_apostrophe": {Steps: []runner.Step{{Migrate: case85.Migrate}}},
	"default_string_backslash": {Steps: []runner.Step{{Migrate: case86.Migrate}}},
	"default_string_double_quoted": {Steps: []runner.Step{{Migrate: case87.Migrate}}},
	"default_string_parentheses": {Steps: []runner.Step{{Migrate: case88.Migrate}}},
	"default_string_parentheses_bare": {Steps: []runner.Step{{Migrate: case89.Migrate}}},
	"default_string_placeholder": {Steps: []runner.Step{{Migrate: case90.Migrate}}},
	"default_strings": {Steps: []runner.Step{{Migrate: case91.Migrate}}},
	"default_times": {Steps: []runner.Step{{Migrate: case92.Migrate}}},
	"default_unknown_function": {Steps: []runner.Step{{Migrate: case93.Migrate}}},
	"discover_anonymous_struct": {Steps: []runner.Step{{Migrate: case94.Migrate}}},
	"discover_argument_forms": {Steps: []runner.Step{{Migrate: case95.Migrate}}},
	"discover_chained": {Steps: []runner.Step{{Migrate: case96.Migrate}}},
	"discover_function": {Steps: []runner.Step{{Migrate: case97.Migrate}}},
	"discover_generic_defined": {Steps: []runner.Step{{Migrate: case98.Migrate}}},
	"discover_generic_model": {Steps: []runner.Step{{Migrate: case99.Migrate}}},
	"discover_generic_package_path": {Steps: []runner.Step{{Migrate: case100.Migrate}}},
	"discover_has_table": {Steps: []runner.Step{{Migrate: case101.Migrate}}},
	"discover_local_type": {Steps: []runner.Step{{Migrate: case102.Migrate}}},
	"discover_loop": {Steps: []runner.Step{{Migrate: case103.Migrate}}},
	"discover_method": {Steps: []runner.Step{{Migrate: case104.Migrate}}},
	"discover_migrator": {Steps: []runner.Step{{Migrate: case105.Migrate}}},
	"discover_package_variable": {Steps: []runner.Step{{Migrate: case106.Migrate}}},
	"discover_slice": {Steps: []runner.Step{{Migrate: case107.Migrate}}},
	"discover_string_argument": {Steps: []runner.Step{{Migrate: case108.Migrate}}},
	"discover_table_call": {Steps: []runner.Step{{Migrate: case109.Migrate}}},
	"discover_table_call_constraint_off": {Steps: []runner.Step{{Migrate: case110.Migrate}}},
	"discover_table_call_has": {Steps: []runner.Step{{Migrate: case111.Migrate}}},
	"discover_table_call_has_after": {Steps: []runner.Step{{Migrate: case112.Migrate}}},
	"discover_table_call_has_both_sides": {Steps: []runner.Step{{Migrate: case113.Migrate}}},
	"discover_table_call_has_both_sides_after": {Steps: []runner.Step{{Migrate: case114.Migrate}}},
	"discover_table_call_has_implied": {Steps: []runner.Step{{Migrate: case115.Migrate}}},
	"discover_table_call_has_own": {Steps: []runner.Step{{Migrate: case116.Migrate}}},
	"discover_table_call_has_own_after": {Steps: []runner.Step{{Migrate: case117.Migrate}}},
	"discover_table_call_has_own_last": {Steps: []runner.Step{{Migrate: case118.Migrate}}},
	"discover_table_call_has_self": {Steps: []runner.Step{{Migrate: case119.Migrate}}},
	"discover_table_call_ignore_relations": {Steps: []runner.Step{{Migrate: case120.Migrate, Config: case120.Config}}},
	"discover_table_call_relations": {Steps: []runner.Step{{Migrate: case121.Migrate}}},
	"discover_table_call_twice": {Steps: []runner.Step{{Migrate: case122.Migrate}}},
	"discover_table_call_two_models": {Steps: []runner.Step{{Migrate: case123.Migrate}}},
	"discover_unexported": {Steps: []runner.Step{{Migrate: case124.Migrate}}},
	"discover_variable_struct": {Steps: []runner.Step{{Migrate: case125.Migrate}}},
	"embed_anonymous_prefix": {Steps: []runner.Step{{Migrate: case126.Migrate}}},
	"embed_cycle_broken": {Steps: []runner.Step{{Migrate: case127.Migrate}}},
	"embed_defined_model": {Steps: []runner.Step{{Migrate: case128.Migrate}}},
	"embed_equal_depth": {Steps: []runner.Step{{Migrate: case129.Migrate}}},
	"embed_generic": {Steps: []runner.Step{{Migrate: case130.Migrate}}},
	"embed_generic_fields": {Steps: []runner.Step{{Migrate: case131.Migrate}}},
	"embed_generic_two_keys": {Steps: []runner.Step{{Migrate: case132.Migrate}}},
	"embed_ignored": {Steps: []runner.Step{{Migrate: case133.Migrate}}},
	"embed_in_place": {Steps: []runner.Step{{Migrate: case134.Migrate}}},
	"embed_interface": {Steps: []runner.Step{{Migrate: case135.Migrate}}},
	"embed_key_in_prefix": {Steps: []runner.Step{{Migrate: case136.Migrate}}},
	"embed_model_and_base": {Steps: []runner.Step{{Migrate: case137.Migrate}}},
	"embed_named": {Steps: []runner.Step{{Migrate: case138.Migrate}}},
	"embed_named_without_tag": {Steps: []runner.Step{{Migrate: case139.Migrate}}},
	"embed_own_name_columns": {Steps: []runner.Step{{Migrate: case140.Migrate}}},
	"embed_pointer": {Steps: []runner.Step{{Migrate: case141.Migrate}}},
	"embed_prefix_nested": {Steps: []runner.Step{{Migrate: case142.Migrate}}},
	"embed_prefix_twice_index": {Steps: []runner.Step{{Migrate: case143.Migrate}}},
	"embed_prefix_twice_unique": {Steps: []runner.Step{{Migrate: case144.Migrate}}},
	"embed_prefix_without_embedded": {Steps: []runner.Step{{Migrate: case145.Migrate}}},
	"embed_scalars": {Steps: []runner.Step{{Migrate: case146.Migrate}}},
	"embed_shadow": {Steps: []runner.Step{{Migrate: case147.Migrate}}},
	"embed_shadow_check": {Steps: []runner.Step{{Migrate: case148.Migrate}}},
	"embed_shadow_ignore": {Steps: []runner.Step{{Migrate: case149.Migrate}}},
	"embed_shadow_key": {Steps: []runner.Step{{Migrate: case150.Migrate}}},
	"embed_tags_on_field": {Steps: []runner.Step{{Migrate: case151.Migrate}}},
	"embed_unexported": {Steps: []runner.Step{{Migrate: case152.Migrate}}},
	"embed_unexported_named": {Steps: []runner.Step{{Migrate: case153.Migrate}}},
	"embed_valuer": {Steps: []runner.Step{{Migrate: case154.Migrate}}},
	"embed_valuer_nil": {Steps: []runner.Step{{Migrate: case155.Migrate}}},
	"evolve_array_added": {Steps: []runner.Step{{Migrate: case156.Migrate}, {Migrate: case157.Migrate}}},
	"evolve_bool_becomes_int": {Steps: []runner.Step{{Migrate: case158.Migrate}, {Migrate: case159.Migrate}}},
	"evolve_bytes_become_string": {Steps: []runner.Step{{Migrate: case160.Migrate}, {Migrate: case161.Migrate}}},
	"evolve_bytes_size_grows": {Steps: []runner.Step{{Migrate: case162.Migrate}, {Migrate: case163.Migrate}}},
	"evolve_check_added": {Steps: []runner.Step{{Migrate: case164.Migrate}, {Migrate: case165.Migrate}}},
	"evolve_check_changed": {Steps: []runner.Step{{Migrate: case166.Migrate}, {Migrate: case167.Migrate}}},
	"evolve_check_removed": {Steps: []runner.Step{{Migrate: case168.Migrate}, {Migrate: case169.Migrate}}},
	"evolve_check_renamed": {Steps: []runner.Step{{Migrate: case170.Migrate}, {Migrate: case171.Migrate}}},
	"evolve_column_added": {Steps: []runner.Step{{Migrate: case172.Migrate}, {Migrate: case173.Migrate}}},
	"evolve_column_added_auto_increment": {Steps: []runner.Step{{Migrate: case174.Migrate}, {Migrate: case175.Migrate}}},
	"evolve_column_added_check": {Steps: []runner.Step{{Migrate: case176.Migrate}, {Migrate: case177.Migrate}}},
	"evolve_column_added_comment": {Steps: []runner.Step{{Migrate: case178.Migrate}, {Migrate: case179.Migrate}}},
	"evolve_column_added_composite_index": {Steps: []runner.Step{{Migrate: case180.Migrate}, {Migrate: case181.Migrate}}},
	"evolve_column_added_in_the_middle": {Steps: []runner.Step{{Migrate: case182.Migrate}, {Migrate: case183.Migrate}}},
	"evolve_column_added_key": {Steps: []runner.Step{{Migrate: case184.Migrate}, {Migrate: case185.Migrate}}},
	"evolve_column_added_not_null": {Steps: []runner.Step{{Migrate: case186.Migrate}, {Migrate: case187.Migrate}}},
	"evolve_column_added_not_null_default": {Steps: []runner.Step{{Migrate: case188.Migrate}, {Migrate: case189.Migrate}}},
	"evolve_column_added_second_key": {Steps: []runner.Step{{Migrate: case190.Migrate}, {Migrate: case191.Migrate}}},
	"evolve_column_added_unique": {Steps: []runner.Step{{Migrate: case192.Migrate}, {Migrate: case193.Migrate}}},
	"evolve_column_added_unique_index": {Steps: []runner.Step{{Migrate: case194.Migrate}, {Migrate: case195.Migrate}}},
	"evolve_column_case_changed": {Steps: []runner.Step{{Migrate: case196.Migrate}, {Migrate: case197.Migrate}}},
	"evolve_column_ignored_later": {Steps: []runner.Step{{Migrate: case198.Migrate}, {Migrate: case199.Migrate}}},
	"evolve_column_removed": {Steps: []runner.Step{{Migrate: case200.Migrate}, {Migrate: case201.Migrate}}},
	"evolve_column_renamed": {Steps: []runner.Step{{Migrate: case202.Migrate}, {Migrate: case203.Migrate}}},
	"evolve_comment_added": {Steps: []runner.Step{{Migrate: case204.Migrate}, {Migrate: case205.Migrate}}},
	"evolve_comment_changed": {Steps: []runner.Step{{Migrate: case206.Migrate}, {Migrate: case207.Migrate}}},
	"evolve_comment_on_key": {Steps: []runner.Step{{Migrate: case208.Migrate}, {Migrate: case209.Migrate}}},
	"evolve_comment_removed": {Steps: []runner.Step{{Migrate: case210.Migrate}, {Migrate: case211.Migrate}}},
	"evolve_date_becomes_datetime": {Steps: []runner.Step{{Migrate: case212.Migrate}, {Migrate: case213.Migrate}}},
	"evolve_decimal_loses_precision": {Steps: []runner.Step{{Migrate: case214.Migrate}, {Migrate: case215.Migrate}}},
	"evolve_decimal_precision": {Steps: []runner.Step{{Migrate: case216.Migrate}, {Migrate: case217.Migrate}}},
	"evolve_decimal_same": {Steps: []runner.Step{{Migrate: case218.Migrate}, {Migrate: case219.Migrate}}},
	"evolve_decimal_type_tag": {Steps: []runner.Step{{Migrate: case220.Migrate}, {Migrate: case221.Migrate}}},
	"evolve_default_added": {Steps: []runner.Step{{Migrate: case222.Migrate}, {Migrate: case223.Migrate}}},
	"evolve_default_changed": {Steps: []runner.Step{{Migrate: case224.Migrate}, {Migrate: case225.Migrate}}},
	"evolve_default_dash": {Steps: []runner.Step{{Migrate: case226.Migrate}, {Migrate: case227.Migrate}}},
	"evolve_default_empty_string": {Steps: []runner.Step{{Migrate: case228.Migrate}, {Migrate: case229.Migrate}}},
	"evolve_default_null": {Steps: []runner.Step{{Migrate: case230.Migrate}, {Migrate: case231.Migrate}}},
	"evolve_default_removed": {Steps: []runner.Step{{Migrate: case232.Migrate}, {Migrate: case233.Migrate}}},
	"evolve_default_spelled_differently": {Steps: []runner.Step{{Migrate: case234.Migrate}, {Migrate: case235.Migrate}}},
	"evolve_default_with_quote": {Steps: []runner.Step{{Migrate: case236.Migrate}, {Migrate: case237.Migrate}}},
	"evolve_embedded_added": {Steps: []runner.Step{{Migrate: case238.Migrate}, {Migrate: case239.Migrate}}},
	"evolve_enum_gets_label": {Steps: []runner.Step{{Migrate: case240.Migrate}, {Migrate: case241.Migrate}}},
	"evolve_everything_stays": {Steps: []runner.Step{{Migrate: case242.Migrate}, {Migrate: case243.Migrate}}},
	"evolve_fk_action_changed": {Steps: []runner.Step{{Migrate: case244.Migrate}, {Migrate: case245.Migrate}}},
	"evolve_fk_added": {Steps: []runner.Step{{Migrate: case246.Migrate}, {Migrate: case247.Migrate}}},
	"evolve_fk_added_with_column": {Steps: []runner.Step{{Migrate: case248.Migrate}, {Migrate: case249.Migrate}}},
	"evolve_fk_removed": {Steps: []runner.Step{{Migrate: case250.Migrate}, {Migrate: case251.Migrate}}},
	"evolve_fk_renamed": {Steps: []runner.Step{{Migrate: case252.Migrate}, {Migrate: case253.Migrate}}},
	"evolve_fk_switched_off": {Steps: []runner.Step{{Migrate: case254.Migrate}, {Migrate: case255.Migrate}}},
	"evolve_fk_to_self_added": {Steps: []runner.Step{{Migrate: case256.Migrate}, {Migrate: case257.Migrate}}},
	"evolve_fk_type_follows": {Steps: []runner.Step{{Migrate: case258.Migrate}, {Migrate: case259.Migrate}}},
	"evolve_float_becomes_decimal": {Steps: []runner.Step{{Migrate: case260.Migrate}, {Migrate: case261.Migrate}}},
	"evolve_float_width": {Steps: []runner.Step{{Migrate: case262.Migrate}, {Migrate: case263.Migrate}}},
	"evolve_generated_column_stays": {Steps: []runner.Step{{Migrate: case264.Migrate}, {Migrate: case265.Migrate}}},
	"evolve_has_many_added": {Steps: []runner.Step{{Migrate: case266.Migrate}, {Migrate: case267.Migrate}}},
	"evolve_index_added": {Steps: []runner.Step{{Migrate: case268.Migrate}, {Migrate: case269.Migrate}}},
	"evolve_index_added_on_text": {Steps: []runner.Step{{Migrate: case270.Migrate}, {Migrate: case271.Migrate}}},
	"evolve_index_gets_column": {Steps: []runner.Step{{Migrate: case272.Migrate}, {Migrate: case273.Migrate}}},
	"evolve_index_made_unique": {Steps: []runner.Step{{Migrate: case274.Migrate}, {Migrate: case275.Migrate}}},
	"evolve_index_order_changed": {Steps: []runner.Step{{Migrate: case276.Migrate}, {Migrate: case277.Migrate}}},
	"evolve_index_removed": {Steps: []runner.Step{{Migrate: case278.Migrate}, {Migrate: case279.Migrate}}},
	"evolve_index_removed_from_text": {Steps: []runner.Step{{Migrate: case280.Migrate}, {Migrate: case281.Migrate}}},
	"evolve_index_renamed": {Steps: []runner.Step{{Migrate: case282.Migrate}, {Migrate: case283.Migrate}}},
	"evolve_int_becomes_bool": {Steps: []runner.Step{{Migrate: case284.Migrate}, {Migrate: case285.Migrate}}},
	"evolve_int_becomes_string": {Steps: []runner.Step{{Migrate: case286.Migrate}, {Migrate: case287.Migrate}}},
	"evolve_int_becomes_unsigned": {Steps: []runner.Step{{Migrate: case288.Migrate}, {Migrate: case289.Migrate}}},
	"evolve_int_default_becomes_bool": {Steps: []runner.Step{{Migrate: case290.Migrate}, {Migrate: case291.Migrate}}},
	"evolve_int_grows": {Steps: []runner.Step{{Migrate: case292.Migrate}, {Migrate: case293.Migrate}}},
	"evolve_int_shrinks": {Steps: []runner.Step{{Migrate: case294.Migrate}, {Migrate: case295.Migrate}}},
	"evolve_json_becomes_jsonb": {Steps: []runner.Step{{Migrate: case296.Migrate}, {Migrate: case297.Migrate}}},
	"evolve_key_becomes_string": {Steps: []runner.Step{{Migrate: case298.Migrate}, {Migrate: case299.Migrate}}},
	"evolve_key_gets_auto_increment": {Steps: []runner.Step{{Migrate: case300.Migrate}, {Migrate: case301.Migrate}}},
	"evolve_key_loses_auto_increment": {Steps: []runner.Step{{Migrate: case302.Migrate}, {Migrate: case303.Migrate}}},
	"evolve_key_moved": {Steps: []runner.Step{{Migrate: case304.Migrate}, {Migrate: case305.Migrate}}},
	"evolve_key_narrowed": {Steps: []runner.Step{{Migrate: case306.Migrate}, {Migrate: case307.Migrate}}},
	"evolve_key_size_changed": {Steps: []runner.Step{{Migrate: case308.Migrate}, {Migrate: case309.Migrate}}},
	"evolve_key_type_changed": {Steps: []runner.Step{{Migrate: case310.Migrate}, {Migrate: case311.Migrate}}},
	"evolve_key_type_tag_size_changed": {Steps: []runner.Step{{Migrate: case312.Migrate}, {Migrate: case313.Migrate}}},
	"evolve_key_widened": {Steps: []runner.Step{{Migrate: case314.Migrate}, {Migrate: case315.Migrate}}},
	"evolve_many2many_added": {Steps: []runner.Step{{Migrate: case316.Migrate}, {Migrate: case317.Migrate}}},
	"evolve_many2many_join_table_gets_columns": {Steps: []runner.Step{{Migrate: case318.Migrate}, {Migrate: case319.Migrate}}},
	"evolve_many2many_removed": {Steps: []runner.Step{{Migrate: case320.Migrate}, {Migrate: case321.Migrate}}},
	"evolve_model_embedded_later": {Steps: []runner.Step{{Migrate: case322.Migrate}, {Migrate: case323.Migrate}}},
	"evolve_not_null_added": {Steps: []runner.Step{{Migrate: case324.Migrate}, {Migrate: case325.Migrate}}},
	"evolve_not_null_comes_with_default": {Steps: []runner.Step{{Migrate: case326.Migrate}, {Migrate: case327.Migrate}}},
	"evolve_not_null_removed": {Steps: []runner.Step{{Migrate: case328.Migrate}, {Migrate: case329.Migrate}}},
	"evolve_numeric_type_tag": {Steps: []runner.Step{{Migrate: case330.Migrate}, {Migrate: case331.Migrate}}},
	"evolve_pointer_changes_nothing": {Steps: []runner.Step{{Migrate: case332.Migrate}, {Migrate: case333.Migrate}}},
	"evolve_serial_added": {Steps: []runner.Step{{Migrate: case334.Migrate}, {Migrate: case335.Migrate}}},
	"evolve_size_added": {Steps: []runner.Step{{Migrate: case336.Migrate}, {Migrate: case337.Migrate}}},
	"evolve_size_grows": {Steps: []runner.Step{{Migrate: case338.Migrate}, {Migrate: case339.Migrate}}},
	"evolve_size_removed": {Steps: []runner.Step{{Migrate: case340.Migrate}, {Migrate: case341.Migrate}}},
	"evolve_size_shrinks": {Steps: []runner.Step{{Migrate: case342.Migrate}, {Migrate: case343.Migrate}}},
	"evolve_soft_delete_added": {Steps: []runner.Step{{Migrate: case344.Migrate}, {Migrate: case345.Migrate}}},
	"evolve_string_becomes_int": {Steps: []runner.Step{{Migrate: case346.Migrate}, {Migrate: case347.Migrate}}},
	"evolve_struct_renamed": {Steps: []runner.Step{{Migrate: case348.Migrate}, {Migrate: case349.Migrate}}},
	"evolve_struct_renamed_table_kept": {Steps: []runner.Step{{Migrate: case350.Migrate}, {Migrate: case351.Migrate}}},
	"evolve_table_added": {Steps: []runner.Step{{Migrate: case352.Migrate}, {Migrate: case353.Migrate}}},
	"evolve_table_removed": {Steps: []runner.Step{{Migrate: case354.Migrate}, {Migrate: case355.Migrate}}},
	"evolve_text_becomes_json": {Steps: []runner.Step{{Migrate: case356.Migrate}, {Migrate: case357.Migrate}}},
	"evolve_text_grows_in_place": {Steps: []runner.Step{{Migrate: case358.Migrate}, {Migrate: case359.Migrate}}},
	"evolve_time_becomes_date": {Steps: []runner.Step{{Migrate: case360.Migrate}, {Migrate: case361.Migrate}}},
	"evolve_time_precision": {Steps: []runner.Step{{Migrate: case362.Migrate}, {Migrate: case363.Migrate}}},
	"evolve_time_type_tag": {Steps: []runner.Step{{Migrate: case364.Migrate}, {Migrate: case365.Migrate}}},
	"evolve_two_unique_indexes": {Steps: []runner.Step{{Migrate: case366.Migrate}, {Migrate: case367.Migrate}}},
	"evolve_type_and_default_change": {Steps: []runner.Step{{Migrate: case368.Migrate}, {Migrate: case369.Migrate}}},
	"evolve_type_change_keeps_the_rest": {Steps: []runner.Step{{Migrate: case370.Migrate}, {Migrate: case371.Migrate}}},
	"evolve_type_tag_and_default": {Steps: []runner.Step{{Migrate: case372.Migrate}, {Migrate: case373.Migrate}}},
	"evolve_type_tag_char_grows": {Steps: []runner.Step{{Migrate: case374.Migrate}, {Migrate: case375.Migrate}}},
	"evolve_type_tag_varchar_grows": {Steps: []runner.Step{{Migrate: case376.Migrate}, {Migrate: case377.Migrate}}},
	"evolve_unique_added": {Steps: []runner.Step{{Migrate: case378.Migrate}, {Migrate: case379.Migrate}}},
	"evolve_unique_and_unique_index": {Steps: []runner.Step{{Migrate: case380.Migrate}, {Migrate: case381.Migrate}}},
	"evolve_unique_becomes_unique_index": {Steps: []runner.Step{{Migrate: case382.Migrate}, {Migrate: case383.Migrate}}},
	"evolve_unique_index_added": {Steps: []runner.Step{{Migrate: case384.Migrate}, {Migrate: case385.Migrate}}},
	"evolve_unique_index_becomes_unique": {Steps: []runner.Step{{Migrate: case386.Migrate}, {Migrate: case387.Migrate}}},
	"evolve_unique_index_composite_removed": {Steps: []runner.Step{{Migrate: case388.Migrate}, {Migrate: case389.Migrate}}},
	"evolve_unique_index_gets_column": {Steps: []runner.Step{{Migrate: case390.Migrate}, {Migrate: case391.Migrate}}},
	"evolve_unique_index_partial_removed": {Steps: []runner.Step{{Migrate: case392.Migrate}, {Migrate: case393.Migrate}}},
	"evolve_unique_index_removed": {Steps: []runner.Step{{Migrate: case394.Migrate}, {Migrate: case395.Migrate}}},
	"evolve_unique_index_renamed": {Steps: []runner.Step{{Migrate: case396.Migrate}, {Migrate: case397.Migrate}}},
	"evolve_unique_removed": {Steps: []runner.Step{{Migrate: case398.Migrate}, {Migrate: case399.Migrate}}},
	"evolve_varchar_becomes_text": {Steps: []runner.Step{{Migrate: case400.Migrate}, {Migrate: case401.Migrate}}},
	"index_and_unique": {Steps: []runner.Step{{Migrate: case402.Migrate}}},
	"index_basic": {Steps: []runner.Step{{Migrate: case403.Migrate}}},
	"index_class_fulltext": {Steps: []runner.Step{{Migrate: case404.Migrate}}},
	"index_collate_postgres": {Steps: []runner.Step{{Migrate: case405.Migrate}}},
	"index_collate_sqlite": {Steps: []runner.Step{{Migrate: case406.Migrate}}},
	"index_comment": {Steps: []runner.Step{{Migrate: case407.Migrate}}},
	"index_composite": {Steps: []runner.Step{{Migrate: case408.Migrate}}},
	"index_composite_empty": {Steps: []runner.Step{{Migrate: case409.Migrate}}},
	"index_concurrently": {Steps: []runner.Step{{Migrate: case410.Migrate}}},
	"index_expression": {Steps: []runner.Step{{Migrate: case411.Migrate}}},
	"index_expression_mysql": {Steps: []runner.Step{{Migrate: case412.Migrate}}},
	"index_fulltext": {Steps: []runner.Step{{Migrate: case413.Migrate}}},
	"index_mixed_class": {Steps: []runner.Step{{Migrate: case414.Migrate}}},
	"index_name_collision": {Steps: []runner.Step{{Migrate: case415.Migrate}}},
	"index_name_spaces": {Steps: []runner.Step{{Migrate: case416.Migrate}}},
	"index_nulls_postgres": {Steps: []runner.Step{{Migrate: case417.Migrate}}},
	"index_on_relation": {Steps: []runner.Step{{Migrate: case418.Migrate}}},
	"index_option_postgres": {Steps: []runner.Step{{Migrate: case419.Migrate}}},
	"index_option_sqlite": {Steps: []runner.Step{{Migrate: case420.Migrate}}},
	"index_over_embedded": {Steps: []runner.Step{{Migrate: case421.Migrate}}},
	"index_several_on_one_field": {Steps: []runner.Step{{Migrate: case422.Migrate}}},
	"index_sort": {Steps: []runner.Step{{Migrate: case423.Migrate}}},
	"index_spatial": {Steps: []runner.Step{{Migrate: case424.Migrate}}},
	"index_text": {Steps: []runner.Step{{Migrate: case425.Migrate}}},
	"index_text_length": {Steps: []runner.Step{{Migrate: case426.Migrate}}},
	"index_text_type": {Steps: []runner.Step{{Migrate: case427.Migrate}}},
	"index_text_unique": {Steps: []runner.Step{{Migrate: case428.Migrate}}},
	"index_type_btree": {Steps: []runner.Step{{Migrate: case429.Migrate}}},
	"index_type_postgres": {Steps: []runner.Step{{Migrate: case430.Migrate}}},
	"index_type_sqlite": {Steps: []runner.Step{{Migrate: case431.Migrate}}},
	"index_unique_constraint": {Steps: []runner.Step{{Migrate: case432.Migrate}}},
	"index_unnamed_composite_tables": {Steps: []runner.Step{{Migrate: case433.Migrate}}},
	"index_where": {Steps: []runner.Step{{Migrate: case434.Migrate}}},
	"index_where_postgres": {Steps: []runner.Step{{Migrate: case435.Migrate}}},
	"key_auto_increment_elsewhere": {Steps: []runner.Step{{Migrate: case436.Migrate}}},
	"key_auto_increment_only": {Steps: []runner.Step{{Migrate: case437.Migrate}}},
	"key_auto_increment_two": {Steps: []runner.Step{{Migrate: case438.Migrate}}},
	"key_auto_increment_unique": {Steps: []runner.Step{{Migrate: case439.Migrate}}},
	"key_bigserial": {Steps: []runner.Step{{Migrate: case440.Migrate}}},
	"key_bytes": {Steps: []runner.Step{{Migrate: case441.Migrate}}},
	"key_bytes_unsized": {Steps: []runner.Step{{Migrate: case442.Migrate}}},
	"key_composite": {Steps: []runner.Step{{Migrate: case443.Migrate}}},
	"key_composite_counting": {Steps: []runner.Step{{Migrate: case444.Migrate}}},
	"key_composite_second_counts": {Steps: []runner.Step{{Migrate: case445.Migrate}}},
	"key_foreign": {Steps: []runner.Step{{Migrate: case446.Migrate}}},
	"key_identity": {Steps: []runner.Step{{Migrate: case447.Migrate}}},
	"key_no_auto_increment": {Steps: []runner.Step{{Migrate: case448.Migrate}}},
	"key_none_id": {Steps: []runner.Step{{Migrate: case449.Migrate}}},
	"key_not_id": {Steps: []runner.Step{{Migrate: case450.Migrate}}},
	"key_sizes": {Steps: []runner.Step{{Migrate: case451.Migrate}}},
	"key_strings": {Steps: []runner.Step{{Migrate: case452.Migrate}}},
	"key_typed": {Steps: []runner.Step{{Migrate: case453.Migrate}}},
	"m2m_and_has_many": {Steps: []runner.Step{{Migrate: case454.Migrate}}},
	"m2m_basic": {Steps: []runner.Step{{Migrate: case455.Migrate}}},
	"m2m_both_sides": {Steps: []runner.Step{{Migrate: case456.Migrate}}},
	"m2m_both_sides_reversed": {Steps: []runner.Step{{Migrate: case457.Migrate}}},
	"m2m_composite": {Steps: []runner.Step{{Migrate: case458.Migrate}}},
	"m2m_composite_part": {Steps: []runner.Step{{Migrate: case459.Migrate}}},
	"m2m_composite_part_no_keys": {Steps: []runner.Step{{Migrate: case460.Migrate, Config: case460.Config}}},
	"m2m_constraint_actions": {Steps: []runner.Step{{Migrate: case461.Migrate}}},
	"m2m_constraint_name": {Steps: []runner.Step{{Migrate: case462.Migrate}}},
	"m2m_constraint_off": {Steps: []runner.Step{{Migrate: case463.Migrate}}},
	"m2m_embedded": {Steps: []runner.Step{{Migrate: case464.Migrate}}},
	"m2m_join_column_names": {Steps: []runner.Step{{Migrate: case465.Migrate}}},
	"m2m_join_model_relations": {Steps: []runner.Step{{Migrate: case466.Migrate}}},
	"m2m_migration_off": {Steps: []runner.Step{{Migrate: case467.Migrate}}},
	"m2m_no_key": {Steps: []runner.Step{{Migrate: case468.Migrate}}},
	"m2m_of_dependency": {Steps: []runner.Step{{Migrate: case469.Migrate}}},
	"m2m_of_listed_dependency": {Steps: []runner.Step{{Migrate: case470.Migrate}}},
	"m2m_reference_code": {Steps: []runner.Step{{Migrate: case471.Migrate}}},
	"m2m_reference_code_sized": {Steps: []runner.Step{{Migrate: case472.Migrate}}},
	"m2m_references": {Steps: []runner.Step{{Migrate: case473.Migrate}}},
	"m2m_same_table": {Steps: []runner.Step{{Migrate: case474.Migrate}}},
	"m2m_self": {Steps: []runner.Step{{Migrate: case475.Migrate}}},
	"m2m_self_named_like_struct": {Steps: []runner.Step{{Migrate: case476.Migrate}}},
	"m2m_self_singular": {Steps: []runner.Step{{Migrate: case477.Migrate}}},
	"m2m_setup_join_table": {Steps: []runner.Step{{Migrate: case478.Migrate}}},
	"m2m_setup_join_table_default_name": {Steps: []runner.Step{{Migrate: case479.Migrate}}},
	"m2m_setup_join_table_missing": {Steps: []runner.Step{{Migrate: case480.Migrate}}},
	"m2m_table_name": {Steps: []runner.Step{{Migrate: case481.Migrate}}},
	"m2m_tags_carried": {Steps: []runner.Step{{Migrate: case482.Migrate}}},
	"m2m_tags_carried_check": {Steps: []runner.Step{{Migrate: case483.Migrate}}},
	"m2m_tags_carried_uuid": {Steps: []runner.Step{{Migrate: case484.Migrate}}},
	"m2m_target_listed": {Steps: []runner.Step{{Migrate: case485.Migrate}}},
	"m2m_two_tables": {Steps: []runner.Step{{Migrate: case486.Migrate}}},
	"m2m_typed_keys": {Steps: []runner.Step{{Migrate: case487.Migrate}}},
	"m2m_uncountable": {Steps: []runner.Step{{Migrate: case488.Migrate}}},
	"m2m_unexported": {Steps: []runner.Step{{Migrate: case489.Migrate}}},
	"m2m_uuid": {Steps: []runner.Step{{Migrate: case490.Migrate}}},
	"m2m_uuid_unsized": {Steps: []runner.Step{{Migrate: case491.Migrate}}},
	"name_column_multibyte_end": {Steps: []runner.Step{{Migrate: case492.Migrate}}},
	"name_columns_digits": {Steps: []runner.Step{{Migrate: case493.Migrate}}},
	"name_columns_false_friends": {Steps: []runner.Step{{Migrate: case494.Migrate}}},
	"name_columns_initialisms": {Steps: []runner.Step{{Migrate: case495.Migrate}}},
	"name_columns_underscores": {Steps: []runner.Step{{Migrate: case496.Migrate}}},
	"name_columns_unicode": {Steps: []runner.Step{{Migrate: case497.Migrate}}},
	"name_limit_30": {Steps: []runner.Step{{Migrate: case498.Migrate, Config: case498.Config}}},
	"name_limit_edge": {Steps: []runner.Step{{Migrate: case499.Migrate}}},
	"name_long_foreign_key": {Steps: []runner.Step{{Migrate: case500.Migrate}}},
	"name_long_identifiers": {Steps: []runner.Step{{Migrate: case501.Migrate}}},
	"name_mixed_case_columns": {Steps: []runner.Step{{Migrate: case502.Migrate}}},
	"name_same_column_twice": {Steps: []runner.Step{{Migrate: case503.Migrate}}},
	"name_schema_m2m": {Steps: []runner.Step{{Migrate: case504.Migrate}}},
	"name_table_constants": {Steps: []runner.Step{{Migrate: case505.Migrate}}},
	"name_table_defined_types": {Steps: []runner.Step{{Migrate: case506.Migrate}}},
	"name_table_method": {Steps: []runner.Step{{Migrate: case507.Migrate}}},
	"name_table_method_ambiguous": {Steps: []runner.Step{{Migrate: case508.Migrate}}},
	"name_table_method_named_embed": {Steps: []runner.Step{{Migrate: case509.Migrate}}},
	"name_table_multibyte_end": {Steps: []runner.Step{{Migrate: case510.Migrate}}},
	"name_table_namer": {Steps: []runner.Step{{Migrate: case511.Migrate}}},
	"name_table_schema": {Steps: []runner.Step{{Migrate: case512.Migrate}}},
	"name_table_two_schemas": {Steps: []runner.Step{{Migrate: case513.Migrate}}},
	"name_tables_initialisms": {Steps: []runner.Step{{Migrate: case514.Migrate}}},
	"name_tables_irregular": {Steps: []runner.Step{{Migrate: case515.Migrate}}},
	"name_tables_plural": {Steps: []runner.Step{{Migrate: case516.Migrate}}},
	"name_tables_unchanged": {Steps: []runner.Step{{Migrate: case517.Migrate}}},
	"order_belongs_to_first": {Steps: []runner.Step{{Migrate: case518.Migrate}}},
	"order_child_first": {Steps: []runner.Step{{Migrate: case519.Migrate}}},
	"order_cycle": {Steps: []runner.Step{{Migrate: case520.Migrate}}},
	"order_cycle_no_constraints": {Steps: []runner.Step{{Migrate: case521.Migrate}}},
	"order_implied_chain": {Steps: []runner.Step{{Migrate: case522.Migrate}}},
	"order_listed_twice": {Steps: []runner.Step{{Migrate: case523.Migrate}}},
	"order_same_table": {Steps: []runner.Step{{Migrate: case524.Migrate}}},
	"order_separate_calls": {Steps: []runner.Step{{Migrate: case525.Migrate}}},
	"order_wide": {Steps: []runner.Step{{Migrate: case526.Migrate}}},
	"pkg_build_tags": {Steps: []runner.Step{{Migrate: case527.Migrate}}},
	"pkg_embedded_interfaces": {Steps: []runner.Step{{Migrate: case528.Migrate}}},
	"pkg_methods_elsewhere": {Steps: []runner.Step{{Migrate: case529.Migrate}}},
	"pkg_renamed_imports": {Steps: []runner.Step{{Migrate: case530.Migrate}}},
	"pkg_same_names": {Steps: []runner.Step{{Migrate: case531.Migrate}}},
	"pkg_three": {Steps: []runner.Step{{Migrate: case532.Migrate}}},
	"poly_child_alone": {Steps: []runner.Step{{Migrate: case533.Migrate}}},
	"poly_has_many": {Steps: []runner.Step{{Migrate: case534.Migrate}}},
	"poly_has_one": {Steps: []runner.Step{{Migrate: case535.Migrate}}},
	"poly_missing_fields": {Steps: []runner.Step{{Migrate: case536.Migrate}}},
	"poly_named_columns": {Steps: []runner.Step{{Migrate: case537.Migrate}}},
	"poly_references": {Steps: []runner.Step{{Migrate: case538.Migrate}}},
	"poly_self": {Steps: []runner.Step{{Migrate: case539.Migrate}}},
	"poly_shared_keys": {Steps: []runner.Step{{Migrate: case540.Migrate}}},
	"poly_shared_keys_reversed": {Steps: []runner.Step{{Migrate: case541.Migrate}}},
	"rel_ambiguous": {Steps: []runner.Step{{Migrate: case542.Migrate}}},
	"rel_array": {Steps: []runner.Step{{Migrate: case543.Migrate}}},
	"rel_belongs_to": {Steps: []runner.Step{{Migrate: case544.Migrate}}},
	"rel_belongs_to_names": {Steps: []runner.Step{{Migrate: case545.Migrate}}},
	"rel_belongs_to_pointer": {Steps: []runner.Step{{Migrate: case546.Migrate}}},
	"rel_both_sides": {Steps: []runner.Step{{Migrate: case547.Migrate}}},
	"rel_both_sides_child_only": {Steps: []runner.Step{{Migrate: case548.Migrate}}},
	"rel_both_sides_off": {Steps: []runner.Step{{Migrate: case549.Migrate}}},
	"rel_cascade_chain": {Steps: []runner.Step{{Migrate: case550.Migrate}}},
	"rel_composite": {Steps: []runner.Step{{Migrate: case551.Migrate}}},
	"rel_composite_counting": {Steps: []runner.Step{{Migrate: case552.Migrate}}},
	"rel_composite_half": {Steps: []runner.Step{{Migrate: case553.Migrate}}},
	"rel_constraint_bad_action": {Steps: []runner.Step{{Migrate: case554.Migrate}}},
	"rel_constraint_off": {Steps: []runner.Step{{Migrate: case555.Migrate}}},
	"rel_constraint_options": {Steps: []runner.Step{{Migrate: case556.Migrate}}},
	"rel_constraint_set_default": {Steps: []runner.Step{{Migrate: case557.Migrate}}},
	"rel_derived_column_lookup": {Steps: []runner.Step{{Migrate: case558.Migrate}}},
	"rel_embedded_base": {Steps: []runner.Step{{Migrate: case559.Migrate}}},
	"rel_embedded_belongs_to": {Steps: []runner.Step{{Migrate: case560.Migrate}}},
	"rel_embedded_has_many": {Steps: []runner.Step{{Migrate: case561.Migrate}}},
	"rel_embedded_key_outside": {Steps: []runner.Step{{Migrate: case562.Migrate}}},
	"rel_foreign_key_tags": {Steps: []runner.Step{{Migrate: case563.Migrate}}},
	"rel_has_many": {Steps: []runner.Step{{Migrate: case564.Migrate}}},
	"rel_has_many_child_only": {Steps: []runner.Step{{Migrate: case565.Migrate}}},
	"rel_has_many_missing_key": {Steps: []runner.Step{{Migrate: case566.Migrate}}},
	"rel_has_many_parent_only": {Steps: []runner.Step{{Migrate: case567.Migrate}}},
	"rel_has_many_twice": {Steps: []runner.Step{{Migrate: case568.Migrate}}},
	"rel_has_one": {Steps: []runner.Step{{Migrate: case569.Migrate}}},
	"rel_has_one_no_key": {Steps: []runner.Step{{Migrate: case570.Migrate}}},
	"rel_has_one_references": {Steps: []runner.Step{{Migrate: case571.Migrate}}},
	"rel_missing_key": {Steps: []runner.Step{{Migrate: case572.Migrate}}},
	"rel_named_type_targets": {Steps: []runner.Step{{Migrate: case573.Migrate}}},
	"rel_plural_initialisms": {Steps: []runner.Step{{Migrate: case574.Migrate}}},
	"rel_references": {Steps: []runner.Step{{Migrate: case575.Migrate}}},
	"rel_references_not_unique": {Steps: []runner.Step{{Migrate: case576.Migrate}}},
	"rel_self": {Steps: []runner.Step{{Migrate: case577.Migrate}}},
	"rel_self_missing_key": {Steps: []runner.Step{{Migrate: case578.Migrate}}},
	"rel_set_null_on_not_null": {Steps: []runner.Step{{Migrate: case579.Migrate}}},
	"rel_target_broken": {Steps: []runner.Step{{Migrate: case580.Migrate}}},
	"rel_target_without_key": {Steps: []runner.Step{{Migrate: case581.Migrate}}},
	"rel_type_copy_chain": {Steps: []runner.Step{{Migrate: case582.Migrate}}},
	"rel_type_copy_custom": {Steps: []runner.Step{{Migrate: case583.Migrate}}},
	"rel_type_copy_db_type": {Steps: []runner.Step{{Migrate: case584.Migrate}}},
	"rel_type_copy_serial": {Steps: []runner.Step{{Migrate: case585.Migrate}}},
	"rel_type_copy_sizes": {Steps: []runner.Step{{Migrate: case586.Migrate}}},
	"rel_type_copy_smallint_mysql": {Steps: []runner.Step{{Migrate: case587.Migrate}}},
	"rel_type_copy_string": {Steps: []runner.Step{{Migrate: case588.Migrate}}},
	"rel_type_copy_text": {Steps: []runner.Step{{Migrate: case589.Migrate}}},
	"rel_type_copy_uuid": {Steps: []runner.Step{{Migrate: case590.Migrate}}},
	"rel_unknown_foreign_key": {Steps: []runner.Step{{Migrate: case591.Migrate}}},
	"rel_wrong_pair": {Steps: []runner.Step{{Migrate: case592.Migrate}}},
	"tag_column_dot": {Steps: []runner.Step{{Migrate: case593.Migrate}}},
	"tag_column_leading_space": {Steps: []runner.Step{{Migrate: case594.Migrate}}},
	"tag_column_quotes": {Steps: []runner.Step{{Migrate: case595.Migrate}}},
	"tag_column_spaces": {Steps: []runner.Step{{Migrate: case596.Migrate}}},
	"tag_constant_backquote": {Steps: []runner.Step{{Migrate: case597.Migrate}}},
	"tag_generated_key": {Steps: []runner.Step{{Migrate: case598.Migrate}}},
	"tag_generated_type": {Steps: []runner.Step{{Migrate: case599.Migrate}}},
	"tag_generated_typeless": {Steps: []runner.Step{{Migrate: case600.Migrate}}},
	"tag_ignore": {Steps: []runner.Step{{Migrate: case601.Migrate}}},
	"tag_ignore_column": {Steps: []runner.Step{{Migrate: case602.Migrate}}},
	"tag_ignore_index": {Steps: []runner.Step{{Migrate: case603.Migrate}}},
	"tag_invalid_escape": {Steps: []runner.Step{{Migrate: case604.Migrate}}},
	"tag_malformed": {Steps: []runner.Step{{Migrate: case605.Migrate}}},
	"tag_migration_index": {Steps: []runner.Step{{Migrate: case606.Migrate}}},
	"tag_migration_unique": {Steps: []runner.Step{{Migrate: case607.Migrate}}},
	"tag_repeated_keys": {Steps: []runner.Step{{Migrate: case608.Migrate}}},
	"tag_size_garbage": {Steps: []runner.Step{{Migrate: case609.Migrate}}},
	"tag_spaces": {Steps: []runner.Step{{Migrate: case610.Migrate}}},
	"tag_time_keys": {Steps: []runner.Step{{Migrate: case611.Migrate}}},
	"tag_type_bare": {Steps: []runner.Step{{Migrate: case612.Migrate}}},
	"tag_type_empty": {Steps: []runner.Step{{Migrate: case613.Migrate}}},
	"tag_unknown_keys": {Steps: []runner.Step{{Migrate: case614.Migrate}}},
	"type_arrays_postgres": {Steps: []runner.Step{{Migrate: case615.Migrate}}},
	"type_arrays_untyped": {Steps: []runner.Step{{Migrate: case616.Migrate}}},
	"type_bytes": {Steps: []runner.Step{{Migrate: case617.Migrate}}},
	"type_datatypes_json": {Steps: []runner.Step{{Migrate: case618.Migrate}}},
	"type_datatypes_json_default": {Steps: []runner.Step{{Migrate: case619.Migrate}}},
	"type_datatypes_json_default_bare": {Steps: []runner.Step{{Migrate: case620.Migrate}}},
	"type_datatypes_keys": {Steps: []runner.Step{{Migrate: case621.Migrate}}},
	"type_datatypes_other": {Steps: []runner.Step{{Migrate: case622.Migrate}}},
	"type_decimal": {Steps: []runner.Step{{Migrate: case623.Migrate}}},
	"type_decimal_null": {Steps: []runner.Step{{Migrate: case624.Migrate}}},
	"type_defined": {Steps: []runner.Step{{Migrate: case625.Migrate}}},
	"type_error_anonymous_struct": {Steps: []runner.Step{{Migrate: case626.Migrate}}},
	"type_error_array": {Steps: []runner.Step{{Migrate: case627.Migrate}}},
	"type_error_big_int": {Steps: []runner.Step{{Migrate: case628.Migrate}}},
	"type_error_chan": {Steps: []runner.Step{{Migrate: case629.Migrate}}},
	"type_error_complex": {Steps: []runner.Step{{Migrate: case630.Migrate}}},
	"type_error_empty_struct": {Steps: []runner.Step{{Migrate: case631.Migrate}}},
	"type_error_func": {Steps: []runner.Step{{Migrate: case632.Migrate}}},
	"type_error_int_slice": {Steps: []runner.Step{{Migrate: case633.Migrate}}},
	"type_error_interface": {Steps: []runner.Step{{Migrate: case634.Migrate}}},
	"type_error_ipnet": {Steps: []runner.Step{{Migrate: case635.Migrate}}},
	"type_error_map": {Steps: []runner.Step{{Migrate: case636.Migrate}}},
	"type_error_netip": {Steps: []runner.Step{{Migrate: case637.Migrate}}},
	"type_error_slice": {Steps: []runner.Step{{Migrate: case638.Migrate}}},
	"type_error_uintptr": {Steps: []runner.Step{{Migrate: case639.Migrate}}},
	"type_error_url": {Steps: []runner.Step{{Migrate: case640.Migrate}}},
	"type_escaped_semicolon": {Steps: []runner.Step{{Migrate: case641.Migrate}}},
	"type_floats": {Steps: []runner.Step{{Migrate: case642.Migrate}}},
	"type_generic_names": {Steps: []runner.Step{{Migrate: case643.Migrate}}},
	"type_generic_names_int": {Steps: []runner.Step{{Migrate: case644.Migrate}}},
	"type_guregu_null": {Steps: []runner.Step{{Migrate: case645.Migrate}}},
	"type_ids": {Steps: []runner.Step{{Migrate: case646.Migrate}}},
	"type_integers": {Steps: []runner.Step{{Migrate: case647.Migrate}}},
	"type_integers_sized": {Steps: []runner.Step{{Migrate: case648.Migrate}}},
	"type_literals": {Steps: []runner.Step{{Migrate: case649.Migrate}}},
	"type_mysql_only": {Steps: []runner.Step{{Migrate: case650.Migrate}}},
	"type_pgtype": {Steps: []runner.Step{{Migrate: case651.Migrate}}},
	"type_pgtype_numeric": {Steps: []runner.Step{{Migrate: case652.Migrate}}},
	"type_postgres_only": {Steps: []runner.Step{{Migrate: case653.Migrate}}},
	"type_serializer": {Steps: []runner.Step{{Migrate: case654.Migrate}}},
	"type_serializer_embedded": {Steps: []runner.Step{{Migrate: case655.Migrate}}},
	"type_serializer_jsonb": {Steps: []runner.Step{{Migrate: case656.Migrate}}},
	"type_serializer_unknown": {Steps: []runner.Step{{Migrate: case657.Migrate}}},
	"type_sql_null": {Steps: []runner.Step{{Migrate: case658.Migrate}}},
	"type_sql_null_generic": {Steps: []runner.Step{{Migrate: case659.Migrate}}},
	"type_string_10485760": {Steps: []runner.Step{{Migrate: case660.Migrate}}},
	"type_string_65535": {Steps: []runner.Step{{Migrate: case661.Migrate}}},
	"type_string_too_long": {Steps: []runner.Step{{Migrate: case662.Migrate}}},
	"type_strings_sized": {Steps: []runner.Step{{Migrate: case663.Migrate}}},
	"type_time_datetime": {Steps: []runner.Step{{Migrate: case664.Migrate}}},
	"type_time_generic": {Steps: []runner.Step{{Migrate: case665.Migrate}}},
	"type_time_key": {Steps: []runner.Step{{Migrate: case666.Migrate}}},
	"type_time_precision_zero": {Steps: []runner.Step{{Migrate: case667.Migrate}}},
	"type_time_timestamptz": {Steps: []runner.Step{{Migrate: case668.Migrate}}},
	"type_times": {Steps: []runner.Step{{Migrate: case669.Migrate}}},
	"type_unsigned_literal": {Steps: []runner.Step{{Migrate: case670.Migrate}}},
	"type_uuid": {Steps: []runner.Step{{Migrate: case671.Migrate}}},
	"type_uuid_binary": {Steps: []runner.Step{{Migrate: case672.Migrate}}},
	"type_uuid_default": {Steps: []runner.Step{{Migrate: case673.Migrate}}},
	"type_uuid_gofrs": {Steps: []runner.Step{{Migrate: case674.Migrate}}},
	"type_uuid_native": {Steps: []runner.Step{{Migrate: case675.Migrate}}},
	"type_uuid_sized_key": {Steps: []runner.Step{{Migrate: case676.Migrate}}},
	"type_varchar_without_size": {Steps: []runner.Step{{Migrate: case677.Migrate}}},
	"type_wrong_database": {Steps: []runner.Step{{Migrate: case678.Migrate}}},
	"version_index_order": {Steps: []runner.Step{{Migrate: case679.Migrate}}},
	"version_polymorphic_keys": {Steps: []runner.Step{{Migrate: case680.Migrate}}},
	"version_tag_quote": {Steps: []runner.Step{{Migrate: case681.Migrate}}},
	"version_unique": {Steps: []runner.Step{{Migrate: case682.Migrate}}},
}

func withMySQL(config func() mysql.Config) func(string) gorm.Dialector {
	return func(dsn string) gorm.Dialector {
		c := config()
		c.DSN = dsn
		return mysql.New(c)
	}
}
