create table items
    id integer primary key autoincrement
    i integer
    i8 integer
    i16 integer
    i32 integer
    u integer
    u8 integer
    u16 integer
    u32 integer
    b numeric
    bd numeric default true
    f32 real
    f64 real
    d real
    s text
    z text not null default 'abc'
    y blob
    ys blob
    t datetime
    t6 datetime
    td datetime default current_timestamp
    ch char(3)
    fd real default 1.5
    p text
    j json
    dt date
