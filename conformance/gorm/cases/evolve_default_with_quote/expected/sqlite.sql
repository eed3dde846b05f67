create table items
    id integer primary key autoincrement
    s text default 'it''s'
    t text
