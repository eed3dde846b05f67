//! `by-refinery FILE VERSION`: applies the migrations of `migrations`, as far as a version, to a file
//! of SQLite with refinery's own runner.

use refinery::Target;
use refinery::config::{Config, ConfigDbType};

refinery::embed_migrations!("migrations");

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (file, version) = (arguments.next().expect("a file"), arguments.next().expect("a version"));
    let mut config = Config::new(ConfigDbType::Sqlite).set_db_path(&file);
    let target = Target::Version(version.parse().expect("a number"));
    match migrations::runner().set_target(target).run(&mut config) {
        Ok(report) => println!("{} applied", report.applied_migrations().len()),
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }
}
