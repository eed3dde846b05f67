create index idx_long_table_name_fo20e02e13 on long_table_name_for_testing_identifier_limits_in_gorms(some_very_long_column_name_indeed)

create table long_table_name_for_testing_identifier_limits_in_gorms
    id integer primary key autoincrement
    some_very_long_column_name_indeed text
    other text
    constraint uni_long_table_name_fo572a7800 unique(other)
