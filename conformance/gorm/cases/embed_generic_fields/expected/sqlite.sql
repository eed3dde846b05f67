create table confs
    id integer primary key autoincrement
    age_lo integer
    age_hi integer
    size_lo integer
    size_hi integer
    opt_key text
    opt_val numeric
