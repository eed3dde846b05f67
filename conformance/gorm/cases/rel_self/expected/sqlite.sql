create table emp2
    id integer primary key autoincrement
    name text
    manager_id integer
    constraint fk_emp2_team foreign key(manager_id) references emp2(id)

create table emp3
    id integer primary key autoincrement
    manager_id integer
    constraint fk_emp3_team foreign key(manager_id) references emp3(id)

create table emp4
    id integer primary key autoincrement
    parent_id integer
    constraint fk_emp4_children foreign key(parent_id) references emp4(id) on delete cascade

create table emps
    id integer primary key autoincrement
    name text
    manager_id integer
    constraint fk_emps_manager foreign key(manager_id) references emps(id)
