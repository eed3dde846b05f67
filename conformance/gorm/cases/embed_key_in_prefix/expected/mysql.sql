CREATE TABLE `emb_ids` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `city` longtext DEFAULT NULL
  `n` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `has_ids` (
  `id` varchar(191) NOT NULL
  `a_id` bigint(20) DEFAULT NULL
  `a_city` longtext DEFAULT NULL
  `n` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `no_ids` (
  `a_id` bigint(20) NOT NULL AUTO_INCREMENT
  `a_city` longtext DEFAULT NULL
  `n` longtext DEFAULT NULL
  PRIMARY KEY (`a_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
