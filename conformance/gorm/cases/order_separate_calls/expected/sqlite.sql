create table cards
    id integer primary key autoincrement
    user_id integer
    constraint fk_cards_user foreign key(user_id) references users(id)

create table users
    id integer primary key autoincrement
    name text
