create table item_tags
    item_id integer
    tag_id integer
    since datetime
    constraint fk_item_tags_item foreign key(item_id) references items(id)
    constraint fk_item_tags_tag foreign key(tag_id) references tags(id)
    primary key(item_id, tag_id)

create table items
    id integer primary key autoincrement

create table tags
    id integer primary key autoincrement
    name text
