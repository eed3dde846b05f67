//! Plurals and singulars as `github.com/jinzhu/inflection` v1.0.0 forms them.
//!
//! English is not the goal: the goal is the table name GORM has already created, `humen` and
//! `caves` included. Deliberately not here: newer releases of that library and words an
//! application adds to it (both are diagnosed).

/// Words that are their own plural, as whole words in any case.
const UNCOUNTABLE: [&str; 10] = [
    "equipment",
    "information",
    "rice",
    "money",
    "species",
    "series",
    "fish",
    "sheep",
    "jeans",
    "police",
];

/// Suffixes with their plural suffixes.
const IRREGULAR: [(&str, &str); 6] = [
    ("person", "people"),
    ("man", "men"),
    ("child", "children"),
    ("sex", "sexes"),
    ("move", "moves"),
    ("mombie", "mombies"),
];

/// One element of a pattern that is matched at the end of a word.
#[derive(Clone, Copy)]
enum Part {
    /// One of these texts.
    Any(&'static [&'static str]),
    /// One character that is none of these.
    Not(&'static str),
    /// One letter of the alphabet.
    Letter,
}
use Part::{Any, Letter, Not};

/// A rule: where the parts match at the end (or are the whole word), the first `keep` of them
/// stay and `add` follows.
struct Rule {
    whole: bool,
    parts: &'static [Part],
    keep: usize,
    add: &'static str,
}

const fn rule(parts: &'static [Part], keep: usize, add: &'static str) -> Rule {
    Rule { whole: false, parts, keep, add }
}

const fn whole(parts: &'static [Part], keep: usize, add: &'static str) -> Rule {
    Rule { whole: true, parts, keep, add }
}

const PLURAL: [Rule; 23] = [
    rule(&[Any(&["quiz"])], 1, "zes"),
    whole(&[Any(&["oxen"])], 1, ""),
    whole(&[Any(&["ox"])], 1, "en"),
    whole(&[Any(&["m", "l"]), Any(&["ice"])], 2, ""),
    whole(&[Any(&["m", "l"]), Any(&["ouse"])], 1, "ice"),
    rule(&[Any(&["matr", "vert", "ind"]), Any(&["ix", "ex"])], 1, "ices"),
    rule(&[Any(&["x", "ch", "ss", "sh"])], 1, "es"),
    rule(&[Not("aeiouy"), Any(&["y"])], 1, "ies"),
    rule(&[Any(&["qu"]), Any(&["y"])], 1, "ies"),
    rule(&[Any(&["hive"])], 1, "s"),
    rule(&[Not("f"), Any(&["fe"])], 1, "ves"),
    rule(&[Any(&["l", "r"]), Any(&["f"])], 1, "ves"),
    rule(&[Any(&["sis"])], 0, "ses"),
    rule(&[Any(&["t", "i"]), Any(&["a"])], 2, ""),
    rule(&[Any(&["t", "i"]), Any(&["um"])], 1, "a"),
    rule(&[Any(&["buffal", "tomat"]), Any(&["o"])], 1, "oes"),
    rule(&[Any(&["bu"]), Any(&["s"])], 1, "ses"),
    rule(&[Any(&["alias", "status"])], 1, "es"),
    rule(&[Any(&["octop", "vir"]), Any(&["i"])], 2, ""),
    rule(&[Any(&["octop", "vir"]), Any(&["us"])], 1, "i"),
    whole(&[Any(&["ax", "test"]), Any(&["is"])], 1, "es"),
    rule(&[Any(&["s"])], 1, ""),
    rule(&[Letter], 1, "s"),
];

const SINGULAR: [Rule; 31] = [
    rule(&[Any(&["database"]), Any(&["s"])], 1, ""),
    rule(&[Any(&["quiz"]), Any(&["zes"])], 1, ""),
    rule(&[Any(&["matr"]), Any(&["ices"])], 1, "ix"),
    rule(&[Any(&["vert", "ind"]), Any(&["ices"])], 1, "ex"),
    whole(&[Any(&["ox"]), Any(&["en"])], 1, ""),
    rule(&[Any(&["alias", "status"]), Any(&["es"])], 1, ""),
    rule(&[Any(&["alias", "status"])], 1, ""),
    rule(&[Any(&["octop", "vir"]), Any(&["us", "i"])], 1, "us"),
    whole(&[Any(&["a"]), Any(&["xis", "xes"])], 1, "xis"),
    rule(&[Any(&["cris", "test"]), Any(&["is", "es"])], 1, "is"),
    rule(&[Any(&["shoe"]), Any(&["s"])], 1, ""),
    rule(&[Any(&["o"]), Any(&["es"])], 1, ""),
    rule(&[Any(&["bus"]), Any(&["es"])], 1, ""),
    rule(&[Any(&["bus"])], 1, ""),
    whole(&[Any(&["m", "l"]), Any(&["ice"])], 1, "ouse"),
    rule(&[Any(&["x", "ch", "ss", "sh"]), Any(&["es"])], 1, ""),
    rule(&[Any(&["m"]), Any(&["ovies"])], 1, "ovie"),
    rule(&[Any(&["c"]), Any(&["ookies"])], 1, "ookie"),
    rule(&[Any(&["s"]), Any(&["eries"])], 1, "eries"),
    rule(&[Not("aeiouy"), Any(&["ies"])], 1, "y"),
    rule(&[Any(&["qu"]), Any(&["ies"])], 1, "y"),
    rule(&[Any(&["l", "r"]), Any(&["ves"])], 1, "f"),
    rule(&[Any(&["tive"]), Any(&["s"])], 1, ""),
    rule(&[Any(&["hive"]), Any(&["s"])], 1, ""),
    rule(&[Not("f"), Any(&["ves"])], 1, "fe"),
    rule(
        &[Any(&["analy", "ba", "diagno", "parenthe", "progno", "synop", "the"]), Any(&["ses"])],
        1,
        "sis",
    ),
    rule(
        &[Any(&["analy", "ba", "diagno", "parenthe", "progno", "synop", "the"]), Any(&["sis"])],
        1,
        "sis",
    ),
    rule(&[Any(&["t", "i"]), Any(&["a"])], 1, "um"),
    rule(&[Any(&["n"]), Any(&["ews"])], 2, ""),
    rule(&[Any(&["ss"])], 1, ""),
    rule(&[Any(&["s"])], 0, ""),
];

