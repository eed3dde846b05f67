// Code generated from the folders of cases/. DO NOT EDIT.

package main

import (
	case0 "kilter.test/conformance/cases/basic_model"
	case1 "kilter.test/conformance/cases/evolve_array_added/before"
	case2 "kilter.test/conformance/cases/evolve_array_added/after"
	case3 "kilter.test/conformance/cases/evolve_bool_becomes_int/before"
	case4 "kilter.test/conformance/cases/evolve_bool_becomes_int/after"
	case5 "kilter.test/conformance/cases/evolve_bytes_become_string/before"
	case6 "kilter.test/conformance/cases/evolve_bytes_become_string/after"
	case7 "kilter.test/conformance/cases/evolve_bytes_size_grows/before"
	case8 "kilter.test/conformance/cases/evolve_bytes_size_grows/after"
	case9 "kilter.test/conformance/cases/evolve_check_added/before"
	case10 "kilter.test/conformance/cases/evolve_check_added/after"
	case11 "kilter.test/conformance/cases/evolve_check_changed/before"
	case12 "kilter.test/conformance/cases/evolve_check_changed/after"
	case13 "kilter.test/conformance/cases/evolve_check_removed/before"
	case14 "kilter.test/conformance/cases/evolve_check_removed/after"
	case15 "kilter.test/conformance/cases/evolve_check_renamed/before"
	case16 "kilter.test/conformance/cases/evolve_check_renamed/after"
	case17 "kilter.test/conformance/cases/evolve_column_added/before"
	case18 "kilter.test/conformance/cases/evolve_column_added/after"
	case19 "kilter.test/conformance/cases/evolve_column_added_auto_increment/before"
	case20 "kilter.test/conformance/cases/evolve_column_added_auto_increment/after"
	case21 "kilter.test/conformance/cases/evolve_column_added_check/before"
	case22 "kilter.test/conformance/cases/evolve_column_added_check/after"
	case23 "kilter.test/conformance/cases/evolve_column_added_comment/before"
	case24 "kilter.test/conformance/cases/evolve_column_added_comment/after"
	case25 "kilter.test/conformance/cases/evolve_column_added_composite_index/before"
	case26 "kilter.test/conformance/cases/evolve_column_added_composite_index/after"
	case27 "kilter.test/conformance/cases/evolve_column_added_in_the_middle/before"
	case28 "kilter.test/conformance/cases/evolve_column_added_in_the_middle/after"
	case29 "kilter.test/conformance/cases/evolve_column_added_key/before"
	case30 "kilter.test/conformance/cases/evolve_column_added_key/after"
	case31 "kilter.test/conformance/cases/evolve_column_added_not_null/before"
	case32 "kilter.test/conformance/cases/evolve_column_added_not_null/after"
	case33 "kilter.test/conformance/cases/evolve_column_added_not_null_default/before"
	case34 "kilter.test/conformance/cases/evolve_column_added_not_null_default/after"
	case35 "kilter.test/conformance/cases/evolve_column_added_second_key/before"
	case36 "kilter.test/conformance/cases/evolve_column_added_second_key/after"
	case37 "kilter.test/conformance/cases/evolve_column_added_unique/before"
	case38 "kilter.test/conformance/cases/evolve_column_added_unique/after"
	case39 "kilter.test/conformance/cases/evolve_column_added_unique_index/before"
	case40 "kilter.test/conformance/cases/evolve_column_added_unique_index/after"
	case41 "kilter.test/conformance/cases/evolve_column_case_changed/before"
	case42 "kilter.test/conformance/cases/evolve_column_case_changed/after"
	case43 "kilter.test/conformance/cases/evolve_column_ignored_later/before"
	case44 "kilter.test/conformance/cases/evolve_column_ignored_later/after"
	case45 "kilter.test/conformance/cases/evolve_column_removed/before"
	case46 "kilter.test/conformance/cases/evolve_column_removed/after"
	case47 "kilter.test/conformance/cases/evolve_column_renamed/before"
	case48 "kilter.test/conformance/cases/evolve_column_renamed/after"
	case49 "kilter.test/conformance/cases/evolve_comment_added/before"
	case50 "kilter.test/conformance/cases/evolve_comment_added/after"
	case51 "kilter.test/conformance/cases/evolve_comment_changed/before"
	case52 "kilter.test/conformance/cases/evolve_comment_changed/after"
	case53 "kilter.test/conformance/cases/evolve_comment_on_key/before"
	case54 "kilter.test/conformance/cases/evolve_comment_on_key/after"
	case55 "kilter.test/conformance/cases/evolve_comment_removed/before"
	case56 "kilter.test/conformance/cases/evolve_comment_removed/after"
	case57 "kilter.test/conformance/cases/evolve_date_becomes_datetime/before"
	case58 "kilter.test/conformance/cases/evolve_date_becomes_datetime/after"
	case59 "kilter.test/conformance/cases/evolve_decimal_loses_precision/before"
	case60 "kilter.test/conformance/cases/evolve_decimal_loses_precision/after"
	case61 "kilter.test/conformance/cases/evolve_decimal_precision/before"
	case62 "kilter.test/conformance/cases/evolve_decimal_precision/after"
	case63 "kilter.test/conformance/cases/evolve_decimal_same/before"
	case64 "kilter.test/conformance/cases/evolve_decimal_same/after"
	case65 "kilter.test/conformance/cases/evolve_decimal_type_tag/before"
	case66 "kilter.test/conformance/cases/evolve_decimal_type_tag/after"
	case67 "kilter.test/conformance/cases/evolve_default_added/before"
	case68 "kilter.test/conformance/cases/evolve_default_added/after"
	case69 "kilter.test/conformance/cases/evolve_default_changed/before"
	case70 "kilter.test/conformance/cases/evolve_default_changed/after"
	case71 "kilter.test/conformance/cases/evolve_default_dash/before"
	case72 "kilter.test/conformance/cases/evolve_default_dash/after"
	case73 "kilter.test/conformance/cases/evolve_default_empty_string/before"
	case74 "kilter.test/conformance/cases/evolve_default_empty_string/after"
	case75 "kilter.test/conformance/cases/evolve_default_null/before"
	case76 "kilter.test/conformance/cases/evolve_default_null/after"
	case77 "kilter.test/conformance/cases/evolve_default_removed/before"
	case78 "kilter.test/conformance/cases/evolve_default_removed/after"
	case79 "kilter.test/conformance/cases/evolve_default_spelled_differently/before"
	case80 "kilter.test/conformance/cases/evolve_default_spelled_differently/after"
	case81 "kilter.test/conformance/cases/evolve_default_with_quote/before"
	case82 "kilter.test/conformance/cases/evolve_default_with_quote/after"
	case83 "kilter.test/conformance/cases/evolve_embedded_added/before"
	case84 "kilter.test/conformance/cases/evolve_embedded_added/after"
	case85 "kilter.test/conformance/cases/evolve_enum_gets_label/before"
	case86 "kilter.test/conformance/cases/evolve_enum_gets_label/after"
	case87 "kilter.test/conformance/cases/evolve_everything_stays/before"
	case88 "kilter.test/conformance/cases/evolve_everything_stays/after"
	case89 "kilter.test/conformance/cases/evolve_fk_action_changed/before"
	case90 "kilter.test/conformance/cases/evolve_fk_action_changed/after"
	case91 "kilter.test/conformance/cases/evolve_fk_added/before"
	case92 "kilter.test/conformance/cases/evolve_fk_added/after"
	case93 "kilter.test/conformance/cases/evolve_fk_added_with_column/before"
	case94 "kilter.test/conformance/cases/evolve_fk_added_with_column/after"
	case95 "kilter.test/conformance/cases/evolve_fk_removed/before"
	case96 "kilter.test/conformance/cases/evolve_fk_removed/after"
	case97 "kilter.test/conformance/cases/evolve_fk_renamed/before"
	case98 "kilter.test/conformance/cases/evolve_fk_renamed/after"
	case99 "kilter.test/conformance/cases/evolve_fk_switched_off/before"
	case100 "kilter.test/conformance/cases/evolve_fk_switched_off/after"
	case101 "kilter.test/conformance/cases/evolve_fk_to_self_added/before"
	case102 "kilter.test/conformance/cases/evolve_fk_to_self_added/after"
	case103 "kilter.test/conformance/cases/evolve_fk_type_follows/before"
	case104 "kilter.test/conformance/cases/evolve_fk_type_follows/after"
	case105 "kilter.test/conformance/cases/evolve_float_becomes_decimal/before"
	case106 "kilter.test/conformance/cases/evolve_float_becomes_decimal/after"
	case107 "kilter.test/conformance/cases/evolve_float_width/before"
	case108 "kilter.test/conformance/cases/evolve_float_width/after"
	case109 "kilter.test/conformance/cases/evolve_generated_column_stays/before"
	case110 "kilter.test/conformance/cases/evolve_generated_column_stays/after"
	case111 "kilter.test/conformance/cases/evolve_has_many_added/before"
	case112 "kilter.test/conformance/cases/evolve_has_many_added/after"
	case113 "kilter.test/conformance/cases/evolve_index_added/before"
	case114 "kilter.test/conformance/cases/evolve_index_added/after"
	case115 "kilter.test/conformance/cases/evolve_index_added_on_text/before"
	case116 "kilter.test/conformance/cases/evolve_index_added_on_text/after"
	case117 "kilter.test/conformance/cases/evolve_index_gets_column/before"
	case118 "kilter.test/conformance/cases/evolve_index_gets_column/after"
	case119 "kilter.test/conformance/cases/evolve_index_made_unique/before"
	case120 "kilter.test/conformance/cases/evolve_index_made_unique/after"
	case121 "kilter.test/conformance/cases/evolve_index_order_changed/before"
	case122 "kilter.test/conformance/cases/evolve_index_order_changed/after"
	case123 "kilter.test/conformance/cases/evolve_index_removed/before"
	case124 "kilter.test/conformance/cases/evolve_index_removed/after"
	case125 "kilter.test/conformance/cases/evolve_index_removed_from_text/before"
	case126 "kilter.test/conformance/cases/evolve_index_removed_from_text/after"
	case127 "kilter.test/conformance/cases/evolve_index_renamed/before"
	case128 "kilter.test/conformance/cases/evolve_index_renamed/after"
	case129 "kilter.test/conformance/cases/evolve_int_becomes_bool/before"
	case130 "kilter.test/conformance/cases/evolve_int_becomes_bool/after"
	case131 "kilter.test/conformance/cases/evolve_int_becomes_string/before"
	case132 "kilter.test/conformance/cases/evolve_int_becomes_string/after"
	case133 "kilter.test/conformance/cases/evolve_int_becomes_unsigned/before"
	case134 "kilter.test/conformance/cases/evolve_int_becomes_unsigned/after"
	case135 "kilter.test/conformance/cases/evolve_int_default_becomes_bool/before"
	case136 "kilter.test/conformance/cases/evolve_int_default_becomes_bool/after"
	case137 "kilter.test/conformance/cases/evolve_int_grows/before"
	case138 "kilter.test/conformance/cases/evolve_int_grows/after"
	case139 "kilter.test/conformance/cases/evolve_int_shrinks/before"
	case140 "kilter.test/conformance/cases/evolve_int_shrinks/after"
	case141 "kilter.test/conformance/cases/evolve_json_becomes_jsonb/before"
	case142 "kilter.test/conformance/cases/evolve_json_becomes_jsonb/after"
	case143 "kilter.test/conformance/cases/evolve_key_becomes_string/before"
	case144 "kilter.test/conformance/cases/evolve_key_becomes_string/after"
	case145 "kilter.test/conformance/cases/evolve_key_gets_auto_increment/before"
	case146 "kilter.test/conformance/cases/evolve_key_gets_auto_increment/after"
	case147 "kilter.test/conformance/cases/evolve_key_loses_auto_increment/before"
	case148 "kilter.test/conformance/cases/evolve_key_loses_auto_increment/after"
	case149 "kilter.test/conformance/cases/evolve_key_moved/before"
	case150 "kilter.test/conformance/cases/evolve_key_moved/after"
	case151 "kilter.test/conformance/cases/evolve_key_narrowed/before"
	case152 "kilter.test/conformance/cases/evolve_key_narrowed/after"
	case153 "kilter.test/conformance/cases/evolve_key_size_changed/before"
	case154 "kilter.test/conformance/cases/evolve_key_size_changed/after"
	case155 "kilter.test/conformance/cases/evolve_key_type_changed/before"
	case156 "kilter.test/conformance/cases/evolve_key_type_changed/after"
	case157 "kilter.test/conformance/cases/evolve_key_type_tag_size_changed/before"
	case158 "kilter.test/conformance/cases/evolve_key_type_tag_size_changed/after"
	case159 "kilter.test/conformance/cases/evolve_key_widened/before"
	case160 "kilter.test/conformance/cases/evolve_key_widened/after"
	case161 "kilter.test/conformance/cases/evolve_many2many_added/before"
	case162 "kilter.test/conformance/cases/evolve_many2many_added/after"
	case163 "kilter.test/conformance/cases/evolve_many2many_join_table_gets_columns/before"
	case164 "kilter.test/conformance/cases/evolve_many2many_join_table_gets_columns/after"
	case165 "kilter.test/conformance/cases/evolve_many2many_removed/before"
	case166 "kilter.test/conformance/cases/evolve_many2many_removed/after"
	case167 "kilter.test/conformance/cases/evolve_model_embedded_later/before"
	case168 "kilter.test/conformance/cases/evolve_model_embedded_later/after"
	case169 "kilter.test/conformance/cases/evolve_not_null_added/before"
	case170 "kilter.test/conformance/cases/evolve_not_null_added/after"
	case171 "kilter.test/conformance/cases/evolve_not_null_comes_with_default/before"
	case172 "kilter.test/conformance/cases/evolve_not_null_comes_with_default/after"
	case173 "kilter.test/conformance/cases/evolve_not_null_removed/before"
	case174 "kilter.test/conformance/cases/evolve_not_null_removed/after"
	case175 "kilter.test/conformance/cases/evolve_numeric_type_tag/before"
	case176 "kilter.test/conformance/cases/evolve_numeric_type_tag/after"
	case177 "kilter.test/conformance/cases/evolve_pointer_changes_nothing/before"
	case178 "kilter.test/conformance/cases/evolve_pointer_changes_nothing/after"
	case179 "kilter.test/conformance/cases/evolve_serial_added/before"
	case180 "kilter.test/conformance/cases/evolve_serial_added/after"
	case181 "kilter.test/conformance/cases/evolve_size_added/before"
	case182 "kilter.test/conformance/cases/evolve_size_added/after"
	case183 "kilter.test/conformance/cases/evolve_size_grows/before"
	case184 "kilter.test/conformance/cases/evolve_size_grows/after"
	case185 "kilter.test/conformance/cases/evolve_size_removed/before"
	case186 "kilter.test/conformance/cases/evolve_size_removed/after"
	case187 "kilter.test/conformance/cases/evolve_size_shrinks/before"
	case188 "kilter.test/conformance/cases/evolve_size_shrinks/after"
	case189 "kilter.test/conformance/cases/evolve_soft_delete_added/before"
	case190 "kilter.test/conformance/cases/evolve_soft_delete_added/after"
	case191 "kilter.test/conformance/cases/evolve_string_becomes_int/before"
	case192 "kilter.test/conformance/cases/evolve_string_becomes_int/after"
	case193 "kilter.test/conformance/cases/evolve_struct_renamed/before"
	case194 "kilter.test/conformance/cases/evolve_struct_renamed/after"
	case195 "kilter.test/conformance/cases/evolve_struct_renamed_table_kept/before"
	case196 "kilter.test/conformance/cases/evolve_struct_renamed_table_kept/after"
	case197 "kilter.test/conformance/cases/evolve_table_added/before"
	case198 "kilter.test/conformance/cases/evolve_table_added/after"
	case199 "kilter.test/conformance/cases/evolve_table_removed/before"
	case200 "kilter.test/conformance/cases/evolve_table_removed/after"
	case201 "kilter.test/conformance/cases/evolve_text_becomes_json/before"
	case202 "kilter.test/conformance/cases/evolve_text_becomes_json/after"
	case203 "kilter.test/conformance/cases/evolve_text_grows_in_place/before"
	case204 "kilter.test/conformance/cases/evolve_text_grows_in_place/after"
	case205 "kilter.test/conformance/cases/evolve_time_becomes_date/before"
	case206 "kilter.test/conformance/cases/evolve_time_becomes_date/after"
	case207 "kilter.test/conformance/cases/evolve_time_precision/before"
	case208 "kilter.test/conformance/cases/evolve_time_precision/after"
	case209 "kilter.test/conformance/cases/evolve_time_type_tag/before"
	case210 "kilter.test/conformance/cases/evolve_time_type_tag/after"
	case211 "kilter.test/conformance/cases/evolve_two_unique_indexes/before"
	case212 "kilter.test/conformance/cases/evolve_two_unique_indexes/after"
	case213 "kilter.test/conformance/cases/evolve_type_and_default_change/before"
	case214 "kilter.test/conformance/cases/evolve_type_and_default_change/after"
	case215 "kilter.test/conformance/cases/evolve_type_change_keeps_the_rest/before"
	case216 "kilter.test/conformance/cases/evolve_type_change_keeps_the_rest/after"
	case217 "kilter.test/conformance/cases/evolve_type_tag_and_default/before"
	case218 "kilter.test/conformance/cases/evolve_type_tag_and_default/after"
	case219 "kilter.test/conformance/cases/evolve_type_tag_char_grows/before"
	case220 "kilter.test/conformance/cases/evolve_type_tag_char_grows/after"
	case221 "kilter.test/conformance/cases/evolve_type_tag_varchar_grows/before"
	case222 "kilter.test/conformance/cases/evolve_type_tag_varchar_grows/after"
	case223 "kilter.test/conformance/cases/evolve_unique_added/before"
	case224 "kilter.test/conformance/cases/evolve_unique_added/after"
	case225 "kilter.test/conformance/cases/evolve_unique_and_unique_index/before"
	case226 "kilter.test/conformance/cases/evolve_unique_and_unique_index/after"
	case227 "kilter.test/conformance/cases/evolve_unique_becomes_unique_index/before"
	case228 "kilter.test/conformance/cases/evolve_unique_becomes_unique_index/after"
	case229 "kilter.test/conformance/cases/evolve_unique_index_added/before"
	case230 "kilter.test/conformance/cases/evolve_unique_index_added/after"
	case231 "kilter.test/conformance/cases/evolve_unique_index_becomes_unique/before"
	case232 "kilter.test/conformance/cases/evolve_unique_index_becomes_unique/after"
	case233 "kilter.test/conformance/cases/evolve_unique_index_composite_removed/before"
	case234 "kilter.test/conformance/cases/evolve_unique_index_composite_removed/after"
	case235 "kilter.test/conformance/cases/evolve_unique_index_gets_column/before"
	case236 "kilter.test/conformance/cases/evolve_unique_index_gets_column/after"
	case237 "kilter.test/conformance/cases/evolve_unique_index_partial_removed/before"
	case238 "kilter.test/conformance/cases/evolve_unique_index_partial_removed/after"
	case239 "kilter.test/conformance/cases/evolve_unique_index_removed/before"
	case240 "kilter.test/conformance/cases/evolve_unique_index_removed/after"
	case241 "kilter.test/conformance/cases/evolve_unique_index_renamed/before"
	case242 "kilter.test/conformance/cases/evolve_unique_index_renamed/after"
	case243 "kilter.test/conformance/cases/evolve_unique_removed/before"
	case244 "kilter.test/conformance/cases/evolve_unique_removed/after"
	case245 "kilter.test/conformance/cases/evolve_varchar_becomes_text/before"
	case246 "kilter.test/conformance/cases/evolve_varchar_becomes_text/after"
	"kilter.test/conformance/runner"
)

