ALTER TABLE users ADD COLUMN email varchar(40);
UPDATE users SET email = name || '@example.com';
