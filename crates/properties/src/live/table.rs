//! The table that is filled, and the migrations that do it.

use fastrand::Rng;
use kilter_dialect::engine;
use kilter_schema::Dialect;

/// What rows are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    /// A whole number.
    Number,
    /// A text.
    Text,
    /// Two columns.
    Pair,
}

/// The table's form.
#[derive(Debug, Clone)]
pub(super) struct Form {
    pub dialect: Dialect,
    key: Key,
    name: &'static str,
    batch: u32,
}

/// Rows that are there first have keys so far apart, which leaves room for the writers' own.
const STEP: u64 = 10;

impl Form {
    pub fn random(rng: &mut Rng, dialect: Dialect) -> Self {
        let key = [Key::Number, Key::Text, Key::Pair][rng.usize(0..3)];
        let name = ["people", "order", "Mixed case"][rng.usize(0..3)];
        Self { dialect, key, name, batch: rng.u32(2..=9) }
    }

    fn table(&self) -> String {
        engine(self.dialect).quote(self.name)
    }

    /// The table with its first rows.
    pub fn make(&self, rows: u64) -> Vec<String> {
        let key = match self.key {
            Key::Number => "k bigint NOT NULL, PRIMARY KEY (k)",
            Key::Text => "k varchar(20) NOT NULL, PRIMARY KEY (k)",
            Key::Pair => "k bigint NOT NULL, j varchar(9) NOT NULL, PRIMARY KEY (j, k)",
        };
        let table = self.table();
        let rest = "first_name varchar(40) NOT NULL, last_name varchar(40) NOT NULL, \
                    counted int NOT NULL DEFAULT 0";
        let values: Vec<String> = (0..rows)
            .map(|n| self.values(n * STEP, (&format!("f{n}"), &format!("l{n}"))))
            .collect();
        let mut out = vec![format!("CREATE TABLE {table} ({rest}, {key})")];
        out.extend(values.chunks(100).map(|v| self.insert_all(v)));
        out
    }

    pub fn is_original(&self, key: u64, rows: u64) -> bool {
        key.is_multiple_of(STEP) && key / STEP < rows
    }

    /// The keys of first rows that a writer has for its own.
    pub fn originals(&self, writer: u64, of: u64, rows: u64) -> impl Iterator<Item = u64> {
        (0..rows).filter(move |n| n % of == writer).map(|n| n * STEP)
    }

    /// A key that only this writer makes, anywhere in the table.
    pub fn fresh(&self, rng: &mut Rng, writer: u64, rows: u64) -> u64 {
        rng.u64(0..rows + 20) * STEP + 1 + writer
    }

    fn key_values(&self, key: u64) -> Vec<String> {
        match self.key {
            Key::Number => vec![key.to_string()],
            Key::Text => vec![format!("'{key:09}'")],
            Key::Pair => vec![key.to_string(), format!("'t{}'", key % 7)],
        }
    }

    fn values(&self, key: u64, (first, last): (&str, &str)) -> String {
        format!("({}, '{first}', '{last}')", self.key_values(key).join(", "))
    }

    fn columns(&self) -> &'static [&'static str] {
        match self.key {
            Key::Number | Key::Text => &["k"],
            Key::Pair => &["k", "j"],
        }
    }

    fn insert_all(&self, values: &[String]) -> String {
        let columns = self.columns().join(", ");
        let table = self.table();
        format!(
            "INSERT INTO {table} ({columns}, first_name, last_name) VALUES {}",
            values.join(", ")
        )
    }

    pub fn insert(&self, key: u64, names: (&str, &str)) -> String {
        self.insert_all(&[self.values(key, names)])
    }

    fn is(&self, key: u64) -> String {
        let values = self.key_values(key);
        let pairs = self.columns().iter().zip(values).map(|(c, v)| format!("{c} = {v}"));
        pairs.collect::<Vec<_>>().join(" AND ")
    }

    pub fn update(&self, key: u64, (first, last): (&str, &str)) -> String {
        let (table, is) = (self.table(), self.is(key));
        format!("UPDATE {table} SET first_name = '{first}', last_name = '{last}' WHERE {is}")
    }

    pub fn delete(&self, key: u64) -> String {
        format!("DELETE FROM {} WHERE {}", self.table(), self.is(key))
    }

    /// Key, names, what was filled and how often, of every row.
    pub fn everything(&self) -> String {
        let key = match (self.key, self.dialect) {
            (Key::Text, Dialect::Mysql) => "CAST(k AS signed)",
            (Key::Text, _) => "CAST(k AS bigint)",
            _ => "k",
        };
        format!("SELECT {key}, first_name, last_name, full_name, counted FROM {}", self.table())
    }

    /// Expand with triggers that keep new rows filled, backfill twice, contract.
    pub fn migrations(&self) -> Vec<(String, String)> {
        let table = self.table();
        let full = match self.dialect {
            Dialect::Mysql => "concat(first_name, ' ', last_name)",
            _ => "first_name || ' ' || last_name",
        };
        let (batch, word) = (self.batch, table.as_str());
        let by = if self.name.contains(' ') { "" } else { word };
        // A name of several words cannot stand in the directive: such a table is filled whole.
        let step = |sql: &str| match by {
            "" => format!("{sql};\n"),
            _ => format!("-- kilter: backfill {by} by {} batch {batch}\n{sql};\n", self.order()),
        };
        let filled =
            step(&format!("UPDATE {table} SET full_name = {full} WHERE full_name IS NULL"));
        let counted = step(&format!("UPDATE {table} SET counted = counted + 1"));
        let contract = match self.dialect {
            Dialect::Sqlite => "SELECT 1;\n".to_owned(),
            Dialect::Postgres => {
                format!("ALTER TABLE {table} ALTER COLUMN full_name SET NOT NULL;\n")
            }
            Dialect::Mysql => {
                format!("ALTER TABLE {table} MODIFY full_name varchar(90) NOT NULL;\n")
            }
        };
        let files =
            [("1_expand", self.expand()), ("2_fill", filled + &counted), ("3_contract", contract)];
        files.map(|(name, text)| (format!("0000000000000{name}.up.sql"), text)).to_vec()
    }

    fn order(&self) -> &'static str {
        match self.key {
            Key::Number | Key::Text => "k",
            Key::Pair => "j, k",
        }
    }

    fn expand(&self) -> String {
        let table = self.table();
        let column = format!("ALTER TABLE {table} ADD COLUMN full_name varchar(90);\n");
        let triggers = match self.dialect {
            Dialect::Sqlite => ["INSERT", "UPDATE OF first_name, last_name"]
                .map(|when| {
                    let name = &when[..6];
                    format!(
                        "CREATE TRIGGER fill_{name} AFTER {when} ON {table} BEGIN UPDATE {table} \
                         SET full_name = new.first_name || ' ' || new.last_name WHERE rowid = \
                         new.rowid; END;\n"
                    )
                })
                .concat(),
            Dialect::Postgres => format!(
                "CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.full_name \
                 := NEW.first_name || ' ' || NEW.last_name; RETURN NEW; END $$;\nCREATE TRIGGER fill \
                 BEFORE INSERT OR UPDATE OF first_name, last_name ON {table} FOR EACH ROW EXECUTE \
                 FUNCTION fill();\n"
            ),
            Dialect::Mysql => ["INSERT", "UPDATE"]
                .map(|when| {
                    format!(
                        "CREATE TRIGGER fill_{when} BEFORE {when} ON {table} FOR EACH ROW SET \
                         NEW.full_name = concat(NEW.first_name, ' ', NEW.last_name);\n"
                    )
                })
                .concat(),
        };
        column + &triggers
    }
}
