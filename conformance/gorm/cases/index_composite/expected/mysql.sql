CREATE TABLE `i2` (
  `a` bigint(20) DEFAULT NULL
  `b` bigint(20) DEFAULT NULL
  `c` bigint(20) DEFAULT NULL
  `d` bigint(20) DEFAULT NULL
  `e` bigint(20) DEFAULT NULL
  `f` bigint(20) DEFAULT NULL
  `x` bigint(20) DEFAULT NULL
  `y` bigint(20) DEFAULT NULL
  `z` bigint(20) DEFAULT NULL
  `w` bigint(20) DEFAULT NULL
  KEY `idx_i2_foo` (`x`,`y`)
  KEY `idx_m` (`b`,`a`,`c`,`d`)
  UNIQUE KEY `idx_i2_bar` (`w`,`z`)
  UNIQUE KEY `idx_m2` (`e`,`f` DESC)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
