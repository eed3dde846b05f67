//! Which files Go would compile: `//go:build` lines, `// +build` lines and file names.
//!
//! The rules are those of `go/build` for one operating system, one architecture and a set of
//! tags. Deliberately not here: finding files, and what is in them.

/// What build constraints are decided by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Build {
    /// `GOOS`.
    pub os: String,
    /// `GOARCH`.
    pub arch: String,
    /// The tags given to `go build -tags`.
    pub tags: Vec<String>,
}

impl Default for Build {
    /// No tags, on the machine Kilter runs on.
    fn default() -> Self {
        let os = match std::env::consts::OS {
            "macos" => "darwin",
            other => other,
        };
        let arch = match std::env::consts::ARCH {
            "x86_64" => "amd64",
            "x86" => "386",
            "aarch64" => "arm64",
            "powerpc64" => "ppc64le",
            "loongarch64" => "loong64",
            other => other,
        };
        Self { os: os.into(), arch: arch.into(), tags: Vec::new() }
    }
}

/// Operating systems that file names and tags may name.
const SYSTEMS: [&str; 18] = [
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];

/// Architectures that file names and tags may name.
const ARCHITECTURES: [&str; 24] = [
    "386",
    "amd64",
    "amd64p32",
    "arm",
    "arm64",
    "arm64be",
    "armbe",
    "loong64",
    "mips",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "mipsle",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "wasm",
];

/// Systems for which the tag `unix` holds.
const UNIX: [&str; 13] = [
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "linux",
    "netbsd",
    "openbsd",
    "solaris",
    "zos",
];

/// How deep a constraint may nest.
const MAX_DEPTH: usize = 64;

impl Build {
    /// Why Go would leave a file out; `None` when it compiles it.
    pub fn leaves_out(&self, path: &str, text: &str) -> Option<String> {
        let name = path.rsplit('/').next().unwrap_or(path);
        if let Some(suffix) = self.other_platform(name) {
            return Some(format!("its name ends in `{suffix}`"));
        }
        match constraint(text) {
            Constraint::None => None,
            Constraint::Go(expression) => match Parser::read(expression, self) {
                Some(true) => None,
                Some(false) => Some(format!("of its line `//go:build {expression}`")),
                None => Some(format!("its line `//go:build {expression}` is malformed")),
            },
            Constraint::Plus(lines) => {
                let unmet = lines.into_iter().find(|line| !self.plus(line))?;
                Some(format!("of its line `// +build {unmet}`"))
            }
        }
    }

    /// The part of a file's name that says it is for another platform.
    fn other_platform<'n>(&self, name: &'n str) -> Option<&'n str> {
        let stem = name.split('.').next().unwrap_or(name);
        // A name that is nothing but a system, such as `linux.go`, says nothing.
        let (_, rest) = stem.split_once('_')?;
        let rest = rest.strip_suffix("_test").unwrap_or(rest);
        let (before, last) = match rest.rsplit_once('_') {
            Some((before, last)) => (before.rsplit('_').next(), last),
            None => (None, rest),
        };
        let known_arch = ARCHITECTURES.contains(&last);
        let holds = match before {
            Some(os) if known_arch && SYSTEMS.contains(&os) => self.has(os) && self.has(last),
            _ if known_arch || SYSTEMS.contains(&last) => self.has(last),
            _ => true,
        };
        let suffix = stem.len() - rest.len() - 1..stem.len();
        (!holds).then(|| stem.get(suffix).unwrap_or(stem))
    }

    /// Whether a tag holds.
    fn has(&self, tag: &str) -> bool {
        tag == self.os
            || tag == self.arch
            || matches!(tag, "gc" | "cgo")
            || (tag == "unix" && UNIX.contains(&self.os.as_str()))
            || matches!(
                (tag, self.os.as_str()),
                ("linux", "android") | ("solaris", "illumos") | ("darwin", "ios")
            )
            // A release tag holds in that release and all later ones; the newest is assumed.
            || tag.strip_prefix("go1.").is_some_and(|n| n.parse::<u32>().is_ok())
            || self.tags.iter().any(|t| t == tag)
    }

    /// One `// +build` line: words are alternatives, commas join what must hold together.
    fn plus(&self, line: &str) -> bool {
        line.split_whitespace().any(|option| {
            option.split(',').all(|term| match term.strip_prefix('!') {
                Some(tag) => !self.has(tag),
                None => self.has(term),
            })
        })
    }
}

