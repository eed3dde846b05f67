CREATE TABLE `flags` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` tinyint(1) DEFAULT NULL
  `b` tinyint(1) DEFAULT 1
  `c` tinyint(1) DEFAULT 0
  `d` tinyint(1) DEFAULT 1
  `e` tinyint(1) DEFAULT 0
  `f` tinyint(1) DEFAULT 1
  `g` tinyint(1) DEFAULT 1
  `j` tinyint(1) NOT NULL DEFAULT 1
  `k` tinyint(1) DEFAULT 0
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
