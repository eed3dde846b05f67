//! The settings of one `gorm` tag.
//!
//! There are a few of them for each of very many fields, and most questions are about keys that are
//! not there: a short list is faster to ask than any map. Deliberately not here: how they are read
//! (`tags.rs`).

use foldhash::HashMap;
use std::borrow::Cow;
use std::ops::Range;

/// One setting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Setting {
    /// The value, verbatim; the key itself, in upper case, when there is no colon.
    pub value: Cow<'static, str>,
    /// The key's place in the text.
    pub key_at: Range<usize>,
    /// The value's place in the text (the key's when there is no value).
    pub value_at: Range<usize>,
    /// How often the key was written.
    pub count: usize,
}

/// More than these are looked up by hash: no person writes so many, but a file may hold them.
const FEW: usize = 32;

/// Settings by upper-case key, in the order in which the keys were first written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    list: Vec<(Cow<'static, str>, Setting)>,
    /// Positions in the list, where it is long.
    index: Option<Box<HashMap<Cow<'static, str>, usize>>>,
}

impl Settings {
    /// None, with room for so many.
    pub fn with_capacity(count: usize) -> Self {
        Self { list: Vec::with_capacity(count), index: None }
    }

    fn position(&self, key: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.get(key).copied(),
            None => self.list.iter().position(|(known, _)| known == key),
        }
    }

    /// The setting of a key.
    pub fn get(&self, key: &str) -> Option<&Setting> {
        self.position(key).map(|at| &self.list[at].1)
    }

    /// Whether a key is set.
    pub fn has(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    /// Sets a key, in place of an earlier setting.
    pub fn insert(&mut self, key: Cow<'static, str>, setting: Setting) {
        if let Some(at) = self.position(&key) {
            self.list[at].1 = setting;
            return;
        }
        self.list.push((key, setting));
        if self.list.len() > FEW {
            let keys = || self.list.iter().map(|(key, _)| key.clone());
            match &mut self.index {
                Some(index) => {
                    index.extend(keys().next_back().map(|key| (key, self.list.len() - 1)))
                }
                None => self.index = Some(Box::new(keys().zip(0..).collect())),
            }
        }
    }

    /// Keys and settings.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Setting)> {
        self.list.iter().map(|(key, setting)| (&**key, setting))
    }

    /// The settings, to change them.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Setting> {
        self.list.iter_mut().map(|(_, setting)| setting)
    }
}

impl IntoIterator for Settings {
    type Item = (Cow<'static, str>, Setting);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_are_found_as_few_are() {
        let key = |n: usize| Cow::Owned(format!("K{n}"));
        let setting = |n: usize| Setting { count: n, ..Setting::default() };
        let mut all = Settings::default();
        for n in 0..4 * FEW {
            assert!(!all.has(&key(n)));
            all.insert(key(n), setting(n));
            all.insert(key(n / 2), setting(n));
            let counts: Vec<_> = (0..=n).map(|k| all.get(&key(k)).map(|s| s.count)).collect();
            let last = |k: usize| [2 * k + 1, 2 * k, k].into_iter().find(|m| *m <= n);
            assert_eq!(counts, (0..=n).map(last).collect::<Vec<_>>());
        }
        assert!(all.iter().map(|(key, _)| key.to_owned()).eq((0..4 * FEW).map(key)));
    }
}
