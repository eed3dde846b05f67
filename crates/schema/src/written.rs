//! What was written to make objects, with its comments and blanks.

use std::collections::BTreeMap;

/// Texts by what they make, such as `view active_users` or `index idx_users_name`.
///
/// They are no part of what a schema is: two schemas that were written otherwise are equal.
#[derive(Debug, Clone, Default)]
pub struct Written(BTreeMap<String, String>);

impl PartialEq for Written {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Written {}

impl Written {
    /// The text that made an object.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// Notes the text that made an object.
    pub fn put(&mut self, key: &str, text: &str) {
        self.0.insert(key.to_owned(), text.to_owned());
    }

    /// These texts, and those of `others` for what has none here.
    #[must_use]
    pub fn or(&self, others: &Self) -> Self {
        let mut all = others.0.clone();
        all.extend(self.0.clone());
        Self(all)
    }
}
