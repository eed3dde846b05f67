create table names
    id integer primary key autoincrement
    user_id text
    user_ids text
    uuids text
    http_server text
    http_s text
    http_s_server text
    api_key text
    ipv4 text
    ipv6_addr text
    o_auth_token text
    o_auth2_token text
    sql_query text
    k8s_name text
    graph_ql_url text
    xml_http_request text
    csss text
    xsrf text
    xss_token text
    rest_api text
    dns_ip text
    ios_version text
    mac_os text
