CREATE TABLE `hourlies` (
  `f` datetime(3) NOT NULL
  `n` bigint(20) DEFAULT NULL
  PRIMARY KEY (`f`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `id_times` (
  `id` datetime(3) NOT NULL
  `n` bigint(20) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
