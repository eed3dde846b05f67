CREATE TABLE `api_keys` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `calls` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `api_key_id` bigint(20) unsigned DEFAULT NULL
  `v_ip_id` bigint(20) unsigned DEFAULT NULL
  CONSTRAINT `fk_calls_api_key` FOREIGN KEY (`api_key_id`) REFERENCES `api_keys` (`id`)
  CONSTRAINT `fk_calls_v_ip` FOREIGN KEY (`v_ip_id`) REFERENCES `v_ips` (`id`)
  KEY `fk_calls_api_key` (`api_key_id`)
  KEY `fk_calls_v_ip` (`v_ip_id`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `v_ips` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
