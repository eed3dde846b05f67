-- kilter: allow D002: the way back
DROP TABLE users;
