//! `ALTER TABLE`.

use super::constraint::deferrable;
use super::cursor::{Cursor, Unread};
use super::{
    Alteration, ColumnChange, ConstraintSort, Ddl, NewColumn, NewConstraint, Rule, TablePart,
};
use crate::split::lex::Sort;
use kilter_schema::{AutoIncrement, Dialect};

/// Words with which an action begins that changes nothing a schema holds, up to its comma.
const BESIDE: &[(&[&str], Dialect)] = &[
    (
        &[
            "ENABLE ALWAYS",
            "ENABLE REPLICA",
            "ENABLE RULE",
            "DISABLE RULE",
            "OWNER TO",
            "CLUSTER ON",
            "SET WITHOUT",
            "SET TABLESPACE",
            "SET ACCESS METHOD",
            "REPLICA IDENTITY",
        ],
        Dialect::Postgres,
    ),
    (
        &[
            "ENABLE KEYS",
            "DISABLE KEYS",
            "FORCE",
            "DISCARD",
            "IMPORT",
            "LOCK",
            "ALGORITHM",
            "TRUNCATE PARTITION",
            "EXCHANGE PARTITION",
            "ANALYZE PARTITION",
            "CHECK PARTITION",
            "OPTIMIZE PARTITION",
            "REBUILD",
            "REPAIR",
            "WITH VALIDATION",
            "WITHOUT VALIDATION",
        ],
        Dialect::Mysql,
    ),
];

