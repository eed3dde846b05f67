create table cities
    id integer primary key autoincrement
    name text default 'Zürich'
