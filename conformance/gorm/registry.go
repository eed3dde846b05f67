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
	case12 "kilter.test/conformance/cases/basic_table_options_comment"
	case13 "kilter.test/conformance/cases/basic_table_options_instance"
	case14 "kilter.test/conformance/cases/basic_timestamps"
	case15 "kilter.test/conformance/cases/basic_unexported_fields"
	case16 "kilter.test/conformance/cases/check_bare"
	case17 "kilter.test/conformance/cases/check_basic"
	case18 "kilter.test/conformance/cases/check_comma_expression"
	case19 "kilter.test/conformance/cases/check_empty"
	case20 "kilter.test/conformance/cases/check_expressions"
	case21 "kilter.test/conformance/cases/check_names"
	case22 "kilter.test/conformance/cases/check_question_mark"
	case23 "kilter.test/conformance/cases/check_unknown_column"
	case24 "kilter.test/conformance/cases/config_ignore_relations"
	case25 "kilter.test/conformance/cases/config_mysql_datetime_precision"
	case26 "kilter.test/conformance/cases/config_mysql_datetime_precision_zero"
	case27 "kilter.test/conformance/cases/config_mysql_no_datetime_precision"
	case28 "kilter.test/conformance/cases/config_mysql_string_size"
	case29 "kilter.test/conformance/cases/config_name_replacer"
	case30 "kilter.test/conformance/cases/config_name_replacer_empty"
	case31 "kilter.test/conformance/cases/config_no_foreign_keys"
	case32 "kilter.test/conformance/cases/config_no_foreign_keys_cycle"
	case33 "kilter.test/conformance/cases/config_no_lower_case"
	case34 "kilter.test/conformance/cases/config_no_lower_case_singular"
	case35 "kilter.test/conformance/cases/config_prefix_pointer"
	case36 "kilter.test/conformance/cases/config_prefix_schema"
	case37 "kilter.test/conformance/cases/config_prefix_singular"
	case38 "kilter.test/conformance/cases/custom_db_data_type"
	case39 "kilter.test/conformance/cases/custom_db_data_type_over_tag"
	case40 "kilter.test/conformance/cases/custom_db_data_type_size"
	case41 "kilter.test/conformance/cases/custom_db_data_type_slice"
	case42 "kilter.test/conformance/cases/custom_db_data_type_switch"
	case43 "kilter.test/conformance/cases/custom_enum"
	case44 "kilter.test/conformance/cases/custom_gorm_data_type"
	case45 "kilter.test/conformance/cases/custom_gorm_data_type_key"
	case46 "kilter.test/conformance/cases/custom_gorm_data_type_unknown"
	case47 "kilter.test/conformance/cases/custom_package_types"
	case48 "kilter.test/conformance/cases/custom_promoted_valuer"
	case49 "kilter.test/conformance/cases/custom_scanner_only"
	case50 "kilter.test/conformance/cases/custom_time_embedded"
	case51 "kilter.test/conformance/cases/custom_time_without_value"
	case52 "kilter.test/conformance/cases/custom_valuer_constant"
	case53 "kilter.test/conformance/cases/custom_valuer_guard"
	case54 "kilter.test/conformance/cases/custom_valuer_json"
	case55 "kilter.test/conformance/cases/custom_valuer_nil"
	case56 "kilter.test/conformance/cases/custom_valuer_slice"
	case57 "kilter.test/conformance/cases/custom_valuer_slice_nil"
	case58 "kilter.test/conformance/cases/custom_vector"
	case59 "kilter.test/conformance/cases/default_auto_random"
	case60 "kilter.test/conformance/cases/default_bool_quoted"
	case61 "kilter.test/conformance/cases/default_bool_smallint"
	case62 "kilter.test/conformance/cases/default_bool_word"
	case63 "kilter.test/conformance/cases/default_bytes"
	case64 "kilter.test/conformance/cases/default_bytes_mysql"
	case65 "kilter.test/conformance/cases/default_casts_postgres"
	case66 "kilter.test/conformance/cases/default_float_large"
	case67 "kilter.test/conformance/cases/default_floats"
	case68 "kilter.test/conformance/cases/default_functions_mysql"
	case69 "kilter.test/conformance/cases/default_functions_postgres"
	case70 "kilter.test/conformance/cases/default_functions_sqlite"
	case71 "kilter.test/conformance/cases/default_infinity"
	case72 "kilter.test/conformance/cases/default_integer_decimal_type"
	case73 "kilter.test/conformance/cases/default_integer_negative"
	case74 "kilter.test/conformance/cases/default_integer_now"
	case75 "kilter.test/conformance/cases/default_integer_quoted"
	case76 "kilter.test/conformance/cases/default_integer_word"
	case77 "kilter.test/conformance/cases/default_integers"
	case78 "kilter.test/conformance/cases/default_key"
	case79 "kilter.test/conformance/cases/default_key_serial"
	case80 "kilter.test/conformance/cases/default_nan"
	case81 "kilter.test/conformance/cases/default_nextval"
	case82 "kilter.test/conformance/cases/default_string_apostrophe"
	case83 "kilter.test/conformance/cases/default_string_backslash"
	case84 "kilter.test/conformance/cases/default_string_double_quoted"
	case85 "kilter.test/conformance/cases/default_string_parentheses"
	case86 "kilter.test/conformance/cases/default_string_parentheses_bare"
	case87 "kilter.test/conformance/cases/default_string_placeholder"
	case88 "kilter.test/conformance/cases/default_strings"
	case89 "kilter.test/conformance/cases/default_times"
	case90 "kilter.test/conformance/cases/default_unknown_function"
	case91 "kilter.test/conformance/cases/discover_anonymous_struct"
	case92 "kilter.test/conformance/cases/discover_argument_forms"
	case93 "kilter.test/conformance/cases/discover_chained"
	case94 "kilter.test/conformance/cases/discover_function"
	case95 "kilter.test/conformance/cases/discover_generic_defined"
	case96 "kilter.test/conformance/cases/discover_generic_model"
	case97 "kilter.test/conformance/cases/discover_generic_package_path"
	case98 "kilter.test/conformance/cases/discover_has_table"
	case99 "kilter.test/conformance/cases/discover_local_type"
	case100 "kilter.test/conformance/cases/discover_loop"
	case101 "kilter.test/conformance/cases/discover_method"
	case102 "kilter.test/conformance/cases/discover_migrator"
	case103 "kilter.test/conformance/cases/discover_package_variable"
	case104 "kilter.test/conformance/cases/discover_slice"
	case105 "kilter.test/conformance/cases/discover_string_argument"
	case106 "kilter.test/conformance/cases/discover_table_call"
	case107 "kilter.test/conformance/cases/discover_table_call_relations"
	case108 "kilter.test/conformance/cases/discover_table_call_twice"
	case109 "kilter.test/conformance/cases/discover_table_call_two_models"
	case110 "kilter.test/conformance/cases/discover_unexported"
	case111 "kilter.test/conformance/cases/discover_variable_struct"
	case112 "kilter.test/conformance/cases/embed_anonymous_prefix"
	case113 "kilter.test/conformance/cases/embed_cycle_broken"
	case114 "kilter.test/conformance/cases/embed_defined_model"
	case115 "kilter.test/conformance/cases/embed_equal_depth"
	case116 "kilter.test/conformance/cases/embed_generic"
	case117 "kilter.test/conformance/cases/embed_generic_fields"
	case118 "kilter.test/conformance/cases/embed_generic_two_keys"
	case119 "kilter.test/conformance/cases/embed_ignored"
	case120 "kilter.test/conformance/cases/embed_in_place"
	case121 "kilter.test/conformance/cases/embed_interface"
	case122 "kilter.test/conformance/cases/embed_key_in_prefix"
	case123 "kilter.test/conformance/cases/embed_model_and_base"
	case124 "kilter.test/conformance/cases/embed_named"
	case125 "kilter.test/conformance/cases/embed_named_without_tag"
	case126 "kilter.test/conformance/cases/embed_own_name_columns"
	case127 "kilter.test/conformance/cases/embed_pointer"
	case128 "kilter.test/conformance/cases/embed_prefix_nested"
	case129 "kilter.test/conformance/cases/embed_prefix_twice_index"
	case130 "kilter.test/conformance/cases/embed_prefix_twice_unique"
	case131 "kilter.test/conformance/cases/embed_prefix_without_embedded"
	case132 "kilter.test/conformance/cases/embed_scalars"
	case133 "kilter.test/conformance/cases/embed_shadow"
	case134 "kilter.test/conformance/cases/embed_shadow_check"
	case135 "kilter.test/conformance/cases/embed_shadow_ignore"
	case136 "kilter.test/conformance/cases/embed_shadow_key"
	case137 "kilter.test/conformance/cases/embed_tags_on_field"
	case138 "kilter.test/conformance/cases/embed_unexported"
	case139 "kilter.test/conformance/cases/embed_unexported_named"
	case140 "kilter.test/conformance/cases/embed_valuer"
	case141 "kilter.test/conformance/cases/embed_valuer_nil"
	case142 "kilter.test/conformance/cases/evolve_array_added/before"
	case143 "kilter.test/conformance/cases/evolve_array_added/after"
	case144 "kilter.test/conformance/cases/evolve_bool_becomes_int/before"
	case145 "kilter.test/conformance/cases/evolve_bool_becomes_int/after"
	case146 "kilter.test/conformance/cases/evolve_bytes_become_string/before"
	case147 "kilter.test/conformance/cases/evolve_bytes_become_string/after"
	case148 "kilter.test/conformance/cases/evolve_bytes_size_grows/before"
	case149 "kilter.test/conformance/cases/evolve_bytes_size_grows/after"
	case150 "kilter.test/conformance/cases/evolve_check_added/before"
	case151 "kilter.test/conformance/cases/evolve_check_added/after"
	case152 "kilter.test/conformance/cases/evolve_check_changed/before"
	case153 "kilter.test/conformance/cases/evolve_check_changed/after"
	case154 "kilter.test/conformance/cases/evolve_check_removed/before"
	case155 "kilter.test/conformance/cases/evolve_check_removed/after"
	case156 "kilter.test/conformance/cases/evolve_check_renamed/before"
	case157 "kilter.test/conformance/cases/evolve_check_renamed/after"
	case158 "kilter.test/conformance/cases/evolve_column_added/before"
	case159 "kilter.test/conformance/cases/evolve_column_added/after"
	case160 "kilter.test/conformance/cases/evolve_column_added_auto_increment/before"
	case161 "kilter.test/conformance/cases/evolve_column_added_auto_increment/after"
	case162 "kilter.test/conformance/cases/evolve_column_added_check/before"
	case163 "kilter.test/conformance/cases/evolve_column_added_check/after"
	case164 "kilter.test/conformance/cases/evolve_column_added_comment/before"
	case165 "kilter.test/conformance/cases/evolve_column_added_comment/after"
	case166 "kilter.test/conformance/cases/evolve_column_added_composite_index/before"
	case167 "kilter.test/conformance/cases/evolve_column_added_composite_index/after"
	case168 "kilter.test/conformance/cases/evolve_column_added_in_the_middle/before"
	case169 "kilter.test/conformance/cases/evolve_column_added_in_the_middle/after"
	case170 "kilter.test/conformance/cases/evolve_column_added_key/before"
	case171 "kilter.test/conformance/cases/evolve_column_added_key/after"
	case172 "kilter.test/conformance/cases/evolve_column_added_not_null/before"
	case173 "kilter.test/conformance/cases/evolve_column_added_not_null/after"
	case174 "kilter.test/conformance/cases/evolve_column_added_not_null_default/before"
	case175 "kilter.test/conformance/cases/evolve_column_added_not_null_default/after"
	case176 "kilter.test/conformance/cases/evolve_column_added_second_key/before"
	case177 "kilter.test/conformance/cases/evolve_column_added_second_key/after"
	case178 "kilter.test/conformance/cases/evolve_column_added_unique/before"
	case179 "kilter.test/conformance/cases/evolve_column_added_unique/after"
	case180 "kilter.test/conformance/cases/evolve_column_added_unique_index/before"
	case181 "kilter.test/conformance/cases/evolve_column_added_unique_index/after"
	case182 "kilter.test/conformance/cases/evolve_column_case_changed/before"
	case183 "kilter.test/conformance/cases/evolve_column_case_changed/after"
	case184 "kilter.test/conformance/cases/evolve_column_ignored_later/before"
	case185 "kilter.test/conformance/cases/evolve_column_ignored_later/after"
	case186 "kilter.test/conformance/cases/evolve_column_removed/before"
	case187 "kilter.test/conformance/cases/evolve_column_removed/after"
	case188 "kilter.test/conformance/cases/evolve_column_renamed/before"
	case189 "kilter.test/conformance/cases/evolve_column_renamed/after"
	case190 "kilter.test/conformance/cases/evolve_comment_added/before"
	case191 "kilter.test/conformance/cases/evolve_comment_added/after"
	case192 "kilter.test/conformance/cases/evolve_comment_changed/before"
	case193 "kilter.test/conformance/cases/evolve_comment_changed/after"
	case194 "kilter.test/conformance/cases/evolve_comment_on_key/before"
	case195 "kilter.test/conformance/cases/evolve_comment_on_key/after"
	case196 "kilter.test/conformance/cases/evolve_comment_removed/before"
	case197 "kilter.test/conformance/cases/evolve_comment_removed/after"
	case198 "kilter.test/conformance/cases/evolve_date_becomes_datetime/before"
	case199 "kilter.test/conformance/cases/evolve_date_becomes_datetime/after"
	case200 "kilter.test/conformance/cases/evolve_decimal_loses_precision/before"
	case201 "kilter.test/conformance/cases/evolve_decimal_loses_precision/after"
	case202 "kilter.test/conformance/cases/evolve_decimal_precision/before"
	case203 "kilter.test/conformance/cases/evolve_decimal_precision/after"
	case204 "kilter.test/conformance/cases/evolve_decimal_same/before"
	case205 "kilter.test/conformance/cases/evolve_decimal_same/after"
	case206 "kilter.test/conformance/cases/evolve_decimal_type_tag/before"
	case207 "kilter.test/conformance/cases/evolve_decimal_type_tag/after"
	case208 "kilter.test/conformance/cases/evolve_default_added/before"
	case209 "kilter.test/conformance/cases/evolve_default_added/after"
	case210 "kilter.test/conformance/cases/evolve_default_changed/before"
	case211 "kilter.test/conformance/cases/evolve_default_changed/after"
	case212 "kilter.test/conformance/cases/evolve_default_dash/before"
	case213 "kilter.test/conformance/cases/evolve_default_dash/after"
	case214 "kilter.test/conformance/cases/evolve_default_empty_string/before"
	case215 "kilter.test/conformance/cases/evolve_default_empty_string/after"
	case216 "kilter.test/conformance/cases/evolve_default_null/before"
	case217 "kilter.test/conformance/cases/evolve_default_null/after"
	case218 "kilter.test/conformance/cases/evolve_default_removed/before"
	case219 "kilter.test/conformance/cases/evolve_default_removed/after"
	case220 "kilter.test/conformance/cases/evolve_default_spelled_differently/before"
	case221 "kilter.test/conformance/cases/evolve_default_spelled_differently/after"
	case222 "kilter.test/conformance/cases/evolve_default_with_quote/before"
	case223 "kilter.test/conformance/cases/evolve_default_with_quote/after"
	case224 "kilter.test/conformance/cases/evolve_embedded_added/before"
	case225 "kilter.test/conformance/cases/evolve_embedded_added/after"
	case226 "kilter.test/conformance/cases/evolve_enum_gets_label/before"
	case227 "kilter.test/conformance/cases/evolve_enum_gets_label/after"
	case228 "kilter.test/conformance/cases/evolve_everything_stays/before"
	case229 "kilter.test/conformance/cases/evolve_everything_stays/after"
	case230 "kilter.test/conformance/cases/evolve_fk_action_changed/before"
	case231 "kilter.test/conformance/cases/evolve_fk_action_changed/after"
	case232 "kilter.test/conformance/cases/evolve_fk_added/before"
	case233 "kilter.test/conformance/cases/evolve_fk_added/after"
	case234 "kilter.test/conformance/cases/evolve_fk_added_with_column/before"
	case235 "kilter.test/conformance/cases/evolve_fk_added_with_column/after"
	case236 "kilter.test/conformance/cases/evolve_fk_removed/before"
	case237 "kilter.test/conformance/cases/evolve_fk_removed/after"
	case238 "kilter.test/conformance/cases/evolve_fk_renamed/before"
	case239 "kilter.test/conformance/cases/evolve_fk_renamed/after"
	case240 "kilter.test/conformance/cases/evolve_fk_switched_off/before"
	case241 "kilter.test/conformance/cases/evolve_fk_switched_off/after"
	case242 "kilter.test/conformance/cases/evolve_fk_to_self_added/before"
	case243 "kilter.test/conformance/cases/evolve_fk_to_self_added/after"
	case244 "kilter.test/conformance/cases/evolve_fk_type_follows/before"
	case245 "kilter.test/conformance/cases/evolve_fk_type_follows/after"
	case246 "kilter.test/conformance/cases/evolve_float_becomes_decimal/before"
	case247 "kilter.test/conformance/cases/evolve_float_becomes_decimal/after"
	case248 "kilter.test/conformance/cases/evolve_float_width/before"
	case249 "kilter.test/conformance/cases/evolve_float_width/after"
	case250 "kilter.test/conformance/cases/evolve_generated_column_stays/before"
	case251 "kilter.test/conformance/cases/evolve_generated_column_stays/after"
	case252 "kilter.test/conformance/cases/evolve_has_many_added/before"
	case253 "kilter.test/conformance/cases/evolve_has_many_added/after"
	case254 "kilter.test/conformance/cases/evolve_index_added/before"
	case255 "kilter.test/conformance/cases/evolve_index_added/after"
	case256 "kilter.test/conformance/cases/evolve_index_added_on_text/before"
	case257 "kilter.test/conformance/cases/evolve_index_added_on_text/after"
	case258 "kilter.test/conformance/cases/evolve_index_gets_column/before"
	case259 "kilter.test/conformance/cases/evolve_index_gets_column/after"
	case260 "kilter.test/conformance/cases/evolve_index_made_unique/before"
	case261 "kilter.test/conformance/cases/evolve_index_made_unique/after"
	case262 "kilter.test/conformance/cases/evolve_index_order_changed/before"
	case263 "kilter.test/conformance/cases/evolve_index_order_changed/after"
	case264 "kilter.test/conformance/cases/evolve_index_removed/before"
	case265 "kilter.test/conformance/cases/evolve_index_removed/after"
	case266 "kilter.test/conformance/cases/evolve_index_removed_from_text/before"
	case267 "kilter.test/conformance/cases/evolve_index_removed_from_text/after"
	case268 "kilter.test/conformance/cases/evolve_index_renamed/before"
	case269 "kilter.test/conformance/cases/evolve_index_renamed/after"
	case270 "kilter.test/conformance/cases/evolve_int_becomes_bool/before"
	case271 "kilter.test/conformance/cases/evolve_int_becomes_bool/after"
	case272 "kilter.test/conformance/cases/evolve_int_becomes_string/before"
	case273 "kilter.test/conformance/cases/evolve_int_becomes_string/after"
	case274 "kilter.test/conformance/cases/evolve_int_becomes_unsigned/before"
	case275 "kilter.test/conformance/cases/evolve_int_becomes_unsigned/after"
	case276 "kilter.test/conformance/cases/evolve_int_default_becomes_bool/before"
	case277 "kilter.test/conformance/cases/evolve_int_default_becomes_bool/after"
	case278 "kilter.test/conformance/cases/evolve_int_grows/before"
	case279 "kilter.test/conformance/cases/evolve_int_grows/after"
	case280 "kilter.test/conformance/cases/evolve_int_shrinks/before"
	case281 "kilter.test/conformance/cases/evolve_int_shrinks/after"
	case282 "kilter.test/conformance/cases/evolve_json_becomes_jsonb/before"
	case283 "kilter.test/conformance/cases/evolve_json_becomes_jsonb/after"
	case284 "kilter.test/conformance/cases/evolve_key_becomes_string/before"
	case285 "kilter.test/conformance/cases/evolve_key_becomes_string/after"
	case286 "kilter.test/conformance/cases/evolve_key_gets_auto_increment/before"
	case287 "kilter.test/conformance/cases/evolve_key_gets_auto_increment/after"
	case288 "kilter.test/conformance/cases/evolve_key_loses_auto_increment/before"
	case289 "kilter.test/conformance/cases/evolve_key_loses_auto_increment/after"
	case290 "kilter.test/conformance/cases/evolve_key_moved/before"
	case291 "kilter.test/conformance/cases/evolve_key_moved/after"
	case292 "kilter.test/conformance/cases/evolve_key_narrowed/before"
	case293 "kilter.test/conformance/cases/evolve_key_narrowed/after"
	case294 "kilter.test/conformance/cases/evolve_key_size_changed/before"
	case295 "kilter.test/conformance/cases/evolve_key_size_changed/after"
	case296 "kilter.test/conformance/cases/evolve_key_type_changed/before"
	case297 "kilter.test/conformance/cases/evolve_key_type_changed/after"
	case298 "kilter.test/conformance/cases/evolve_key_type_tag_size_changed/before"
	case299 "kilter.test/conformance/cases/evolve_key_type_tag_size_changed/after"
	case300 "kilter.test/conformance/cases/evolve_key_widened/before"
	case301 "kilter.test/conformance/cases/evolve_key_widened/after"
	case302 "kilter.test/conformance/cases/evolve_many2many_added/before"
	case303 "kilter.test/conformance/cases/evolve_many2many_added/after"
	case304 "kilter.test/conformance/cases/evolve_many2many_join_table_gets_columns/before"
	case305 "kilter.test/conformance/cases/evolve_many2many_join_table_gets_columns/after"
	case306 "kilter.test/conformance/cases/evolve_many2many_removed/before"
	case307 "kilter.test/conformance/cases/evolve_many2many_removed/after"
	case308 "kilter.test/conformance/cases/evolve_model_embedded_later/before"
	case309 "kilter.test/conformance/cases/evolve_model_embedded_later/after"
	case310 "kilter.test/conformance/cases/evolve_not_null_added/before"
	case311 "kilter.test/conformance/cases/evolve_not_null_added/after"
	case312 "kilter.test/conformance/cases/evolve_not_null_comes_with_default/before"
	case313 "kilter.test/conformance/cases/evolve_not_null_comes_with_default/after"
	case314 "kilter.test/conformance/cases/evolve_not_null_removed/before"
	case315 "kilter.test/conformance/cases/evolve_not_null_removed/after"
	case316 "kilter.test/conformance/cases/evolve_numeric_type_tag/before"
	case317 "kilter.test/conformance/cases/evolve_numeric_type_tag/after"
	case318 "kilter.test/conformance/cases/evolve_pointer_changes_nothing/before"
	case319 "kilter.test/conformance/cases/evolve_pointer_changes_nothing/after"
	case320 "kilter.test/conformance/cases/evolve_serial_added/before"
	case321 "kilter.test/conformance/cases/evolve_serial_added/after"
	case322 "kilter.test/conformance/cases/evolve_size_added/before"
	case323 "kilter.test/conformance/cases/evolve_size_added/after"
	case324 "kilter.test/conformance/cases/evolve_size_grows/before"
	case325 "kilter.test/conformance/cases/evolve_size_grows/after"
	case326 "kilter.test/conformance/cases/evolve_size_removed/before"
	case327 "kilter.test/conformance/cases/evolve_size_removed/after"
	case328 "kilter.test/conformance/cases/evolve_size_shrinks/before"
	case329 "kilter.test/conformance/cases/evolve_size_shrinks/after"
	case330 "kilter.test/conformance/cases/evolve_soft_delete_added/before"
	case331 "kilter.test/conformance/cases/evolve_soft_delete_added/after"
	case332 "kilter.test/conformance/cases/evolve_string_becomes_int/before"
	case333 "kilter.test/conformance/cases/evolve_string_becomes_int/after"
	case334 "kilter.test/conformance/cases/evolve_struct_renamed/before"
	case335 "kilter.test/conformance/cases/evolve_struct_renamed/after"
	case336 "kilter.test/conformance/cases/evolve_struct_renamed_table_kept/before"
	case337 "kilter.test/conformance/cases/evolve_struct_renamed_table_kept/after"
	case338 "kilter.test/conformance/cases/evolve_table_added/before"
	case339 "kilter.test/conformance/cases/evolve_table_added/after"
	case340 "kilter.test/conformance/cases/evolve_table_removed/before"
	case341 "kilter.test/conformance/cases/evolve_table_removed/after"
	case342 "kilter.test/conformance/cases/evolve_text_becomes_json/before"
	case343 "kilter.test/conformance/cases/evolve_text_becomes_json/after"
	case344 "kilter.test/conformance/cases/evolve_text_grows_in_place/before"
	case345 "kilter.test/conformance/cases/evolve_text_grows_in_place/after"
	case346 "kilter.test/conformance/cases/evolve_time_becomes_date/before"
	case347 "kilter.test/conformance/cases/evolve_time_becomes_date/after"
	case348 "kilter.test/conformance/cases/evolve_time_precision/before"
	case349 "kilter.test/conformance/cases/evolve_time_precision/after"
	case350 "kilter.test/conformance/cases/evolve_time_type_tag/before"
	case351 "kilter.test/conformance/cases/evolve_time_type_tag/after"
	case352 "kilter.test/conformance/cases/evolve_two_unique_indexes/before"
	case353 "kilter.test/conformance/cases/evolve_two_unique_indexes/after"
	case354 "kilter.test/conformance/cases/evolve_type_and_default_change/before"
	case355 "kilter.test/conformance/cases/evolve_type_and_default_change/after"
	case356 "kilter.test/conformance/cases/evolve_type_change_keeps_the_rest/before"
	case357 "kilter.test/conformance/cases/evolve_type_change_keeps_the_rest/after"
	case358 "kilter.test/conformance/cases/evolve_type_tag_and_default/before"
	case359 "kilter.test/conformance/cases/evolve_type_tag_and_default/after"
	case360 "kilter.test/conformance/cases/evolve_type_tag_char_grows/before"
	case361 "kilter.test/conformance/cases/evolve_type_tag_char_grows/after"
	case362 "kilter.test/conformance/cases/evolve_type_tag_varchar_grows/before"
	case363 "kilter.test/conformance/cases/evolve_type_tag_varchar_grows/after"
	case364 "kilter.test/conformance/cases/evolve_unique_added/before"
	case365 "kilter.test/conformance/cases/evolve_unique_added/after"
	case366 "kilter.test/conformance/cases/evolve_unique_and_unique_index/before"
	case367 "kilter.test/conformance/cases/evolve_unique_and_unique_index/after"
	case368 "kilter.test/conformance/cases/evolve_unique_becomes_unique_index/before"
	case369 "kilter.test/conformance/cases/evolve_unique_becomes_unique_index/after"
	case370 "kilter.test/conformance/cases/evolve_unique_index_added/before"
	case371 "kilter.test/conformance/cases/evolve_unique_index_added/after"
	case372 "kilter.test/conformance/cases/evolve_unique_index_becomes_unique/before"
	case373 "kilter.test/conformance/cases/evolve_unique_index_becomes_unique/after"
	case374 "kilter.test/conformance/cases/evolve_unique_index_composite_removed/before"
	case375 "kilter.test/conformance/cases/evolve_unique_index_composite_removed/after"
	case376 "kilter.test/conformance/cases/evolve_unique_index_gets_column/before"
	case377 "kilter.test/conformance/cases/evolve_unique_index_gets_column/after"
	case378 "kilter.test/conformance/cases/evolve_unique_index_partial_removed/before"
	case379 "kilter.test/conformance/cases/evolve_unique_index_partial_removed/after"
	case380 "kilter.test/conformance/cases/evolve_unique_index_removed/before"
	case381 "kilter.test/conformance/cases/evolve_unique_index_removed/after"
	case382 "kilter.test/conformance/cases/evolve_unique_index_renamed/before"
	case383 "kilter.test/conformance/cases/evolve_unique_index_renamed/after"
	case384 "kilter.test/conformance/cases/evolve_unique_removed/before"
	case385 "kilter.test/conformance/cases/evolve_unique_removed/after"
	case386 "kilter.test/conformance/cases/evolve_varchar_becomes_text/before"
	case387 "kilter.test/conformance/cases/evolve_varchar_becomes_text/after"
	case388 "kilter.test/conformance/cases/index_and_unique"
	case389 "kilter.test/conformance/cases/index_basic"
	case390 "kilter.test/conformance/cases/index_class_fulltext"
	case391 "kilter.test/conformance/cases/index_collate_postgres"
	case392 "kilter.test/conformance/cases/index_collate_sqlite"
	case393 "kilter.test/conformance/cases/index_comment"
	case394 "kilter.test/conformance/cases/index_composite"
	case395 "kilter.test/conformance/cases/index_composite_empty"
	case396 "kilter.test/conformance/cases/index_concurrently"
	case397 "kilter.test/conformance/cases/index_expression"
	case398 "kilter.test/conformance/cases/index_expression_mysql"
	case399 "kilter.test/conformance/cases/index_fulltext"
	case400 "kilter.test/conformance/cases/index_mixed_class"
	case401 "kilter.test/conformance/cases/index_name_collision"
	case402 "kilter.test/conformance/cases/index_name_spaces"
	case403 "kilter.test/conformance/cases/index_nulls_postgres"
	case404 "kilter.test/conformance/cases/index_on_relation"
	case405 "kilter.test/conformance/cases/index_option_postgres"
	case406 "kilter.test/conformance/cases/index_option_sqlite"
	case407 "kilter.test/conformance/cases/index_over_embedded"
	case408 "kilter.test/conformance/cases/index_several_on_one_field"
	case409 "kilter.test/conformance/cases/index_sort"
	case410 "kilter.test/conformance/cases/index_spatial"
	case411 "kilter.test/conformance/cases/index_text"
	case412 "kilter.test/conformance/cases/index_text_length"
	case413 "kilter.test/conformance/cases/index_text_type"
	case414 "kilter.test/conformance/cases/index_text_unique"
	case415 "kilter.test/conformance/cases/index_type_btree"
	case416 "kilter.test/conformance/cases/index_type_postgres"
	case417 "kilter.test/conformance/cases/index_type_sqlite"
	case418 "kilter.test/conformance/cases/index_unique_constraint"
	case419 "kilter.test/conformance/cases/index_unnamed_composite_tables"
	case420 "kilter.test/conformance/cases/index_where"
	case421 "kilter.test/conformance/cases/index_where_postgres"
	case422 "kilter.test/conformance/cases/key_auto_increment_elsewhere"
	case423 "kilter.test/conformance/cases/key_auto_increment_only"
	case424 "kilter.test/conformance/cases/key_auto_increment_two"
	case425 "kilter.test/conformance/cases/key_auto_increment_unique"
	case426 "kilter.test/conformance/cases/key_bigserial"
	case427 "kilter.test/conformance/cases/key_bytes"
	case428 "kilter.test/conformance/cases/key_bytes_unsized"
	case429 "kilter.test/conformance/cases/key_composite"
	case430 "kilter.test/conformance/cases/key_composite_counting"
	case431 "kilter.test/conformance/cases/key_composite_second_counts"
	case432 "kilter.test/conformance/cases/key_foreign"
	case433 "kilter.test/conformance/cases/key_identity"
	case434 "kilter.test/conformance/cases/key_no_auto_increment"
	case435 "kilter.test/conformance/cases/key_none_id"
	case436 "kilter.test/conformance/cases/key_not_id"
	case437 "kilter.test/conformance/cases/key_sizes"
	case438 "kilter.test/conformance/cases/key_strings"
	case439 "kilter.test/conformance/cases/key_typed"
	case440 "kilter.test/conformance/cases/m2m_and_has_many"
	case441 "kilter.test/conformance/cases/m2m_basic"
	case442 "kilter.test/conformance/cases/m2m_both_sides"
	case443 "kilter.test/conformance/cases/m2m_both_sides_reversed"
	case444 "kilter.test/conformance/cases/m2m_composite"
	case445 "kilter.test/conformance/cases/m2m_composite_part"
	case446 "kilter.test/conformance/cases/m2m_composite_part_no_keys"
	case447 "kilter.test/conformance/cases/m2m_constraint_actions"
	case448 "kilter.test/conformance/cases/m2m_constraint_name"
	case449 "kilter.test/conformance/cases/m2m_constraint_off"
	case450 "kilter.test/conformance/cases/m2m_embedded"
	case451 "kilter.test/conformance/cases/m2m_join_column_names"
	case452 "kilter.test/conformance/cases/m2m_join_model_relations"
	case453 "kilter.test/conformance/cases/m2m_migration_off"
	case454 "kilter.test/conformance/cases/m2m_no_key"
	case455 "kilter.test/conformance/cases/m2m_of_dependency"
	case456 "kilter.test/conformance/cases/m2m_of_listed_dependency"
	case457 "kilter.test/conformance/cases/m2m_reference_code"
	case458 "kilter.test/conformance/cases/m2m_reference_code_sized"
	case459 "kilter.test/conformance/cases/m2m_references"
	case460 "kilter.test/conformance/cases/m2m_same_table"
	case461 "kilter.test/conformance/cases/m2m_self"
	case462 "kilter.test/conformance/cases/m2m_self_named_like_struct"
	case463 "kilter.test/conformance/cases/m2m_self_singular"
	case464 "kilter.test/conformance/cases/m2m_setup_join_table"
	case465 "kilter.test/conformance/cases/m2m_setup_join_table_default_name"
	case466 "kilter.test/conformance/cases/m2m_setup_join_table_missing"
	case467 "kilter.test/conformance/cases/m2m_table_name"
	case468 "kilter.test/conformance/cases/m2m_tags_carried"
	case469 "kilter.test/conformance/cases/m2m_tags_carried_check"
	case470 "kilter.test/conformance/cases/m2m_tags_carried_uuid"
	case471 "kilter.test/conformance/cases/m2m_target_listed"
	case472 "kilter.test/conformance/cases/m2m_two_tables"
	case473 "kilter.test/conformance/cases/m2m_typed_keys"
	case474 "kilter.test/conformance/cases/m2m_uncountable"
	case475 "kilter.test/conformance/cases/m2m_unexported"
	case476 "kilter.test/conformance/cases/m2m_uuid"
	case477 "kilter.test/conformance/cases/m2m_uuid_unsized"
	case478 "kilter.test/conformance/cases/name_column_multibyte_end"
	case479 "kilter.test/conformance/cases/name_columns_digits"
	case480 "kilter.test/conformance/cases/name_columns_false_friends"
	case481 "kilter.test/conformance/cases/name_columns_initialisms"
	case482 "kilter.test/conformance/cases/name_columns_underscores"
	case483 "kilter.test/conformance/cases/name_columns_unicode"
	case484 "kilter.test/conformance/cases/name_limit_30"
	case485 "kilter.test/conformance/cases/name_limit_edge"
	case486 "kilter.test/conformance/cases/name_long_foreign_key"
	case487 "kilter.test/conformance/cases/name_long_identifiers"
	case488 "kilter.test/conformance/cases/name_mixed_case_columns"
	case489 "kilter.test/conformance/cases/name_same_column_twice"
	case490 "kilter.test/conformance/cases/name_schema_m2m"
	case491 "kilter.test/conformance/cases/name_table_constants"
	case492 "kilter.test/conformance/cases/name_table_defined_types"
	case493 "kilter.test/conformance/cases/name_table_method"
	case494 "kilter.test/conformance/cases/name_table_method_ambiguous"
	case495 "kilter.test/conformance/cases/name_table_method_named_embed"
	case496 "kilter.test/conformance/cases/name_table_multibyte_end"
	case497 "kilter.test/conformance/cases/name_table_namer"
	case498 "kilter.test/conformance/cases/name_table_schema"
	case499 "kilter.test/conformance/cases/name_table_two_schemas"
	case500 "kilter.test/conformance/cases/name_tables_initialisms"
	case501 "kilter.test/conformance/cases/name_tables_irregular"
	case502 "kilter.test/conformance/cases/name_tables_plural"
	case503 "kilter.test/conformance/cases/name_tables_unchanged"
	case504 "kilter.test/conformance/cases/order_belongs_to_first"
	case505 "kilter.test/conformance/cases/order_child_first"
	case506 "kilter.test/conformance/cases/order_cycle"
	case507 "kilter.test/conformance/cases/order_cycle_no_constraints"
	case508 "kilter.test/conformance/cases/order_implied_chain"
	case509 "kilter.test/conformance/cases/order_listed_twice"
	case510 "kilter.test/conformance/cases/order_same_table"
	case511 "kilter.test/conformance/cases/order_separate_calls"
	case512 "kilter.test/conformance/cases/order_wide"
	case513 "kilter.test/conformance/cases/pkg_build_tags"
	case514 "kilter.test/conformance/cases/pkg_embedded_interfaces"
	case515 "kilter.test/conformance/cases/pkg_methods_elsewhere"
	case516 "kilter.test/conformance/cases/pkg_renamed_imports"
	case517 "kilter.test/conformance/cases/pkg_same_names"
	case518 "kilter.test/conformance/cases/pkg_three"
	case519 "kilter.test/conformance/cases/poly_child_alone"
	case520 "kilter.test/conformance/cases/poly_has_many"
	case521 "kilter.test/conformance/cases/poly_has_one"
	case522 "kilter.test/conformance/cases/poly_missing_fields"
	case523 "kilter.test/conformance/cases/poly_named_columns"
	case524 "kilter.test/conformance/cases/poly_references"
	case525 "kilter.test/conformance/cases/poly_self"
	case526 "kilter.test/conformance/cases/poly_shared_keys"
	case527 "kilter.test/conformance/cases/poly_shared_keys_reversed"
	case528 "kilter.test/conformance/cases/rel_ambiguous"
	case529 "kilter.test/conformance/cases/rel_array"
	case530 "kilter.test/conformance/cases/rel_belongs_to"
	case531 "kilter.test/conformance/cases/rel_belongs_to_names"
	case532 "kilter.test/conformance/cases/rel_belongs_to_pointer"
	case533 "kilter.test/conformance/cases/rel_both_sides"
	case534 "kilter.test/conformance/cases/rel_both_sides_child_only"
	case535 "kilter.test/conformance/cases/rel_both_sides_off"
	case536 "kilter.test/conformance/cases/rel_cascade_chain"
	case537 "kilter.test/conformance/cases/rel_composite"
	case538 "kilter.test/conformance/cases/rel_composite_counting"
	case539 "kilter.test/conformance/cases/rel_composite_half"
	case540 "kilter.test/conformance/cases/rel_constraint_bad_action"
	case541 "kilter.test/conformance/cases/rel_constraint_off"
	case542 "kilter.test/conformance/cases/rel_constraint_options"
	case543 "kilter.test/conformance/cases/rel_constraint_set_default"
	case544 "kilter.test/conformance/cases/rel_derived_column_lookup"
	case545 "kilter.test/conformance/cases/rel_embedded_base"
	case546 "kilter.test/conformance/cases/rel_embedded_belongs_to"
	case547 "kilter.test/conformance/cases/rel_embedded_has_many"
	case548 "kilter.test/conformance/cases/rel_embedded_key_outside"
	case549 "kilter.test/conformance/cases/rel_foreign_key_tags"
	case550 "kilter.test/conformance/cases/rel_has_many"
	case551 "kilter.test/conformance/cases/rel_has_many_child_only"
	case552 "kilter.test/conformance/cases/rel_has_many_missing_key"
	case553 "kilter.test/conformance/cases/rel_has_many_parent_only"
	case554 "kilter.test/conformance/cases/rel_has_many_twice"
	case555 "kilter.test/conformance/cases/rel_has_one"
	case556 "kilter.test/conformance/cases/rel_has_one_no_key"
	case557 "kilter.test/conformance/cases/rel_has_one_references"
	case558 "kilter.test/conformance/cases/rel_missing_key"
	case559 "kilter.test/conformance/cases/rel_named_type_targets"
	case560 "kilter.test/conformance/cases/rel_plural_initialisms"
	case561 "kilter.test/conformance/cases/rel_references"
	case562 "kilter.test/conformance/cases/rel_references_not_unique"
	case563 "kilter.test/conformance/cases/rel_self"
	case564 "kilter.test/conformance/cases/rel_self_missing_key"
	case565 "kilter.test/conformance/cases/rel_set_null_on_not_null"
	case566 "kilter.test/conformance/cases/rel_target_broken"
	case567 "kilter.test/conformance/cases/rel_target_without_key"
	case568 "kilter.test/conformance/cases/rel_type_copy_chain"
	case569 "kilter.test/conformance/cases/rel_type_copy_custom"
	case570 "kilter.test/conformance/cases/rel_type_copy_db_type"
	case571 "kilter.test/conformance/cases/rel_type_copy_serial"
	case572 "kilter.test/conformance/cases/rel_type_copy_sizes"
	case573 "kilter.test/conformance/cases/rel_type_copy_smallint_mysql"
	case574 "kilter.test/conformance/cases/rel_type_copy_string"
	case575 "kilter.test/conformance/cases/rel_type_copy_text"
	case576 "kilter.test/conformance/cases/rel_type_copy_uuid"
	case577 "kilter.test/conformance/cases/rel_unknown_foreign_key"
	case578 "kilter.test/conformance/cases/rel_wrong_pair"
	case579 "kilter.test/conformance/cases/tag_column_dot"
	case580 "kilter.test/conformance/cases/tag_column_leading_space"
	case581 "kilter.test/conformance/cases/tag_column_quotes"
	case582 "kilter.test/conformance/cases/tag_column_spaces"
	case583 "kilter.test/conformance/cases/tag_constant_backquote"
	case584 "kilter.test/conformance/cases/tag_generated_key"
	case585 "kilter.test/conformance/cases/tag_generated_type"
	case586 "kilter.test/conformance/cases/tag_generated_typeless"
	case587 "kilter.test/conformance/cases/tag_ignore"
	case588 "kilter.test/conformance/cases/tag_ignore_column"
	case589 "kilter.test/conformance/cases/tag_ignore_index"
	case590 "kilter.test/conformance/cases/tag_invalid_escape"
	case591 "kilter.test/conformance/cases/tag_malformed"
	case592 "kilter.test/conformance/cases/tag_migration_index"
	case593 "kilter.test/conformance/cases/tag_migration_unique"
	case594 "kilter.test/conformance/cases/tag_repeated_keys"
	case595 "kilter.test/conformance/cases/tag_size_garbage"
	case596 "kilter.test/conformance/cases/tag_spaces"
	case597 "kilter.test/conformance/cases/tag_time_keys"
	case598 "kilter.test/conformance/cases/tag_type_bare"
	case599 "kilter.test/conformance/cases/tag_type_empty"
	case600 "kilter.test/conformance/cases/tag_unknown_keys"
	case601 "kilter.test/conformance/cases/type_arrays_postgres"
	case602 "kilter.test/conformance/cases/type_arrays_untyped"
	case603 "kilter.test/conformance/cases/type_bytes"
	case604 "kilter.test/conformance/cases/type_datatypes_json"
	case605 "kilter.test/conformance/cases/type_datatypes_json_default"
	case606 "kilter.test/conformance/cases/type_datatypes_json_default_bare"
	case607 "kilter.test/conformance/cases/type_datatypes_keys"
	case608 "kilter.test/conformance/cases/type_datatypes_other"
	case609 "kilter.test/conformance/cases/type_decimal"
	case610 "kilter.test/conformance/cases/type_decimal_null"
	case611 "kilter.test/conformance/cases/type_defined"
	case612 "kilter.test/conformance/cases/type_error_anonymous_struct"
	case613 "kilter.test/conformance/cases/type_error_array"
	case614 "kilter.test/conformance/cases/type_error_big_int"
	case615 "kilter.test/conformance/cases/type_error_chan"
	case616 "kilter.test/conformance/cases/type_error_complex"
	case617 "kilter.test/conformance/cases/type_error_empty_struct"
	case618 "kilter.test/conformance/cases/type_error_func"
	case619 "kilter.test/conformance/cases/type_error_int_slice"
	case620 "kilter.test/conformance/cases/type_error_interface"
	case621 "kilter.test/conformance/cases/type_error_ipnet"
	case622 "kilter.test/conformance/cases/type_error_map"
	case623 "kilter.test/conformance/cases/type_error_netip"
	case624 "kilter.test/conformance/cases/type_error_slice"
	case625 "kilter.test/conformance/cases/type_error_uintptr"
	case626 "kilter.test/conformance/cases/type_error_url"
	case627 "kilter.test/conformance/cases/type_escaped_semicolon"
	case628 "kilter.test/conformance/cases/type_floats"
	case629 "kilter.test/conformance/cases/type_generic_names"
	case630 "kilter.test/conformance/cases/type_generic_names_int"
	case631 "kilter.test/conformance/cases/type_guregu_null"
	case632 "kilter.test/conformance/cases/type_ids"
	case633 "kilter.test/conformance/cases/type_integers"
	case634 "kilter.test/conformance/cases/type_integers_sized"
	case635 "kilter.test/conformance/cases/type_literals"
	case636 "kilter.test/conformance/cases/type_mysql_only"
	case637 "kilter.test/conformance/cases/type_pgtype"
	case638 "kilter.test/conformance/cases/type_pgtype_numeric"
	case639 "kilter.test/conformance/cases/type_postgres_only"
	case640 "kilter.test/conformance/cases/type_serializer"
	case641 "kilter.test/conformance/cases/type_serializer_embedded"
	case642 "kilter.test/conformance/cases/type_serializer_jsonb"
	case643 "kilter.test/conformance/cases/type_serializer_unknown"
	case644 "kilter.test/conformance/cases/type_sql_null"
	case645 "kilter.test/conformance/cases/type_sql_null_generic"
	case646 "kilter.test/conformance/cases/type_string_10485760"
	case647 "kilter.test/conformance/cases/type_string_65535"
	case648 "kilter.test/conformance/cases/type_string_too_long"
	case649 "kilter.test/conformance/cases/type_strings_sized"
	case650 "kilter.test/conformance/cases/type_time_datetime"
	case651 "kilter.test/conformance/cases/type_time_generic"
	case652 "kilter.test/conformance/cases/type_time_key"
	case653 "kilter.test/conformance/cases/type_time_precision_zero"
	case654 "kilter.test/conformance/cases/type_time_timestamptz"
	case655 "kilter.test/conformance/cases/type_times"
	case656 "kilter.test/conformance/cases/type_unsigned_literal"
	case657 "kilter.test/conformance/cases/type_uuid"
	case658 "kilter.test/conformance/cases/type_uuid_binary"
	case659 "kilter.test/conformance/cases/type_uuid_default"
	case660 "kilter.test/conformance/cases/type_uuid_gofrs"
	case661 "kilter.test/conformance/cases/type_uuid_native"
	case662 "kilter.test/conformance/cases/type_uuid_sized_key"
	case663 "kilter.test/conformance/cases/type_varchar_without_size"
	case664 "kilter.test/conformance/cases/type_wrong_database"
	case665 "kilter.test/conformance/cases/version_index_order"
	case666 "kilter.test/conformance/cases/version_polymorphic_keys"
	case667 "kilter.test/conformance/cases/version_tag_quote"
	case668 "kilter.test/conformance/cases/version_unique"
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
	"basic_table_options_comment": {Steps: []runner.Step{{Migrate: case12.Migrate}}},
	"basic_table_options_instance": {Steps: []runner.Step{{Migrate: case13.Migrate}}},
	"basic_timestamps": {Steps: []runner.Step{{Migrate: case14.Migrate}}},
	"basic_unexported_fields": {Steps: []runner.Step{{Migrate: case15.Migrate}}},
	"check_bare": {Steps: []runner.Step{{Migrate: case16.Migrate}}},
	"check_basic": {Steps: []runner.Step{{Migrate: case17.Migrate}}},
	"check_comma_expression": {Steps: []runner.Step{{Migrate: case18.Migrate}}},
	"check_empty": {Steps: []runner.Step{{Migrate: case19.Migrate}}},
	"check_expressions": {Steps: []runner.Step{{Migrate: case20.Migrate}}},
	"check_names": {Steps: []runner.Step{{Migrate: case21.Migrate}}},
	"check_question_mark": {Steps: []runner.Step{{Migrate: case22.Migrate}}},
	"check_unknown_column": {Steps: []runner.Step{{Migrate: case23.Migrate}}},
	"config_ignore_relations": {Steps: []runner.Step{{Migrate: case24.Migrate, Config: case24.Config}}},
	"config_mysql_datetime_precision": {Steps: []runner.Step{{Migrate: case25.Migrate, MySQL: withMySQL(case25.MySQL)}}},
	"config_mysql_datetime_precision_zero": {Steps: []runner.Step{{Migrate: case26.Migrate, MySQL: withMySQL(case26.MySQL)}}},
	"config_mysql_no_datetime_precision": {Steps: []runner.Step{{Migrate: case27.Migrate, MySQL: withMySQL(case27.MySQL)}}},
	"config_mysql_string_size": {Steps: []runner.Step{{Migrate: case28.Migrate, MySQL: withMySQL(case28.MySQL)}}},
	"config_name_replacer": {Steps: []runner.Step{{Migrate: case29.Migrate, Config: case29.Config}}},
	"config_name_replacer_empty": {Steps: []runner.Step{{Migrate: case30.Migrate, Config: case30.Config}}},
	"config_no_foreign_keys": {Steps: []runner.Step{{Migrate: case31.Migrate, Config: case31.Config}}},
	"config_no_foreign_keys_cycle": {Steps: []runner.Step{{Migrate: case32.Migrate, Config: case32.Config}}},
	"config_no_lower_case": {Steps: []runner.Step{{Migrate: case33.Migrate, Config: case33.Config}}},
	"config_no_lower_case_singular": {Steps: []runner.Step{{Migrate: case34.Migrate, Config: case34.Config}}},
	"config_prefix_pointer": {Steps: []runner.Step{{Migrate: case35.Migrate, Config: case35.Config}}},
	"config_prefix_schema": {Steps: []runner.Step{{Migrate: case36.Migrate, Config: case36.Config}}},
	"config_prefix_singular": {Steps: []runner.Step{{Migrate: case37.Migrate, Config: case37.Config}}},
	"custom_db_data_type": {Steps: []runner.Step{{Migrate: case38.Migrate}}},
	"custom_db_data_type_over_tag": {Steps: []runner.Step{{Migrate: case39.Migrate}}},
	"custom_db_data_type_size": {Steps: []runner.Step{{Migrate: case40.Migrate}}},
	"custom_db_data_type_slice": {Steps: []runner.Step{{Migrate: case41.Migrate}}},
	"custom_db_data_type_switch": {Steps: []runner.Step{{Migrate: case42.Migrate}}},
	"custom_enum": {Steps: []runner.Step{{Migrate: case43.Migrate}}},
	"custom_gorm_data_type": {Steps: []runner.Step{{Migrate: case44.Migrate}}},
	"custom_gorm_data_type_key": {Steps: []runner.Step{{Migrate: case45.Migrate}}},
	"custom_gorm_data_type_unknown": {Steps: []runner.Step{{Migrate: case46.Migrate}}},
	"custom_package_types": {Steps: []runner.Step{{Migrate: case47.Migrate}}},
	"custom_promoted_valuer": {Steps: []runner.Step{{Migrate: case48.Migrate}}},
	"custom_scanner_only": {Steps: []runner.Step{{Migrate: case49.Migrate}}},
	"custom_time_embedded": {Steps: []runner.Step{{Migrate: case50.Migrate}}},
	"custom_time_without_value": {Steps: []runner.Step{{Migrate: case51.Migrate}}},
	"custom_valuer_constant": {Steps: []runner.Step{{Migrate: case52.Migrate}}},
	"custom_valuer_guard": {Steps: []runner.Step{{Migrate: case53.Migrate}}},
	"custom_valuer_json": {Steps: []runner.Step{{Migrate: case54.Migrate}}},
	"custom_valuer_nil": {Steps: []runner.Step{{Migrate: case55.Migrate}}},
	"custom_valuer_slice": {Steps: []runner.Step{{Migrate: case56.Migrate}}},
	"custom_valuer_slice_nil": {Steps: []runner.Step{{Migrate: case57.Migrate}}},
	"custom_vector": {Steps: []runner.Step{{Migrate: case58.Migrate}}},
	"default_auto_random": {Steps: []runner.Step{{Migrate: case59.Migrate}}},
	"default_bool_quoted": {Steps: []runner.Step{{Migrate: case60.Migrate}}},
	"default_bool_smallint": {Steps: []runner.Step{{Migrate: case61.Migrate}}},
	"default_bool_word": {Steps: []runner.Step{{Migrate: case62.Migrate}}},
	"default_bytes": {Steps: []runner.Step{{Migrate: case63.Migrate}}},
	"default_bytes_mysql": {Steps: []runner.Step{{Migrate: case64.Migrate}}},
	"default_casts_postgres": {Steps: []runner.Step{{Migrate: case65.Migrate}}},
	"default_float_large": {Steps: []runner.Step{{Migrate: case66.Migrate}}},
	"default_floats": {Steps: []runner.Step{{Migrate: case67.Migrate}}},
	"default_functions_mysql": {Steps: []runner.Step{{Migrate: case68.Migrate}}},
	"default_functions_postgres": {Steps: []runner.Step{{Migrate: case69.Migrate}}},
	"default_functions_sqlite": {Steps: []runner.Step{{Migrate: case70.Migrate}}},
	"default_infinity": {Steps: []runner.Step{{Migrate: case71.Migrate}}},
	"default_integer_decimal_type": {Steps: []runner.Step{{Migrate: case72.Migrate}}},
	"default_integer_negative": {Steps: []runner.Step{{Migrate: case73.Migrate}}},
	"default_integer_now": {Steps: []runner.Step{{Migrate: case74.Migrate}}},
	"default_integer_quoted": {Steps: []runner.Step{{Migrate: case75.Migrate}}},
	"default_integer_word": {Steps: []runner.Step{{Migrate: case76.Migrate}}},
	"default_integers": {Steps: []runner.Step{{Migrate: case77.Migrate}}},
	"default_key": {Steps: []runner.Step{{Migrate: case78.Migrate}}},
	"default_key_serial": {Steps: []runner.Step{{Migrate: case79.Migrate}}},
	"default_nan": {Steps: []runner.Step{{Migrate: case80.Migrate}}},
	"default_nextval": {Steps: []runner.Step{{Migrate: case81.Migrate}}},
	"default_string_apostrophe": {Steps: []runner.Step{{Migrate: case82.Migrate}}},
	"default_string_backslash": {Steps: []runner.Step{{Migrate: case83.Migrate}}},
	"default_string_double_quoted": {Steps: []runner.Step{{Migrate: case84.Migrate}}},
	"default_string_parentheses": {Steps: []runner.Step{{Migrate: case85.Migrate}}},
	"default_string_parentheses_bare": {Steps: []runner.Step{{Migrate: case86.Migrate}}},
	"default_string_placeholder": {Steps: []runner.Step{{Migrate: case87.Migrate}}},
	"default_strings": {Steps: []runner.Step{{Migrate: case88.Migrate}}},
	"default_times": {Steps: []runner.Step{{Migrate: case89.Migrate}}},
	"default_unknown_function": {Steps: []runner.Step{{Migrate: case90.Migrate}}},
	"discover_anonymous_struct": {Steps: []runner.Step{{Migrate: case91.Migrate}}},
	"discover_argument_forms": {Steps: []runner.Step{{Migrate: case92.Migrate}}},
	"discover_chained": {Steps: []runner.Step{{Migrate: case93.Migrate}}},
	"discover_function": {Steps: []runner.Step{{Migrate: case94.Migrate}}},
	"discover_generic_defined": {Steps: []runner.Step{{Migrate: case95.Migrate}}},
	"discover_generic_model": {Steps: []runner.Step{{Migrate: case96.Migrate}}},
	"discover_generic_package_path": {Steps: []runner.Step{{Migrate: case97.Migrate}}},
	"discover_has_table": {Steps: []runner.Step{{Migrate: case98.Migrate}}},
	"discover_local_type": {Steps: []runner.Step{{Migrate: case99.Migrate}}},
	"discover_loop": {Steps: []runner.Step{{Migrate: case100.Migrate}}},
	"discover_method": {Steps: []runner.Step{{Migrate: case101.Migrate}}},
	"discover_migrator": {Steps: []runner.Step{{Migrate: case102.Migrate}}},
	"discover_package_variable": {Steps: []runner.Step{{Migrate: case103.Migrate}}},
	"discover_slice": {Steps: []runner.Step{{Migrate: case104.Migrate}}},
	"discover_string_argument": {Steps: []runner.Step{{Migrate: case105.Migrate}}},
	"discover_table_call": {Steps: []runner.Step{{Migrate: case106.Migrate}}},
	"discover_table_call_relations": {Steps: []runner.Step{{Migrate: case107.Migrate}}},
	"discover_table_call_twice": {Steps: []runner.Step{{Migrate: case108.Migrate}}},
	"discover_table_call_two_models": {Steps: []runner.Step{{Migrate: case109.Migrate}}},
	"discover_unexported": {Steps: []runner.Step{{Migrate: case110.Migrate}}},
	"discover_variable_struct": {Steps: []runner.Step{{Migrate: case111.Migrate}}},
	"embed_anonymous_prefix": {Steps: []runner.Step{{Migrate: case112.Migrate}}},
	"embed_cycle_broken": {Steps: []runner.Step{{Migrate: case113.Migrate}}},
	"embed_defined_model": {Steps: []runner.Step{{Migrate: case114.Migrate}}},
	"embed_equal_depth": {Steps: []runner.Step{{Migrate: case115.Migrate}}},
	"embed_generic": {Steps: []runner.Step{{Migrate: case116.Migrate}}},
	"embed_generic_fields": {Steps: []runner.Step{{Migrate: case117.Migrate}}},
	"embed_generic_two_keys": {Steps: []runner.Step{{Migrate: case118.Migrate}}},
	"embed_ignored": {Steps: []runner.Step{{Migrate: case119.Migrate}}},
	"embed_in_place": {Steps: []runner.Step{{Migrate: case120.Migrate}}},
	"embed_interface": {Steps: []runner.Step{{Migrate: case121.Migrate}}},
	"embed_key_in_prefix": {Steps: []runner.Step{{Migrate: case122.Migrate}}},
	"embed_model_and_base": {Steps: []runner.Step{{Migrate: case123.Migrate}}},
	"embed_named": {Steps: []runner.Step{{Migrate: case124.Migrate}}},
	"embed_named_without_tag": {Steps: []runner.Step{{Migrate: case125.Migrate}}},
	"embed_own_name_columns": {Steps: []runner.Step{{Migrate: case126.Migrate}}},
	"embed_pointer": {Steps: []runner.Step{{Migrate: case127.Migrate}}},
	"embed_prefix_nested": {Steps: []runner.Step{{Migrate: case128.Migrate}}},
	"embed_prefix_twice_index": {Steps: []runner.Step{{Migrate: case129.Migrate}}},
	"embed_prefix_twice_unique": {Steps: []runner.Step{{Migrate: case130.Migrate}}},
	"embed_prefix_without_embedded": {Steps: []runner.Step{{Migrate: case131.Migrate}}},
	"embed_scalars": {Steps: []runner.Step{{Migrate: case132.Migrate}}},
	"embed_shadow": {Steps: []runner.Step{{Migrate: case133.Migrate}}},
	"embed_shadow_check": {Steps: []runner.Step{{Migrate: case134.Migrate}}},
	"embed_shadow_ignore": {Steps: []runner.Step{{Migrate: case135.Migrate}}},
	"embed_shadow_key": {Steps: []runner.Step{{Migrate: case136.Migrate}}},
	"embed_tags_on_field": {Steps: []runner.Step{{Migrate: case137.Migrate}}},
	"embed_unexported": {Steps: []runner.Step{{Migrate: case138.Migrate}}},
	"embed_unexported_named": {Steps: []runner.Step{{Migrate: case139.Migrate}}},
	"embed_valuer": {Steps: []runner.Step{{Migrate: case140.Migrate}}},
	"embed_valuer_nil": {Steps: []runner.Step{{Migrate: case141.Migrate}}},
	"evolve_array_added": {Steps: []runner.Step{{Migrate: case142.Migrate}, {Migrate: case143.Migrate}}},
	"evolve_bool_becomes_int": {Steps: []runner.Step{{Migrate: case144.Migrate}, {Migrate: case145.Migrate}}},
	"evolve_bytes_become_string": {Steps: []runner.Step{{Migrate: case146.Migrate}, {Migrate: case147.Migrate}}},
	"evolve_bytes_size_grows": {Steps: []runner.Step{{Migrate: case148.Migrate}, {Migrate: case149.Migrate}}},
	"evolve_check_added": {Steps: []runner.Step{{Migrate: case150.Migrate}, {Migrate: case151.Migrate}}},
	"evolve_check_changed": {Steps: []runner.Step{{Migrate: case152.Migrate}, {Migrate: case153.Migrate}}},
	"evolve_check_removed": {Steps: []runner.Step{{Migrate: case154.Migrate}, {Migrate: case155.Migrate}}},
	"evolve_check_renamed": {Steps: []runner.Step{{Migrate: case156.Migrate}, {Migrate: case157.Migrate}}},
	"evolve_column_added": {Steps: []runner.Step{{Migrate: case158.Migrate}, {Migrate: case159.Migrate}}},
	"evolve_column_added_auto_increment": {Steps: []runner.Step{{Migrate: case160.Migrate}, {Migrate: case161.Migrate}}},
	"evolve_column_added_check": {Steps: []runner.Step{{Migrate: case162.Migrate}, {Migrate: case163.Migrate}}},
	"evolve_column_added_comment": {Steps: []runner.Step{{Migrate: case164.Migrate}, {Migrate: case165.Migrate}}},
	"evolve_column_added_composite_index": {Steps: []runner.Step{{Migrate: case166.Migrate}, {Migrate: case167.Migrate}}},
	"evolve_column_added_in_the_middle": {Steps: []runner.Step{{Migrate: case168.Migrate}, {Migrate: case169.Migrate}}},
	"evolve_column_added_key": {Steps: []runner.Step{{Migrate: case170.Migrate}, {Migrate: case171.Migrate}}},
	"evolve_column_added_not_null": {Steps: []runner.Step{{Migrate: case172.Migrate}, {Migrate: case173.Migrate}}},
	"evolve_column_added_not_null_default": {Steps: []runner.Step{{Migrate: case174.Migrate}, {Migrate: case175.Migrate}}},
	"evolve_column_added_second_key": {Steps: []runner.Step{{Migrate: case176.Migrate}, {Migrate: case177.Migrate}}},
	"evolve_column_added_unique": {Steps: []runner.Step{{Migrate: case178.Migrate}, {Migrate: case179.Migrate}}},
	"evolve_column_added_unique_index": {Steps: []runner.Step{{Migrate: case180.Migrate}, {Migrate: case181.Migrate}}},
	"evolve_column_case_changed": {Steps: []runner.Step{{Migrate: case182.Migrate}, {Migrate: case183.Migrate}}},
	"evolve_column_ignored_later": {Steps: []runner.Step{{Migrate: case184.Migrate}, {Migrate: case185.Migrate}}},
	"evolve_column_removed": {Steps: []runner.Step{{Migrate: case186.Migrate}, {Migrate: case187.Migrate}}},
	"evolve_column_renamed": {Steps: []runner.Step{{Migrate: case188.Migrate}, {Migrate: case189.Migrate}}},
	"evolve_comment_added": {Steps: []runner.Step{{Migrate: case190.Migrate}, {Migrate: case191.Migrate}}},
	"evolve_comment_changed": {Steps: []runner.Step{{Migrate: case192.Migrate}, {Migrate: case193.Migrate}}},
	"evolve_comment_on_key": {Steps: []runner.Step{{Migrate: case194.Migrate}, {Migrate: case195.Migrate}}},
	"evolve_comment_removed": {Steps: []runner.Step{{Migrate: case196.Migrate}, {Migrate: case197.Migrate}}},
	"evolve_date_becomes_datetime": {Steps: []runner.Step{{Migrate: case198.Migrate}, {Migrate: case199.Migrate}}},
	"evolve_decimal_loses_precision": {Steps: []runner.Step{{Migrate: case200.Migrate}, {Migrate: case201.Migrate}}},
	"evolve_decimal_precision": {Steps: []runner.Step{{Migrate: case202.Migrate}, {Migrate: case203.Migrate}}},
	"evolve_decimal_same": {Steps: []runner.Step{{Migrate: case204.Migrate}, {Migrate: case205.Migrate}}},
	"evolve_decimal_type_tag": {Steps: []runner.Step{{Migrate: case206.Migrate}, {Migrate: case207.Migrate}}},
	"evolve_default_added": {Steps: []runner.Step{{Migrate: case208.Migrate}, {Migrate: case209.Migrate}}},
	"evolve_default_changed": {Steps: []runner.Step{{Migrate: case210.Migrate}, {Migrate: case211.Migrate}}},
	"evolve_default_dash": {Steps: []runner.Step{{Migrate: case212.Migrate}, {Migrate: case213.Migrate}}},
	"evolve_default_empty_string": {Steps: []runner.Step{{Migrate: case214.Migrate}, {Migrate: case215.Migrate}}},
	"evolve_default_null": {Steps: []runner.Step{{Migrate: case216.Migrate}, {Migrate: case217.Migrate}}},
	"evolve_default_removed": {Steps: []runner.Step{{Migrate: case218.Migrate}, {Migrate: case219.Migrate}}},
	"evolve_default_spelled_differently": {Steps: []runner.Step{{Migrate: case220.Migrate}, {Migrate: case221.Migrate}}},
	"evolve_default_with_quote": {Steps: []runner.Step{{Migrate: case222.Migrate}, {Migrate: case223.Migrate}}},
	"evolve_embedded_added": {Steps: []runner.Step{{Migrate: case224.Migrate}, {Migrate: case225.Migrate}}},
	"evolve_enum_gets_label": {Steps: []runner.Step{{Migrate: case226.Migrate}, {Migrate: case227.Migrate}}},
	"evolve_everything_stays": {Steps: []runner.Step{{Migrate: case228.Migrate}, {Migrate: case229.Migrate}}},
	"evolve_fk_action_changed": {Steps: []runner.Step{{Migrate: case230.Migrate}, {Migrate: case231.Migrate}}},
	"evolve_fk_added": {Steps: []runner.Step{{Migrate: case232.Migrate}, {Migrate: case233.Migrate}}},
	"evolve_fk_added_with_column": {Steps: []runner.Step{{Migrate: case234.Migrate}, {Migrate: case235.Migrate}}},
	"evolve_fk_removed": {Steps: []runner.Step{{Migrate: case236.Migrate}, {Migrate: case237.Migrate}}},
	"evolve_fk_renamed": {Steps: []runner.Step{{Migrate: case238.Migrate}, {Migrate: case239.Migrate}}},
	"evolve_fk_switched_off": {Steps: []runner.Step{{Migrate: case240.Migrate}, {Migrate: case241.Migrate}}},
	"evolve_fk_to_self_added": {Steps: []runner.Step{{Migrate: case242.Migrate}, {Migrate: case243.Migrate}}},
	"evolve_fk_type_follows": {Steps: []runner.Step{{Migrate: case244.Migrate}, {Migrate: case245.Migrate}}},
	"evolve_float_becomes_decimal": {Steps: []runner.Step{{Migrate: case246.Migrate}, {Migrate: case247.Migrate}}},
	"evolve_float_width": {Steps: []runner.Step{{Migrate: case248.Migrate}, {Migrate: case249.Migrate}}},
	"evolve_generated_column_stays": {Steps: []runner.Step{{Migrate: case250.Migrate}, {Migrate: case251.Migrate}}},
	"evolve_has_many_added": {Steps: []runner.Step{{Migrate: case252.Migrate}, {Migrate: case253.Migrate}}},
	"evolve_index_added": {Steps: []runner.Step{{Migrate: case254.Migrate}, {Migrate: case255.Migrate}}},
	"evolve_index_added_on_text": {Steps: []runner.Step{{Migrate: case256.Migrate}, {Migrate: case257.Migrate}}},
	"evolve_index_gets_column": {Steps: []runner.Step{{Migrate: case258.Migrate}, {Migrate: case259.Migrate}}},
	"evolve_index_made_unique": {Steps: []runner.Step{{Migrate: case260.Migrate}, {Migrate: case261.Migrate}}},
	"evolve_index_order_changed": {Steps: []runner.Step{{Migrate: case262.Migrate}, {Migrate: case263.Migrate}}},
	"evolve_index_removed": {Steps: []runner.Step{{Migrate: case264.Migrate}, {Migrate: case265.Migrate}}},
	"evolve_index_removed_from_text": {Steps: []runner.Step{{Migrate: case266.Migrate}, {Migrate: case267.Migrate}}},
	"evolve_index_renamed": {Steps: []runner.Step{{Migrate: case268.Migrate}, {Migrate: case269.Migrate}}},
	"evolve_int_becomes_bool": {Steps: []runner.Step{{Migrate: case270.Migrate}, {Migrate: case271.Migrate}}},
	"evolve_int_becomes_string": {Steps: []runner.Step{{Migrate: case272.Migrate}, {Migrate: case273.Migrate}}},
	"evolve_int_becomes_unsigned": {Steps: []runner.Step{{Migrate: case274.Migrate}, {Migrate: case275.Migrate}}},
	"evolve_int_default_becomes_bool": {Steps: []runner.Step{{Migrate: case276.Migrate}, {Migrate: case277.Migrate}}},
	"evolve_int_grows": {Steps: []runner.Step{{Migrate: case278.Migrate}, {Migrate: case279.Migrate}}},
	"evolve_int_shrinks": {Steps: []runner.Step{{Migrate: case280.Migrate}, {Migrate: case281.Migrate}}},
	"evolve_json_becomes_jsonb": {Steps: []runner.Step{{Migrate: case282.Migrate}, {Migrate: case283.Migrate}}},
	"evolve_key_becomes_string": {Steps: []runner.Step{{Migrate: case284.Migrate}, {Migrate: case285.Migrate}}},
	"evolve_key_gets_auto_increment": {Steps: []runner.Step{{Migrate: case286.Migrate}, {Migrate: case287.Migrate}}},
	"evolve_key_loses_auto_increment": {Steps: []runner.Step{{Migrate: case288.Migrate}, {Migrate: case289.Migrate}}},
	"evolve_key_moved": {Steps: []runner.Step{{Migrate: case290.Migrate}, {Migrate: case291.Migrate}}},
	"evolve_key_narrowed": {Steps: []runner.Step{{Migrate: case292.Migrate}, {Migrate: case293.Migrate}}},
	"evolve_key_size_changed": {Steps: []runner.Step{{Migrate: case294.Migrate}, {Migrate: case295.Migrate}}},
	"evolve_key_type_changed": {Steps: []runner.Step{{Migrate: case296.Migrate}, {Migrate: case297.Migrate}}},
	"evolve_key_type_tag_size_changed": {Steps: []runner.Step{{Migrate: case298.Migrate}, {Migrate: case299.Migrate}}},
	"evolve_key_widened": {Steps: []runner.Step{{Migrate: case300.Migrate}, {Migrate: case301.Migrate}}},
	"evolve_many2many_added": {Steps: []runner.Step{{Migrate: case302.Migrate}, {Migrate: case303.Migrate}}},
	"evolve_many2many_join_table_gets_columns": {Steps: []runner.Step{{Migrate: case304.Migrate}, {Migrate: case305.Migrate}}},
	"evolve_many2many_removed": {Steps: []runner.Step{{Migrate: case306.Migrate}, {Migrate: case307.Migrate}}},
	"evolve_model_embedded_later": {Steps: []runner.Step{{Migrate: case308.Migrate}, {Migrate: case309.Migrate}}},
	"evolve_not_null_added": {Steps: []runner.Step{{Migrate: case310.Migrate}, {Migrate: case311.Migrate}}},
	"evolve_not_null_comes_with_default": {Steps: []runner.Step{{Migrate: case312.Migrate}, {Migrate: case313.Migrate}}},
	"evolve_not_null_removed": {Steps: []runner.Step{{Migrate: case314.Migrate}, {Migrate: case315.Migrate}}},
	"evolve_numeric_type_tag": {Steps: []runner.Step{{Migrate: case316.Migrate}, {Migrate: case317.Migrate}}},
	"evolve_pointer_changes_nothing": {Steps: []runner.Step{{Migrate: case318.Migrate}, {Migrate: case319.Migrate}}},
	"evolve_serial_added": {Steps: []runner.Step{{Migrate: case320.Migrate}, {Migrate: case321.Migrate}}},
	"evolve_size_added": {Steps: []runner.Step{{Migrate: case322.Migrate}, {Migrate: case323.Migrate}}},
	"evolve_size_grows": {Steps: []runner.Step{{Migrate: case324.Migrate}, {Migrate: case325.Migrate}}},
	"evolve_size_removed": {Steps: []runner.Step{{Migrate: case326.Migrate}, {Migrate: case327.Migrate}}},
	"evolve_size_shrinks": {Steps: []runner.Step{{Migrate: case328.Migrate}, {Migrate: case329.Migrate}}},
	"evolve_soft_delete_added": {Steps: []runner.Step{{Migrate: case330.Migrate}, {Migrate: case331.Migrate}}},
	"evolve_string_becomes_int": {Steps: []runner.Step{{Migrate: case332.Migrate}, {Migrate: case333.Migrate}}},
	"evolve_struct_renamed": {Steps: []runner.Step{{Migrate: case334.Migrate}, {Migrate: case335.Migrate}}},
	"evolve_struct_renamed_table_kept": {Steps: []runner.Step{{Migrate: case336.Migrate}, {Migrate: case337.Migrate}}},
	"evolve_table_added": {Steps: []runner.Step{{Migrate: case338.Migrate}, {Migrate: case339.Migrate}}},
	"evolve_table_removed": {Steps: []runner.Step{{Migrate: case340.Migrate}, {Migrate: case341.Migrate}}},
	"evolve_text_becomes_json": {Steps: []runner.Step{{Migrate: case342.Migrate}, {Migrate: case343.Migrate}}},
	"evolve_text_grows_in_place": {Steps: []runner.Step{{Migrate: case344.Migrate}, {Migrate: case345.Migrate}}},
	"evolve_time_becomes_date": {Steps: []runner.Step{{Migrate: case346.Migrate}, {Migrate: case347.Migrate}}},
	"evolve_time_precision": {Steps: []runner.Step{{Migrate: case348.Migrate}, {Migrate: case349.Migrate}}},
	"evolve_time_type_tag": {Steps: []runner.Step{{Migrate: case350.Migrate}, {Migrate: case351.Migrate}}},
	"evolve_two_unique_indexes": {Steps: []runner.Step{{Migrate: case352.Migrate}, {Migrate: case353.Migrate}}},
	"evolve_type_and_default_change": {Steps: []runner.Step{{Migrate: case354.Migrate}, {Migrate: case355.Migrate}}},
	"evolve_type_change_keeps_the_rest": {Steps: []runner.Step{{Migrate: case356.Migrate}, {Migrate: case357.Migrate}}},
	"evolve_type_tag_and_default": {Steps: []runner.Step{{Migrate: case358.Migrate}, {Migrate: case359.Migrate}}},
	"evolve_type_tag_char_grows": {Steps: []runner.Step{{Migrate: case360.Migrate}, {Migrate: case361.Migrate}}},
	"evolve_type_tag_varchar_grows": {Steps: []runner.Step{{Migrate: case362.Migrate}, {Migrate: case363.Migrate}}},
	"evolve_unique_added": {Steps: []runner.Step{{Migrate: case364.Migrate}, {Migrate: case365.Migrate}}},
	"evolve_unique_and_unique_index": {Steps: []runner.Step{{Migrate: case366.Migrate}, {Migrate: case367.Migrate}}},
	"evolve_unique_becomes_unique_index": {Steps: []runner.Step{{Migrate: case368.Migrate}, {Migrate: case369.Migrate}}},
	"evolve_unique_index_added": {Steps: []runner.Step{{Migrate: case370.Migrate}, {Migrate: case371.Migrate}}},
	"evolve_unique_index_becomes_unique": {Steps: []runner.Step{{Migrate: case372.Migrate}, {Migrate: case373.Migrate}}},
	"evolve_unique_index_composite_removed": {Steps: []runner.Step{{Migrate: case374.Migrate}, {Migrate: case375.Migrate}}},
	"evolve_unique_index_gets_column": {Steps: []runner.Step{{Migrate: case376.Migrate}, {Migrate: case377.Migrate}}},
	"evolve_unique_index_partial_removed": {Steps: []runner.Step{{Migrate: case378.Migrate}, {Migrate: case379.Migrate}}},
	"evolve_unique_index_removed": {Steps: []runner.Step{{Migrate: case380.Migrate}, {Migrate: case381.Migrate}}},
	"evolve_unique_index_renamed": {Steps: []runner.Step{{Migrate: case382.Migrate}, {Migrate: case383.Migrate}}},
	"evolve_unique_removed": {Steps: []runner.Step{{Migrate: case384.Migrate}, {Migrate: case385.Migrate}}},
	"evolve_varchar_becomes_text": {Steps: []runner.Step{{Migrate: case386.Migrate}, {Migrate: case387.Migrate}}},
	"index_and_unique": {Steps: []runner.Step{{Migrate: case388.Migrate}}},
	"index_basic": {Steps: []runner.Step{{Migrate: case389.Migrate}}},
	"index_class_fulltext": {Steps: []runner.Step{{Migrate: case390.Migrate}}},
	"index_collate_postgres": {Steps: []runner.Step{{Migrate: case391.Migrate}}},
	"index_collate_sqlite": {Steps: []runner.Step{{Migrate: case392.Migrate}}},
	"index_comment": {Steps: []runner.Step{{Migrate: case393.Migrate}}},
	"index_composite": {Steps: []runner.Step{{Migrate: case394.Migrate}}},
	"index_composite_empty": {Steps: []runner.Step{{Migrate: case395.Migrate}}},
	"index_concurrently": {Steps: []runner.Step{{Migrate: case396.Migrate}}},
	"index_expression": {Steps: []runner.Step{{Migrate: case397.Migrate}}},
	"index_expression_mysql": {Steps: []runner.Step{{Migrate: case398.Migrate}}},
	"index_fulltext": {Steps: []runner.Step{{Migrate: case399.Migrate}}},
	"index_mixed_class": {Steps: []runner.Step{{Migrate: case400.Migrate}}},
	"index_name_collision": {Steps: []runner.Step{{Migrate: case401.Migrate}}},
	"index_name_spaces": {Steps: []runner.Step{{Migrate: case402.Migrate}}},
	"index_nulls_postgres": {Steps: []runner.Step{{Migrate: case403.Migrate}}},
	"index_on_relation": {Steps: []runner.Step{{Migrate: case404.Migrate}}},
	"index_option_postgres": {Steps: []runner.Step{{Migrate: case405.Migrate}}},
	"index_option_sqlite": {Steps: []runner.Step{{Migrate: case406.Migrate}}},
	"index_over_embedded": {Steps: []runner.Step{{Migrate: case407.Migrate}}},
	"index_several_on_one_field": {Steps: []runner.Step{{Migrate: case408.Migrate}}},
	"index_sort": {Steps: []runner.Step{{Migrate: case409.Migrate}}},
	"index_spatial": {Steps: []runner.Step{{Migrate: case410.Migrate}}},
	"index_text": {Steps: []runner.Step{{Migrate: case411.Migrate}}},
	"index_text_length": {Steps: []runner.Step{{Migrate: case412.Migrate}}},
	"index_text_type": {Steps: []runner.Step{{Migrate: case413.Migrate}}},
	"index_text_unique": {Steps: []runner.Step{{Migrate: case414.Migrate}}},
	"index_type_btree": {Steps: []runner.Step{{Migrate: case415.Migrate}}},
	"index_type_postgres": {Steps: []runner.Step{{Migrate: case416.Migrate}}},
	"index_type_sqlite": {Steps: []runner.Step{{Migrate: case417.Migrate}}},
	"index_unique_constraint": {Steps: []runner.Step{{Migrate: case418.Migrate}}},
	"index_unnamed_composite_tables": {Steps: []runner.Step{{Migrate: case419.Migrate}}},
	"index_where": {Steps: []runner.Step{{Migrate: case420.Migrate}}},
	"index_where_postgres": {Steps: []runner.Step{{Migrate: case421.Migrate}}},
	"key_auto_increment_elsewhere": {Steps: []runner.Step{{Migrate: case422.Migrate}}},
	"key_auto_increment_only": {Steps: []runner.Step{{Migrate: case423.Migrate}}},
	"key_auto_increment_two": {Steps: []runner.Step{{Migrate: case424.Migrate}}},
	"key_auto_increment_unique": {Steps: []runner.Step{{Migrate: case425.Migrate}}},
	"key_bigserial": {Steps: []runner.Step{{Migrate: case426.Migrate}}},
	"key_bytes": {Steps: []runner.Step{{Migrate: case427.Migrate}}},
	"key_bytes_unsized": {Steps: []runner.Step{{Migrate: case428.Migrate}}},
	"key_composite": {Steps: []runner.Step{{Migrate: case429.Migrate}}},
	"key_composite_counting": {Steps: []runner.Step{{Migrate: case430.Migrate}}},
	"key_composite_second_counts": {Steps: []runner.Step{{Migrate: case431.Migrate}}},
	"key_foreign": {Steps: []runner.Step{{Migrate: case432.Migrate}}},
	"key_identity": {Steps: []runner.Step{{Migrate: case433.Migrate}}},
	"key_no_auto_increment": {Steps: []runner.Step{{Migrate: case434.Migrate}}},
	"key_none_id": {Steps: []runner.Step{{Migrate: case435.Migrate}}},
	"key_not_id": {Steps: []runner.Step{{Migrate: case436.Migrate}}},
	"key_sizes": {Steps: []runner.Step{{Migrate: case437.Migrate}}},
	"key_strings": {Steps: []runner.Step{{Migrate: case438.Migrate}}},
	"key_typed": {Steps: []runner.Step{{Migrate: case439.Migrate}}},
	"m2m_and_has_many": {Steps: []runner.Step{{Migrate: case440.Migrate}}},
	"m2m_basic": {Steps: []runner.Step{{Migrate: case441.Migrate}}},
	"m2m_both_sides": {Steps: []runner.Step{{Migrate: case442.Migrate}}},
	"m2m_both_sides_reversed": {Steps: []runner.Step{{Migrate: case443.Migrate}}},
	"m2m_composite": {Steps: []runner.Step{{Migrate: case444.Migrate}}},
	"m2m_composite_part": {Steps: []runner.Step{{Migrate: case445.Migrate}}},
	"m2m_composite_part_no_keys": {Steps: []runner.Step{{Migrate: case446.Migrate, Config: case446.Config}}},
	"m2m_constraint_actions": {Steps: []runner.Step{{Migrate: case447.Migrate}}},
	"m2m_constraint_name": {Steps: []runner.Step{{Migrate: case448.Migrate}}},
	"m2m_constraint_off": {Steps: []runner.Step{{Migrate: case449.Migrate}}},
	"m2m_embedded": {Steps: []runner.Step{{Migrate: case450.Migrate}}},
	"m2m_join_column_names": {Steps: []runner.Step{{Migrate: case451.Migrate}}},
	"m2m_join_model_relations": {Steps: []runner.Step{{Migrate: case452.Migrate}}},
	"m2m_migration_off": {Steps: []runner.Step{{Migrate: case453.Migrate}}},
	"m2m_no_key": {Steps: []runner.Step{{Migrate: case454.Migrate}}},
	"m2m_of_dependency": {Steps: []runner.Step{{Migrate: case455.Migrate}}},
	"m2m_of_listed_dependency": {Steps: []runner.Step{{Migrate: case456.Migrate}}},
	"m2m_reference_code": {Steps: []runner.Step{{Migrate: case457.Migrate}}},
	"m2m_reference_code_sized": {Steps: []runner.Step{{Migrate: case458.Migrate}}},
	"m2m_references": {Steps: []runner.Step{{Migrate: case459.Migrate}}},
	"m2m_same_table": {Steps: []runner.Step{{Migrate: case460.Migrate}}},
	"m2m_self": {Steps: []runner.Step{{Migrate: case461.Migrate}}},
	"m2m_self_named_like_struct": {Steps: []runner.Step{{Migrate: case462.Migrate}}},
	"m2m_self_singular": {Steps: []runner.Step{{Migrate: case463.Migrate}}},
	"m2m_setup_join_table": {Steps: []runner.Step{{Migrate: case464.Migrate}}},
	"m2m_setup_join_table_default_name": {Steps: []runner.Step{{Migrate: case465.Migrate}}},
	"m2m_setup_join_table_missing": {Steps: []runner.Step{{Migrate: case466.Migrate}}},
	"m2m_table_name": {Steps: []runner.Step{{Migrate: case467.Migrate}}},
	"m2m_tags_carried": {Steps: []runner.Step{{Migrate: case468.Migrate}}},
	"m2m_tags_carried_check": {Steps: []runner.Step{{Migrate: case469.Migrate}}},
	"m2m_tags_carried_uuid": {Steps: []runner.Step{{Migrate: case470.Migrate}}},
	"m2m_target_listed": {Steps: []runner.Step{{Migrate: case471.Migrate}}},
	"m2m_two_tables": {Steps: []runner.Step{{Migrate: case472.Migrate}}},
	"m2m_typed_keys": {Steps: []runner.Step{{Migrate: case473.Migrate}}},
	"m2m_uncountable": {Steps: []runner.Step{{Migrate: case474.Migrate}}},
	"m2m_unexported": {Steps: []runner.Step{{Migrate: case475.Migrate}}},
	"m2m_uuid": {Steps: []runner.Step{{Migrate: case476.Migrate}}},
	"m2m_uuid_unsized": {Steps: []runner.Step{{Migrate: case477.Migrate}}},
	"name_column_multibyte_end": {Steps: []runner.Step{{Migrate: case478.Migrate}}},
	"name_columns_digits": {Steps: []runner.Step{{Migrate: case479.Migrate}}},
	"name_columns_false_friends": {Steps: []runner.Step{{Migrate: case480.Migrate}}},
	"name_columns_initialisms": {Steps: []runner.Step{{Migrate: case481.Migrate}}},
	"name_columns_underscores": {Steps: []runner.Step{{Migrate: case482.Migrate}}},
	"name_columns_unicode": {Steps: []runner.Step{{Migrate: case483.Migrate}}},
	"name_limit_30": {Steps: []runner.Step{{Migrate: case484.Migrate, Config: case484.Config}}},
	"name_limit_edge": {Steps: []runner.Step{{Migrate: case485.Migrate}}},
	"name_long_foreign_key": {Steps: []runner.Step{{Migrate: case486.Migrate}}},
	"name_long_identifiers": {Steps: []runner.Step{{Migrate: case487.Migrate}}},
	"name_mixed_case_columns": {Steps: []runner.Step{{Migrate: case488.Migrate}}},
	"name_same_column_twice": {Steps: []runner.Step{{Migrate: case489.Migrate}}},
	"name_schema_m2m": {Steps: []runner.Step{{Migrate: case490.Migrate}}},
	"name_table_constants": {Steps: []runner.Step{{Migrate: case491.Migrate}}},
	"name_table_defined_types": {Steps: []runner.Step{{Migrate: case492.Migrate}}},
	"name_table_method": {Steps: []runner.Step{{Migrate: case493.Migrate}}},
	"name_table_method_ambiguous": {Steps: []runner.Step{{Migrate: case494.Migrate}}},
	"name_table_method_named_embed": {Steps: []runner.Step{{Migrate: case495.Migrate}}},
	"name_table_multibyte_end": {Steps: []runner.Step{{Migrate: case496.Migrate}}},
	"name_table_namer": {Steps: []runner.Step{{Migrate: case497.Migrate}}},
	"name_table_schema": {Steps: []runner.Step{{Migrate: case498.Migrate}}},
	"name_table_two_schemas": {Steps: []runner.Step{{Migrate: case499.Migrate}}},
	"name_tables_initialisms": {Steps: []runner.Step{{Migrate: case500.Migrate}}},
	"name_tables_irregular": {Steps: []runner.Step{{Migrate: case501.Migrate}}},
	"name_tables_plural": {Steps: []runner.Step{{Migrate: case502.Migrate}}},
	"name_tables_unchanged": {Steps: []runner.Step{{Migrate: case503.Migrate}}},
	"order_belongs_to_first": {Steps: []runner.Step{{Migrate: case504.Migrate}}},
	"order_child_first": {Steps: []runner.Step{{Migrate: case505.Migrate}}},
	"order_cycle": {Steps: []runner.Step{{Migrate: case506.Migrate}}},
	"order_cycle_no_constraints": {Steps: []runner.Step{{Migrate: case507.Migrate}}},
	"order_implied_chain": {Steps: []runner.Step{{Migrate: case508.Migrate}}},
	"order_listed_twice": {Steps: []runner.Step{{Migrate: case509.Migrate}}},
	"order_same_table": {Steps: []runner.Step{{Migrate: case510.Migrate}}},
	"order_separate_calls": {Steps: []runner.Step{{Migrate: case511.Migrate}}},
	"order_wide": {Steps: []runner.Step{{Migrate: case512.Migrate}}},
	"pkg_build_tags": {Steps: []runner.Step{{Migrate: case513.Migrate}}},
	"pkg_embedded_interfaces": {Steps: []runner.Step{{Migrate: case514.Migrate}}},
	"pkg_methods_elsewhere": {Steps: []runner.Step{{Migrate: case515.Migrate}}},
	"pkg_renamed_imports": {Steps: []runner.Step{{Migrate: case516.Migrate}}},
	"pkg_same_names": {Steps: []runner.Step{{Migrate: case517.Migrate}}},
	"pkg_three": {Steps: []runner.Step{{Migrate: case518.Migrate}}},
	"poly_child_alone": {Steps: []runner.Step{{Migrate: case519.Migrate}}},
	"poly_has_many": {Steps: []runner.Step{{Migrate: case520.Migrate}}},
	"poly_has_one": {Steps: []runner.Step{{Migrate: case521.Migrate}}},
	"poly_missing_fields": {Steps: []runner.Step{{Migrate: case522.Migrate}}},
	"poly_named_columns": {Steps: []runner.Step{{Migrate: case523.Migrate}}},
	"poly_references": {Steps: []runner.Step{{Migrate: case524.Migrate}}},
	"poly_self": {Steps: []runner.Step{{Migrate: case525.Migrate}}},
	"poly_shared_keys": {Steps: []runner.Step{{Migrate: case526.Migrate}}},
	"poly_shared_keys_reversed": {Steps: []runner.Step{{Migrate: case527.Migrate}}},
	"rel_ambiguous": {Steps: []runner.Step{{Migrate: case528.Migrate}}},
	"rel_array": {Steps: []runner.Step{{Migrate: case529.Migrate}}},
	"rel_belongs_to": {Steps: []runner.Step{{Migrate: case530.Migrate}}},
	"rel_belongs_to_names": {Steps: []runner.Step{{Migrate: case531.Migrate}}},
	"rel_belongs_to_pointer": {Steps: []runner.Step{{Migrate: case532.Migrate}}},
	"rel_both_sides": {Steps: []runner.Step{{Migrate: case533.Migrate}}},
	"rel_both_sides_child_only": {Steps: []runner.Step{{Migrate: case534.Migrate}}},
	"rel_both_sides_off": {Steps: []runner.Step{{Migrate: case535.Migrate}}},
	"rel_cascade_chain": {Steps: []runner.Step{{Migrate: case536.Migrate}}},
	"rel_composite": {Steps: []runner.Step{{Migrate: case537.Migrate}}},
	"rel_composite_counting": {Steps: []runner.Step{{Migrate: case538.Migrate}}},
	"rel_composite_half": {Steps: []runner.Step{{Migrate: case539.Migrate}}},
	"rel_constraint_bad_action": {Steps: []runner.Step{{Migrate: case540.Migrate}}},
	"rel_constraint_off": {Steps: []runner.Step{{Migrate: case541.Migrate}}},
	"rel_constraint_options": {Steps: []runner.Step{{Migrate: case542.Migrate}}},
	"rel_constraint_set_default": {Steps: []runner.Step{{Migrate: case543.Migrate}}},
	"rel_derived_column_lookup": {Steps: []runner.Step{{Migrate: case544.Migrate}}},
	"rel_embedded_base": {Steps: []runner.Step{{Migrate: case545.Migrate}}},
	"rel_embedded_belongs_to": {Steps: []runner.Step{{Migrate: case546.Migrate}}},
	"rel_embedded_has_many": {Steps: []runner.Step{{Migrate: case547.Migrate}}},
	"rel_embedded_key_outside": {Steps: []runner.Step{{Migrate: case548.Migrate}}},
	"rel_foreign_key_tags": {Steps: []runner.Step{{Migrate: case549.Migrate}}},
	"rel_has_many": {Steps: []runner.Step{{Migrate: case550.Migrate}}},
	"rel_has_many_child_only": {Steps: []runner.Step{{Migrate: case551.Migrate}}},
	"rel_has_many_missing_key": {Steps: []runner.Step{{Migrate: case552.Migrate}}},
	"rel_has_many_parent_only": {Steps: []runner.Step{{Migrate: case553.Migrate}}},
	"rel_has_many_twice": {Steps: []runner.Step{{Migrate: case554.Migrate}}},
	"rel_has_one": {Steps: []runner.Step{{Migrate: case555.Migrate}}},
	"rel_has_one_no_key": {Steps: []runner.Step{{Migrate: case556.Migrate}}},
	"rel_has_one_references": {Steps: []runner.Step{{Migrate: case557.Migrate}}},
	"rel_missing_key": {Steps: []runner.Step{{Migrate: case558.Migrate}}},
	"rel_named_type_targets": {Steps: []runner.Step{{Migrate: case559.Migrate}}},
	"rel_plural_initialisms": {Steps: []runner.Step{{Migrate: case560.Migrate}}},
	"rel_references": {Steps: []runner.Step{{Migrate: case561.Migrate}}},
	"rel_references_not_unique": {Steps: []runner.Step{{Migrate: case562.Migrate}}},
	"rel_self": {Steps: []runner.Step{{Migrate: case563.Migrate}}},
	"rel_self_missing_key": {Steps: []runner.Step{{Migrate: case564.Migrate}}},
	"rel_set_null_on_not_null": {Steps: []runner.Step{{Migrate: case565.Migrate}}},
	"rel_target_broken": {Steps: []runner.Step{{Migrate: case566.Migrate}}},
	"rel_target_without_key": {Steps: []runner.Step{{Migrate: case567.Migrate}}},
	"rel_type_copy_chain": {Steps: []runner.Step{{Migrate: case568.Migrate}}},
	"rel_type_copy_custom": {Steps: []runner.Step{{Migrate: case569.Migrate}}},
	"rel_type_copy_db_type": {Steps: []runner.Step{{Migrate: case570.Migrate}}},
	"rel_type_copy_serial": {Steps: []runner.Step{{Migrate: case571.Migrate}}},
	"rel_type_copy_sizes": {Steps: []runner.Step{{Migrate: case572.Migrate}}},
	"rel_type_copy_smallint_mysql": {Steps: []runner.Step{{Migrate: case573.Migrate}}},
	"rel_type_copy_string": {Steps: []runner.Step{{Migrate: case574.Migrate}}},
	"rel_type_copy_text": {Steps: []runner.Step{{Migrate: case575.Migrate}}},
	"rel_type_copy_uuid": {Steps: []runner.Step{{Migrate: case576.Migrate}}},
	"rel_unknown_foreign_key": {Steps: []runner.Step{{Migrate: case577.Migrate}}},
	"rel_wrong_pair": {Steps: []runner.Step{{Migrate: case578.Migrate}}},
	"tag_column_dot": {Steps: []runner.Step{{Migrate: case579.Migrate}}},
	"tag_column_leading_space": {Steps: []runner.Step{{Migrate: case580.Migrate}}},
	"tag_column_quotes": {Steps: []runner.Step{{Migrate: case581.Migrate}}},
	"tag_column_spaces": {Steps: []runner.Step{{Migrate: case582.Migrate}}},
	"tag_constant_backquote": {Steps: []runner.Step{{Migrate: case583.Migrate}}},
	"tag_generated_key": {Steps: []runner.Step{{Migrate: case584.Migrate}}},
	"tag_generated_type": {Steps: []runner.Step{{Migrate: case585.Migrate}}},
	"tag_generated_typeless": {Steps: []runner.Step{{Migrate: case586.Migrate}}},
	"tag_ignore": {Steps: []runner.Step{{Migrate: case587.Migrate}}},
	"tag_ignore_column": {Steps: []runner.Step{{Migrate: case588.Migrate}}},
	"tag_ignore_index": {Steps: []runner.Step{{Migrate: case589.Migrate}}},
	"tag_invalid_escape": {Steps: []runner.Step{{Migrate: case590.Migrate}}},
	"tag_malformed": {Steps: []runner.Step{{Migrate: case591.Migrate}}},
	"tag_migration_index": {Steps: []runner.Step{{Migrate: case592.Migrate}}},
	"tag_migration_unique": {Steps: []runner.Step{{Migrate: case593.Migrate}}},
	"tag_repeated_keys": {Steps: []runner.Step{{Migrate: case594.Migrate}}},
	"tag_size_garbage": {Steps: []runner.Step{{Migrate: case595.Migrate}}},
	"tag_spaces": {Steps: []runner.Step{{Migrate: case596.Migrate}}},
	"tag_time_keys": {Steps: []runner.Step{{Migrate: case597.Migrate}}},
	"tag_type_bare": {Steps: []runner.Step{{Migrate: case598.Migrate}}},
	"tag_type_empty": {Steps: []runner.Step{{Migrate: case599.Migrate}}},
	"tag_unknown_keys": {Steps: []runner.Step{{Migrate: case600.Migrate}}},
	"type_arrays_postgres": {Steps: []runner.Step{{Migrate: case601.Migrate}}},
	"type_arrays_untyped": {Steps: []runner.Step{{Migrate: case602.Migrate}}},
	"type_bytes": {Steps: []runner.Step{{Migrate: case603.Migrate}}},
	"type_datatypes_json": {Steps: []runner.Step{{Migrate: case604.Migrate}}},
	"type_datatypes_json_default": {Steps: []runner.Step{{Migrate: case605.Migrate}}},
	"type_datatypes_json_default_bare": {Steps: []runner.Step{{Migrate: case606.Migrate}}},
	"type_datatypes_keys": {Steps: []runner.Step{{Migrate: case607.Migrate}}},
	"type_datatypes_other": {Steps: []runner.Step{{Migrate: case608.Migrate}}},
	"type_decimal": {Steps: []runner.Step{{Migrate: case609.Migrate}}},
	"type_decimal_null": {Steps: []runner.Step{{Migrate: case610.Migrate}}},
	"type_defined": {Steps: []runner.Step{{Migrate: case611.Migrate}}},
	"type_error_anonymous_struct": {Steps: []runner.Step{{Migrate: case612.Migrate}}},
	"type_error_array": {Steps: []runner.Step{{Migrate: case613.Migrate}}},
	"type_error_big_int": {Steps: []runner.Step{{Migrate: case614.Migrate}}},
	"type_error_chan": {Steps: []runner.Step{{Migrate: case615.Migrate}}},
	"type_error_complex": {Steps: []runner.Step{{Migrate: case616.Migrate}}},
	"type_error_empty_struct": {Steps: []runner.Step{{Migrate: case617.Migrate}}},
	"type_error_func": {Steps: []runner.Step{{Migrate: case618.Migrate}}},
	"type_error_int_slice": {Steps: []runner.Step{{Migrate: case619.Migrate}}},
	"type_error_interface": {Steps: []runner.Step{{Migrate: case620.Migrate}}},
	"type_error_ipnet": {Steps: []runner.Step{{Migrate: case621.Migrate}}},
	"type_error_map": {Steps: []runner.Step{{Migrate: case622.Migrate}}},
	"type_error_netip": {Steps: []runner.Step{{Migrate: case623.Migrate}}},
	"type_error_slice": {Steps: []runner.Step{{Migrate: case624.Migrate}}},
	"type_error_uintptr": {Steps: []runner.Step{{Migrate: case625.Migrate}}},
	"type_error_url": {Steps: []runner.Step{{Migrate: case626.Migrate}}},
	"type_escaped_semicolon": {Steps: []runner.Step{{Migrate: case627.Migrate}}},
	"type_floats": {Steps: []runner.Step{{Migrate: case628.Migrate}}},
	"type_generic_names": {Steps: []runner.Step{{Migrate: case629.Migrate}}},
	"type_generic_names_int": {Steps: []runner.Step{{Migrate: case630.Migrate}}},
	"type_guregu_null": {Steps: []runner.Step{{Migrate: case631.Migrate}}},
	"type_ids": {Steps: []runner.Step{{Migrate: case632.Migrate}}},
	"type_integers": {Steps: []runner.Step{{Migrate: case633.Migrate}}},
	"type_integers_sized": {Steps: []runner.Step{{Migrate: case634.Migrate}}},
	"type_literals": {Steps: []runner.Step{{Migrate: case635.Migrate}}},
	"type_mysql_only": {Steps: []runner.Step{{Migrate: case636.Migrate}}},
	"type_pgtype": {Steps: []runner.Step{{Migrate: case637.Migrate}}},
	"type_pgtype_numeric": {Steps: []runner.Step{{Migrate: case638.Migrate}}},
	"type_postgres_only": {Steps: []runner.Step{{Migrate: case639.Migrate}}},
	"type_serializer": {Steps: []runner.Step{{Migrate: case640.Migrate}}},
	"type_serializer_embedded": {Steps: []runner.Step{{Migrate: case641.Migrate}}},
	"type_serializer_jsonb": {Steps: []runner.Step{{Migrate: case642.Migrate}}},
	"type_serializer_unknown": {Steps: []runner.Step{{Migrate: case643.Migrate}}},
	"type_sql_null": {Steps: []runner.Step{{Migrate: case644.Migrate}}},
	"type_sql_null_generic": {Steps: []runner.Step{{Migrate: case645.Migrate}}},
	"type_string_10485760": {Steps: []runner.Step{{Migrate: case646.Migrate}}},
	"type_string_65535": {Steps: []runner.Step{{Migrate: case647.Migrate}}},
	"type_string_too_long": {Steps: []runner.Step{{Migrate: case648.Migrate}}},
	"type_strings_sized": {Steps: []runner.Step{{Migrate: case649.Migrate}}},
	"type_time_datetime": {Steps: []runner.Step{{Migrate: case650.Migrate}}},
	"type_time_generic": {Steps: []runner.Step{{Migrate: case651.Migrate}}},
	"type_time_key": {Steps: []runner.Step{{Migrate: case652.Migrate}}},
	"type_time_precision_zero": {Steps: []runner.Step{{Migrate: case653.Migrate}}},
	"type_time_timestamptz": {Steps: []runner.Step{{Migrate: case654.Migrate}}},
	"type_times": {Steps: []runner.Step{{Migrate: case655.Migrate}}},
	"type_unsigned_literal": {Steps: []runner.Step{{Migrate: case656.Migrate}}},
	"type_uuid": {Steps: []runner.Step{{Migrate: case657.Migrate}}},
	"type_uuid_binary": {Steps: []runner.Step{{Migrate: case658.Migrate}}},
	"type_uuid_default": {Steps: []runner.Step{{Migrate: case659.Migrate}}},
	"type_uuid_gofrs": {Steps: []runner.Step{{Migrate: case660.Migrate}}},
	"type_uuid_native": {Steps: []runner.Step{{Migrate: case661.Migrate}}},
	"type_uuid_sized_key": {Steps: []runner.Step{{Migrate: case662.Migrate}}},
	"type_varchar_without_size": {Steps: []runner.Step{{Migrate: case663.Migrate}}},
	"type_wrong_database": {Steps: []runner.Step{{Migrate: case664.Migrate}}},
	"version_index_order": {Steps: []runner.Step{{Migrate: case665.Migrate}}},
	"version_polymorphic_keys": {Steps: []runner.Step{{Migrate: case666.Migrate}}},
	"version_tag_quote": {Steps: []runner.Step{{Migrate: case667.Migrate}}},
	"version_unique": {Steps: []runner.Step{{Migrate: case668.Migrate}}},
}

func withMySQL(config func() mysql.Config) func(string) gorm.Dialector {
	return func(dsn string) gorm.Dialector {
		c := config()
		c.DSN = dsn
		return mysql.New(c)
	}
}
