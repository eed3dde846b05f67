create table langs
    id integer primary key autoincrement

create table user_langs
    lang_id integer
    user_id integer
    constraint fk_user_langs_lang foreign key(lang_id) references langs(id)
    constraint fk_user_langs_user foreign key(user_id) references users(id)
    primary key(lang_id, user_id)

create table users
    id integer primary key autoincrement
