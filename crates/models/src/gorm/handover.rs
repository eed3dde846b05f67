//! What it takes to give the models that were read to GORM itself.
//!
//! For the proof that both make the same tables: names in Go, the application's settings. Plain
//! data. Deliberately not here: writing or running Go.

use super::builder::Builder;
use super::calls;
use super::config::Config;
use super::model::SchemaId;
use super::options::{MysqlOptions, Naming};
use super::syntax::Origin;
use super::types::Ty;

/// The models and settings for GORM's own `AutoMigrate`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handover {
    /// The structs, in the order in which `AutoMigrate` is given them.
    pub models: Vec<GoType>,
    /// The calls of `SetupJoinTable`: model, field, join table.
    pub joins: Vec<(GoType, String, GoType)>,
    /// Structs that other packages cannot name, and why: in a function, of a generic type.
    pub unnamed: Vec<(String, &'static str)>,
    /// The naming strategy.
    pub naming: Naming,
    /// `DisableForeignKeyConstraintWhenMigrating`.
    pub disable_foreign_keys: bool,
    /// `IgnoreRelationshipsWhenMigrating`.
    pub ignore_relations: bool,
    /// Options of the MySQL driver.
    pub mysql: MysqlOptions,
}

/// A struct as Go names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct GoType {
    /// The package's import path; its directory where no module is known.
    pub import: String,
    /// The package's name.
    pub package: String,
    /// The package's directory relative to the project; `None` when it is somebody else's.
    pub dir: Option<String>,
    /// The struct's name.
    pub name: String,
}

impl Builder<'_> {
    /// Describes `given`, the structs `AutoMigrate` is given.
    pub fn handover(&self, given: &[SchemaId], config: &Config) -> Handover {
        let mut out = Handover {
            naming: config.naming.clone(),
            disable_foreign_keys: config.disable_foreign_keys,
            ignore_relations: config.ignore_relations,
            mysql: config.mysql.clone(),
            ..Handover::default()
        };
        for id in given {
            let schema = &self.model.schemas[*id];
            match self.go_type(&schema.ty) {
                Ok(_) if schema.named_by.is_some() => {
                    out.unnamed
                        .push((schema.name.clone(), "the call that migrates it names its table"));
                }
                Ok(ty) => out.models.push(ty),
                Err(why) => out.unnamed.push((schema.name.clone(), why)),
            }
        }
        let (_, joins, _) = calls::find(self.types);
        for call in joins {
            if let (Ok(model), Ok(join)) = (self.go_type(&call.model), self.go_type(&call.join)) {
                out.joins.push((model, call.field, join));
            }
        }
        out
    }

    fn go_type(&self, ty: &Ty) -> Result<GoType, &'static str> {
        let Ty::Named(decl, arguments) = ty else { return Err("it has no name") };
        let file = &self.project().files[decl.file];
        let declared = self.project().type_decl(*decl);
        if declared.scope.is_some() {
            return Err("it is declared inside a function");
        }
        if !arguments.is_empty() {
            return Err("it is an instance of a generic type");
        }
        Ok(GoType {
            import: self.project().path_of(*decl),
            package: file.package.clone(),
            dir: (file.origin == Origin::Project).then(|| file.dir.clone()),
            name: declared.name.clone(),
        })
    }
}
