CREATE TABLE `toys` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `owner_id` bigint(20) DEFAULT NULL
  `owner_type` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
