CREATE TABLE `names` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `v_ip` tinyint(1) DEFAULT NULL
  `pa_id` tinyint(1) DEFAULT NULL
  `vo_id` tinyint(1) DEFAULT NULL
  `gr_id` tinyint(1) DEFAULT NULL
  `sk_uid` bigint(20) DEFAULT NULL
  `cpu_id` bigint(20) DEFAULT NULL
  `id_card` varchar(8) DEFAULT NULL
  `url_id` bigint(20) DEFAULT NULL
  `ui_id` bigint(20) DEFAULT NULL
  `vm_id` bigint(20) DEFAULT NULL
  `sso_id` bigint(20) DEFAULT NULL
  `valid` tinyint(1) DEFAULT NULL
  `lhs_rhs` bigint(20) DEFAULT NULL
  `sla_target` bigint(20) DEFAULT NULL
  `qps_limit` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
