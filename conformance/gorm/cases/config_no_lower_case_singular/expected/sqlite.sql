create table TUser
    ID integer primary key autoincrement
    UserName text

create unique index idx_TUser_UserName on TUser(UserName)
