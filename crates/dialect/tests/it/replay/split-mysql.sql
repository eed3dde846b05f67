-- one; comment
# two; comment
SELECT 'a;b'; SELECT "c;d"; SELECT `e;f` FROM (SELECT 'x' AS `e;f`) s;
/* not /* nested; */ SELECT 'it\'s;'; SELECT 'it''s;'; SELECT "a\";"; SELECT 1--2;
SELECT 5 -- two;
+ 1; SELECT 1 /*! + 4 */ ;
/*!40101 SELECT 'executed' */;
CREATE TABLE t (a int, `end` int); INSERT INTO t VALUES (1, 2);
DELIMITER $$
CREATE PROCEDURE p(IN x int)
BEGIN
  DECLARE y int DEFAULT IF(x > 1, 2, 3);
  IF x > 1 THEN SELECT CASE x WHEN 2 THEN 'two;' ELSE 'more' END; END IF;
  l: LOOP LEAVE l; END LOOP l;
  WHILE y > 5 DO SET y = y - 1; END WHILE;
END$$
SELECT 'before;'$$ SELECT 'between'
$$
delimiter //
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW BEGIN SET NEW.a = 5; SET NEW.`end` = 6; END//
DELIMITER ;
INSERT INTO t VALUES (7, 8); SELECT a FROM t ORDER BY a;
SELECT 'semi';
DELIMITER |
SELECT 'bar;' | SELECT "x|y" |
DELIMITER ;
SELECT 'é;ü'; SELECT 'last'
