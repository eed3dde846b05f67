create table items
    id integer primary key autoincrement
    a text
    c text
    b text
