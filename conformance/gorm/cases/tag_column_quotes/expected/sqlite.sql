create table con_cols
    id integer primary key autoincrement
    "back`tick" text
    "semi;colon" text
