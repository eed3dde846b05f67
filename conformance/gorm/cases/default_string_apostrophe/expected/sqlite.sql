create table ds
    id integer primary key autoincrement
    a text default 'it''s'
    b text default 'it''''s'
    c text default 'x''::text'
