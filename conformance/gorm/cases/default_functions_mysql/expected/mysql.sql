CREATE TABLE `ds` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` varchar(36) DEFAULT uuid()
  `b` datetime(3) DEFAULT current_timestamp(3)
  `c` datetime(3) DEFAULT current_timestamp(3)
  `d` datetime(3) DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3)
  `e` varchar(191) DEFAULT concat('a','b')
  `f` bigint(20) DEFAULT (1 + 2)
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
