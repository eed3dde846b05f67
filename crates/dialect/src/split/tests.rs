use super::*;
use kilter_schema::Dialect;
use proptest::prelude::*;

fn cut(dialect: Dialect, text: &str) -> Vec<String> {
    let (statements, diagnostics) = crate::engine(dialect).split(&Source::new("a.sql", text));
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    statements.into_iter().map(|s| s.text).collect()
}

fn errors(dialect: Dialect, text: &str) -> Vec<(String, usize)> {
    let (_, diagnostics) = crate::engine(dialect).split(&Source::new("a.sql", text));
    diagnostics
        .iter()
        .map(|d| {
            assert_eq!(d.code.0, "E111");
            let span = d.span().expect("a place");
            (span.text().to_owned(), span.range.start)
        })
        .collect()
}

#[test]
fn comments_and_blanks_around_statements_are_not_part_of_them() {
    for dialect in Dialect::ALL {
        let text =
            "\u{feff}-- a;b\r\n/* c; */ SELECT 1 /* in; */ + 2 ;\r\n;; -- d\nSELECT ';' -- e\n";
        assert_eq!(cut(dialect, text), ["SELECT 1 /* in; */ + 2", "SELECT ';'"]);
        assert_eq!(cut(dialect, ""), [""; 0]);
        assert_eq!(cut(dialect, "-- only this"), [""; 0]);
    }
}

#[test]
fn postgres_quotes_are_known() {
    let text = "SELECT $$a;b$$; SELECT $x$ $$ ; $y$ $x$; SELECT E'it\\'s;'; SELECT 'a\\'; \
                SELECT \"a;\"\"b\"; SELECT a$b$c; SELECT /* /* ; */ ; */ 1; SELECT $1;";
    assert_eq!(
        cut(Dialect::Postgres, text),
        [
            "SELECT $$a;b$$",
            "SELECT $x$ $$ ; $y$ $x$",
            "SELECT E'it\\'s;'",
            "SELECT 'a\\'",
            "SELECT \"a;\"\"b\"",
            "SELECT a$b$c",
            "SELECT /* /* ; */ ; */ 1",
            "SELECT $1",
        ]
    );
}

#[test]
fn postgres_bodies_are_one_statement() {
    let text = "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; \
                SELECT 2; END; CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2); BEGIN; \
                COMMIT; \nSELECT 1;";
    let cut = cut(Dialect::Postgres, text);
    assert_eq!(cut.len(), 5, "{cut:?}");
    assert!(cut[0].ends_with("SELECT 2; END"));
    assert!(cut[1].ends_with("SELECT 2)"));
    assert_eq!(cut[2..], ["BEGIN", "COMMIT", "SELECT 1"]);
}

#[test]
fn sqlite_triggers_are_one_statement() {
    let text = "CREATE TEMP TRIGGER a AFTER INSERT ON t BEGIN UPDATE t SET a = CASE WHEN 1 THEN 2 \
                END; SELECT 1; END; SELECT [a;b], `c;d`, \"e;\" FROM t; BEGIN; SELECT 1; END; \
                CREATE TABLE trigger_log (a)";
    let cut = cut(Dialect::Sqlite, text);
    assert_eq!(cut.len(), 6, "{cut:?}");
    assert!(cut[0].ends_with("SELECT 1; END"));
    assert_eq!(cut[1], "SELECT [a;b], `c;d`, \"e;\" FROM t");
}

#[test]
fn mysql_comments_and_escapes_are_known() {
    let text = "# a;\nSELECT 1--2; SELECT 'it\\'s;' -- c;\n; SELECT \"a\\\";\"; \
                /*!40101 SET NAMES utf8 */; SELECT 1 /*!50000 + 1 */ ; SELECT 'a'';'";
    assert_eq!(
        cut(Dialect::Mysql, text),
        [
            "SELECT 1--2",
            "SELECT 'it\\'s;'",
            "SELECT \"a\\\";\"",
            "/*!40101 SET NAMES utf8 */",
            "SELECT 1 /*!50000 + 1 */",
            "SELECT 'a'';'",
        ]
    );
}

