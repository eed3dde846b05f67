//! The files of other tools, converted.

use super::{Tool, stamp, version};
use crate::codes;
use crate::version::Version;
use kilter_diag::Diagnostic;
use std::collections::BTreeMap;

/// A file of another tool: its path below the directory, with `/`, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The path.
    pub path: String,
    /// The text.
    pub text: String,
}

/// One migration of another tool, as it will stand in ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// Its version.
    pub version: Version,
    /// Its name.
    pub name: String,
    /// What it does.
    pub up: String,
    /// What undoes it, if the other tool had it.
    pub down: Option<String>,
}

/// One direction of one migration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Up,
    Down,
    /// Both, in goose's sections.
    Both,
}

impl Tool {
    /// Converts the files of a directory. Files that are none of the tool's are left out, and named.
    ///
    /// # Errors
    /// Versions that stand twice or do not fit, and down files without their up files.
    pub fn convert(
        self,
        files: &[SourceFile],
    ) -> Result<(Vec<Imported>, Vec<String>), Vec<Diagnostic>> {
        let mut found: BTreeMap<Version, (String, Option<String>, Option<String>)> =
            BTreeMap::new();
        let (mut others, mut problems) = (Vec::new(), Vec::new());
        for file in files {
            let Some((digits, name, part)) = self.parse(&file.path) else {
                others.push(file.path.clone());
                continue;
            };
            let Some(version) = version(&digits) else {
                problems.push(problem(format!("{} has no version that fits", file.path)));
                continue;
            };
            let entry = found.entry(version).or_insert_with(|| (name.clone(), None, None));
            let parts = match part {
                Part::Up => (Some(file.text.clone()), None),
                Part::Down => (None, Some(file.text.clone())),
                Part::Both => sections(&file.text),
            };
            for (there, new) in [(&mut entry.1, parts.0), (&mut entry.2, parts.1)] {
                match new {
                    Some(_) if there.is_some() => problems.push(problem(format!(
                        "two files have version {version}; the second is {}",
                        file.path
                    ))),
                    Some(text) => *there = Some(text),
                    None => {}
                }
            }
        }
        let mut out = Vec::new();
        for (version, (name, up, down)) in found {
            match up {
                Some(up) => out.push(Imported { version, name: fit(&name), up, down }),
                None => problems.push(problem(format!("{version} {name} has no up file"))),
            }
        }
        if problems.is_empty() { Ok((out, others)) } else { Err(problems) }
    }

    /// The version of a migration that is code, by the path of its file. `None` for other files, and
    /// where the tool has none in code.
    pub fn version_of_code(self, path: &str) -> Option<Version> {
        let path = path.strip_suffix("/mod.rs").or_else(|| path.strip_suffix(".rs"))?;
        let name = path.rsplit('/').next().unwrap_or(path);
        match self {
            Self::SeaOrm => name.starts_with('m').then(|| stamp(name)).flatten(),
            Self::Refinery => version(name.split_once("__").map(|n| n.0)?),
            _ => None,
        }
    }

    /// Version, name and direction of a file by its path.
    fn parse(self, path: &str) -> Option<(String, String, Part)> {
        let split = |stem: &str, at: &str| {
            let (digits, name) = stem.split_once(at)?;
            let number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
            number.then(|| (digits.to_owned(), name.to_owned()))
        };
        match self {
            Self::Sqlx | Self::GolangMigrate => {
                let (stem, part) = direction(path)?;
                let (digits, name) = split(stem, "_")?;
                Some((digits, name, part))
            }
            Self::Refinery => {
                // It looks for its files below folders, too.
                let name = path.rsplit('/').next().unwrap_or(path);
                let stem = name.strip_suffix(".sql")?;
                let part = match stem.get(..1)? {
                    "V" | "U" => Part::Up,
                    _ => return None,
                };
                let (digits, name) = split(&stem[1..], "__")?;
                Some((digits, name, part))
            }
            Self::Diesel => {
                let (folder, file) = path.split_once('/')?;
                let part = match file {
                    "up.sql" => Part::Up,
                    "down.sql" => Part::Down,
                    _ => return None,
                };
                let (stamp, name) = folder.split_once('_')?;
                let stamp = stamp.replace('-', "");
                let number = !stamp.is_empty() && stamp.bytes().all(|b| b.is_ascii_digit());
                number.then(|| (stamp, name.to_owned(), part))
            }
            Self::Goose => {
                let (digits, name) = split(path.strip_suffix(".sql")?, "_")?;
                Some((digits, name, Part::Both))
            }
            Self::SeaOrm => None,
        }
    }
}

fn direction(path: &str) -> Option<(&str, Part)> {
    if let Some(stem) = path.strip_suffix(".down.sql") {
        return Some((stem, Part::Down));
    }
    let stem = path.strip_suffix(".up.sql").or_else(|| path.strip_suffix(".sql"))?;
    Some((stem, Part::Up))
}

