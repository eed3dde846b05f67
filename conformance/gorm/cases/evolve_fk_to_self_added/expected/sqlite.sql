create table items
    id integer primary key autoincrement
    parent_id integer
    constraint fk_items_parent foreign key(parent_id) references items(id)
