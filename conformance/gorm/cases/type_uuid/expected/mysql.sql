CREATE TABLE `keys` (
  `id` varchar(191) NOT NULL
  `a` longtext DEFAULT NULL
  `b` longtext DEFAULT NULL
  `c` char(36) DEFAULT NULL
  `d` longblob DEFAULT NULL
  `e` longblob DEFAULT NULL
  `f` varchar(36) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `idx_keys_f` (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
