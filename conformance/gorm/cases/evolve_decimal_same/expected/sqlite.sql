create table items
    id integer primary key autoincrement
    price real
    n text
    m text
