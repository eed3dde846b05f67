create table api_keys
    id integer primary key autoincrement

create table dns
    id integer primary key autoincrement

create table http_requests
    id integer primary key autoincrement

create table ios_devices
    id integer primary key autoincrement

create table k8s_nodes
    id integer primary key autoincrement

create table o_auth_clients
    id integer primary key autoincrement

create table sms_logs
    id integer primary key autoincrement

create table urls
    id integer primary key autoincrement

create table user_c_ids
    id integer primary key autoincrement

create table v_ips
    id integer primary key autoincrement
