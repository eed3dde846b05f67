create table langs
    id integer primary key autoincrement

create table user_langs
    user_id integer
    lang_id integer
    constraint fk_user_langs_lang foreign key(lang_id) references langs(id)
    constraint fk_user_langs_user foreign key(user_id) references users(id)
    primary key(user_id, lang_id)

create table users
    id integer primary key autoincrement
