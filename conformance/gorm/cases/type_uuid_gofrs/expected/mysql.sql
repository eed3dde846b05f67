CREATE TABLE `keys` (
  `id` varchar(36) NOT NULL
  `a` longtext DEFAULT NULL
  `b` longblob DEFAULT NULL
  `c` char(36) DEFAULT NULL
  KEY `idx_keys_c` (`c`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
