//! Actions of `ALTER TABLE` that are about neither columns nor constraints.

use super::cursor::{Cursor, Unread};
use super::{Alteration, OptionChange, PartitionChange};
use kilter_schema::Dialect;

impl Cursor<'_> {
    /// Takes an action that changes what else a table is; `None` when another stands here.
    pub(super) fn option_change(&mut self) -> Result<Option<Alteration>, Unread> {
        match self.dialect() {
            Dialect::Postgres => self.postgres_option(),
            Dialect::Mysql => self.mysql_option_change(),
            Dialect::Sqlite => Ok(None),
        }
    }

    fn postgres_option(&mut self) -> Result<Option<Alteration>, Unread> {
        let plain = [
            ("SET LOGGED", OptionChange::Unlogged(false)),
            ("SET UNLOGGED", OptionChange::Unlogged(true)),
            ("ENABLE ROW LEVEL SECURITY", OptionChange::RowSecurity(true)),
            ("DISABLE ROW LEVEL SECURITY", OptionChange::RowSecurity(false)),
            ("FORCE ROW LEVEL SECURITY", OptionChange::ForceRowSecurity(true)),
            ("NO FORCE ROW LEVEL SECURITY", OptionChange::ForceRowSecurity(false)),
        ];
        if let Some((_, change)) = plain.into_iter().find(|(words, _)| self.eat(words)) {
            return Ok(Some(Alteration::Options(change)));
        }
        let parameters = self.word_in(0, &["SET", "RESET"]) && self.mark_at(1, '(');
        if parameters {
            return self.parameter_change().map(|c| Some(Alteration::Options(c)));
        }
        if self.eat("ATTACH PARTITION") {
            let name = self.object_name()?;
            let from = self.place();
            self.skip_to_end();
            let bound = self.between(from, self.place());
            return Ok(Some(Alteration::Attach { name, bound }));
        }
        if self.eat("DETACH PARTITION") {
            let name = self.object_name()?;
            let concurrently = self.eat_any(&["CONCURRENTLY", "FINALIZE"]);
            return Ok(Some(Alteration::Detach { name, concurrently }));
        }
        Ok(None)
    }

    /// `SET (…)` or `RESET (…)`.
    pub(super) fn parameter_change(&mut self) -> Result<OptionChange, Unread> {
        let reset = self.eat("RESET");
        let _ = reset || self.eat("SET");
        let mut changes = self.parameters()?;
        if reset {
            changes.iter_mut().for_each(|(_, value)| *value = None);
        }
        Ok(OptionChange::Storage(changes))
    }

    fn mysql_option_change(&mut self) -> Result<Option<Alteration>, Unread> {
        if self.eat("CONVERT TO") {
            return self.convert().map(Some);
        }
        if self.eat("ADD SYSTEM VERSIONING") {
            return Ok(Some(Alteration::Options(OptionChange::SystemVersioned(true))));
        }
        if self.eat("DROP SYSTEM VERSIONING") {
            return Ok(Some(Alteration::Options(OptionChange::SystemVersioned(false))));
        }
        if self.eat("ALTER INDEX") || self.eat("ALTER KEY") {
            self.eat("IF EXISTS");
            let name = self.name()?;
            let hidden = self.visibility().ok_or_else(|| self.unread("INVISIBLE"))?;
            // Said again in the words of the other server.
            while self.visibility().is_some() {}
            return Ok(Some(Alteration::HideIndex(name, hidden)));
        }
        if self.eat("ALTER CHECK") || self.eat("ALTER CONSTRAINT") {
            let name = self.name()?;
            let off = self.eat("NOT ENFORCED");
            if !off {
                self.expect("ENFORCED")?;
            }
            return Ok(Some(Alteration::EnforceCheck(name, off)));
        }
        Ok(self.partition_change()?.map(Alteration::Partitions))
    }

    fn convert(&mut self) -> Result<Alteration, Unread> {
        if !self.eat("CHARSET") {
            self.expect("CHARACTER SET")?;
        }
        self.eat_mark('=');
        let charset = if self.eat("DEFAULT") { None } else { Some(self.name_or_string()?) };
        let mut collation = None;
        if self.eat("COLLATE") {
            self.eat_mark('=');
            collation = Some(self.name_or_string()?);
        }
        Ok(Alteration::Convert(charset, collation))
    }

    /// MySQL takes names of character sets and engines as strings too.
    pub(super) fn name_or_string(&mut self) -> Result<String, Unread> {
        match self.string() {
            Ok(text) => Ok(text),
            Err(_) => self.name(),
        }
    }

    fn partition_change(&mut self) -> Result<Option<PartitionChange>, Unread> {
        let change = if self.eat("ADD PARTITION") {
            self.eat("IF NOT EXISTS");
            self.eat_any(&["LOCAL", "NO_WRITE_TO_BINLOG"]);
            if self.eat("PARTITIONS") {
                PartitionChange::AddSome(self.number()?)
            } else {
                PartitionChange::Add(self.partition_definitions()?)
            }
        } else if self.eat("DROP PARTITION") {
            self.eat("IF EXISTS");
            PartitionChange::Drop(self.listed_names()?)
        } else if self.eat("COALESCE PARTITION") {
            PartitionChange::Coalesce(self.number()?)
        } else if self.eat("REORGANIZE PARTITION") {
            let old = self.listed_names()?;
            self.expect("INTO")?;
            PartitionChange::Reorganize(old, self.partition_definitions()?)
        } else if self.eat("PARTITION BY") {
            let (by, names) = self.mysql_partitioning()?;
            PartitionChange::All(by, names)
        } else if self.eat("REMOVE PARTITIONING") {
            PartitionChange::None
        } else {
            return Ok(None);
        };
        Ok(Some(change))
    }

    fn listed_names(&mut self) -> Result<Vec<String>, Unread> {
        let mut names = vec![self.name()?];
        while self.eat_mark(',') {
            names.push(self.name()?);
        }
        Ok(names)
    }
}
