//! Database addresses as Go's drivers want them.

use kilter_db::DbUrl;
use kilter_schema::Dialect;
use percent_encoding::percent_decode_str;

/// The address of the database at `url` for the dialect's Go driver; on PostgreSQL with `schema`
/// as the current one, if it is given. It holds the password.
pub fn go_dsn(url: &DbUrl, schema: Option<&str>) -> String {
    let text = url.reveal();
    match url.dialect() {
        Dialect::Sqlite => {
            url.sqlite_path().map_or_else(|| ":memory:".into(), |p| p.display().to_string())
        }
        Dialect::Postgres => match schema {
            Some(schema) => {
                let sign = if text.contains('?') { '&' } else { '?' };
                format!("{text}{sign}search_path={schema}")
            }
            None => text,
        },
        Dialect::Mysql => mysql(&text),
    }
}

/// `mysql://user:password@host:port/database?socket=…` as `user:password@tcp(host:port)/database`.
fn mysql(text: &str) -> String {
    let decode = |part: &str| percent_decode_str(part).decode_utf8_lossy().into_owned();
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (place, database) = rest.split_once('/').unwrap_or((rest, ""));
    let (login, host) = place.rsplit_once('@').unwrap_or(("", place));
    let socket = query.split('&').find_map(|pair| pair.strip_prefix("socket="));
    let login = login.split(':').map(decode).collect::<Vec<_>>().join(":");
    let address = match socket {
        Some(path) => format!("unix({})", decode(path)),
        None if host.contains(':') => format!("tcp({host})"),
        None => format!("tcp({host}:3306)"),
    };
    format!("{login}@{address}/{}?parseTime=true&loc=UTC", decode(database))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_those_of_the_drivers() {
        let of = |text: &str, schema| go_dsn(&DbUrl::parse(text).expect(text), schema);
        assert_eq!(
            of("mysql://root@/app?socket=%2Ftmp%2Fs", None),
            "root@unix(/tmp/s)/app?parseTime=true&loc=UTC"
        );
        assert_eq!(
            of("mysql://u:p%40w@localhost:3307/app", None),
            "u:p@w@tcp(localhost:3307)/app?parseTime=true&loc=UTC"
        );
        assert_eq!(
            of("postgres://u@localhost/app", Some("s")),
            "postgres://u@localhost/app?search_path=s"
        );
    }
}
