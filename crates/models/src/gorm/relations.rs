//! Relations: which fields they are, and has-one, has-many, belongs-to and polymorphic ones.
//!
//! The guessing order and its quirks are GORM's. A relation changes the types of foreign keys in
//! either struct, so the order of models matters. Deliberately not here: many2many
//! (`many2many.rs`) and the constraints (`constraints.rs`).

use super::builder::Builder;
use super::model::{FieldId, Reference, RelId, RelKind, RelRec, SchemaId};
use super::options::Version;
use super::report::{G010, G014};
use super::tags::{columns, value};
use super::types::Shape;

/// Where the keys of a relation may be: which side holds the referenced key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Guess,
    Belongs,
    EmbeddedBelongs,
    Has,
    EmbeddedHas,
}

impl Level {
    /// What is tried when this fails.
    fn next(self) -> Option<Self> {
        match self {
            Self::Guess => Some(Self::Belongs),
            Self::Belongs => Some(Self::EmbeddedBelongs),
            Self::EmbeddedBelongs => Some(Self::Has),
            Self::Has => Some(Self::EmbeddedHas),
            Self::EmbeddedHas => None,
        }
    }
}

/// What is known of a relation while its keys are searched.
struct Search {
    field: FieldId,
    schema: SchemaId,
    target: SchemaId,
    foreign_keys: Vec<String>,
    references: Vec<String>,
}

/// A successful search.
struct Keys {
    refs: Vec<Reference>,
    has: bool,
}

