create table consts_items
    id integer primary key autoincrement

create table shop_lines
    id integer primary key autoincrement

create table shop_orders
    id integer primary key autoincrement

create table shop_orders_notes
    id integer primary key autoincrement

create table shop_parts_2
    id integer primary key autoincrement
