create table langs
    id integer primary key autoincrement
    code text
    constraint uni_langs_code unique(code)

create table user_langs
    user_id integer
    lang_code text
    constraint fk_user_langs_lang foreign key(lang_code) references langs(code)
    constraint fk_user_langs_user foreign key(user_id) references users(id)
    primary key(user_id, lang_code)

create table users
    id integer primary key autoincrement
