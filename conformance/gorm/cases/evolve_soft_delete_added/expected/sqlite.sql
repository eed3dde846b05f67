create index idx_items_deleted_at on items(deleted_at)

create table items
    id integer primary key autoincrement
    name text
    deleted_at datetime
