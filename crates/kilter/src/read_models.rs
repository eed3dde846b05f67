//! Reading the models of a project, of whichever ORM.
//!
//! Deliberately not here: finding the files (`project.rs`) and what models are (`kilter_models`).

use crate::config::Orm;
use crate::project::{Project, Sources};
use kilter_diag::Diagnostic;
use kilter_models::ModelSet;
use kilter_models::files::Disk;
use kilter_models::gorm::{Detail, GormOptions, Scope};
use kilter_schema::Dialect;

impl Project {
    /// Reads the models for a dialect, and of other packages what they need.
    pub fn models(&self, sources: &Sources, dialect: Dialect) -> (ModelSet, Vec<Diagnostic>) {
        self.read_models(sources, dialect, Detail::Fields)
    }

    /// The same for those who need no more than the tables.
    pub fn tables(&self, sources: &Sources, dialect: Dialect) -> (ModelSet, Vec<Diagnostic>) {
        self.read_models(sources, dialect, Detail::Tables)
    }

    fn read_models(
        &self,
        sources: &Sources,
        dialect: Dialect,
        detail: Detail,
    ) -> (ModelSet, Vec<Diagnostic>) {
        if self.orm() == Orm::Seaorm {
            let options = self.config.seaorm.options(dialect);
            let (set, mut diagnostics) = kilter_models::seaorm::read(&sources.texts, &options);
            diagnostics.splice(0..0, sources.diagnostics.iter().cloned());
            return (set, diagnostics);
        }
        let scope = match &self.config.models {
            Some(_) => Scope::Everything,
            None => Scope::Workspace,
        };
        let tags: Vec<String> =
            crate::golang::tags().into_iter().chain(self.shared.tags.iter().cloned()).collect();
        let options = GormOptions { detail, ..self.config.gorm.options(dialect, &tags, scope) };
        let cache = crate::golang::module_cache();
        let disk = Disk::new(&self.root, cache, &self.config.exclude, &sources.texts);
        let (mut set, mut diagnostics) = match &sources.commit {
            None => kilter_models::gorm::read_with(&sources.texts, &options, &disk),
            Some(reference) => {
                let tree = crate::git::Tree { root: &self.root, reference, disk };
                kilter_models::gorm::read_with(&sources.texts, &options, &tree)
            }
        };
        diagnostics.extend(crate::appended::take_in(&mut set, dialect));
        diagnostics.splice(0..0, sources.diagnostics.iter().cloned());
        (set, diagnostics)
    }
}
