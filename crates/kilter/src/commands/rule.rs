//! `kilter rule CODE`: what a code means and what to do.

use super::Output;
use crate::exit::{Exit, Failure, Outcome};
use kilter_diag::{Code, Diagnostic};

/// Prints the documentation of a rule or an error code.
pub fn run(code: &str, out: &Output) -> Outcome {
    let wanted = code.to_ascii_uppercase();
    let Some(text) = kilter_lint::explain(&wanted) else {
        return Err(Failure::usage(
            Diagnostic::error(Code("E005"), format!("there is no rule {code}"))
                .note("codes look like PM303, M010, G012 or E104")
                .state("nothing was done"),
        ));
    };
    if out.is_text() {
        out.print(&text);
        return Ok(Exit::Clean);
    }
    let payload = [
        ("code".to_owned(), serde_json::json!(wanted)),
        ("documentation".to_owned(), serde_json::json!(text)),
    ];
    Ok(out.finish(Exit::Clean, &[], payload.into_iter().collect()))
}
