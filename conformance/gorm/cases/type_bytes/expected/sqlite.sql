create table bytes
    id integer primary key autoincrement
    a blob
    b blob
    c blob
    d blob
    e blob
    f blob
    g blob
    h blob
    i blob
    j blob
    k blob
    l blob
    m blob
    n blob
    o blob
    p blob
