create index idx_named_things_n on named_things(n)

create index idx_widget_archive_n on widget_archive(n)

create table gadgets
    id integer primary key autoincrement
    name text
    code text
    constraint chk_gadgets_code check(code < > '')
    constraint uni_gadgets_code unique(code)

create table named_things
    id integer primary key autoincrement
    n integer

create table widget_archive
    id integer primary key autoincrement
    n integer

create unique index idx_gadgets_name on gadgets(name)
