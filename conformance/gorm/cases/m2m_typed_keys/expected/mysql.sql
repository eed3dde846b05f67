CREATE TABLE `i32_l1` (
  `int32_pk_id` int(11) NOT NULL
  `l1_code` smallint(6) NOT NULL
  CONSTRAINT `fk_i32_l1_int32_pk` FOREIGN KEY (`int32_pk_id`) REFERENCES `int32_pks` (`id`)
  CONSTRAINT `fk_i32_l1_l1` FOREIGN KEY (`l1_code`) REFERENCES `l1` (`code`)
  KEY `fk_i32_l1_l1` (`l1_code`)
  PRIMARY KEY (`int32_pk_id`,`l1_code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `int32_pks` (
  `id` int(11) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `l1` (
  `code` smallint(6) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `ser_l1` (
  `ser_id` bigint(20) NOT NULL
  `l1_code` smallint(6) NOT NULL
  CONSTRAINT `fk_ser_l1_l1` FOREIGN KEY (`l1_code`) REFERENCES `l1` (`code`)
  CONSTRAINT `fk_ser_l1_ser` FOREIGN KEY (`ser_id`) REFERENCES `sers` (`id`)
  KEY `fk_ser_l1_l1` (`l1_code`)
  PRIMARY KEY (`ser_id`,`l1_code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci

CREATE TABLE `sers` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci
