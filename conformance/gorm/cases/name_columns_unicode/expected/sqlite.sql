create table names
    id integer primary key autoincrement
    "naïve" integer
    "Über_name" integer
    "ÉName" integer
