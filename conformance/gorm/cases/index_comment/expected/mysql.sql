CREATE TABLE `cs` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` bigint(20) DEFAULT NULL
  KEY `idx_cs_a` (`a`) COMMENT 'by a'
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_b` (`b`,`c`) COMMENT 'one'
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