#[test]
fn mysql_bodies_are_one_statement_with_and_without_delimiter() {
    let body = "CREATE DEFINER=`root`@`%` PROCEDURE p(IN a INT)\nBEGIN\n  DECLARE x INT;\n  IF a > \
                IF(1, 2, 3) THEN SET x = CASE a WHEN 1 THEN 2 END; ELSEIF a = 1 THEN BEGIN END; \
                END IF;\n  l: LOOP LEAVE l; END LOOP l;\n  WHILE a > 1 DO SET a = REPEAT('a', 3); \
                END WHILE;\n  CASE a WHEN 1 THEN SELECT 1; ELSE SELECT 2; END CASE;\n  \
                DROP TABLE IF EXISTS t;\nEND";
    let trigger = "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1";
    let single = "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW IF NEW.a THEN SET NEW.a = 1; \
                  END IF";
    let plain = format!("{body};\n{trigger};\n{single};\nSELECT 1;");
    assert_eq!(cut(Dialect::Mysql, &plain), [body, trigger, single, "SELECT 1"]);
    let delimited = format!(
        "DELIMITER $$\n{body}$$\n{trigger};\n$$\ndelimiter //\n{single}//\nDELIMITER ;\nSELECT 1;"
    );
    assert_eq!(cut(Dialect::Mysql, &delimited), [body, trigger, single, "SELECT 1"]);
    let unlike = "CREATE TABLE event (begin int, `end` int); BEGIN; SELECT 1; COMMIT";
    assert_eq!(cut(Dialect::Mysql, unlike).len(), 4);
}

/// Statements, and what is said of the rest: severity, code and text.
fn client_lines(dialect: Dialect, text: &str) -> (Vec<String>, Vec<String>) {
    let (statements, diagnostics) = crate::engine(dialect).split(&Source::new("a.sql", text));
    let said = |d: &Diagnostic| {
        let what = d.span().map(|s| s.text().to_owned()).unwrap_or_default();
        format!("{:?} {} {what}", d.severity, d.code.0)
    };
    (statements.into_iter().map(|s| s.text).collect(), diagnostics.iter().map(said).collect())
}

#[test]
fn what_only_a_client_knows_is_passed_over_and_said() {
    let text = "\\restrict k;\nSELECT 1 AS a \\gset x\nSELECT 'a\\', $$\\$$;\n\\i other.sql\n\
                \\connect db\n\\set v 1\n\\copy t from 'x;y'\nSELECT 2; \\echo; ;\nSELECT 3";
    let (statements, said) = client_lines(Dialect::Postgres, text);
    let wanted = ["SELECT 1 AS a", "SELECT 'a\\', $$\\$$", "SELECT 2", "SELECT 3"];
    assert_eq!(statements, wanted);
    assert_eq!(
        said,
        [
            "Warning E120 \\restrict k;",
            "Error E120 \\gset x",
            "Error E120 \\i other.sql",
            "Error E120 \\connect db",
            "Error E120 \\set v 1",
            "Error E120 \\copy t from 'x;y'",
            "Error E120 \\echo; ;",
        ]
    );
    let (statements, said) = client_lines(Dialect::Sqlite, ".mode csv\nSELECT .5;\n.read x\n");
    assert_eq!(statements, ["SELECT .5"]);
    assert_eq!(said, ["Error E120 .mode csv", "Error E120 .read x"]);
    let text = "\\. file\nSELECT 1;\nsource x.sql\nSELECT source FROM t;\n";
    let (statements, said) = client_lines(Dialect::Mysql, text);
    assert_eq!(statements, ["SELECT 1", "SELECT source FROM t"]);
    assert_eq!(said, ["Error E120 \\. file", "Error E120 source x.sql"]);
}

#[test]
fn rows_of_a_copy_are_no_statements() {
    let text = "COPY public.t (a, b) FROM stdin;\n1\tit's; one\n2\t\\N\n\\.\nSELECT 1;\n\
                COPY t TO stdout; copy t from STDIN with (format csv);\r\n\"\n\\.\n";
    let (statements, said) = client_lines(Dialect::Postgres, text);
    let copies = ["COPY public.t (a, b) FROM stdin", "copy t from STDIN with (format csv)"];
    assert_eq!(statements, [copies[0], "SELECT 1", "COPY t TO stdout", copies[1]]);
    assert_eq!(said, copies.map(|c| format!("Error E121 {c}")));
    let endless = "COPY t FROM STDIN;\n1\n";
    assert_eq!(client_lines(Dialect::Postgres, endless).0, ["COPY t FROM STDIN"]);
}

