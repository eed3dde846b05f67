//! `#[sea_orm(…)]` and `#[serde(…)]`: settings by name, with their places.
//!
//! Deliberately not here: what a setting means.

use super::cfg::text;
use heck::{
    ToKebabCase, ToLowerCamelCase, ToShoutyKebabCase, ToShoutySnakeCase, ToSnakeCase, ToTitleCase,
    ToUpperCamelCase,
};
use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Lit, LitStr, Meta, Token};

/// One setting: `unique`, `column_name = "x"`, `rename(serialize = "x")`.
#[derive(Clone)]
pub struct Setting {
    /// Its name.
    pub key: String,
    /// Its value, when it has one.
    pub value: Option<Expr>,
    /// The settings inside parentheses.
    pub inner: Vec<Setting>,
    /// Its place.
    pub at: Span,
}

impl Setting {
    /// The value, when it is a string.
    pub fn text(&self) -> Option<String> {
        self.value.as_ref().and_then(text)
    }

    /// The value as a string literal, to parse what stands in it.
    pub fn literal(&self) -> Option<&LitStr> {
        match self.value.as_ref()? {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Str(text) => Some(text),
                _ => None,
            },
            _ => None,
        }
    }

    /// The value, when it is a truth value.
    pub fn truth(&self) -> Option<bool> {
        match self.value.as_ref()? {
            Expr::Lit(lit) => match &lit.lit {
                Lit::Bool(value) => Some(value.value),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The settings of all attributes of a name.
#[derive(Clone, Default)]
pub struct Settings {
    /// In their order.
    pub all: Vec<Setting>,
    /// Where an attribute cannot be read.
    pub broken: Vec<Span>,
}

impl Settings {
    /// Reads the attributes called `name` among `metas`.
    pub fn read(metas: &[Meta], name: &str) -> Self {
        let mut out = Self::default();
        for meta in metas.iter().filter(|m| m.path().is_ident(name)) {
            match settings(meta, 0) {
                Some(found) => out.all.extend(found),
                None => out.broken.push(meta.span()),
            }
        }
        out
    }

    /// The last setting of a name.
    pub fn get(&self, key: &str) -> Option<&Setting> {
        self.all.iter().rfind(|s| s.key == key)
    }

    /// Whether a setting is there.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// A setting's string.
    pub fn text(&self, key: &str) -> Option<String> {
        self.get(key)?.text()
    }
}

fn settings(meta: &Meta, depth: usize) -> Option<Vec<Setting>> {
    let Meta::List(list) = meta else { return None };
    let parsed = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?;
    let mut out = Vec::new();
    for meta in &parsed {
        let key = meta.path().segments.iter().map(|s| s.ident.to_string()).collect::<Vec<_>>();
        let (value, inner) = match meta {
            Meta::NameValue(pair) => (Some(pair.value.clone()), Vec::new()),
            Meta::List(_) if depth < 8 => (None, settings(meta, depth + 1).unwrap_or_default()),
            _ => (None, Vec::new()),
        };
        out.push(Setting { key: key.join("::"), value, inner, at: meta.span() });
    }
    Some(out)
}

/// A name in the case style that SeaORM's `rename_all` and `rename` name; `None` for no style.
pub fn restyled(name: &str, style: &str) -> Option<String> {
    Some(match style {
        "camel_case" | "PascalCase" => name.to_upper_camel_case(),
        "camelCase" => {
            let camel = name.to_upper_camel_case();
            let mut chars = camel.chars();
            let first: String = chars.next().into_iter().flat_map(char::to_lowercase).collect();
            format!("{first}{}", chars.as_str())
        }
        "snake_case" | "snek_case" => name.to_snake_case(),
        "kebab_case" | "kebab-case" => name.to_kebab_case(),
        "SCREAMING-KEBAB-CASE" => name.to_shouty_kebab_case(),
        "shouty_snake_case" | "shouty_snek_case" | "SCREAMING_SNAKE_CASE" => {
            name.to_shouty_snake_case()
        }
        "title_case" => name.to_title_case(),
        "mixed_case" => name.to_lower_camel_case(),
        "lowercase" => name.to_lowercase(),
        "UPPERCASE" => name.to_uppercase(),
        _ => return None,
    })
}

/// A field's name as serde's `rename_all` makes it: serde looks at underscores only.
pub fn serde_field(name: &str, style: &str) -> String {
    let pascal = || -> String {
        let mut out = String::new();
        let mut up = true;
        for c in name.chars() {
            if c == '_' {
                up = true;
            } else if up {
                out.push(c.to_ascii_uppercase());
                up = false;
            } else {
                out.push(c);
            }
        }
        out
    };
    match style {
        "UPPERCASE" | "SCREAMING_SNAKE_CASE" => name.to_ascii_uppercase(),
        "PascalCase" => pascal(),
        "camelCase" => {
            let pascal = pascal();
            let mut chars = pascal.chars();
            let first = chars.next().map(|c| c.to_ascii_lowercase());
            first.into_iter().chain(chars).collect()
        }
        "kebab-case" => name.replace('_', "-"),
        "SCREAMING-KEBAB-CASE" => name.to_ascii_uppercase().replace('_', "-"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_are_those_of_the_derive() {
        let cases = [
            ("camelCase", "userId"),
            ("PascalCase", "UserId"),
            ("camel_case", "UserId"),
            ("kebab-case", "user-id"),
            ("SCREAMING_SNAKE_CASE", "USER_ID"),
            ("title_case", "User Id"),
            ("UPPERCASE", "USERID"),
        ];
        for (style, wanted) in cases {
            assert_eq!(restyled("UserId", style).as_deref(), Some(wanted), "{style}");
        }
        assert_eq!(restyled("UserId", "Studly"), None);
    }

    #[test]
    fn serde_has_its_own_rules() {
        assert_eq!(serde_field("user_id2", "camelCase"), "userId2");
        assert_eq!(serde_field("_x", "PascalCase"), "X");
        assert_eq!(serde_field("user_id", "SCREAMING-KEBAB-CASE"), "USER-ID");
    }
}
