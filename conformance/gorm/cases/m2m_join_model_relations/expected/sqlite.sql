create table memberships
    user_id integer
    team_id integer
    role text default 'member'
    constraint fk_teams_memberships foreign key(team_id) references teams(id)
    constraint fk_users_memberships foreign key(user_id) references users(id)
    primary key(user_id, team_id)

create table teams
    id integer primary key autoincrement

create table users
    id integer primary key autoincrement
