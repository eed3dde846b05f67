//! What rules push their findings into.

use kilter_diag::Diagnostic;

/// What a finding is about, for exemptions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The proto field by full name: `acme.v1.Run.attempt`.
    pub field: Option<String>,
    /// The column: `runs.attempt`.
    pub column: Option<String>,
}

/// Findings with what each is about.
#[derive(Debug, Default)]
pub struct Findings(pub(crate) Vec<(Diagnostic, About)>);

impl Findings {
    /// Adds a finding that no exemption can name.
    pub fn push(&mut self, finding: Diagnostic) {
        self.push_about(About::default(), finding);
    }

    /// Adds a finding about a field or a column.
    pub fn push_about(&mut self, about: About, finding: Diagnostic) {
        self.0.push((finding, about));
    }
}
