//! `pg_dump --schema-only`.

use super::Dump;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Dumps a database: the objects of each schema, names bare of it.
///
/// # Errors
/// `pg_dump` cannot be run or refuses; its own words.
pub fn postgres(pg_dump: &Path, url: &str) -> Result<BTreeMap<String, Dump>, String> {
    let output = Command::new(pg_dump)
        .args(["--schema-only", "--no-owner", "--no-privileges", "--dbname", url])
        .output()
        .map_err(|e| format!("{}: {e}", pg_dump.display()))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
    }
    Ok(objects(&String::from_utf8_lossy(&output.stdout)))
}

/// The objects in the text of a dump, by schema.
fn objects(text: &str) -> BTreeMap<String, Dump> {
    let mut dumps: BTreeMap<String, Dump> = BTreeMap::new();
    // Each object follows a comment: `-- Name: users; Type: TABLE; Schema: public; Owner: -`.
    for part in text.split("\n-- Name: ").skip(1) {
        let (head, body) = part.split_once('\n').unwrap_or((part, ""));
        let field = |key: &str| {
            head.split("; ").find_map(|f| f.strip_prefix(key)).unwrap_or_default().to_owned()
        };
        let schema = field("Schema: ");
        if schema == "-" {
            continue;
        }
        // Settings are the session's, and lines with a backslash are for psql.
        let lines = body.lines().filter(|line| {
            !line.is_empty()
                && !line.starts_with("--")
                && !line.starts_with("SET ")
                && !line.starts_with('\\')
        });
        let text = lines.collect::<Vec<_>>().join("\n").replace(&format!("{schema}."), "");
        if !text.is_empty() {
            dumps.entry(schema).or_default().push(text);
        }
    }
    dumps.values_mut().for_each(|dump| dump.sort());
    dumps
}
