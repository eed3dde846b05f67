create table l2
    id integer primary key autoincrement

create table u2
    id integer primary key autoincrement

create table user_langs
    l2_id integer
    u2_id integer
    constraint fk_user_langs_l2 foreign key(l2_id) references l2(id)
    constraint fk_user_langs_u2 foreign key(u2_id) references u2(id)
    primary key(l2_id, u2_id)