impl Cursor<'_> {
    /// Takes what follows `ALTER TABLE`.
    pub(super) fn alter_table(&mut self) -> Result<Ddl, Unread> {
        let if_exists = self.eat("IF EXISTS");
        if self.is(Dialect::Postgres) && self.sees_all("ALL IN TABLESPACE") {
            return Ok(Ddl::Beside);
        }
        let only = self.eat("ONLY");
        let name = self.object_name()?;
        self.eat_mark('*');
        if self.is(Dialect::Mysql) {
            self.eat("NOWAIT");
            if self.eat("WAIT") {
                self.skip();
            }
        }
        let mut actions = Vec::new();
        while !self.at_end() {
            self.action(&mut actions)?;
            let goes_on = self.eat_mark(',') || self.is(Dialect::Mysql);
            if !goes_on {
                break;
            }
        }
        self.expect_end()?;
        Ok(Ddl::AlterTable { name, if_exists, only, actions })
    }

    fn action(&mut self, out: &mut Vec<Alteration>) -> Result<(), Unread> {
        if let Some(state) = self.trigger_switch() {
            let all = self.eat_any(&["ALL", "USER"]);
            let name = if all { None } else { Some(self.name()?) };
            out.push(Alteration::SwitchTrigger { name, state });
        } else if self.beside_action() {
            if self.word_in(1, &["PARTITION"]) {
                // Their names stand with commas between them; nothing follows.
                self.skip_to_end();
            }
            self.skip_action();
            out.push(Alteration::Beside);
        } else if let Some(change) = self.option_change()? {
            out.push(change);
        } else if self.eat("ADD") {
            self.add(out)?;
        } else if self.eat("DROP") {
            out.push(self.drop_part()?);
        } else if self.eat("RENAME") {
            out.push(self.rename_part()?);
        } else if self.is(Dialect::Postgres) && self.eat("ALTER CONSTRAINT") {
            let name = self.name()?;
            if self.eat("INHERIT") || self.eat("NO INHERIT") {
                out.push(Alteration::Beside);
                return Ok(());
            }
            let when = deferrable(self).ok_or_else(|| self.unread("DEFERRABLE"))?;
            out.push(Alteration::AlterConstraint(name, when));
        } else if self.eat("ALTER") {
            self.eat("COLUMN");
            self.eat("IF EXISTS");
            let name = self.name()?;
            out.push(Alteration::AlterColumn { name, change: self.column_change()? });
        } else if self.is(Dialect::Postgres) {
            out.push(self.postgres_action()?);
        } else if self.is(Dialect::Mysql) {
            out.push(self.mysql_action()?);
        } else {
            return Err(self.unread("an action"));
        }
        Ok(())
    }

    /// Takes the words before the name of a trigger that is switched.
    fn trigger_switch(&mut self) -> Option<Option<&'static str>> {
        const SWITCHES: [(&str, Option<&str>); 4] = [
            ("ENABLE TRIGGER", None),
            ("DISABLE TRIGGER", Some("DISABLE TRIGGER")),
            ("ENABLE REPLICA TRIGGER", Some("ENABLE REPLICA TRIGGER")),
            ("ENABLE ALWAYS TRIGGER", Some("ENABLE ALWAYS TRIGGER")),
        ];
        if !self.is(Dialect::Postgres) {
            return None;
        }
        SWITCHES.iter().find(|(words, _)| self.eat(words)).map(|(_, state)| *state)
    }

    fn beside_action(&self) -> bool {
        BESIDE
            .iter()
            .filter(|(_, dialect)| self.is(*dialect))
            .flat_map(|(words, _)| words.iter())
            .any(|words| self.sees_all(words))
    }

    fn add(&mut self, out: &mut Vec<Alteration>) -> Result<(), Unread> {
        let column = self.eat("COLUMN");
        if !column && self.sees_table_part() {
            let if_not_exists =
                self.sees("CONSTRAINT") && self.word_in(1, &["IF"]) || self.sees_later_keep();
            out.push(match self.table_part()? {
                TablePart::Index(index) => Alteration::AddIndex(index),
                TablePart::Constraint(NewConstraint {
                    name: None,
                    rule: Rule::NotNull(name),
                    ..
                }) => Alteration::AlterColumn { name, change: ColumnChange::SetNotNull },
                TablePart::Constraint(constraint) => {
                    Alteration::AddConstraint { constraint, if_not_exists }
                }
            });
            return Ok(());
        }
        let if_not_exists = self.eat("IF NOT EXISTS");
        if self.is(Dialect::Mysql) && self.eat_mark('(') {
            loop {
                if self.sees_table_part() {
                    return Err(self.unread("a column"));
                }
                out.push(Alteration::AddColumn { column: self.column()?, if_not_exists });
                if !self.eat_mark(',') {
                    break;
                }
            }
            return self.expect_mark(')');
        }
        out.push(Alteration::AddColumn { column: self.column()?, if_not_exists });
        Ok(())
    }

    /// `UNIQUE KEY IF NOT EXISTS`, `FOREIGN KEY IF NOT EXISTS` (MariaDB).
    fn sees_later_keep(&self) -> bool {
        self.is(Dialect::Mysql) && (self.word_in(1, &["IF"]) || self.word_in(2, &["IF"]))
    }

    fn drop_part(&mut self) -> Result<Alteration, Unread> {
        if self.is(Dialect::Mysql) {
            if self.eat("PRIMARY KEY") {
                return Ok(Alteration::DropPrimaryKey);
            }
            if self.eat_any(&["INDEX", "KEY"]) {
                let if_exists = self.eat("IF EXISTS");
                return Ok(Alteration::DropIndex { name: self.name()?, if_exists });
            }
            if self.eat("FOREIGN KEY") {
                return self.drop_constraint(ConstraintSort::ForeignKey);
            }
            if self.sees("CHECK") && !self.mark_at(1, ',') {
                self.skip();
                return self.drop_constraint(ConstraintSort::Check);
            }
        }
        if self.eat("CONSTRAINT") {
            return self.drop_constraint(ConstraintSort::Any);
        }
        self.eat("COLUMN");
        let if_exists = self.eat("IF EXISTS");
        let name = self.name()?;
        Ok(Alteration::DropColumn { name, if_exists, cascade: self.cascade() })
    }

    fn drop_constraint(&mut self, only: ConstraintSort) -> Result<Alteration, Unread> {
        let if_exists = self.eat("IF EXISTS");
        let name = self.name()?;
        Ok(Alteration::DropConstraint { name, if_exists, cascade: self.cascade(), only })
    }

    /// Takes `CASCADE` or `RESTRICT`; whether it was the first.
    pub(super) fn cascade(&mut self) -> bool {
        let cascade = self.eat("CASCADE");
        let _ = cascade || self.eat("RESTRICT");
        cascade
    }

    fn rename_part(&mut self) -> Result<Alteration, Unread> {
        let mysql = self.is(Dialect::Mysql);
        if self.eat("TO") || mysql && (self.eat("AS") || self.eat_mark('=')) {
            return Ok(Alteration::RenameTo(self.object_name()?));
        }
        let pair = |c: &mut Self| {
            let from = c.name()?;
            c.expect("TO")?;
            Ok((from, c.name()?))
        };
        if self.is(Dialect::Postgres) && self.eat("CONSTRAINT") {
            return pair(self).map(|(from, to)| Alteration::RenameConstraint(from, to));
        }
        if mysql && self.word_in(0, &["INDEX", "KEY"]) && self.word_in(2, &["TO"]) {
            self.skip();
            return pair(self).map(|(from, to)| Alteration::RenameIndex(from, to));
        }
        let column = self.eat("COLUMN");
        if mysql && !column {
            return Ok(Alteration::RenameTo(self.object_name()?));
        }
        let if_exists = self.eat("IF EXISTS");
        pair(self).map(|(from, to)| Alteration::RenameColumn { from, to, if_exists })
    }

    /// What follows `ALTER [COLUMN] name`.
    fn column_change(&mut self) -> Result<ColumnChange, Unread> {
        if self.eat("SET DEFAULT") {
            let text = self.expression(|_| false)?;
            let null = text.eq_ignore_ascii_case("NULL");
            return Ok(if null {
                ColumnChange::DropDefault
            } else {
                ColumnChange::SetDefault(text)
            });
        }
        if self.eat("DROP DEFAULT") {
            return Ok(ColumnChange::DropDefault);
        }
        if self.is(Dialect::Mysql) && self.word_in(1, &["VISIBLE", "INVISIBLE"]) {
            self.expect("SET")?;
            let invisible = self.eat("INVISIBLE");
            let _ = invisible || self.eat("VISIBLE");
            return Ok(ColumnChange::Invisible(invisible));
        }
        if !self.is(Dialect::Postgres) {
            return Err(self.unread("SET DEFAULT"));
        }
        if self.eat("SET DATA TYPE") || self.eat("TYPE") {
            let ty = self.ty()?;
            let collation = if self.eat("COLLATE") { Some(self.object_name()?) } else { None };
            let using = if self.eat("USING") { Some(self.expression(|_| false)?) } else { None };
            Ok(ColumnChange::Type { ty, collation, using })
        } else if self.eat("SET NOT NULL") {
            Ok(ColumnChange::SetNotNull)
        } else if self.eat("DROP NOT NULL") {
            Ok(ColumnChange::DropNotNull)
        } else if self.eat("ADD GENERATED ALWAYS AS IDENTITY") {
            self.skip_action_if_parenthesis();
            Ok(ColumnChange::AddIdentity(AutoIncrement::IdentityAlways))
        } else if self.eat("ADD GENERATED BY DEFAULT AS IDENTITY") {
            self.skip_action_if_parenthesis();
            Ok(ColumnChange::AddIdentity(AutoIncrement::IdentityByDefault))
        } else if self.eat("SET GENERATED ALWAYS") {
            self.more_of_sequence();
            Ok(ColumnChange::SetIdentity(AutoIncrement::IdentityAlways))
        } else if self.eat("SET GENERATED BY DEFAULT") {
            self.more_of_sequence();
            Ok(ColumnChange::SetIdentity(AutoIncrement::IdentityByDefault))
        } else if self.eat("DROP IDENTITY") {
            Ok(ColumnChange::DropIdentity { if_exists: self.eat("IF EXISTS") })
        } else if self.eat("SET EXPRESSION AS") {
            Ok(ColumnChange::SetExpression(self.in_parentheses()?))
        } else if self.eat("DROP EXPRESSION") {
            Ok(ColumnChange::DropExpression { if_exists: self.eat("IF EXISTS") })
        } else {
            self.beside_change()
        }
    }

    fn skip_action_if_parenthesis(&mut self) {
        if self.sees_mark('(') {
            self.skip_action();
        }
    }

    /// `SET INCREMENT BY 3 RESTART`: how an identity column counts is not held.
    fn more_of_sequence(&mut self) {
        if self.word_in(0, &["SET", "RESTART"]) {
            self.skip_action();
        }
    }

    fn beside_change(&mut self) -> Result<ColumnChange, Unread> {
        let beside = self.word_in(0, &["RESTART"])
            || self.word_in(0, &["SET", "RESET"]) && self.mark_at(1, '(')
            || self.sees("SET")
                && self.word_in(
                    1,
                    &[
                        "STATISTICS",
                        "STORAGE",
                        "COMPRESSION",
                        "CACHE",
                        "INCREMENT",
                        "START",
                        "RESTART",
                        "MAXVALUE",
                        "MINVALUE",
                        "CYCLE",
                        "NO",
                    ],
                );
        if !beside {
            return Err(self.unread("a change of the column"));
        }
        self.skip_action();
        Ok(ColumnChange::Beside)
    }

    fn postgres_action(&mut self) -> Result<Alteration, Unread> {
        if self.eat("VALIDATE CONSTRAINT") {
            Ok(Alteration::Validate(self.name()?))
        } else if self.eat("SET SCHEMA") {
            Ok(Alteration::SetSchema(self.whole_name()?))
        } else {
            Err(self.unread("an action"))
        }
    }

    fn mysql_action(&mut self) -> Result<Alteration, Unread> {
        if self.eat("MODIFY") {
            self.eat("COLUMN");
            let if_exists = self.eat("IF EXISTS");
            let column = self.column()?;
            let from = column.column.name.clone();
            return Ok(Alteration::ChangeColumn { from, column, if_exists });
        }
        if self.eat("CHANGE") {
            self.eat("COLUMN");
            let if_exists = self.eat("IF EXISTS");
            let from = self.name()?;
            let column: NewColumn = self.column()?;
            return Ok(Alteration::ChangeColumn { from, column, if_exists });
        }
        if self.eat("ORDER BY") {
            while matches!(self.sort(0), Some(Sort::Word | Sort::Quoted)) || self.sees_mark(',') {
                self.skip();
            }
            return Ok(Alteration::Beside);
        }
        self.mysql_table_option()
    }
}
