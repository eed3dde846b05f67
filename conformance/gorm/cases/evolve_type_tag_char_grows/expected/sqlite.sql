create table items
    id integer primary key autoincrement
    lang char(3)
