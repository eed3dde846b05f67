CREATE TABLE `cats` (
  `id` varchar(36) NOT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `toy_cs` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `owner_id` varchar(36) DEFAULT NULL
  `owner_type` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