/// The sections of a file of goose, without its marks.
fn sections(text: &str) -> (Option<String>, Option<String>) {
    let (mut up, mut down) = (String::new(), String::new());
    let mut section: Option<Part> = None;
    for line in text.split_inclusive('\n') {
        let mark = line.trim().strip_prefix("-- +goose ").map(str::trim);
        match mark {
            Some("Up") => section = Some(Part::Up),
            Some("Down") => section = Some(Part::Down),
            Some(_) => {}
            None => match section {
                Some(Part::Up) => up.push_str(line),
                Some(Part::Down) => down.push_str(line),
                _ => {}
            },
        }
    }
    let some = |text: String| (!text.trim().is_empty()).then_some(text);
    (Some(up), some(down))
}

/// A name that a file of ours can have.
fn fit(name: &str) -> String {
    let fits = |c: char| if c.is_alphanumeric() || c == '_' || c == '-' { c } else { '_' };
    let name: String = name.chars().map(fits).collect();
    if name.is_empty() { "migration".to_owned() } else { name }
}

fn problem(what: String) -> Diagnostic {
    Diagnostic::error(codes::IMPORT, what).state("nothing was changed")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn convert(tool: Tool, files: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<SourceFile> = files
            .iter()
            .map(|(path, text)| SourceFile { path: (*path).into(), text: (*text).into() })
            .collect();
        match tool.convert(&files) {
            Ok((found, others)) => {
                let shown = found.iter().map(|m| {
                    format!(
                        "{} {} [{}] [{}]",
                        m.version,
                        m.name,
                        m.up,
                        m.down.as_deref().unwrap_or("-")
                    )
                });
                shown.chain(others.iter().map(|o| format!("other {o}"))).collect()
            }
            Err(problems) => problems.iter().map(|p| format!("! {}", p.message)).collect(),
        }
    }

    #[test]
    fn the_names_of_each_tool_are_read() {
        let sqlx = [
            ("20230101000000_a b.up.sql", "u"),
            ("20230101000000_a b.down.sql", "d"),
            ("3_c.sql", "s"),
            ("x.txt", ""),
        ];
        assert_eq!(
            convert(Tool::Sqlx, &sqlx),
            ["00000000000003 c [s] [-]", "20230101000000 a_b [u] [d]", "other x.txt"]
        );
        assert_eq!(
            convert(
                Tool::Refinery,
                &[("V1__a.sql", "1"), ("later/V20__b_c.sql", "2"), ("mod.rs", "")]
            ),
            ["00000000000001 a [1] [-]", "00000000000020 b_c [2] [-]", "other mod.rs"]
        );
        let diesel = [("2023-01-02-030405_a/up.sql", "u"), ("2023-01-02-030405_a/down.sql", "d")];
        assert_eq!(convert(Tool::Diesel, &diesel), ["20230102030405 a [u] [d]"]);
        let goose = "-- +goose Up\n-- +goose StatementBegin\nu\n-- +goose StatementEnd\n-- +goose Down\nd\n";
        assert_eq!(
            convert(Tool::Goose, &[("00001_a.sql", goose)]),
            ["00000000000001 a [u\n] [d\n]"]
        );
    }

    #[test]
    fn migrations_in_code_are_known_by_their_names() {
        let version = |tool: Tool, path: &str| tool.version_of_code(path).map(|v| v.0);
        let sea_orm = |path| version(Tool::SeaOrm, path);
        assert_eq!(sea_orm("m20220101_000001_create_table.rs"), Some(20_220_101_000_001));
        assert_eq!(sea_orm("m20220101_000001_2fa_and_oauth2.rs"), Some(20_220_101_000_001));
        assert_eq!(sea_orm("m20220101_000001_split/mod.rs"), Some(20_220_101_000_001));
        assert_eq!(sea_orm("m7_init.rs"), Some(7));
        assert_eq!(
            (sea_orm("main.rs"), sea_orm("lib.rs"), sea_orm("m1_a.sql")),
            (None, None, None)
        );
        assert_eq!(version(Tool::Refinery, "later/V3__log2.rs"), Some(3));
        assert_eq!(version(Tool::Refinery, "mod.rs"), None);
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        let twice = [("1_a.up.sql", ""), ("01_b.up.sql", "")];
        assert_eq!(
            convert(Tool::GolangMigrate, &twice),
            ["! two files have version 00000000000001; the second is 01_b.up.sql"]
        );
        assert_eq!(
            convert(Tool::Sqlx, &[("1_a.down.sql", "")]),
            ["! 00000000000001 a has no up file"]
        );
        assert_eq!(convert(Tool::Sqlx, &[("123456789012345_a.sql", "")]).len(), 1);
    }
}
