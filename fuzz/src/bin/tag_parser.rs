//! One struct tag: it never panics, every place is in the literal, and what GORM reads in a tag does
//! not change when that is written down again in the plainest way.
//!
//! Seeds: crates/models/tests/data/*/*.go.txt
//! Pieces: `[^`]*`
//! Dictionary: gorm
#![no_main]

use kilter_models::gorm::{Settings, read_tag};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = kilter_fuzz::text(bytes);
    // As it is, and as the value of `gorm` between backticks: the fuzzer need not find the quotes.
    check(&text);
    check(&format!("`gorm:\"{text}\"`"));
});

fn check(literal: &str) {
    let reading = read_tag(literal);
    for (at, message) in &reading.problems {
        assert!(literal.get(at.clone()).is_some(), "{at:?}: {message}");
    }
    for (key, setting) in reading.settings.iter() {
        assert!(literal.get(setting.key_at.clone()).is_some(), "key of {key}: {setting:?}");
        assert!(literal.get(setting.value_at.clone()).is_some(), "value of {key}: {setting:?}");
        assert!(setting.count > 0);
    }
    if let Some(plain) = plainly(&reading.settings) {
        let again = read_tag(&plain);
        let values = |s: &Settings| -> Vec<(String, String)> {
            s.iter().map(|(k, v)| (k.to_string(), v.value.to_string())).collect()
        };
        assert_eq!(values(&reading.settings), values(&again.settings), "{plain}");
        assert!(again.problems.is_empty(), "{plain}: {:?}", again.problems);
    }
}

/// The settings as a Go string that holds them once each; `None` where GORM's own way of escaping
/// cannot express a value.
fn plainly(settings: &Settings) -> Option<String> {
    let mut inner = String::new();
    for (key, setting) in settings.iter() {
        let odd = |t: &str| t.contains(['\\', '"', '\n', '\r']) || t.chars().any(char::is_control);
        if odd(key) || odd(&setting.value) || key.contains([';', ':']) {
            return None;
        }
        inner.push_str(&format!("{key}:{};", setting.value.replace(';', "\\\\;")));
    }
    Some(format!("\"gorm:\\\"{}\\\"\"", inner.replace('\\', "\\\\")))
}
