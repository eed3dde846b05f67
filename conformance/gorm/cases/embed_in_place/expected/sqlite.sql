create table confs
    id integer primary key autoincrement
    size_w integer
    size_h integer
    x real
    y real
