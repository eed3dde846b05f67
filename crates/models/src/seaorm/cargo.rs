//! What `Cargo.toml` and `Cargo.lock` say: the crates, their features, and the SeaORM they use.
//!
//! Deliberately not here: Rust source, and running cargo.

use super::options::Version;
use kilter_diag::Source;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use toml::{Table, Value};

/// The releases that are assumed where no `Cargo.lock` says which: of SeaORM 1, 2, and sea-query.
const ASSUMED: [(Version, Version); 2] =
    [(Version(1, 1, 20), Version(0, 32, 7)), (Version(2, 0, 4), Version(1, 0, 2))];

/// A crate of the project.
#[derive(Debug, Clone, Default)]
pub struct Krate {
    /// Its directory relative to the project, with `/` at the end, or nothing.
    pub dir: String,
    /// Its name in paths: `my_entity`.
    pub name: String,
    /// The features that are on by default, those they turn on included.
    pub defaults: BTreeSet<String>,
    /// What its dependencies are called in paths, where it renames them: name in paths → package.
    pub renamed: BTreeMap<String, String>,
    /// The root files, relative to its directory.
    pub roots: Vec<String>,
    /// Whether it depends on SeaORM.
    pub uses_sea_orm: bool,
}

/// The crates, and which SeaORM they use.
#[derive(Debug, Clone)]
pub struct Cargo {
    /// The crates, the ones deepest in the tree first.
    pub krates: Vec<Krate>,
    /// The release of SeaORM.
    pub sea_orm: Version,
    /// The release of sea-query.
    pub sea_query: Version,
    /// Whether SeaORM's `postgres-use-serial-pk` is on.
    pub serial: bool,
    /// Whether sea-query's `option-sqlite-exact-column-type` is on.
    pub exact: bool,
    /// Where the releases come from, in words.
    pub assumptions: Vec<String>,
}

/// Reads the `Cargo.toml` and `Cargo.lock` among the sources.
pub fn read(sources: &[Arc<Source>], wanted: Option<Version>) -> Cargo {
    let mut found = Found::default();
    let manifests: Vec<(&Arc<Source>, Table)> = sources
        .iter()
        .filter(|s| s.path == "Cargo.toml" || s.path.ends_with("/Cargo.toml"))
        .filter_map(|s| Some((s, s.text.trim_start_matches('\u{feff}').parse::<Table>().ok()?)))
        .collect();
    for (_, table) in &manifests {
        found.shared(table);
    }
    let mut krates: Vec<Krate> =
        manifests.iter().filter_map(|(source, table)| found.krate(&source.path, table)).collect();
    krates.sort_by(|a, b| (b.dir.len(), &a.dir).cmp(&(a.dir.len(), &b.dir)));
    let lock = sources.iter().find(|s| s.path == "Cargo.lock" || s.path.ends_with("/Cargo.lock"));
    let locked = lock.map(|s| locked(&s.text)).unwrap_or_default();
    let mut assumptions = Vec::new();
    let (sea_orm, from) = release(wanted, &found, &locked, lock.map(|s| s.path.as_str()));
    let (sea_query, query_from) = query(sea_orm, &locked, lock.map(|s| s.path.as_str()));
    assumptions.push(format!("SeaORM {sea_orm} ({from})"));
    assumptions.push(format!("sea-query {sea_query} ({query_from})"));
    if sea_orm < Version(1, 1, 0) {
        assumptions.push(format!("SeaORM {sea_orm} is read as if it were 1.1"));
    }
    let serial = found.features.contains("postgres-use-serial-pk");
    if serial {
        assumptions.push("postgres-use-serial-pk is on: serial columns".into());
    }
    let exact = found.query_features.contains("option-sqlite-exact-column-type");
    Cargo { krates, sea_orm, sea_query, serial, exact, assumptions }
}

/// What the manifests say together.
#[derive(Debug, Default)]
struct Found {
    /// `[workspace.dependencies]`.
    workspace: Table,
    /// Features of `sea-orm` that any crate turns on.
    features: BTreeSet<String>,
    query_features: BTreeSet<String>,
    /// The requirement of the first crate that has one.
    required: Option<String>,
}

impl Found {
    fn shared(&mut self, table: &Table) {
        let shared = table.get("workspace").and_then(|w| w.get("dependencies"));
        if let Some(Value::Table(deps)) = shared {
            self.workspace.extend(deps.clone());
        }
    }

    fn krate(&mut self, path: &str, table: &Table) -> Option<Krate> {
        let package = table.get("package")?.as_table()?;
        let dir = path.strip_suffix("Cargo.toml")?.to_owned();
        let lib = table.get("lib").and_then(Value::as_table);
        let text = |t: Option<&Table>, key: &str| t?.get(key)?.as_str().map(str::to_owned);
        let name = text(lib, "name").or_else(|| text(Some(package), "name"))?.replace('-', "_");
        let mut out = Krate { dir, name, ..Krate::default() };
        out.roots.push(text(lib, "path").unwrap_or_else(|| "src/lib.rs".into()));
        out.roots.push("src/main.rs".into());
        for bin in table.get("bin").and_then(Value::as_array).into_iter().flatten() {
            out.roots.extend(text(bin.as_table(), "path"));
        }
        for section in ["dependencies", "dev-dependencies"] {
            let deps = table.get(section).and_then(Value::as_table);
            for (key, value) in deps.into_iter().flatten() {
                self.dependency(&mut out, key, value);
            }
        }
        out.defaults = defaults(table.get("features").and_then(Value::as_table));
        Some(out)
    }

