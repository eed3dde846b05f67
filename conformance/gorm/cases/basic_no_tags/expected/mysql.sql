CREATE TABLE `no_pks` (
  `a` longtext DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
