CREATE TABLE `ds` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `a` datetime(3) DEFAULT current_timestamp(3)
  `b` datetime(3) NOT NULL DEFAULT current_timestamp(3)
  `d` datetime(3) DEFAULT '1970-01-02 00:00:00.000'
  `e` datetime(3) DEFAULT '2020-01-02 03:04:05.000'
  `f` timestamp NULL DEFAULT current_timestamp()
  `g` date DEFAULT '2020-01-02'
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