var cases = runner.Cases{
	"basic_model": {Steps: []runner.Step{{Migrate: case0.Migrate}}},
	"evolve_array_added": {Steps: []runner.Step{{Migrate: case1.Migrate}, {Migrate: case2.Migrate}}},
	"evolve_bool_becomes_int": {Steps: []runner.Step{{Migrate: case3.Migrate}, {Migrate: case4.Migrate}}},
	"evolve_bytes_become_string": {Steps: []runner.Step{{Migrate: case5.Migrate}, {Migrate: case6.Migrate}}},
	"evolve_bytes_size_grows": {Steps: []runner.Step{{Migrate: case7.Migrate}, {Migrate: case8.Migrate}}},
	"evolve_check_added": {Steps: []runner.Step{{Migrate: case9.Migrate}, {Migrate: case10.Migrate}}},
	"evolve_check_changed": {Steps: []runner.Step{{Migrate: case11.Migrate}, {Migrate: case12.Migrate}}},
	"evolve_check_removed": {Steps: []runner.Step{{Migrate: case13.Migrate}, {Migrate: case14.Migrate}}},
	"evolve_check_renamed": {Steps: []runner.Step{{Migrate: case15.Migrate}, {Migrate: case16.Migrate}}},
	"evolve_column_added": {Steps: []runner.Step{{Migrate: case17.Migrate}, {Migrate: case18.Migrate}}},
	"evolve_column_added_auto_increment": {Steps: []runner.Step{{Migrate: case19.Migrate}, {Migrate: case20.Migrate}}},
	"evolve_column_added_check": {Steps: []runner.Step{{Migrate: case21.Migrate}, {Migrate: case22.Migrate}}},
	"evolve_column_added_comment": {Steps: []runner.Step{{Migrate: case23.Migrate}, {Migrate: case24.Migrate}}},
	"evolve_column_added_composite_index": {Steps: []runner.Step{{Migrate: case25.Migrate}, {Migrate: case26.Migrate}}},
	"evolve_column_added_in_the_middle": {Steps: []runner.Step{{Migrate: case27.Migrate}, {Migrate: case28.Migrate}}},
	"evolve_column_added_key": {Steps: []runner.Step{{Migrate: case29.Migrate}, {Migrate: case30.Migrate}}},
	"evolve_column_added_not_null": {Steps: []runner.Step{{Migrate: case31.Migrate}, {Migrate: case32.Migrate}}},
	"evolve_column_added_not_null_default": {Steps: []runner.Step{{Migrate: case33.Migrate}, {Migrate: case34.Migrate}}},
	"evolve_column_added_second_key": {Steps: []runner.Step{{Migrate: case35.Migrate}, {Migrate: case36.Migrate}}},
	"evolve_column_added_unique": {Steps: []runner.Step{{Migrate: case37.Migrate}, {Migrate: case38.Migrate}}},
	"evolve_column_added_unique_index": {Steps: []runner.Step{{Migrate: case39.Migrate}, {Migrate: case40.Migrate}}},
	"evolve_column_case_changed": {Steps: []runner.Step{{Migrate: case41.Migrate}, {Migrate: case42.Migrate}}},
	"evolve_column_ignored_later": {Steps: []runner.Step{{Migrate: case43.Migrate}, {Migrate: case44.Migrate}}},
	"evolve_column_removed": {Steps: []runner.Step{{Migrate: case45.Migrate}, {Migrate: case46.Migrate}}},
	"evolve_column_renamed": {Steps: []runner.Step{{Migrate: case47.Migrate}, {Migrate: case48.Migrate}}},
	"evolve_comment_added": {Steps: []runner.Step{{Migrate: case49.Migrate}, {Migrate: case50.Migrate}}},
	"evolve_comment_changed": {Steps: []runner.Step{{Migrate: case51.Migrate}, {Migrate: case52.Migrate}}},
	"evolve_comment_on_key": {Steps: []runner.Step{{Migrate: case53.Migrate}, {Migrate: case54.Migrate}}},
	"evolve_comment_removed": {Steps: []runner.Step{{Migrate: case55.Migrate}, {Migrate: case56.Migrate}}},
	"evolve_date_becomes_datetime": {Steps: []runner.Step{{Migrate: case57.Migrate}, {Migrate: case58.Migrate}}},
	"evolve_decimal_loses_precision": {Steps: []runner.Step{{Migrate: case59.Migrate}, {Migrate: case60.Migrate}}},
	"evolve_decimal_precision": {Steps: []runner.Step{{Migrate: case61.Migrate}, {Migrate: case62.Migrate}}},
	"evolve_decimal_same": {Steps: []runner.Step{{Migrate: case63.Migrate}, {Migrate: case64.Migrate}}},
	"evolve_decimal_type_tag": {Steps: []runner.Step{{Migrate: case65.Migrate}, {Migrate: case66.Migrate}}},
	"evolve_default_added": {Steps: []runner.Step{{Migrate: case67.Migrate}, {Migrate: case68.Migrate}}},
	"evolve_default_changed": {Steps: []runner.Step{{Migrate: case69.Migrate}, {Migrate: case70.Migrate}}},
	"evolve_default_dash": {Steps: []runner.Step{{Migrate: case71.Migrate}, {Migrate: case72.Migrate}}},
	"evolve_default_empty_string": {Steps: []runner.Step{{Migrate: case73.Migrate}, {Migrate: case74.Migrate}}},
	"evolve_default_null": {Steps: []runner.Step{{Migrate: case75.Migrate}, {Migrate: case76.Migrate}}},
	"evolve_default_removed": {Steps: []runner.Step{{Migrate: case77.Migrate}, {Migrate: case78.Migrate}}},
	"evolve_default_spelled_differently": {Steps: []runner.Step{{Migrate: case79.Migrate}, {Migrate: case80.Migrate}}},
	"evolve_default_with_quote": {Steps: []runner.Step{{Migrate: case81.Migrate}, {Migrate: case82.Migrate}}},
	"evolve_embedded_added": {Steps: []runner.Step{{Migrate: case83.Migrate}, {Migrate: case84.Migrate}}},
	"evolve_enum_gets_label": {Steps: []runner.Step{{Migrate: case85.Migrate}, {Migrate: case86.Migrate}}},
	"evolve_everything_stays": {Steps: []runner.Step{{Migrate: case87.Migrate}, {Migrate: case88.Migrate}}},
	"evolve_fk_action_changed": {Steps: []runner.Step{{Migrate: case89.Migrate}, {Migrate: case90.Migrate}}},
	"evolve_fk_added": {Steps: []runner.Step{{Migrate: case91.Migrate}, {Migrate: case92.Migrate}}},
	"evolve_fk_added_with_column": {Steps: []runner.Step{{Migrate: case93.Migrate}, {Migrate: case94.Migrate}}},
	"evolve_fk_removed": {Steps: []runner.Step{{Migrate: case95.Migrate}, {Migrate: case96.Migrate}}},
	"evolve_fk_renamed": {Steps: []runner.Step{{Migrate: case97.Migrate}, {Migrate: case98.Migrate}}},
	"evolve_fk_switched_off": {Steps: []runner.Step{{Migrate: case99.Migrate}, {Migrate: case100.Migrate}}},
	"evolve_fk_to_self_added": {Steps: []runner.Step{{Migrate: case101.Migrate}, {Migrate: case102.Migrate}}},
	"evolve_fk_type_follows": {Steps: []runner.Step{{Migrate: case103.Migrate}, {Migrate: case104.Migrate}}},
	"evolve_float_becomes_decimal": {Steps: []runner.Step{{Migrate: case105.Migrate}, {Migrate: case106.Migrate}}},
	"evolve_float_width": {Steps: []runner.Step{{Migrate: case107.Migrate}, {Migrate: case108.Migrate}}},
	"evolve_generated_column_stays": {Steps: []runner.Step{{Migrate: case109.Migrate}, {Migrate: case110.Migrate}}},
	"evolve_has_many_added": {Steps: []runner.Step{{Migrate: case111.Migrate}, {Migrate: case112.Migrate}}},
	"evolve_index_added": {Steps: []runner.Step{{Migrate: case113.Migrate}, {Migrate: case114.Migrate}}},
	"evolve_index_added_on_text": {Steps: []runner.Step{{Migrate: case115.Migrate}, {Migrate: case116.Migrate}}},
	"evolve_index_gets_column": {Steps: []runner.Step{{Migrate: case117.Migrate}, {Migrate: case118.Migrate}}},
	"evolve_index_made_unique": {Steps: []runner.Step{{Migrate: case119.Migrate}, {Migrate: case120.Migrate}}},
	"evolve_index_order_changed": {Steps: []runner.Step{{Migrate: case121.Migrate}, {Migrate: case122.Migrate}}},
	"evolve_index_removed": {Steps: []runner.Step{{Migrate: case123.Migrate}, {Migrate: case124.Migrate}}},
	"evolve_index_removed_from_text": {Steps: []runner.Step{{Migrate: case125.Migrate}, {Migrate: case126.Migrate}}},
	"evolve_index_renamed": {Steps: []runner.Step{{Migrate: case127.Migrate}, {Migrate: case128.Migrate}}},
	"evolve_int_becomes_bool": {Steps: []runner.Step{{Migrate: case129.Migrate}, {Migrate: case130.Migrate}}},
	"evolve_int_becomes_string": {Steps: []runner.Step{{Migrate: case131.Migrate}, {Migrate: case132.Migrate}}},
	"evolve_int_becomes_unsigned": {Steps: []runner.Step{{Migrate: case133.Migrate}, {Migrate: case134.Migrate}}},
	"evolve_int_default_becomes_bool": {Steps: []runner.Step{{Migrate: case135.Migrate}, {Migrate: case136.Migrate}}},
	"evolve_int_grows": {Steps: []runner.Step{{Migrate: case137.Migrate}, {Migrate: case138.Migrate}}},
	"evolve_int_shrinks": {Steps: []runner.Step{{Migrate: case139.Migrate}, {Migrate: case140.Migrate}}},
	"evolve_json_becomes_jsonb": {Steps: []runner.Step{{Migrate: case141.Migrate}, {Migrate: case142.Migrate}}},
	"evolve_key_becomes_string": {Steps: []runner.Step{{Migrate: case143.Migrate}, {Migrate: case144.Migrate}}},
	"evolve_key_gets_auto_increment": {Steps: []runner.Step{{Migrate: case145.Migrate}, {Migrate: case146.Migrate}}},
	"evolve_key_loses_auto_increment": {Steps: []runner.Step{{Migrate: case147.Migrate}, {Migrate: case148.Migrate}}},
	"evolve_key_moved": {Steps: []runner.Step{{Migrate: case149.Migrate}, {Migrate: case150.Migrate}}},
	"evolve_key_narrowed": {Steps: []runner.Step{{Migrate: case151.Migrate}, {Migrate: case152.Migrate}}},
	"evolve_key_size_changed": {Steps: []runner.Step{{Migrate: case153.Migrate}, {Migrate: case154.Migrate}}},
	"evolve_key_type_changed": {Steps: []runner.Step{{Migrate: case155.Migrate}, {Migrate: case156.Migrate}}},
	"evolve_key_type_tag_size_changed": {Steps: []runner.Step{{Migrate: case157.Migrate}, {Migrate: case158.Migrate}}},
	"evolve_key_widened": {Steps: []runner.Step{{Migrate: case159.Migrate}, {Migrate: case160.Migrate}}},
	"evolve_many2many_added": {Steps: []runner.Step{{Migrate: case161.Migrate}, {Migrate: case162.Migrate}}},
	"evolve_many2many_join_table_gets_columns": {Steps: []runner.Step{{Migrate: case163.Migrate}, {Migrate: case164.Migrate}}},
	"evolve_many2many_removed": {Steps: []runner.Step{{Migrate: case165.Migrate}, {Migrate: case166.Migrate}}},
	"evolve_model_embedded_later": {Steps: []runner.Step{{Migrate: case167.Migrate}, {Migrate: case168.Migrate}}},
	"evolve_not_null_added": {Steps: []runner.Step{{Migrate: case169.Migrate}, {Migrate: case170.Migrate}}},
	"evolve_not_null_comes_with_default": {Steps: []runner.Step{{Migrate: case171.Migrate}, {Migrate: case172.Migrate}}},
	"evolve_not_null_removed": {Steps: []runner.Step{{Migrate: case173.Migrate}, {Migrate: case174.Migrate}}},
	"evolve_numeric_type_tag": {Steps: []runner.Step{{Migrate: case175.Migrate}, {Migrate: case176.Migrate}}},
	"evolve_pointer_changes_nothing": {Steps: []runner.Step{{Migrate: case177.Migrate}, {Migrate: case178.Migrate}}},
	"evolve_serial_added": {Steps: []runner.Step{{Migrate: case179.Migrate}, {Migrate: case180.Migrate}}},
	"evolve_size_added": {Steps: []runner.Step{{Migrate: case181.Migrate}, {Migrate: case182.Migrate}}},
	"evolve_size_grows": {Steps: []runner.Step{{Migrate: case183.Migrate}, {Migrate: case184.Migrate}}},
	"evolve_size_removed": {Steps: []runner.Step{{Migrate: case185.Migrate}, {Migrate: case186.Migrate}}},
	"evolve_size_shrinks": {Steps: []runner.Step{{Migrate: case187.Migrate}, {Migrate: case188.Migrate}}},
	"evolve_soft_delete_added": {Steps: []runner.Step{{Migrate: case189.Migrate}, {Migrate: case190.Migrate}}},
	"evolve_string_becomes_int": {Steps: []runner.Step{{Migrate: case191.Migrate}, {Migrate: case192.Migrate}}},
	"evolve_struct_renamed": {Steps: []runner.Step{{Migrate: case193.Migrate}, {Migrate: case194.Migrate}}},
	"evolve_struct_renamed_table_kept": {Steps: []runner.Step{{Migrate: case195.Migrate}, {Migrate: case196.Migrate}}},
	"evolve_table_added": {Steps: []runner.Step{{Migrate: case197.Migrate}, {Migrate: case198.Migrate}}},
	"evolve_table_removed": {Steps: []runner.Step{{Migrate: case199.Migrate}, {Migrate: case200.Migrate}}},
	"evolve_text_becomes_json": {Steps: []runner.Step{{Migrate: case201.Migrate}, {Migrate: case202.Migrate}}},
	"evolve_text_grows_in_place": {Steps: []runner.Step{{Migrate: case203.Migrate}, {Migrate: case204.Migrate}}},
	"evolve_time_becomes_date": {Steps: []runner.Step{{Migrate: case205.Migrate}, {Migrate: case206.Migrate}}},
	"evolve_time_precision": {Steps: []runner.Step{{Migrate: case207.Migrate}, {Migrate: case208.Migrate}}},
	"evolve_time_type_tag": {Steps: []runner.Step{{Migrate: case209.Migrate}, {Migrate: case210.Migrate}}},
	"evolve_two_unique_indexes": {Steps: []runner.Step{{Migrate: case211.Migrate}, {Migrate: case212.Migrate}}},
	"evolve_type_and_default_change": {Steps: []runner.Step{{Migrate: case213.Migrate}, {Migrate: case214.Migrate}}},
	"evolve_type_change_keeps_the_rest": {Steps: []runner.Step{{Migrate: case215.Migrate}, {Migrate: case216.Migrate}}},
	"evolve_type_tag_and_default": {Steps: []runner.Step{{Migrate: case217.Migrate}, {Migrate: case218.Migrate}}},
	"evolve_type_tag_char_grows": {Steps: []runner.Step{{Migrate: case219.Migrate}, {Migrate: case220.Migrate}}},
	"evolve_type_tag_varchar_grows": {Steps: []runner.Step{{Migrate: case221.Migrate}, {Migrate: case222.Migrate}}},
	"evolve_unique_added": {Steps: []runner.Step{{Migrate: case223.Migrate}, {Migrate: case224.Migrate}}},
	"evolve_unique_and_unique_index": {Steps: []runner.Step{{Migrate: case225.Migrate}, {Migrate: case226.Migrate}}},
	"evolve_unique_becomes_unique_index": {Steps: []runner.Step{{Migrate: case227.Migrate}, {Migrate: case228.Migrate}}},
	"evolve_unique_index_added": {Steps: []runner.Step{{Migrate: case229.Migrate}, {Migrate: case230.Migrate}}},
	"evolve_unique_index_becomes_unique": {Steps: []runner.Step{{Migrate: case231.Migrate}, {Migrate: case232.Migrate}}},
	"evolve_unique_index_composite_removed": {Steps: []runner.Step{{Migrate: case233.Migrate}, {Migrate: case234.Migrate}}},
	"evolve_unique_index_gets_column": {Steps: []runner.Step{{Migrate: case235.Migrate}, {Migrate: case236.Migrate}}},
	"evolve_unique_index_partial_removed": {Steps: []runner.Step{{Migrate: case237.Migrate}, {Migrate: case238.Migrate}}},
	"evolve_unique_index_removed": {Steps: []runner.Step{{Migrate: case239.Migrate}, {Migrate: case240.Migrate}}},
	"evolve_unique_index_renamed": {Steps: []runner.Step{{Migrate: case241.Migrate}, {Migrate: case242.Migrate}}},
	"evolve_unique_removed": {Steps: []runner.Step{{Migrate: case243.Migrate}, {Migrate: case244.Migrate}}},
	"evolve_varchar_becomes_text": {Steps: []runner.Step{{Migrate: case245.Migrate}, {Migrate: case246.Migrate}}},
}
