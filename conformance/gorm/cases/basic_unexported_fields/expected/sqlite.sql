create table unexps
    id integer primary key autoincrement
    name text
    a_b text
    a text
    b text
