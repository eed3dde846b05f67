create table bonus
    id integer primary key autoincrement

create table campus
    id integer primary key autoincrement

create table canvas
    id integer primary key autoincrement

create table data
    id integer primary key autoincrement

create table equipment
    id integer primary key autoincrement

create table fish
    id integer primary key autoincrement

create table gold_fishes
    id integer primary key autoincrement

create table information
    id integer primary key autoincrement

create table item2
    id integer primary key autoincrement

create table media
    id integer primary key autoincrement

create table metadata
    id integer primary key autoincrement

create table model3_ds
    id integer primary key autoincrement

create table money
    id integer primary key autoincrement

create table news
    id integer primary key autoincrement

create table order_series
    id integer primary key autoincrement

create table police
    id integer primary key autoincrement

create table s3
    id integer primary key autoincrement

create table series
    id integer primary key autoincrement

create table settings
    id integer primary key autoincrement

create table sheep
    id integer primary key autoincrement

create table sms
    id integer primary key autoincrement

create table user_moneys
    id integer primary key autoincrement
