//! Enums, comments, and the objects known by name and text only.

use super::draft::{Conflict, Draft, Outcome};
use crate::ddl::{Commented, Cursor, Ddl, EnumAlteration, Existing, Named, NewName, Place};
use kilter_schema::names::{self, within};

impl Draft<'_> {
    pub(super) fn comment(&mut self, on: &Commented, text: Option<String>) -> Outcome {
        match on {
            Commented::Table(name) => {
                let name = self.known(name)?;
                self.table_mut(&name)?.comment = text;
            }
            Commented::Column(table, column) => {
                let Some(table) = self.resolve(table) else {
                    // Columns of views and of composite types have comments too.
                    let view = ["view", "materialized_view", "type"].into_iter();
                    let known = view.map(|sort| format!("{sort} {table}"));
                    let known = known.into_iter().any(|k| self.schema.opaque.contains_key(&k));
                    let conflict = || Conflict(format!("there is no table {table}"));
                    return if known { Ok(()) } else { Err(conflict()) };
                };
                let column = self.known_column(&table, column)?;
                let columns = &mut self.table_mut(&table)?.columns;
                columns.iter_mut().filter(|c| c.name == column).for_each(|c| {
                    c.comment.clone_from(&text);
                });
            }
            Commented::Index(name) => {
                // A constraint's index can have one too; no schema holds that.
                if let Some((table, name)) = self.find_index(name) {
                    let indexes = &mut self.table_mut(&table)?.indexes;
                    indexes.iter_mut().filter(|i| i.name == name).for_each(|i| {
                        i.comment.clone_from(&text);
                    });
                }
            }
            Commented::Other => {}
        }
        Ok(())
    }

    pub(super) fn create_enum(&mut self, name: String, labels: Vec<String>) -> Outcome {
        if self.schema.enums.contains_key(&name) {
            return Err(Conflict(format!("type {name} exists already")));
        }
        self.set_enum(&name, Some(labels));
        Ok(())
    }

    pub(super) fn alter_enum(&mut self, name: &str, action: EnumAlteration) -> Outcome {
        let Some(mut labels) = self.schema.enums.get(name).cloned() else {
            let key = format!("type {name}");
            let EnumAlteration::RenameTo(to) = action else {
                return Err(Conflict(format!("there is no enum type {name}")));
            };
            if !self.schema.opaque.contains_key(&key) {
                return Err(Conflict(format!("there is no type {name}")));
            }
            self.rename_opaque("type", name, &to)?;
            return self.rename_type_of_columns(name, &self.new_name(name, &to));
        };
        let has = |labels: &[String], wanted: &str| labels.iter().position(|l| l == wanted);
        let missing = |label: &str| Conflict(format!("type {name} has no value {label}"));
        match action {
            EnumAlteration::AddLabel { label, if_not_exists, place } => {
                if has(&labels, &label).is_some() {
                    let conflict = || Conflict(format!("type {name} has a value {label} already"));
                    return if if_not_exists { Ok(()) } else { Err(conflict()) };
                }
                let at = match place {
                    None => labels.len(),
                    Some(Place::First) => 0,
                    Some(Place::Before(l)) => has(&labels, &l).ok_or_else(|| missing(&l))?,
                    Some(Place::After(l)) => has(&labels, &l).ok_or_else(|| missing(&l))? + 1,
                };
                labels.insert(at, label);
                self.set_enum(name, Some(labels));
            }
            EnumAlteration::RenameLabel(from, to) => {
                if has(&labels, &to).is_some() {
                    return Err(Conflict(format!("type {name} has a value {to} already")));
                }
                let at = has(&labels, &from).ok_or_else(|| missing(&from))?;
                self.rename_label_in_defaults(name, &from, &to)?;
                labels[at] = to;
                self.set_enum(name, Some(labels));
            }
            EnumAlteration::RenameTo(to) => {
                let to = self.new_name(name, &to);
                if self.schema.enums.contains_key(&to) {
                    return Err(Conflict(format!("type {to} exists already")));
                }
                self.set_enum(name, None);
                self.set_enum(&to, Some(labels));
                self.rename_type_of_columns(name, &to)?;
            }
        }
        Ok(())
    }

    /// A type's name as it stands in column types; arrays add brackets.
    fn type_text(&self, name: &str) -> String {
        crate::engine(self.rules.grammar().dialect).quote_table(name)
    }

    fn columns_of_type(&self, name: &str) -> Vec<(String, String)> {
        let text = self.type_text(name);
        let is = |ty: &str| ty.trim_end_matches("[]") == text;
        let tables = self.schema.tables.values();
        tables
            .flat_map(|t| t.columns.iter().map(|c| (t.name.clone(), c)))
            .filter(|(_, c)| is(&c.ty))
            .map(|(t, c)| (t, c.name.clone()))
            .collect()
    }

    fn rename_type_of_columns(&mut self, from: &str, to: &str) -> Outcome {
        let (old, new) = (self.type_text(from), self.type_text(to));
        for (table, column) in self.columns_of_type(from) {
            let columns = &mut self.table_mut(&table)?.columns;
            columns.iter_mut().filter(|c| c.name == column).for_each(|c| {
                c.ty = c.ty.replacen(&old, &new, 1);
            });
        }
        Ok(())
    }

    /// Defaults hold the label itself, not its text.
    fn rename_label_in_defaults(&mut self, name: &str, from: &str, to: &str) -> Outcome {
        let engine = crate::engine(self.rules.grammar().dialect);
        let (old, new) = (engine.literal(from), engine.literal(to));
        for (table, column) in self.columns_of_type(name) {
            let columns = &mut self.table_mut(&table)?.columns;
            for column in columns.iter_mut().filter(|c| c.name == column) {
                if let Some(rest) = column.default.as_ref().and_then(|d| d.strip_prefix(&old)) {
                    column.default = Some(format!("{new}{rest}"));
                }
            }
        }
        Ok(())
    }

    pub(super) fn drop_type(&mut self, name: &str, if_exists: bool, cascade: bool) -> Outcome {
        let object = format!("type {name}");
        let known = self.schema.enums.contains_key(name);
        if !known && !self.schema.opaque.contains_key(&object) {
            let conflict = || Conflict(format!("there is no type {name}"));
            return if if_exists { Ok(()) } else { Err(conflict()) };
        }
        self.drop_columns_of_type(name, cascade)?;
        self.set_enum(name, None);
        self.set_opaque(&object, None);
        Ok(())
    }

    /// `DROP FUNCTION … CASCADE` takes along the triggers that execute it.
    fn drop_triggers_of(&mut self, function: &str) {
        let name = function.split('(').next().unwrap_or(function);
        let name = &*super::names::bare(name);
        let grammar = self.rules.grammar();
        let uses = |(key, text): &(&String, &String)| {
            key.starts_with("trigger ") && Cursor::words(text, grammar).iter().any(|w| w == name)
        };
        let keys: Vec<String> =
            self.schema.opaque.iter().filter(uses).map(|(k, _)| k.clone()).collect();
        keys.iter().for_each(|key| self.set_opaque(key, None));
    }

    fn drop_columns_of_type(&mut self, name: &str, cascade: bool) -> Outcome {
        for (table, column) in self.columns_of_type(name) {
            if !cascade {
                return Err(Conflict(format!("column {table}.{column} is of type {name}")));
            }
            self.drop_column(&table, &column, true, true)?;
        }
        Ok(())
    }

    /// `DROP FUNCTION` may leave out the arguments where one function has the name, and always
    /// leaves out their names.
    fn overload(&self, wanted: &str) -> Option<String> {
        let (head, types) = wanted.split_once('(').unwrap_or((wanted, ""));
        let types = types.trim_end_matches(')');
        let mut named =
            self.schema.opaque.keys().filter(|k| k.split_once('(').is_some_and(|k| k.0 == head));
        if !wanted.contains('(') {
            let only = named.next();
            return only.filter(|_| named.next().is_none()).cloned();
        }
        let fits = |key: &&String| {
            // What only gives a result need not be named.
            let arguments = key[head.len() + 1..].trim_end_matches(')').split(", ");
            let arguments = arguments.filter(|a| !a.starts_with("OUT "));
            arguments.clone().count() == types.split(", ").count()
                && arguments.zip(types.split(", ")).all(|(argument, ty)| {
                    argument.strip_suffix(ty).is_some_and(|n| n.is_empty() || n.ends_with(' '))
                })
        };
        named.find(fits).cloned()
    }

    pub(super) fn create_object(
        &mut self,
        object: &Named,
        definition: String,
        existing: Existing,
    ) -> Outcome {
        let key = key(object);
        let is_view = matches!(object.sort, "view" | "materialized_view");
        let stored = (is_view && !self.rules.keeps_texts())
            .then(|| super::view::written_out(&definition, self.schema));
        let definition = stored.flatten().unwrap_or(definition);
        if let Some(table) = &object.table
            && self.resolve(table).is_none()
            && !self.is_view(table)
            && !self.schema.opaque.contains_key(&format!("partition {table}"))
        {
            return Err(Conflict(format!("there is no table {table}")));
        }
        let relation = super::table::RELATIONS.contains(&object.sort);
        if relation && self.resolve(&object.name).is_some() {
            if existing == Existing::Keep {
                return Ok(());
            }
            return Err(Conflict(format!("a table is called {}", object.name)));
        }
        if self.schema.opaque.contains_key(&key) {
            match existing {
                Existing::Keep => return Ok(()),
                Existing::Refuse => return Err(Conflict(format!("{key} exists already"))),
                Existing::Replace => {}
            }
        }
        self.set_opaque(&key, Some(definition));
        Ok(())
    }

    fn is_view(&self, name: &str) -> bool {
        ["view", "materialized_view"]
            .iter()
            .any(|sort| self.schema.opaque.contains_key(&format!("{sort} {name}")))
    }

    /// An alteration of text that is not read: it is kept behind the text it alters.
    pub(super) fn alter_object(
        &mut self,
        object: &Named,
        definition: &str,
        rename: Option<NewName>,
    ) -> Outcome {
        let wanted = key(object);
        let key = match self.schema.opaque.contains_key(&wanted) {
            true => Some(wanted),
            false => self.overload(&wanted),
        };
        let Some(key) = key else {
            if object.sort == "sequence" {
                return self.alter_implied_sequence(&object.name, definition);
            }
            // Functions of extensions: not all are known.
            return Ok(());
        };
        if let (Some(to), Some((_, name))) = (rename, key.clone().split_once(' ')) {
            self.rename_opaque(object.sort, name, &to)?;
            if object.sort == "domain" {
                self.rename_type_of_columns(name, &self.new_name(name, &to))?;
            }
            return Ok(());
        }
        let old = self.schema.opaque.get(&key).cloned().unwrap_or_default();
        self.set_opaque(&key, Some(format!("{old};\n{definition}")));
        Ok(())
    }

    /// The whole name that an object gets.
    fn new_name(&self, from: &str, to: &NewName) -> String {
        let schema = super::names::schema_of(from);
        let default = self.rules.grammar().default_schema;
        match to {
            NewName::Name(to) if schema.is_empty() || !super::names::schema_of(to).is_empty() => {
                to.clone()
            }
            NewName::Name(to) => format!("{schema}.{to}"),
            NewName::Schema(to) if default == Some(to.as_str()) => {
                within("", &super::names::bare(from))
            }
            NewName::Schema(to) => within(to, &super::names::bare(from)),
        }
    }

    pub(super) fn rename_opaque(&mut self, sort: &str, from: &str, to: &NewName) -> Outcome {
        // What follows a routine's name stays.
        let (from_name, arguments) = match from.find('(') {
            Some(at) => from.split_at(at),
            None => (from, ""),
        };
        let to = format!("{}{arguments}", self.new_name(from_name, to));
        let (old, new) = (format!("{sort} {from}"), format!("{sort} {to}"));
        if self.schema.opaque.contains_key(&new) {
            return Err(Conflict(format!("{new} exists already")));
        }
        let mut definition = self.schema.opaque.get(&old).cloned();
        if matches!(sort, "trigger" | "policy" | "rule") {
            definition = definition.map(|text| self.with_new_name(&text, from, &to));
        }
        self.set_opaque(&old, None);
        self.set_opaque(&new, definition);
        self.hand_on_partitions(from, &to);
        let (table, name) = (super::names::schema_of(&to), super::names::bare(&to));
        if sort == "trigger" && !table.is_empty() {
            let state = self.schema.opaque.get(&format!("{TRIGGER_STATE} {from}")).cloned();
            if let Some((head, _)) = state
                .as_deref()
                .and_then(|s| s.split_once(" TRIGGER ").or_else(|| s.split_once(" trigger ")))
            {
                let quoted = crate::engine(self.rules.grammar().dialect).quote(&name);
                let text = format!("{head} TRIGGER {quoted}");
                self.set_opaque(&format!("{TRIGGER_STATE} {from}"), None);
                self.set_opaque(&format!("{TRIGGER_STATE} {to}"), Some(text));
            }
        }
        Ok(())
    }

    /// A definition with another name where it names itself, which is before all other names.
    fn with_new_name(&self, text: &str, from: &str, to: &str) -> String {
        let grammar = self.rules.grammar();
        let (from, to) = (&*super::names::bare(from), &*super::names::bare(to));
        let found = std::cell::Cell::new(false);
        let same = |word: &str| !found.get() && self.rules.same(word, from) && !found.replace(true);
        Cursor::replace_identifiers(text, grammar, same, &crate::engine(grammar.dialect).quote(to))
    }

    pub(super) fn drop_object(
        &mut self,
        object: &Named,
        if_exists: bool,
        cascade: bool,
    ) -> Outcome {
        let wanted = key(object);
        let known = self.schema.opaque.keys().find(|k| self.rules.same_table(k, &wanted)).cloned();
        let known = known.or_else(|| self.overload(&wanted));
        match known {
            Some(key) => {
                if object.sort == "domain" {
                    self.drop_columns_of_type(&object.name, cascade)?;
                }
                self.set_opaque(&key, None);
                if let Some(trigger) = key.strip_prefix("trigger ") {
                    self.set_opaque(&format!("{TRIGGER_STATE} {trigger}"), None);
                }
                if object.sort == "view" {
                    self.drop_objects_of(&object.name);
                }
                if cascade && matches!(object.sort, "view" | "materialized_view") {
                    self.drop_views_on(&object.name);
                }
                if cascade && object.sort == "function" {
                    self.drop_triggers_of(&object.name);
                }
                Ok(())
            }
            None if if_exists => Ok(()),
            // The others may be an extension's or a serial column's.
            None if object.sort == "sequence" => self.drop_implied_sequence(&object.name, cascade),
            None if matches!(
                object.sort,
                "view" | "materialized_view" | "trigger" | "policy" | "rule"
            ) =>
            {
                Err(Conflict(format!("there is no {wanted}")))
            }
            None => Ok(()),
        }
    }

    /// Switches a trigger of a table, or all of them. A state other than the usual one is an object
    /// beside the trigger, known by the statement that makes it so.
    pub(super) fn switch_trigger(
        &mut self,
        table: &str,
        name: Option<&str>,
        state: Option<&'static str>,
    ) {
        let prefix = format!("trigger {table}.");
        let all = self.schema.opaque.keys().filter_map(|key| key.strip_prefix(&prefix));
        let switched: Vec<String> =
            all.filter(|t| name.is_none_or(|n| n == names::called(t))).map(str::to_owned).collect();
        let engine = crate::engine(self.rules.grammar().dialect);
        for trigger in switched {
            let text = state.map(|words| {
                let (table, name) = (engine.quote_table(table), engine.quote_table(&trigger));
                format!("ALTER TABLE {table} {words} {name}")
            });
            self.set_opaque(&format!("{TRIGGER_STATE} {table}.{trigger}"), text);
        }
    }

    /// The triggers, policies and exclusion constraints of a table.
    fn objects_of(&self, table: &str) -> Vec<String> {
        let belongs = |(key, definition): &(&String, &String)| {
            let prefixes =
                ["exclusion", "partition", TRIGGER_STATE].map(|sort| format!("{sort} {table}."));
            if prefixes.iter().any(|p| key.starts_with(p)) {
                return true;
            }
            if key.starts_with("sequence ") {
                return self.owner_of(definition).is_some_and(|(t, _)| t == table);
            }
            let sorts = ["trigger ", "policy ", "partition ", "rule "];
            sorts.iter().any(|s| key.starts_with(s)) && self.belongs(definition, table)
        };
        self.schema.opaque.iter().filter(belongs).map(|(k, _)| k.clone()).collect()
    }

    fn belongs(&self, definition: &str, table: &str) -> bool {
        match crate::ddl::read_with(self.rules.grammar(), definition) {
            Ddl::CreateObject { object, .. } => {
                object.table.is_some_and(|t| self.rules.same_table(&t, table))
            }
            _ => false,
        }
    }

    pub(super) fn drop_objects_of(&mut self, table: &str) {
        for key in self.objects_of(table) {
            self.set_opaque(&key, None);
            // A partition can be partitioned itself.
            if let Some(partition) = key.strip_prefix("partition ") {
                self.drop_objects_of(partition);
            }
        }
    }

    /// Keys of objects that are named after their table follow it, and so do their texts.
    pub(super) fn rename_objects_of(&mut self, from: &str, to: &str) {
        let quoted = crate::engine(self.rules.grammar().dialect).quote_table(to);
        self.hand_on_partitions(from, to);
        let mut keys = self.objects_of(from);
        match self.rules.views_follow_tables() {
            true => keys.extend(self.views_on(from)),
            false => self.leave_views(from, None),
        }
        for key in keys {
            let Some(definition) = self.schema.opaque.get(&key).cloned() else { continue };
            if key.starts_with("sequence ") {
                if let Some((_, column)) = self.owner_of(&definition) {
                    self.rename_owner((from, &column), (to, &column));
                }
                continue;
            }
            let grammar = self.rules.grammar();
            // In a schema of its own a table is not found by one word.
            let word_of = names::called(from);
            let same = |word: &str| self.rules.same_table(word, &word_of);
            let renamed = |text: &str| Cursor::replace_identifiers(text, grammar, same, &quoted);
            let definition = renamed(&definition);
            if let Some(text) = self.schema.written.get(&key).map(renamed) {
                self.schema.written.put(&key, &text);
            }
            let new = key.replacen(&format!(" {from}."), &format!(" {to}."), 1);
            self.set_opaque(&key, None);
            self.set_opaque(&new, Some(definition));
        }
    }

    /// The views that mention a relation.
    pub(super) fn views_on(&self, name: &str) -> Vec<String> {
        let bare = &*super::names::bare(name);
        let same = |word: &String| self.rules.same_table(word, bare);
        let views =
            self.schema.opaque.iter().filter(|(key, _)| {
                key.starts_with("view ") || key.starts_with("materialized_view ")
            });
        views
            .filter(|(_, text)| Cursor::words(text, self.rules.grammar()).iter().any(same))
            .map(|(key, _)| key.clone())
            .collect()
    }

    /// `CASCADE` takes along the views on a relation, and the views on them.
    pub(super) fn drop_views_on(&mut self, name: &str) {
        for key in self.views_on(name) {
            self.set_opaque(&key, None);
            if let Some((_, view)) = key.rsplit_once(' ') {
                self.drop_views_on(view);
            }
        }
    }
}

/// The sort of a trigger's state, where that is not the usual one.
const TRIGGER_STATE: &str = "trigger_state";

fn key(object: &Named) -> String {
    format!("{} {}", object.sort, object.name)
}
