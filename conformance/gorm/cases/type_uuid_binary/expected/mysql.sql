CREATE TABLE `keys` (
  `id` binary(16) NOT NULL
  `a` varbinary(16) DEFAULT NULL
  KEY `idx_keys_a` (`a`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
