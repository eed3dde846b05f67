//! The Go file that lists the cases for the Go program.

use crate::Case;
use std::fmt::Write as _;

/// Writes `registry.go` for `cases`, whose import paths start with `module`.
pub fn registry(cases: &[Case], module: &str) -> String {
    let mut imports = String::new();
    let mut entries = String::new();
    let mut mysql = false;
    let mut number = 0;
    for case in cases {
        let mut steps = Vec::new();
        for step in &case.steps {
            let path = [case.name.as_str(), step].join("/");
            let path = path.trim_end_matches('/');
            let has = |name: &str| defines(case, step, name);
            let mut fields = vec![format!("Migrate: case{number}.Migrate")];
            if has("Config") {
                fields.push(format!("Config: case{number}.Config"));
            }
            if has("MySQL") {
                mysql = true;
                fields.push(format!("MySQL: withMySQL(case{number}.MySQL)"));
            }
            steps.push(format!("{{{}}}", fields.join(", ")));
            // Writing to a String cannot fail.
            let _ = writeln!(imports, "\tcase{number} \"{module}/cases/{path}\"");
            number += 1;
        }
        let _ = writeln!(
            entries,
            "\t\"{}\": {{Steps: []runner.Step{{{}}}}},",
            case.name,
            steps.join(", ")
        );
    }
    let _ = writeln!(imports, "\t\"{module}/runner\"");
    let (drivers, with) = if mysql { (DRIVERS, WITH_MYSQL) } else { ("", "") };
    format!(
        "// Code generated from the folders of cases/. DO NOT EDIT.\n\npackage main\n\nimport (\n\
         {imports}{drivers})\n\nvar cases = runner.Cases{{\n{entries}}}\n{with}"
    )
}

const DRIVERS: &str = "\n\t\"gorm.io/driver/mysql\"\n\t\"gorm.io/gorm\"\n";

const WITH_MYSQL: &str = "
func withMySQL(config func() mysql.Config) func(string) gorm.Dialector {
	return func(dsn string) gorm.Dialector {
		c := config()
		c.DSN = dsn
		return mysql.New(c)
	}
}
";

fn defines(case: &Case, step: &str, name: &str) -> bool {
    let folder = if step.is_empty() { String::new() } else { format!("{step}/") };
    let start = format!("func {name}()");
    case.files.iter().any(|(path, text)| {
        path.strip_prefix(&folder).is_some_and(|rest| !rest.contains('/'))
            && text.lines().any(|line| line.starts_with(&start))
    })
}
