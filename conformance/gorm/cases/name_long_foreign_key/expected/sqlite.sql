create table comps
    id integer primary key autoincrement

create table long_rels
    id integer primary key autoincrement
    a_very_long_foreign_key_relation_name_that_exceeds_the_limit_id integer
    constraint fk_long_rels_a_very_long_foreign_key_relation_name_that_9dda505a foreign key(a_very_long_foreign_key_relation_name_that_exceeds_the_limit_id) references comps(id)
