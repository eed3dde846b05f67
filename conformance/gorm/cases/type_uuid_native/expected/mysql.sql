CREATE TABLE `keys` (
  `id` uuid NOT NULL
  `a` uuid DEFAULT NULL
  `own` uuid DEFAULT NULL
  KEY `idx_keys_own` (`own`)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
