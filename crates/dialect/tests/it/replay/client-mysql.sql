-- What the client alone understands, and what it sends whole.
CREATE TABLE t (a int, b text);
source /dev/null
DELIMITER ;;
CREATE TRIGGER one BEFORE INSERT ON t FOR EACH ROW BEGIN SET NEW.a = 1; END ;;
SELECT 'one;', "two;;" ;;
DELIMITER //
CREATE PROCEDURE p()
BEGIN
  DECLARE done INT DEFAULT 0; # a; comment
  REPEAT SET done = done + 1; UNTIL done > 2 END REPEAT;
  IF done THEN SELECT ';;'; ELSEIF 0 THEN SELECT 2; ELSE BEGIN END; END IF;
END//
delimiter ;
SELECT 1; -- one; comment
SELECT 2 /* in; */ , 3 # two;
, 4;
/*!50003 SET @saved = @@sql_mode */ ;
LOCK TABLES `t` WRITE;
/*!40000 ALTER TABLE `t` DISABLE KEYS */;
INSERT INTO `t` VALUES (1,'it\'s; \"'),(2,'a\\');
UNLOCK TABLES;
SELECT 'last'
