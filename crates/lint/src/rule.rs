//! What a rule is.

use crate::{Facts, Findings};
use kilter_diag::{Code, Severity};

/// One check with a stable code.
#[derive(Debug)]
pub struct Rule {
    /// The stable code.
    pub code: Code,
    /// A name that reads well after "allow": `sign-differs`.
    pub name: &'static str,
    /// How bad a finding usually is; some are milder or worse where the documentation says so.
    pub severity: Severity,
    /// What a finding means, in one line without a full stop.
    pub summary: &'static str,
    /// The documentation in Markdown, under fixed headings: what it checks, why it matters, an
    /// example, how to fix it.
    pub docs: &'static str,
    /// Looks at everything and pushes findings. Empty for codes that readers and pairing report
    /// themselves: they stand in the registry for their documentation.
    pub check: fn(&Facts<'_>, &mut Findings),
}

impl Rule {
    /// The whole documentation page.
    pub fn page(&self) -> String {
        format!(
            "# {}: {}\n\n{}. Severity: {}.\n\n{}\n",
            self.code,
            self.name,
            self.summary,
            self.severity.word(),
            self.docs.trim()
        )
    }
}

/// The check of rules whose findings are reported while reading or pairing.
pub(crate) fn reported_elsewhere(_: &Facts<'_>, _: &mut Findings) {}