impl Builder<'_> {
    /// Parses the relations of a schema, in field order.
    pub fn parse_relations(&mut self, id: SchemaId) {
        let fields: Vec<_> = self.model.schemas[id]
            .fields
            .iter()
            .copied()
            .filter(|f| {
                let field = self.field(*f);
                field.data_type.is_empty()
                    && field.base_type.is_empty()
                    && field.permitted
                    && !field.failed
            })
            .collect();
        for field in &fields {
            let rec = self.field(*field);
            let (name, bind) = (rec.name.clone(), rec.bind_path());
            let schema = &mut self.model.schemas[id];
            schema.by_name.insert(name, *field);
            schema.by_bind.insert(bind, *field);
        }
        for field in fields {
            self.parse_relation(id, field);
        }
    }

    fn parse_relation(&mut self, schema: SchemaId, field: FieldId) {
        let span = self.field_span(field);
        let indirect = self.types.indirect(&self.field(field).ty);
        let shape = self.types.shape(&indirect);
        let Some(target) = self.get_or_parse(&indirect, &span) else { return };
        let settings = &self.field(field).settings;
        // Before 1.25.6 the two keys were not known.
        let apart = self.gorm >= Version(1, 25, 6);
        let polymorphic = !value(settings, "POLYMORPHIC").is_empty()
            || (apart
                && !value(settings, "POLYMORPHICTYPE").is_empty()
                && !value(settings, "POLYMORPHICID").is_empty());
        let many2many = value(settings, "MANY2MANY").to_owned();
        let search = Search {
            field,
            schema,
            target,
            foreign_keys: columns(settings, "FOREIGNKEY"),
            references: columns(settings, "REFERENCES"),
        };
        let level = if !value(settings, "BELONGSTO").is_empty() {
            Level::Belongs
        } else if shape == Shape::Struct {
            Level::Guess
        } else {
            Level::Has
        };
        let rel = if polymorphic {
            self.polymorphic(&search, shape)
        } else if !many2many.is_empty() {
            self.many2many(schema, field, target, &many2many)
        } else if level != Level::Belongs && !matches!(shape, Shape::Struct | Shape::Slice) {
            self.invalid(field, "an array cannot be a relation");
            None
        } else {
            self.guess(&search, level, shape)
        };
        let Some(rel) = rel else { return };
        self.bookkeeping(schema, rel);
    }

    /// Registers a relation where GORM looks for it.
    fn bookkeeping(&mut self, schema: SchemaId, rel: RelId) {
        let rec = self.model.rels[rel].clone();
        if rec.gives_a_key()
            && rec.target != schema
            && self.field(rec.field).owner.is_none()
            && !self.of_named(rel)
        {
            let key = format!("_{}_{}", self.model.schemas[schema].name, rec.name);
            self.model.set_relation(rec.target, &key, rel);
        }
        match self.model.relation(schema, &rec.name) {
            Some(old) if self.field(self.model.rels[old].field).outer.is_empty() => {}
            _ => self.model.set_relation(schema, &rec.name, rel),
        }
        for key in ["INDEX", "UNIQUEINDEX"] {
            if self.field(rec.field).settings.has(key) {
                let span = self.setting_span(rec.field, key);
                self.report.error(
                    G014,
                    span,
                    "an index on a relation has no column; the database rejects it",
                    "put the index on the field that holds the foreign key",
                );
            }
        }
    }

    /// Reports what GORM says of a field it cannot make a relation of.
    fn invalid(&mut self, field: FieldId, why: &str) {
        let rec = self.field(field);
        let message = format!("GORM rejects the field `{}`: {why}", rec.name);
        let help = "name the keys (`foreignKey:…;references:…`), make it a column (`type:…`, `serializer:json`, or a Valuer with GormDataType), or leave it out (`gorm:\"-\"`)";
        let span = self.field_span(field);
        self.model.fields[field].failed = true;
        self.report.error(G010, span, message, help);
    }

    fn guess(&mut self, search: &Search, first: Level, shape: Shape) -> Option<RelId> {
        let mut level = Some(first);
        while let Some(tried) = level {
            if let Some(keys) = self.try_level(search, tried) {
                let kind = match (keys.has, shape) {
                    (true, Shape::Struct) => RelKind::HasOne,
                    (true, _) => RelKind::HasMany,
                    (false, _) => RelKind::BelongsTo,
                };
                return Some(self.add_relation(search, kind, keys.refs, false));
            }
            level = tried.next();
        }
        let mut why =
            "define a valid foreign key for relations or implement the Valuer/Scanner interface"
                .to_owned();
        let nowhere = search.foreign_keys.iter().find(|key| {
            self.look_up(search.schema, key).is_none() && self.look_up(search.target, key).is_none()
        });
        if let Some(key) = nowhere {
            let name = |id: SchemaId| &self.model.schemas[id].name;
            let (own, other) = (name(search.schema), name(search.target));
            why.push_str(&format!(" (neither `{own}` nor `{other}` has a field `{key}`)"));
        }
        self.invalid(search.field, &why);
        None
    }

    fn add_relation(
        &mut self,
        search: &Search,
        kind: RelKind,
        refs: Vec<Reference>,
        polymorphic: bool,
    ) -> RelId {
        let name = self.field(search.field).name.to_string();
        self.model.rels.push(RelRec {
            name,
            kind,
            field: search.field,
            schema: search.schema,
            target: search.target,
            refs,
            polymorphic,
            join: None,
        });
        self.model.rels.len() - 1
    }

    /// One level: the pairs of keys, if they are there. Copies types onto the foreign keys.
    fn try_level(&mut self, search: &Search, tried: Level) -> Option<Keys> {
        let level = match tried {
            Level::Guess if self.field(search.field).schema == search.target => Level::Belongs,
            Level::Guess => Level::Has,
            other => other,
        };
        let owner = self.field(search.field).owner;
        let (primary, foreign) = match level {
            Level::Belongs => (search.target, search.schema),
            Level::EmbeddedBelongs => (search.target, owner?),
            Level::Has | Level::Guess => (search.schema, search.target),
            Level::EmbeddedHas => (owner?, search.target),
        };
        let (foreign_fields, mut primary_fields) = if search.foreign_keys.is_empty() {
            self.find_keys(search, level, primary, foreign)
        } else {
            let found: Option<Vec<_>> =
                search.foreign_keys.iter().map(|k| self.look_up(foreign, k)).collect();
            (found?, Vec::new())
        };
        if foreign_fields.is_empty() {
            return None;
        }
        if !search.references.is_empty() {
            for (i, name) in search.references.iter().enumerate() {
                let key = self.look_up(primary, name)?;
                match primary_fields.get(i) {
                    None => primary_fields.push(key),
                    Some(found) if *found == key => {}
                    Some(_) => return None,
                }
            }
        } else if primary_fields.is_empty() {
            let schema = &self.model.schemas[primary];
            match (foreign_fields.len(), schema.prioritized) {
                (1, Some(key)) => primary_fields.push(key),
                (n, _) if schema.primary.len() == n => primary_fields.clone_from(&schema.primary),
                _ => return None,
            }
        }
        if primary_fields.len() < foreign_fields.len() {
            // GORM panics here.
            return None;
        }
        let own = (search.schema == primary && level == Level::Has)
            || (owner == Some(primary) && level == Level::EmbeddedHas);
        let refs = foreign_fields
            .iter()
            .zip(&primary_fields)
            .map(|(f, p)| {
                self.copy_type(*p, *f);
                Reference { primary: Some(*p), foreign: *f, own }
            })
            .collect();
        Some(Keys { refs, has: matches!(level, Level::Has | Level::EmbeddedHas) })
    }

    /// Foreign keys by their names: base name and key name, for each key.
    fn find_keys(
        &self,
        search: &Search,
        level: Level,
        primary: SchemaId,
        foreign: SchemaId,
    ) -> (Vec<FieldId>, Vec<FieldId>) {
        let field = self.field(search.field);
        let mut base = self.model.schemas[primary].name.clone();
        if base.is_empty() {
            base.clone_from(&self.model.schemas[search.target].name);
        }
        if level == Level::Belongs {
            base = field.name.to_string();
        }
        let mut primary_fields: Vec<FieldId> = if search.references.is_empty() {
            self.model.schemas[primary].primary.clone()
        } else {
            search.references.iter().filter_map(|r| self.look_up(primary, r)).collect()
        };
        let mut foreign_fields = Vec::new();
        // The candidates grow while they are walked: GORM appends each match behind all of them.
        for key in primary_fields.clone() {
            let key_name = &self.field(key).name;
            let name = format!("{base}{key_name}");
            let mut names = vec![name.clone()];
            if primary_fields.len() == 1 {
                let prefix = name.strip_suffix(&**key_name).unwrap_or(&name);
                let id = format!("{prefix}ID");
                names.extend([id.clone(), format!("{prefix}Id"), self.namer.column(&id)]);
            }
            let found = names
                .iter()
                .find_map(|n| self.look_up_beside(foreign, field, n))
                .or_else(|| names.iter().find_map(|n| self.look_up(foreign, n)));
            if let Some(found) = found {
                foreign_fields.push(found);
                primary_fields.push(key);
            }
        }
        (foreign_fields, primary_fields)
    }

    /// Gives a foreign key the type of the key it refers to.
    pub fn copy_type(&mut self, from: FieldId, to: FieldId) {
        let (data_type, base_type, size) = {
            let key = self.field(from);
            (key.data_type.clone(), key.base_type.clone(), key.size)
        };
        let target = &mut self.model.fields[to];
        let lower = data_type.to_lowercase();
        if !lower.contains("auto_increment") && !lower.contains("primary key") {
            target.data_type = data_type;
        }
        target.base_type = base_type;
        if target.size == 0 {
            target.size = size;
        }
    }

    fn polymorphic(&mut self, search: &Search, shape: Shape) -> Option<RelId> {
        let settings = &self.field(search.field).settings;
        let base = value(settings, "POLYMORPHIC").to_owned();
        let or = |key: &str, suffix: &str| match value(settings, key) {
            "" => format!("{base}{suffix}"),
            name => name.to_owned(),
        };
        let (type_name, id_name) = (or("POLYMORPHICTYPE", "Type"), or("POLYMORPHICID", "ID"));
        let target = &self.model.schemas[search.target];
        let target_name = target.name.clone();
        let found =
            (target.by_name.get(&*type_name).copied(), target.by_name.get(&*id_name).copied());
        let (type_field, id_field) = match found {
            (Some(t), Some(i)) => (t, i),
            (t, _) => {
                let missing = if t.is_none() { type_name } else { id_name };
                self.invalid(
                    search.field,
                    &format!(
                        "`{target_name}` has no field `{missing}` for the polymorphic relation"
                    ),
                );
                return None;
            }
        };
        let key = match search.foreign_keys.as_slice() {
            [] => self.model.schemas[search.schema].prioritized,
            [one] => self.look_up(search.schema, one),
            _ => None,
        };
        let Some(key) = key else {
            self.invalid(search.field, "the polymorphic relation has no primary key to refer to");
            return None;
        };
        self.copy_type(key, id_field);
        let refs = vec![
            Reference { primary: None, foreign: type_field, own: false },
            Reference { primary: Some(key), foreign: id_field, own: true },
        ];
        let kind = if shape == Shape::Struct { RelKind::HasOne } else { RelKind::HasMany };
        Some(self.add_relation(search, kind, refs, true))
    }
}
