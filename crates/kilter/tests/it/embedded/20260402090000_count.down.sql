DELETE FROM users WHERE name = 'next';
