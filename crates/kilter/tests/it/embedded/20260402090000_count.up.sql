INSERT INTO users (id, name) SELECT max(id) + 1, 'next' FROM users;