#[test]
fn unclosed_quotes_and_comments_are_reported_where_they_open() {
    let errors_in = |dialect, text: &str| errors(dialect, text);
    assert_eq!(errors_in(Dialect::Sqlite, "SELECT 1; SELECT 'a; b"), [("'".to_owned(), 17)]);
    assert_eq!(errors_in(Dialect::Postgres, "SELECT 1; /* a; /* */"), [("/*".to_owned(), 10)]);
    assert_eq!(errors_in(Dialect::Postgres, "SELECT $ab$ a; $$"), [("$ab$".to_owned(), 7)]);
    assert_eq!(errors_in(Dialect::Postgres, "SELECT E'a\\'"), [("'".to_owned(), 8)]);
    assert_eq!(errors_in(Dialect::Postgres, "CREATE TABLE a (b int; x"), [("(".to_owned(), 15)]);
    assert_eq!(errors_in(Dialect::Mysql, "SELECT `a"), [("`".to_owned(), 7)]);
    assert_eq!(errors_in(Dialect::Sqlite, "SELECT [a"), [("[".to_owned(), 7)]);
}

#[test]
fn cutting_takes_linear_time() {
    for piece in ["(", "/*", "$a", "$$;", "'", "\\", "CASE ", "BEGIN ", "END;", "/*!", "DELIMITER "]
    {
        let text = piece.repeat(200_000);
        for dialect in Dialect::ALL {
            crate::engine(dialect).split(&Source::new("a.sql", text.clone()));
        }
    }
}

/// Text in which everything the splitter looks for is common.
fn sql_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("'"),
        Just("\""),
        Just("`"),
        Just("["),
        Just("]"),
        Just("$$"),
        Just("$a$"),
        Just("/*"),
        Just("*/"),
        Just("/*!1"),
        Just("--"),
        Just("#"),
        Just("\\"),
        Just(";"),
        Just("\n"),
        Just("\r\n"),
        Just(" "),
        Just("("),
        Just(")"),
        Just("CREATE"),
        Just("TRIGGER"),
        Just("PROCEDURE"),
        Just("BEGIN"),
        Just("ATOMIC"),
        Just("END"),
        Just("CASE"),
        Just("IF"),
        Just("DELIMITER $$\n"),
        Just("é"),
        Just("\u{feff}"),
        Just("E'"),
        Just("1e+"),
        Just("x"),
        Just("."),
        Just("//"),
        Just("delimiter //\n"),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|p| p.concat())
}

proptest! {
    #[test]
    fn gaps_and_statements_are_the_file(text in prop_oneof![sql_like(), any::<String>()]) {
        for dialect in Dialect::ALL {
            let (statements, errors) =
                crate::engine(dialect).split(&Source::new("a.sql", text.clone()));
            let mut at = 0;
            for statement in &statements {
                prop_assert!(statement.range.start >= at);
                prop_assert!(!statement.range.is_empty());
                prop_assert_eq!(&text[statement.range.clone()], &statement.text);
                let trimmed = statement.text.trim_ascii();
                prop_assert!(!errors.is_empty() || trimmed == statement.text);
                let gap = &text[at..statement.range.start];
                let client = errors.iter().any(|d| matches!(d.code.0, "E120" | "E121"));
                prop_assert!(client || nothing_but_gap(gap), "{:?} in {:?}", gap, text);
                at = statement.range.end;
            }
            let client = errors.iter().any(|d| matches!(d.code.0, "E120" | "E121"));
            prop_assert!(client || nothing_but_gap(&text[at..]), "{:?} in {:?}", &text[at..], text);
        }
    }

    #[test]
    fn reading_anything_does_not_panic(text in prop_oneof![sql_like(), any::<String>()]) {
        for dialect in Dialect::ALL {
            let engine = crate::engine(dialect);
            let mut schema = kilter_schema::Schema::new(dialect);
            engine.replay(&mut schema, &text);
            engine.step_mode(&text);
            engine.kind(&text);
            engine.quote(&text);
            engine.literal(&text);
        }
    }
}

/// Gaps hold blanks, comments, terminators and client lines; a word can stand in them only
/// behind a comment's opening or in a `DELIMITER` line.
fn nothing_but_gap(gap: &str) -> bool {
    let opening =
        ["--", "#", "/*", "elimiter", "ELIMITER"].iter().filter_map(|o| gap.find(o)).min();
    let bare = &gap[..opening.unwrap_or(gap.len())];
    bare.chars().all(|c| c.is_whitespace() || ";$/dD\u{feff}\u{b}".contains(c))
}
