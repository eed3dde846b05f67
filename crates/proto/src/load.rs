//! Reads the protos that the configuration names from a project's folder.

use crate::buf::{self, Named, Root};
use crate::discover::{discover, discover_below};
use crate::{Input, PairConfig, ProtoSet, read_descriptor_set, read_inputs};
use kilter_diag::{Code, Diagnostic, Severity, Source, Span};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Reads what `[proto]` names below `project`: a `descriptor_set`, the `roots`, or what `include`
/// matches. Where there is a descriptor set, sources only give it lines.
pub fn load(project: &Path, config: &PairConfig) -> (ProtoSet, Vec<Diagnostic>) {
    read_all(project, config, inputs(project, config))
}

/// The same from a copy of what a commit has, with the commit's name before every path.
pub fn load_commit(copy: &Path, config: &PairConfig, commit: &str) -> (ProtoSet, Vec<Diagnostic>) {
    let (mut inputs, found) = inputs(copy, config);
    for input in &mut inputs {
        let path = format!("{commit}:{}", input.source.path);
        input.source = Source::new(path, input.source.text.as_str());
    }
    read_all(copy, config, (inputs, found))
}

/// With `strict`, an import that is not there is an error: what it declares is not compared.
fn read_all(
    project: &Path,
    config: &PairConfig,
    inputs: (Vec<Input>, Vec<Diagnostic>),
) -> (ProtoSet, Vec<Diagnostic>) {
    let (set, mut found) = read_as_configured(project, config, inputs);
    for finding in found.iter_mut().filter(|d| config.strict && d.code == Code("PM902")) {
        finding.severity = Severity::Error;
    }
    (set, found)
}

fn read_as_configured(
    project: &Path,
    config: &PairConfig,
    (inputs, mut found): (Vec<Input>, Vec<Diagnostic>),
) -> (ProtoSet, Vec<Diagnostic>) {
    let Some(path) = &config.descriptor_set else {
        let (set, more) = read_inputs(&inputs);
        found.extend(more);
        return (set, found);
    };
    match std::fs::read(project.join(path)) {
        Ok(bytes) => {
            let (set, more) = read_descriptor_set(path, &bytes, &inputs);
            found.extend(more);
            (set, found)
        }
        Err(error) => {
            found.push(unreadable(config, path, &error.to_string()));
            (ProtoSet::default(), found)
        }
    }
}

fn inputs(project: &Path, config: &PairConfig) -> (Vec<Input>, Vec<Diagnostic>) {
    if config.roots.is_empty() {
        let (sources, found) = discover(project, &config.include, &config.exclude);
        return (sources.iter().map(Input::new).collect(), found);
    }
    let mut found = Vec::new();
    let mut out: Vec<Input> = Vec::new();
    let mut names: BTreeMap<String, Arc<Source>> = BTreeMap::new();
    for root in roots(project, config, &mut found) {
        let excludes: Vec<String> = config.exclude.iter().chain(&root.excludes).cloned().collect();
        let (sources, more) = discover_below(project, &root.dir, &root.includes, &excludes);
        found.extend(more);
        for source in sources {
            let name = source.path.strip_prefix(&root.dir).unwrap_or(&source.path);
            let name = name.trim_start_matches('/').to_owned();
            if out.iter().any(|i| i.source.path == source.path) {
                continue;
            }
            match names.get(&name) {
                Some(first) if first.text != source.text => {
                    found.push(shadowed(&name, first, &source));
                }
                Some(_) => {}
                None => {
                    names.insert(name.clone(), Arc::clone(&source));
                    out.push(Input { source, name });
                }
            }
        }
    }
    (out, found)
}

/// The roots that `roots` names: folders, `buf.yaml` and `buf.work.yaml` files, in their order.
fn roots(project: &Path, config: &PairConfig, found: &mut Vec<Diagnostic>) -> Vec<Root> {
    let mut out = Vec::new();
    for path in &config.roots {
        let shown = buf::join("", path);
        if project.join(path).is_file() {
            let dir = shown.rsplit_once('/').map_or("", |(dir, _)| dir).to_owned();
            file(project, config, &shown, &dir, &mut out, found);
        } else if project.join(path).is_dir() {
            folder(project, config, &shown, &mut out, found);
        } else {
            found.push(unreadable(config, path, "there is no such file or folder"));
        }
    }
    out
}

/// A folder is a root, unless a `buf.yaml` in it says more.
fn folder(
    project: &Path,
    config: &PairConfig,
    dir: &str,
    out: &mut Vec<Root>,
    found: &mut Vec<Diagnostic>,
) {
    let own = ["buf.work.yaml", "buf.yaml"].map(|name| buf::join(dir, name));
    match own.iter().find(|path| project.join(path).is_file()) {
        Some(path) => file(project, config, path, dir, out, found),
        None => out.push(Root { dir: dir.to_owned(), ..Root::default() }),
    }
}

fn file(
    project: &Path,
    config: &PairConfig,
    path: &str,
    dir: &str,
    out: &mut Vec<Root>,
    found: &mut Vec<Diagnostic>,
) {
    let text = std::fs::read_to_string(project.join(path)).map_err(|e| e.to_string());
    match text.and_then(|text| buf::read(&text, dir)) {
        Ok(Named::Roots(roots)) => out.extend(roots),
        Ok(Named::Folders(folders)) => {
            for dir in folders {
                let own = buf::join(&dir, "buf.yaml");
                if project.join(&own).is_file() {
                    file(project, config, &own, &dir, out, found);
                } else {
                    out.push(Root { dir, ..Root::default() });
                }
            }
        }
        Err(why) => found.push(unreadable(config, path, &why)),
    }
}

fn shadowed(name: &str, first: &Arc<Source>, second: &Arc<Source>) -> Diagnostic {
    Diagnostic::warning(
        Code("PM908"),
        format!("`{name}` is in two roots, and not the same in both; the first root's is used"),
    )
    .at(Span::line(second, 1), "this file is not looked at")
    .at(Span::line(first, 1), "this one is")
    .help("leave one of the two out with `exclude` in `[proto]`, or change the order of `roots`")
}

fn unreadable(config: &PairConfig, path: &str, why: &str) -> Diagnostic {
    let finding = Diagnostic::error(Code("PM905"), format!("{path} cannot be read: {why}"))
        .note("the configuration names it in `[proto]`, relative to kilter.toml")
        .help("mend `roots` or `descriptor_set` in `[proto]`");
    match config.place(path) {
        Some(span) => finding.at(span, ""),
        None => finding,
    }
}
