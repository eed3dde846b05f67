create table accounts
    id integer primary key autoincrement

create table docs
    id integer primary key autoincrement
    creator_id integer
    editor_id integer
    title text
    constraint fk_docs_creator foreign key(creator_id) references accounts(id) on delete cascade
    constraint fk_docs_editor foreign key(editor_id) references accounts(id)

create table pictures
    id integer primary key autoincrement
    creator_id integer
    editor_id integer
    width integer
    constraint fk_pictures_creator foreign key(creator_id) references accounts(id) on delete cascade
    constraint fk_pictures_editor foreign key(editor_id) references accounts(id)
