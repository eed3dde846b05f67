CREATE TABLE `nums` (
  `id` bigint(20) NOT NULL DEFAULT 7
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `strs` (
  `id` varchar(20) NOT NULL DEFAULT 'x'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
