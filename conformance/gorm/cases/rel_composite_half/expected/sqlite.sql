create table items
    id integer primary key autoincrement
    tag_locale integer
    constraint fk_items_tag foreign key(tag_locale) references trans(id)

create table trans
    id integer primary key autoincrement
    locale text
