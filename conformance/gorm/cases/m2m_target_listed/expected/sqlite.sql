create table l1
    id integer primary key autoincrement
    code text
    constraint uni_l1_code unique(code)

create table u1
    id integer primary key autoincrement

create table user_langs
    u1_id integer
    l1_id integer
    constraint fk_user_langs_l1 foreign key(l1_id) references l1(id)
    constraint fk_user_langs_u1 foreign key(u1_id) references u1(id)
    primary key(u1_id, l1_id)
