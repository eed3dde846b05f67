create table names
    id integer primary key autoincrement
    v_ip numeric
    pa_id numeric
    vo_id numeric
    gr_id numeric
    sk_uid integer
    cpu_id integer
    id_card text
    url_id integer
    ui_id integer
    vm_id integer
    sso_id integer
    valid numeric
    lhs_rhs integer
    sla_target integer
    qps_limit integer
