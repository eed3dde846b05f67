create table api_keys
    id integer primary key autoincrement

create table calls
    id integer primary key autoincrement
    api_key_id integer
    v_ip_id integer
    constraint fk_calls_api_key foreign key(api_key_id) references api_keys(id)
    constraint fk_calls_v_ip foreign key(v_ip_id) references v_ips(id)

create table v_ips
    id integer primary key autoincrement
