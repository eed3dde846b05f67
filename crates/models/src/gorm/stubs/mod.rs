//! Short declarations of well-known Go packages, in Go.
//!
//! A model's column depends on types whose source is not in the project: `sql.NullString`,
//! `uuid.UUID`, `gorm.Model`. What matters of them (fields, and what `Value` and the data type
//! methods return) is written down here as Go, so that one evaluator serves them and the
//! project's own types. Deliberately not here: anything GORM does not look at.

use super::syntax::{File, Origin, Reader};
use kilter_diag::Source;
use rayon::prelude::*;
use std::sync::{Arc, OnceLock};

/// Import path and text; further import paths are in [`SAME`].
const STUBS: [(&str, &str); 32] = [
    ("database/sql", include_str!("sql.go")),
    ("database/sql/driver", include_str!("driver.go")),
    ("encoding/json", include_str!("json.go")),
    ("fmt", include_str!("fmt.go")),
    ("math/big", include_str!("big.go")),
    ("net", include_str!("net.go")),
    ("net/netip", include_str!("netip.go")),
    ("net/url", include_str!("url.go")),
    ("os", include_str!("os.go")),
    ("sync", include_str!("sync.go")),
    ("time", include_str!("time.go")),
    ("gorm.io/gorm", include_str!("gorm.go")),
    ("gorm.io/gorm/schema", include_str!("schema.go")),
    ("gorm.io/datatypes", include_str!("datatypes.go")),
    ("gorm.io/plugin/soft_delete", include_str!("soft_delete.go")),
    ("gorm.io/plugin/optimisticlock", include_str!("optimisticlock.go")),
    ("github.com/google/uuid", include_str!("uuid.go")),
    ("github.com/shopspring/decimal", include_str!("decimal.go")),
    ("github.com/lib/pq", include_str!("pq.go")),
    ("github.com/guregu/null", include_str!("guregu_null.go")),
    ("github.com/volatiletech/null", include_str!("volatile_null.go")),
    ("github.com/jackc/pgx/pgtype", include_str!("pgtype.go")),
    ("github.com/jackc/pgtype", include_str!("pgtype_v4.go")),
    ("github.com/oklog/ulid", include_str!("ulid.go")),
    ("github.com/segmentio/ksuid", include_str!("ksuid.go")),
    ("github.com/rs/xid", include_str!("xid.go")),
    ("github.com/bwmarrin/snowflake", include_str!("snowflake.go")),
    ("github.com/guregu/null/zero", include_str!("guregu_zero.go")),
    ("github.com/jmoiron/sqlx/types", include_str!("sqlx_types.go")),
    ("github.com/go-sql-driver/mysql", include_str!("mysql.go")),
    ("github.com/lib/pq/hstore", include_str!("pq_hstore.go")),
    ("github.com/pgvector/pgvector-go", include_str!("pgvector.go")),
];

/// Packages that are the same for GORM's purposes.
const SAME: [(&str, &str); 7] = [
    ("io/fs", "os"),
    ("github.com/gofrs/uuid", "github.com/google/uuid"),
    ("github.com/satori/go.uuid", "github.com/google/uuid"),
    ("gopkg.in/guregu/null", "github.com/guregu/null"),
    ("gopkg.in/guregu/null/zero", "github.com/guregu/null/zero"),
    ("gopkg.in/volatiletech/null", "github.com/volatiletech/null"),
    ("github.com/aarondl/null", "github.com/volatiletech/null"),
];

/// What marks the directories of our declarations.
const MARK: &str = "go:";

/// Our declarations, parsed once: each by itself, so that whoever waits for one waits for no thread
/// that may be waiting as well.
pub fn files() -> Vec<Arc<File>> {
    static FILES: [OnceLock<Arc<File>>; STUBS.len()] = [const { OnceLock::new() }; STUBS.len()];
    let parse = |reader: &mut Reader, (path, text): &(&str, &str)| {
        let source = Source::new(format!("(built in) {path}"), *text);
        Arc::new(reader.parse(&source, &format!("{MARK}{path}"), Origin::Builtin))
    };
    let each = STUBS.par_iter().zip(&FILES);
    each.map_init(Reader::new, |reader, (stub, file)| {
        Arc::clone(file.get_or_init(|| parse(reader, stub)))
    })
    .collect()
}

/// The directory under which an import would be found here.
pub fn key(import: &str) -> String {
    let plain = strip_version(import);
    let same = SAME.iter().find(|(from, _)| *from == plain).map_or(plain.as_str(), |s| s.1);
    format!("{MARK}{same}")
}

/// The import path of one of our directories.
pub fn import_path(dir: &str) -> &str {
    dir.strip_prefix(MARK).unwrap_or(dir)
}

/// An import path without a version at its end: `x/v5`, `x.v3`.
pub fn without_version(path: &str) -> &str {
    let is_version = |v: &str| {
        v.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
    };
    if let Some((head, last)) = path.rsplit_once('/')
        && is_version(last)
    {
        return head;
    }
    match path.rsplit_once('.') {
        Some((head, last)) if is_version(last) => head,
        _ => path,
    }
}

/// As [`without_version`], also in the middle (`github.com/jackc/pgx/v5/pgtype`).
fn strip_version(path: &str) -> String {
    let parts: Vec<_> = path.split('/').collect();
    let kept: Vec<_> = parts
        .iter()
        .enumerate()
        .filter(|(i, p)| *i == 0 || !without_version(&format!("x/{p}")).eq("x"))
        .map(|(_, p)| if parts[0] == "gopkg.in" { without_version(p) } else { p })
        .collect();
    without_version(&kept.join("/")).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_declarations_are_valid_go() {
        for file in files() {
            assert!(file.broken.is_empty(), "{}: {:?}", file.dir, file.broken);
            assert!(!file.types.is_empty(), "{}", file.dir);
        }
    }

    #[test]
    fn versions_do_not_matter() {
        assert_eq!(key("github.com/jackc/pgx/v5/pgtype"), "go:github.com/jackc/pgx/pgtype");
        assert_eq!(key("gopkg.in/guregu/null.v4"), "go:github.com/guregu/null");
        assert_eq!(key("gopkg.in/guregu/null.v4/zero"), "go:github.com/guregu/null/zero");
        assert_eq!(key("github.com/gofrs/uuid/v5"), "go:github.com/google/uuid");
    }
}
