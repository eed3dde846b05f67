CREATE TABLE `ws` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `l` varchar(20) DEFAULT NULL
  `h` varchar(20) DEFAULT NULL
  `d` varchar(20) DEFAULT NULL
  `p` varchar(20) DEFAULT NULL
  `age` bigint(20) DEFAULT NULL
  `active` tinyint(1) DEFAULT NULL
  `deleted_at` datetime(3) DEFAULT NULL
  KEY `idx_h` (`h`) COMMENT 'hello , world'
  KEY `idx_p` (`p`)
  KEY `idx_ws_active` (`active`)
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_d` (`d` DESC)
  UNIQUE KEY `idx_ws_l` (`l`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
