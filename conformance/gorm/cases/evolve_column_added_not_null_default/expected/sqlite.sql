create index idx_items_state on items(state)

create table items
    id integer primary key autoincrement
    name text
    state text not null default 'new'
