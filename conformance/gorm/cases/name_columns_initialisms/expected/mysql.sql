CREATE TABLE `names` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `user_id` varchar(8) DEFAULT NULL
  `user_ids` varchar(8) DEFAULT NULL
  `uuids` varchar(8) DEFAULT NULL
  `http_server` varchar(8) DEFAULT NULL
  `http_s` varchar(8) DEFAULT NULL
  `http_s_server` varchar(8) DEFAULT NULL
  `api_key` varchar(8) DEFAULT NULL
  `ipv4` varchar(8) DEFAULT NULL
  `ipv6_addr` varchar(8) DEFAULT NULL
  `o_auth_token` varchar(8) DEFAULT NULL
  `o_auth2_token` varchar(8) DEFAULT NULL
  `sql_query` varchar(8) DEFAULT NULL
  `k8s_name` varchar(8) DEFAULT NULL
  `graph_ql_url` varchar(8) DEFAULT NULL
  `xml_http_request` varchar(8) DEFAULT NULL
  `csss` varchar(8) DEFAULT NULL
  `xsrf` varchar(8) DEFAULT NULL
  `xss_token` varchar(8) DEFAULT NULL
  `rest_api` varchar(8) DEFAULT NULL
  `dns_ip` varchar(8) DEFAULT NULL
  `ios_version` varchar(8) DEFAULT NULL
  `mac_os` varchar(8) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
