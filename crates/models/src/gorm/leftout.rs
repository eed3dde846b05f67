//! Structs that are not looked at: in files that Go leaves out, in modules of their own.
//!
//! They are named all the same, so that nobody wonders where a model went. Deliberately not here:
//! which files those are (`build.rs`, `modules.rs`).

use super::builder::Builder;
use super::packages::LeftOut;
use super::report::G022;
use super::syntax::{TypeDecl, TypeExpr};
use super::tags;
use crate::Skipped;
use kilter_diag::Diagnostic;

impl Builder<'_> {
    /// Models in files that Go leaves out; those that no file for the chosen tags declares are told.
    pub fn left_out_models(&mut self, skipped: &mut Vec<Skipped>) {
        let project = self.project();
        for left in project.left_out.iter().filter(|l| l.file.is_own()) {
            for decl in left.file.types.iter().filter(|d| looks_like_model(left, d)) {
                let twin =
                    project.packages.get(&left.file.dir).and_then(|p| p.types.get(&decl.name));
                let span = left.file.span(&decl.name_at);
                let reason = match twin {
                    Some(twin) => format!(
                        "in a file that Go leaves out because {}; the one at {} counts",
                        left.reason,
                        self.span(twin.file, &project.type_decl(*twin).name_at)
                    ),
                    None => format!("in a file that Go leaves out because {}", left.reason),
                };
                let ignored = left.reason.ends_with("//go:build ignore`");
                if twin.is_none() && !ignored {
                    let message = format!(
                        "the model `{}` is declared for other build tags only: its file is left out because {}",
                        decl.name, left.reason
                    );
                    self.report.add(Diagnostic::info(G022, message).at(span.clone(), "").help(
                        "if the program is built with tags, name them: `tags = [\"…\"]` under `[gorm]` in kilter.toml, or `--tags`",
                    ));
                }
                skipped.push(Skipped { name: decl.name.clone(), span, reason });
            }
        }
    }

    /// The modules in the tree whose structs are no models.
    pub fn outside_modules(&self) -> Vec<String> {
        let outside = self.project().outside_modules().into_iter();
        outside
            .map(|file| {
                format!(
                    "{file} is a module of its own and not part of the workspace: its structs are no models, unless go.work lists it or `models` in kilter.toml its files"
                )
            })
            .collect()
    }
}

fn looks_like_model(left: &LeftOut, decl: &TypeDecl) -> bool {
    let TypeExpr::Struct(fields) = &decl.ty else { return false };
    let src = &left.file.source.text;
    let tagged = fields.iter().any(|f| {
        let gorm = f.tag.as_ref().and_then(|t| tags::read(src, t).gorm);
        gorm.is_some_and(|g| !g.text.is_empty() && g.text != "-")
    });
    let based = fields.iter().any(|f| {
        f.names.is_empty()
            && matches!(&f.ty, TypeExpr::Name { package: Some(p), name, .. } if p == "gorm" && name == "Model")
    });
    let named = || {
        let mut methods = left.file.methods.iter();
        methods.any(|m| m.name == "TableName" && m.receiver_type == decl.name)
    };
    decl.scope.is_none() && (tagged || based || named())
}
