create index idx_shadow2_name on shadow2(name)

create index idx_shadows_name on shadows(name)

create table shadow2
    id integer primary key autoincrement
    name text
    code text
    constraint uni_shadow2_code unique(code)

create table shadows
    id integer primary key autoincrement
    name text
    code text
    constraint uni_shadows_code unique(code)
