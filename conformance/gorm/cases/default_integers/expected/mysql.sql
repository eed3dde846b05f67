CREATE TABLE `ds` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` bigint(20) DEFAULT 18
  `b` bigint(20) DEFAULT 0
  `c` bigint(20) DEFAULT -1
  `d` bigint(20) DEFAULT 16
  `e` bigint(20) DEFAULT 8
  `f` bigint(20) DEFAULT 3
  `g` bigint(20) DEFAULT 1000
  `h` bigint(20) DEFAULT 7
  `j` bigint(20) DEFAULT (1 + 2)
  `k` bigint(20) DEFAULT NULL
  `l` bigint(20) unsigned DEFAULT NULL
  `m` tinyint(4) DEFAULT 15
  `n` bigint(20) unsigned DEFAULT 18446744073709551615
  `o` bigint(20) DEFAULT -9223372036854775808
  `p` bigint(20) DEFAULT 1000000
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
