//! What checks let a column hold, as far as that can be said of one column alone.

/// The values a column may hold, as far as checks narrow them; `None` where they do not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allowed {
    /// The only values, as text without quotes.
    pub values: Option<Vec<String>>,
    /// The smallest whole number.
    pub low: Option<i128>,
    /// The greatest whole number.
    pub high: Option<i128>,
    /// The fewest characters.
    pub min_chars: Option<u64>,
    /// The most characters.
    pub max_chars: Option<u64>,
}

impl Allowed {
    /// Narrows to what both allow.
    pub fn and(&mut self, other: Self) {
        self.values = match (self.values.take(), other.values) {
            (Some(a), Some(b)) => Some(a.into_iter().filter(|v| b.contains(v)).collect()),
            (a, b) => a.or(b),
        };
        self.low = self.low.max(other.low);
        self.high = least(self.high, other.high);
        self.min_chars = self.min_chars.max(other.min_chars);
        self.max_chars = least(self.max_chars, other.max_chars);
    }

    /// What one of the two allows; `None` when that cannot be said in these terms.
    #[must_use]
    pub fn or(self, other: Self) -> Option<Self> {
        let only_values = |a: &Self| Self { values: None, ..a.clone() } == Self::default();
        match (&self.values, &other.values) {
            (Some(a), Some(b)) if only_values(&self) && only_values(&other) => {
                Some(Self { values: Some([a.clone(), b.clone()].concat()), ..Self::default() })
            }
            _ => None,
        }
    }
}

fn least<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}
