//! What today's files are compared with: the release that is served, the commit a change began
//! at, the live database.

use crate::exit::{Exit, Failure};
use crate::git;
use crate::project::Project;
use crate::state::{State, no_commit};
use kilter_diag::Diagnostic;
use kilter_schema::Schema;

/// What else there is than today's files.
#[derive(Default)]
pub struct Over {
    /// The release that is served, where it is not the base.
    served: Option<State>,
    /// The commit the change began at: findings that were there are not new.
    pub base: Option<State>,
    /// The live database's schema, where columns are held against that.
    pub actual: Option<Schema>,
    /// What could not be read (PM907).
    pub found: Vec<Diagnostic>,
}

/// Where the base comes from when nobody names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// There is none.
    Asked,
    /// The merge base with the default branch.
    Found,
}

impl Over {
    /// The release that is served while the change is rolled out.
    pub fn served(&self) -> Option<&State> {
        self.served.as_ref().or(self.base.as_ref())
    }

    /// Reads what `--base` and `--served` name.
    ///
    /// # Errors
    /// What makes reading impossible; a commit that is not there is a finding.
    pub fn read(
        project: &Project,
        base: Option<&str>,
        served: Option<&str>,
        default: Base,
    ) -> Result<Self, Failure> {
        let mut out = Self::default();
        let base = match base {
            Some(named) => Some((named.to_owned(), named.to_owned())),
            None if default == Base::Found => out.beginning(project),
            None => None,
        };
        if let Some((name, reference)) = &base {
            let state = State::at(project, reference, name);
            // Nothing was there: everything is new, and nothing is served.
            out.base = out.taken(state)?.filter(|s| !s.is_empty());
        }
        let Some(named) = served else { return Ok(out) };
        let is_set = [".binpb", ".pb", ".bin", ".json"].iter().any(|e| named.ends_with(e));
        let state = if is_set && project.root.join(named).is_file() {
            let storage = base.map_or("HEAD".to_owned(), |(_, reference)| reference);
            State::at(project, &storage, named).and_then(|s| s.with_descriptor_set(project, named))
        } else {
            State::at(project, named, named).and_then(|state| {
                if state.is_empty() { Err(Failure::findings(empty(named))) } else { Ok(state) }
            })
        };
        out.served = out.taken(state)?;
        Ok(out)
    }

    /// The merge base with the default branch. A clone that is cut off is a finding; a project
    /// without a past has none.
    fn beginning(&mut self, project: &Project) -> Option<(String, String)> {
        if let Some((name, commit)) = git::beginning(&project.root) {
            let short = commit.get(..12).unwrap_or(&commit).to_owned();
            return Some((name, short));
        }
        let of_github = std::env::var("GITHUB_BASE_REF").ok().filter(|b| !b.is_empty());
        if let Some(branch) = of_github {
            self.found.push(no_commit(&project.root, &format!("origin/{branch}")));
        } else if git::is_shallow(&project.root) {
            self.found.push(no_commit(&project.root, "of the default branch"));
        }
        None
    }

    /// A state, or the finding that says why there is none.
    fn taken(&mut self, state: Result<State, Failure>) -> Result<Option<State>, Failure> {
        match state {
            Ok(state) => Ok(Some(state)),
            Err(failure) if failure.exit == Exit::Findings => {
                self.found.extend(failure.diagnostics);
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }
}

fn empty(reference: &str) -> Diagnostic {
    Diagnostic::error(
        kilter_diag::Code("PM907"),
        format!("{reference} has neither protos nor models"),
    )
    .note("looked in the folders that kilter.toml names")
    .help("name the commit or tag that is deployed")
}
