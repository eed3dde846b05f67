create index idx_ts_a on ts(a collate nocase)

create table ts
    id integer primary key autoincrement
    a text
    b text
    c text

create unique index idx_b on ts(b collate NOCASE desc, c)
