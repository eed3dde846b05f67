create index idx_cities_lang_code on cities(lang_code)

create table cities
    id integer primary key autoincrement
    country_code text
    lang_code varchar(5) not null
    constraint fk_cities_country foreign key(country_code) references countries(code)
    constraint fk_cities_lang foreign key(lang_code) references langs(code)

create table countries
    code text
    primary key(code)

create table langs
    code varchar(5)
    primary key(code)
