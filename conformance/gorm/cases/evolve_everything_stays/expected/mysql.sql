CREATE TABLE `items` (
  `id` bigint(20) unsigned NOT NULL AUTO_INCREMENT
  `i` bigint(20) DEFAULT NULL
  `i8` tinyint(4) DEFAULT NULL
  `i16` smallint(6) DEFAULT NULL
  `i32` int(11) DEFAULT NULL
  `u` bigint(20) unsigned DEFAULT NULL
  `u8` tinyint(3) unsigned DEFAULT NULL
  `u16` smallint(5) unsigned DEFAULT NULL
  `u32` int(10) unsigned DEFAULT NULL
  `b` tinyint(1) DEFAULT NULL
  `bd` tinyint(1) DEFAULT 1
  `f32` float DEFAULT NULL
  `f64` double DEFAULT NULL
  `d` decimal(10,2) DEFAULT NULL
  `s` longtext DEFAULT NULL
  `z` varchar(40) NOT NULL DEFAULT 'abc'
  `y` longblob DEFAULT NULL
  `ys` varbinary(16) DEFAULT NULL
  `t` datetime(3) DEFAULT NULL
  `t6` datetime(6) DEFAULT NULL
  `td` datetime(3) DEFAULT current_timestamp(3)
  `ch` char(3) DEFAULT NULL
  `fd` double DEFAULT 1.5
  `p` varchar(191) DEFAULT NULL
  `j` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`j`))
  `dt` date DEFAULT NULL
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
