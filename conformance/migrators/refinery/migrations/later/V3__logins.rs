//! A migration in Rust: a function that gives the SQL.

pub fn migration() -> String {
    "CREATE TABLE logins (user_id integer NOT NULL REFERENCES users (id));".to_owned()
}
