create table dog_ds
    id integer primary key autoincrement

create table toy_ds
    id integer primary key autoincrement
    ref_id integer
    kind text
