create table mixes
    id integer primary key autoincrement
    g integer
    h integer
    i integer
    j integer

create unique index idx_mix on mixes(g, h)

create unique index idx_mix2 on mixes(i, j)
