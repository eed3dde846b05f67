create table orders
    id integer primary key autoincrement
    select text
    group integer
    where numeric
    from datetime
    order text
    "with space" text
    MixedCase text