enum Constraint<'t> {
    None,
    Go(&'t str),
    Plus(Vec<&'t str>),
}

/// The constraint in the comments before the package clause.
fn constraint(text: &str) -> Constraint<'_> {
    let mut plus = Vec::new();
    let mut loose = Vec::new();
    let mut rest = text.trim_start_matches('\u{feff}');
    loop {
        let line = rest.split('\n').next().unwrap_or_default();
        let trimmed = line.trim();
        if let Some(comment) = trimmed.strip_prefix("//") {
            if let Some(expression) = directive(trimmed, "//go:build") {
                return Constraint::Go(expression);
            }
            loose.extend(directive(comment.trim_start(), "+build"));
        } else if trimmed.is_empty() {
            // Old lines count only with an empty line between them and the package clause.
            plus.append(&mut loose);
        } else if let Some(inside) = rest.trim_start().strip_prefix("/*") {
            let Some(end) = inside.find("*/") else { break };
            rest = &inside[end + 2..];
            continue;
        } else {
            break;
        }
        match rest.find('\n') {
            Some(at) => rest = &rest[at + 1..],
            None => break,
        }
    }
    if plus.is_empty() { Constraint::None } else { Constraint::Plus(plus) }
}

/// What follows a word and white space.
fn directive<'t>(line: &'t str, word: &str) -> Option<&'t str> {
    let rest = line.strip_prefix(word)?;
    rest.starts_with([' ', '\t']).then(|| rest.trim())
}

/// Evaluates a `//go:build` expression.
struct Parser<'t, 'b> {
    rest: &'t str,
    build: &'b Build,
}

impl<'t, 'b> Parser<'t, 'b> {
    fn read(text: &'t str, build: &'b Build) -> Option<bool> {
        let mut parser = Self { rest: text.trim(), build };
        let value = parser.either(0)?;
        parser.rest.is_empty().then_some(value)
    }

    fn take(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn either(&mut self, depth: usize) -> Option<bool> {
        let mut value = self.both(depth)?;
        while self.take("||") {
            value |= self.both(depth)?;
        }
        Some(value)
    }

    fn both(&mut self, depth: usize) -> Option<bool> {
        let mut value = self.not(depth)?;
        while self.take("&&") {
            value &= self.not(depth)?;
        }
        Some(value)
    }

    fn not(&mut self, depth: usize) -> Option<bool> {
        if depth > MAX_DEPTH {
            return None;
        }
        if self.take("!") {
            return self.not(depth + 1).map(|v| !v);
        }
        if self.take("(") {
            let value = self.either(depth + 1)?;
            return self.take(")").then_some(value);
        }
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (tag, rest) = self.rest.split_at(end);
        self.rest = rest.trim_start();
        (!tag.is_empty()).then(|| self.build.has(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linux(tags: &[&str]) -> Build {
        let tags = tags.iter().map(|t| (*t).to_owned()).collect();
        Build { os: "linux".into(), arch: "amd64".into(), tags }
    }

    fn takes(path: &str, text: &str) -> bool {
        linux(&["mine"]).leaves_out(path, text).is_none()
    }

    #[test]
    fn names_decide_as_in_go() {
        for (path, taken) in [
            ("a/user.go", true),
            ("a/user_linux.go", true),
            ("a/user_windows.go", false),
            ("a/user_linux_amd64.go", true),
            ("a/user_linux_arm64.go", false),
            ("a/user_darwin_amd64.go", false),
            ("a/user_arm64.go", false),
            ("a/user_amd64.go", true),
            // Nothing but a system, a word that is none, the system in the middle.
            ("a/windows.go", true),
            ("a/user_unix.go", true),
            ("a/user_windows_more.go", true),
            ("a/user_windows.gen.go", false),
        ] {
            assert_eq!(takes(path, "package a\n"), taken, "{path}");
        }
    }

    #[test]
    fn lines_decide_as_in_go() {
        for (header, taken) in [
            ("//go:build linux\n\n", true),
            ("//go:build windows\n\n", false),
            ("//go:build ignore\n\n", false),
            ("//go:build mine && !ignore\n", true),
            ("//go:build (windows || darwin) && amd64\n\n", false),
            ("//go:build !windows && (cgo || other)\n\n", true),
            ("//go:build go1.21 && unix && gc\n\n", true),
            ("//go:build !go1.18\n\n", false),
            ("// Copyright\n\n/* more\n */\n\n//go:build other\n\n", false),
            ("//go:build linux &&\n\n", false),
            ("// go:build other\n\n", true),
            ("//go:buildother\n\n", true),
            ("// +build other\n\n", false),
            ("// +build other linux\n\n", true),
            ("// +build linux,other\n\n", false),
            ("// +build linux\n// +build !mine\n\n", false),
            // Without an empty line it is the package's documentation.
            ("// +build other\n", true),
            // The new line wins over the old one.
            ("//go:build linux\n// +build other\n\n", true),
        ] {
            assert_eq!(takes("a/a.go", &format!("{header}package a\n")), taken, "{header}");
        }
    }

    #[test]
    fn lines_behind_the_package_clause_are_comments() {
        assert!(takes("a/a.go", "package a\n\n//go:build other\n"));
    }
}