/// In which case a rule is tried: the library compiles each pattern three times.
#[derive(Clone, Copy)]
enum Case {
    Upper,
    AsIs,
    Any,
}

/// The plural of a word.
pub fn plural(word: &str) -> String {
    inflect(word, &PLURAL, |(one, many)| (one, many))
}

/// The singular of a word.
pub fn singular(word: &str) -> String {
    inflect(word, &SINGULAR, |(one, many)| (many, one))
}

fn inflect(
    word: &str,
    rules: &[Rule],
    direction: fn((&'static str, &'static str)) -> (&'static str, &'static str),
) -> String {
    if UNCOUNTABLE.iter().any(|u| u.eq_ignore_ascii_case(word)) {
        return word.to_owned();
    }
    let ends = |end: &str| {
        let tail = word.len().checked_sub(end.len()).and_then(|start| word.get(start..));
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(end))
    };
    for (from, to) in IRREGULAR.map(direction).into_iter().filter(|(from, _)| ends(from)) {
        let variants: [fn(&str) -> String; 3] = [str::to_ascii_uppercase, title, str::to_owned];
        for variant in variants {
            if let Some(stem) = word.strip_suffix(variant(from).as_str()) {
                return format!("{stem}{}", variant(to));
            }
        }
    }
    for rule in rules {
        for case in [Case::Upper, Case::AsIs, Case::Any] {
            if let Some(kept) = matches(rule, word, case) {
                let add = match case {
                    Case::Upper => rule.add.to_ascii_uppercase(),
                    Case::AsIs | Case::Any => rule.add.to_owned(),
                };
                return format!("{}{add}", &word[..kept]);
            }
        }
    }
    word.to_owned()
}

fn title(word: &str) -> String {
    let mut chars = word.chars();
    chars
        .next()
        .map_or_else(String::new, |c| format!("{}{}", c.to_ascii_uppercase(), chars.as_str()))
}

/// Where the kept part of `word` ends, if the rule matches.
fn matches(rule: &Rule, word: &str, case: Case) -> Option<usize> {
    let mut end = word.len();
    let mut kept = None;
    for (i, part) in rule.parts.iter().enumerate().rev() {
        if i + 1 == rule.keep {
            kept = Some(end);
        }
        end = match_part(*part, &word[..end], case)?;
    }
    if rule.keep == 0 {
        kept = Some(end);
    }
    if rule.whole && end != 0 { None } else { kept }
}

/// Where the part starts that ends `text`. Alternatives never end one another, except where the
/// longer one starts a word; the first that fits is taken.
fn match_part(part: Part, text: &str, case: Case) -> Option<usize> {
    match part {
        Any(options) => options.iter().find_map(|o| {
            let start = text.len().checked_sub(o.len())?;
            let tail = text.get(start..)?;
            let fits = match case {
                Case::Upper => {
                    tail.eq_ignore_ascii_case(o) && !tail.contains(|c: char| c.is_ascii_lowercase())
                }
                Case::AsIs => tail == *o,
                Case::Any => tail.eq_ignore_ascii_case(o),
            };
            fits.then_some(start)
        }),
        Not(chars) => {
            let last = text.chars().next_back()?;
            let excluded = match case {
                Case::Upper => {
                    last.is_ascii_uppercase() && chars.contains(last.to_ascii_lowercase())
                }
                Case::AsIs => chars.contains(last),
                Case::Any => chars.contains(last.to_ascii_lowercase()),
            };
            (!excluded).then(|| text.len() - last.len_utf8())
        }
        Letter => {
            let last = text.chars().next_back()?;
            let fits = match case {
                Case::Upper => last.is_ascii_uppercase(),
                Case::AsIs => last.is_ascii_lowercase(),
                Case::Any => last.is_ascii_alphabetic(),
            };
            fits.then(|| text.len() - 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singulars_as_the_library_forms_them() {
        for (many, one) in [
            ("Friends", "Friend"),
            ("Children", "Child"),
            ("Categories", "Category"),
            ("Statuses", "Status"),
            ("Caches", "Cach"),
            ("Lives", "Life"),
            ("Leaves", "Leafe"),
            ("Curves", "Curf"),
            ("Data", "Datum"),
            ("UserIDs", "UserID"),
        ] {
            assert_eq!(singular(many), one, "{many}");
        }
    }

    #[test]
    fn plurals_in_other_cases() {
        assert_eq!(plural("UserCID"), "UserCIDS");
        assert_eq!(plural("User"), "Users");
        assert_eq!(plural("Person"), "People");
        assert_eq!(plural("Mombie"), "Mombies");
        assert_eq!(plural(""), "");
        assert_eq!(plural("page[int]"), "page[int]");
    }
}
