create index idx_app_l2_name on app_l2(name)

create table app_l2
    id integer primary key autoincrement
    name text
    constraint chk_app_l2_name check(name < > '')
    constraint uni_app_l2_name unique(name)

create table app_pet
    id integer primary key autoincrement
    owner_id integer
    constraint fk_app_pet_owner foreign key(owner_id) references app_u2(id)

create table app_u2
    id integer primary key autoincrement

create table app_user_lang
    u2_id integer
    l2_id integer
    constraint fk_app_user_lang_l2 foreign key(l2_id) references app_l2(id)
    constraint fk_app_user_lang_u2 foreign key(u2_id) references app_u2(id)
    primary key(u2_id, l2_id)

create table app_user_tags
    u2_id integer
    l2_id integer
    constraint fk_app_user_tags_l2 foreign key(l2_id) references app_l2(id)
    constraint fk_app_user_tags_u2 foreign key(u2_id) references app_u2(id)
    primary key(u2_id, l2_id)

create table fixed
    id integer primary key autoincrement
