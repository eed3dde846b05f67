//! `kilter::embed!`: the files of a migration directory, compiled into the program.
//!
//! Listing a directory while compiling is all it does; it has no dependencies. Deliberately not
//! here: reading the files. What is wrong with them is said by the program that runs them, and by
//! `kilter validate` before.

use proc_macro::{Delimiter, Group, Literal, TokenStream, TokenTree};
use std::path::{Path, PathBuf};

/// `embed!("migrations")`: the SQL files and `kilter.sum` of a directory beside `Cargo.toml`.
#[proc_macro]
pub fn embed(input: TokenStream) -> TokenStream {
    match literal(input).and_then(|dir| files(&dir).map(|files| (dir, files))) {
        Ok((dir, files)) => embedded(&dir, &files),
        Err(why) => format!("compile_error!({why:?})").parse().unwrap_or_default(),
    }
}

/// The one string literal that the macro is given.
fn literal(input: TokenStream) -> Result<String, String> {
    let usage = || "write kilter::embed!(\"migrations\"), with a directory beside Cargo.toml";
    let tokens: Vec<TokenTree> = input.into_iter().collect();
    let [TokenTree::Literal(text)] = &tokens[..] else { return Err(usage().to_owned()) };
    let text = text.to_string();
    let inside = text.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
    inside.filter(|t| !t.contains('\\')).map(str::to_owned).ok_or_else(|| usage().to_owned())
}

/// The files of the directory that migrations stand in, by name.
fn files(dir: &str) -> Result<Vec<(String, PathBuf)>, String> {
    let home =
        std::env::var_os("CARGO_MANIFEST_DIR").ok_or("Cargo does not say where it builds")?;
    let path = Path::new(&home).join(dir);
    let unreadable = |e: std::io::Error| format!("{} cannot be read: {e}", path.display());
    let mut out = Vec::new();
    for entry in std::fs::read_dir(&path).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        if name.to_ascii_lowercase().ends_with(".sql") || name == "kilter.sum" {
            out.push((name, path));
        }
    }
    out.sort();
    Ok(out)
}

/// `::kilter::Embedded::new("dir", &[("name", include_str!("/path")), …])`. That the compiler reads
/// the files itself is what makes it build again when one of them changes; a new file changes
/// `kilter.sum`.
fn embedded(dir: &str, files: &[(String, PathBuf)]) -> TokenStream {
    let mut list = TokenStream::new();
    for (name, path) in files {
        let path = path.to_string_lossy();
        let pair = format!("({name:?}, ::core::include_str!({path:?})),");
        list.extend(pair.parse::<TokenStream>().unwrap_or_default());
    }
    let list = TokenTree::Group(Group::new(Delimiter::Bracket, list));
    let dir = TokenTree::Literal(Literal::string(dir));
    let mut arguments: TokenStream = dir.into();
    arguments.extend(", &".parse::<TokenStream>().unwrap_or_default());
    arguments.extend([list]);
    let mut out: TokenStream = "::kilter::Embedded::new".parse().unwrap_or_default();
    out.extend([TokenTree::Group(Group::new(Delimiter::Parenthesis, arguments))]);
    out
}
