create index idx_place on shops(city, country, name)

create index idx_shops_zip on shops(zip)

create table shops
    id integer primary key autoincrement
    country text
    city text
    name text
    zip text
