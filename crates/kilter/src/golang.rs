//! What the go command would know of its own settings, without the go command.
//!
//! Deliberately not here: reading Go.

use std::path::{Path, PathBuf};

/// The module cache: `GOMODCACHE`, else `pkg/mod` in the first directory of `GOPATH`, else in
/// `~/go`. The environment comes before the file of `go env -w`, as in Go.
pub fn module_cache() -> Option<PathBuf> {
    let file = settings_file().and_then(|path| std::fs::read_to_string(path).ok());
    let file = file.unwrap_or_default();
    let value = |name: &str| {
        let own = std::env::var(name).ok().filter(|v| !v.is_empty());
        own.or_else(|| setting(&file, name))
    };
    cache(value("GOMODCACHE"), value("GOPATH"), home().as_deref())
}

/// The tags in `GOFLAGS`, which count for every `go build`.
pub fn tags() -> Vec<String> {
    let file = settings_file().and_then(|path| std::fs::read_to_string(path).ok());
    let own = std::env::var("GOFLAGS").ok().filter(|v| !v.is_empty());
    let flags = own.or_else(|| setting(&file.unwrap_or_default(), "GOFLAGS"));
    flags.map_or_else(Vec::new, |flags| tags_in(&flags))
}

fn tags_in(flags: &str) -> Vec<String> {
    let value = flags
        .split_whitespace()
        .find_map(|flag| flag.strip_prefix("--tags=").or_else(|| flag.strip_prefix("-tags=")));
    let tags = value.into_iter().flat_map(|v| v.split(','));
    tags.filter(|t| !t.is_empty()).map(str::to_owned).collect()
}

fn cache(modcache: Option<String>, gopath: Option<String>, home: Option<&Path>) -> Option<PathBuf> {
    if let Some(path) = modcache {
        return Some(path.into());
    }
    let first = gopath.and_then(|list| std::env::split_paths(&list).next());
    let gopath = first.filter(|p| !p.as_os_str().is_empty()).or_else(|| Some(home?.join("go")))?;
    Some(gopath.join("pkg/mod"))
}

/// A line of the file of `go env -w`.
fn setting(file: &str, name: &str) -> Option<String> {
    let value = file.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix('='))?;
    (!value.is_empty()).then(|| value.to_owned())
}

fn settings_file() -> Option<PathBuf> {
    if let Some(file) = std::env::var_os("GOENV") {
        return (file != "off").then(|| file.into());
    }
    let config = match std::env::consts::OS {
        "macos" => home()?.join("Library/Application Support"),
        "windows" => std::env::var_os("AppData")?.into(),
        _ => std::env::var_os("XDG_CONFIG_HOME")
            .map_or_else(|| home().map(|h| h.join(".config")), |c| Some(c.into()))?,
    };
    Some(config.join("go/env"))
}

fn home() -> Option<PathBuf> {
    std::env::home_dir().filter(|h| !h.as_os_str().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_goflags_are_read() {
        assert_eq!(tags_in("-mod=mod -tags=a,b"), ["a", "b"]);
        assert_eq!(tags_in("-mod=mod"), Vec::<String>::new());
    }

    #[test]
    fn the_cache_is_where_go_has_it() {
        let text = |t: &str| Some(t.to_owned());
        let home = Some(Path::new("/home/u"));
        assert_eq!(cache(text("/c"), text("/a:/b"), home), Some("/c".into()));
        assert_eq!(cache(None, text("/a:/b"), home), Some("/a/pkg/mod".into()));
        assert_eq!(cache(None, None, home), Some("/home/u/go/pkg/mod".into()));
        assert_eq!(cache(None, None, None), None);
        assert_eq!(setting("GOFLAGS=-x\nGOPATH=/p\n", "GOPATH"), text("/p"));
        assert_eq!(setting("GOPATH=\n", "GOPATH"), None);
    }
}
