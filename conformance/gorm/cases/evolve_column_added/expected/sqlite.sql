create table items
    id integer primary key autoincrement
    name text
    note text
    count integer
    at datetime
    data blob
    price real
    done numeric
