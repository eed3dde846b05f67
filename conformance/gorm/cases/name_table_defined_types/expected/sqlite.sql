create index idx_defs_name on defs(name)

create index idx_the_base_name on the_base(name)

create table defs
    id integer primary key autoincrement
    name text

create table the_base
    id integer primary key autoincrement
    name text