    fn dependency(&mut self, krate: &mut Krate, key: &str, value: &Value) {
        let shared = self.workspace.get(key).cloned();
        let both = [Some(value), shared.as_ref()];
        let get = |name: &str| both.iter().flatten().find_map(|v| v.get(name));
        let package = get("package").and_then(Value::as_str).unwrap_or(key).to_owned();
        if package != key {
            krate.renamed.insert(key.replace('-', "_"), package.replace('-', "_"));
        }
        let into = match package.as_str() {
            "sea-orm" => &mut self.features,
            "sea-query" => &mut self.query_features,
            _ => return,
        };
        for list in both.iter().flatten().filter_map(|v| v.get("features")?.as_array()) {
            into.extend(list.iter().filter_map(Value::as_str).map(str::to_owned));
        }
        if package == "sea-orm" {
            krate.uses_sea_orm = true;
            let plain = both.iter().flatten().find_map(|v| v.as_str());
            let required = plain.or_else(|| get("version").and_then(Value::as_str));
            if self.required.is_none() {
                self.required = required.map(str::to_owned);
            }
        }
    }
}

/// `default` and what it turns on.
fn defaults(features: Option<&Table>) -> BTreeSet<String> {
    let mut on = BTreeSet::new();
    let mut open = vec!["default".to_owned()];
    while let Some(name) = open.pop() {
        if let Some(Value::Array(list)) = features.and_then(|f| f.get(&name)) {
            open.extend(
                list.iter()
                    .filter_map(Value::as_str)
                    .filter(|f| !on.contains(*f))
                    .map(str::to_owned),
            );
        }
        on.insert(name);
    }
    on.remove("default");
    on
}

/// The versions in a `Cargo.lock` by package.
fn locked(text: &str) -> BTreeMap<String, Vec<Version>> {
    let mut out: BTreeMap<String, Vec<Version>> = BTreeMap::new();
    let table = text.parse::<Table>().unwrap_or_default();
    for package in table.get("package").and_then(Value::as_array).into_iter().flatten() {
        let text = |key: &str| package.get(key).and_then(Value::as_str);
        if let (Some(name @ ("sea-orm" | "sea-query")), Some(version)) =
            (text("name"), text("version").and_then(Version::parse))
        {
            out.entry(name.to_owned()).or_default().push(version);
        }
    }
    out
}

fn release(
    wanted: Option<Version>,
    found: &Found,
    locked: &BTreeMap<String, Vec<Version>>,
    lock: Option<&str>,
) -> (Version, String) {
    if let Some(wanted) = wanted {
        return (wanted, "`version` under [seaorm] in kilter.toml".into());
    }
    let required = found.required.as_deref().and_then(Version::parse);
    let versions = locked.get("sea-orm").map_or(&[][..], Vec::as_slice);
    let same = |v: &&Version| required.is_none_or(|r| r.0 == v.0);
    let pick = versions.iter().filter(same).max().or_else(|| versions.iter().max());
    if let Some(version) = pick {
        return (*version, lock.unwrap_or("Cargo.lock").to_owned());
    }
    match required {
        Some(Version(major, ..)) => {
            let assumed = ASSUMED[usize::from(major >= 2)].0;
            let text = found.required.as_deref().unwrap_or_default();
            (assumed, format!("assumed: Cargo.toml asks for {text}, and there is no Cargo.lock"))
        }
        None => (ASSUMED[1].0, "assumed: no Cargo.toml requires sea-orm".into()),
    }
}

fn query(
    sea_orm: Version,
    locked: &BTreeMap<String, Vec<Version>>,
    lock: Option<&str>,
) -> (Version, String) {
    let new = sea_orm.0 >= 2;
    let fits = |v: &&Version| (v.0 >= 1) == new;
    match locked.get("sea-query").and_then(|v| v.iter().filter(fits).max()) {
        Some(version) => (*version, lock.unwrap_or("Cargo.lock").to_owned()),
        None => (ASSUMED[usize::from(new)].1, format!("what SeaORM {sea_orm} comes with")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cargo(files: &[(&str, &str)]) -> Cargo {
        let sources: Vec<_> = files.iter().map(|(p, t)| Source::new(*p, *t)).collect();
        read(&sources, None)
    }

    #[test]
    fn the_lock_file_decides_between_releases() {
        let lock = "[[package]]\nname='sea-orm'\nversion='1.1.19'\n[[package]]\nname='sea-orm'\nversion='2.0.1'\n[[package]]\nname='sea-query'\nversion='0.32.6'\n[[package]]\nname='sea-query'\nversion='1.0.2'\n";
        let one = "[package]\nname='a-b'\n[dependencies]\nsea-orm='1.1'\n";
        let found = cargo(&[("Cargo.toml", one), ("Cargo.lock", lock)]);
        assert_eq!((found.sea_orm, found.sea_query), (Version(1, 1, 19), Version(0, 32, 6)));
        assert_eq!(found.krates[0].name, "a_b");
        assert!(found.assumptions[0].contains("Cargo.lock"), "{:?}", found.assumptions);
    }

    #[test]
    fn a_workspace_hands_down_versions_and_features() {
        let root = "[workspace.dependencies]\nsea-orm={version='2.0.0-rc.1',features=['postgres-use-serial-pk']}\n";
        let member = "[package]\nname='entity'\n[dependencies]\nsea-orm={workspace=true}\n[features]\ndefault=['a']\na=['b']\nc=[]\n";
        let found = cargo(&[("Cargo.toml", root), ("entity/Cargo.toml", member)]);
        assert_eq!(found.sea_orm, ASSUMED[1].0);
        assert!(found.serial && found.krates[0].uses_sea_orm);
        let on: Vec<_> = found.krates[0].defaults.iter().map(String::as_str).collect();
        assert_eq!(on, ["a", "b"]);
    }
}
