CREATE TABLE `times` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` datetime(3) DEFAULT NULL
  `b` datetime(3) DEFAULT NULL
  `c` datetime(6) DEFAULT NULL
  `d` datetime(3) DEFAULT NULL
  `e` datetime(3) NOT NULL
  `f` datetime(6) NOT NULL
  `g` date DEFAULT NULL
  `i` timestamp NULL DEFAULT NULL
  `j` datetime(3) DEFAULT NULL
  `k` datetime(3) DEFAULT NULL
  `l` datetime(3) NOT NULL
  `m` datetime(3) DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
