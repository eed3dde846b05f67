create table cards
    id integer primary key autoincrement
    user_id integer
    constraint fk_users_cards foreign key(user_id) references users(id)

create table companies
    id integer primary key autoincrement

create table users
    id integer primary key autoincrement
    firm_id integer
    boss_id integer
    constraint fk_users_boss foreign key(boss_id) references users(id)
    constraint fk_users_firm foreign key(firm_id) references companies(id)
