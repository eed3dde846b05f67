CREATE TABLE `dogs` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `code` varchar(12) DEFAULT NULL
  PRIMARY KEY (`id`)
  UNIQUE KEY `uni_dogs_code` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `toys` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  `owner_id` varchar(12) DEFAULT NULL
  `owner_type` longtext DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
