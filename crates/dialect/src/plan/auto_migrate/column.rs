//! Whether GORM notices that a column's type differs.
//!
//! GORM compares the beginning of texts, one length and one precision (`MigrateColumn`). That
//! misses differences, which then stay.

/// A column's type as the driver's `ColumnTypes` shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// `DatabaseTypeName`, in lower case.
    pub name: String,
    /// `Length`, where the driver gives one.
    pub length: Option<u64>,
    /// `DecimalSize` of `decimal` and `numeric`.
    pub decimals: Decimals,
    /// The precision of a time, where the driver gives one.
    pub precision: Option<u64>,
}

/// What a driver says of a decimal's size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Decimals {
    /// Nothing.
    #[default]
    Unknown,
    /// That it has none.
    Unlimited,
    /// Precision and scale.
    Limited(u64, u64),
}

/// A column's type as the models have it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// GORM's text for the type.
    pub text: &'a str,
    /// The default as the models write it.
    pub default: Option<&'a str>,
    /// Whether the text stands in the model: size and precision are nothing then.
    pub verbatim: bool,
    /// GORM's release.
    pub release: [u32; 3],
}

impl Wanted<'_> {
    /// `Size`, of texts and bytes.
    pub fn size(&self) -> Option<u64> {
        let sized = ["varchar(", "char(", "varbinary("];
        let text = self.text.to_lowercase();
        let sized = sized.iter().any(|s| text.starts_with(s));
        (sized && !self.verbatim).then(|| numbers(&text).first().copied()).flatten()
    }

    /// `Precision`, of times and decimals.
    fn precision(&self) -> u64 {
        let timed = ["datetime(", "timestamptz(", "numeric(", "decimal("];
        let text = self.text.to_lowercase();
        let timed = timed.iter().any(|s| text.starts_with(s)) && !self.verbatim;
        if timed { numbers(&text).first().copied().unwrap_or(0) } else { 0 }
    }
}

/// Whether GORM alters a column of the type `seen` because `wanted` is another.
pub(crate) fn retypes(seen: &Seen, wanted: &Wanted<'_>, aliases: &[&str]) -> bool {
    let text = wanted.text.to_lowercase();
    if !text.starts_with(&seen.name) {
        // With an alias, GORM looks at no length.
        return !aliases.iter().any(|alias| text.starts_with(alias)) || reprecises(seen, wanted);
    }
    resizes(seen, wanted) || reprecises(seen, wanted)
}

/// `check size`.
fn resizes(seen: &Seen, wanted: &Wanted<'_>) -> bool {
    let Some(length) = seen.length else { return false };
    match wanted.size() {
        Some(size) => size != length,
        None => {
            let full = format!("{} {}", wanted.text, wanted.default.unwrap_or_default());
            matches!(numbers(&full).as_slice(), [only] if *only != length)
        }
    }
}

/// `check precision`.
fn reprecises(seen: &Seen, wanted: &Wanted<'_>) -> bool {
    let text = wanted.text.to_lowercase();
    let name = seen.name.as_str();
    let decimal = name == "decimal" || (name == "numeric" && text.contains("numeric("));
    if decimal && wanted.release >= [1, 30, 1] {
        return match seen.decimals {
            Decimals::Unknown => false,
            Decimals::Unlimited => true,
            Decimals::Limited(precision, scale) => {
                !text.starts_with(&format!("{name}({precision},{scale})"))
                    && !text.starts_with(&format!("{name}({precision})"))
            }
        };
    }
    let precision = wanted.precision();
    let there = match seen.decimals {
        Decimals::Limited(precision, _) => Some(precision),
        Decimals::Unlimited => Some(u64::MAX),
        Decimals::Unknown => seen.precision,
    };
    there.is_some_and(|p| p != precision) && numbers(&text).contains(&precision)
}

/// The numbers in a text.
fn numbers(text: &str) -> Vec<u64> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect()
}
