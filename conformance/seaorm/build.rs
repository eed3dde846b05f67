//! Lists the modules of `cases`: those for both releases, and those below the release's own folder.

use std::fmt::Write as _;
use std::path::Path;

fn main() {
    let package = std::env::var("CARGO_PKG_NAME").expect("cargo says it");
    let own = package.rsplit('-').next().unwrap_or_default().to_owned();
    let here = std::env::var("CARGO_MANIFEST_DIR").expect("cargo says it");
    let home = Path::new(&here).parent().expect("the workspace").to_path_buf();
    let cases = std::env::var_os("KILTER_CASES").map_or_else(|| home.join("cases"), Into::into);
    println!("cargo::rerun-if-env-changed=KILTER_CASES");
    let mut text = String::new();
    let mut names = Vec::new();
    for folder in [cases.clone(), cases.join(format!("only{own}"))] {
        println!("cargo::rerun-if-changed={}", folder.display());
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        let mut files: Vec<_> = entries.flatten().map(|e| e.path()).collect();
        files.sort();
        for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "rs")) {
            let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let _ = writeln!(text, "#[path = {:?}]\npub mod {name};", file.display().to_string());
            names.push(name);
        }
    }
    text.push_str("pub const CASES: &[(&str, fn(&mut crate::Tables))] = &[\n");
    for name in names {
        let _ = writeln!(text, "    ({name:?}, {name}::tables),");
    }
    text.push_str("];\n");
    let out = std::env::var("OUT_DIR").expect("cargo says it");
    std::fs::write(Path::new(&out).join("cases.rs"), text).expect("the list of cases");
}
