//! A file of a descriptor set written as text, so that findings have lines to show.
//!
//! Shows what is declared, with the comments the set has; not a file that could be compiled.

use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::source_code_info::Location;
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto, SourceCodeInfo,
};
use std::collections::BTreeMap;

/// The text, whose places replace those of `file`.
pub(super) fn write(file: &mut FileDescriptorProto, edition: Option<&str>) -> String {
    let comments = file.source_code_info.take().into_iter().flat_map(|i| i.location);
    let comments = comments.map(|l| (l.path.clone(), l)).collect();
    let mut out = Listing { comments, ..Listing::default() };
    match edition {
        Some(name) => out.line(0, &format!("edition = \"{name}\";")),
        None => {
            out.line(0, &format!("syntax = \"{}\";", file.syntax.as_deref().unwrap_or("proto2")))
        }
    }
    if !file.package().is_empty() {
        out.line(0, &format!("package {};", file.package()));
    }
    for (import, i) in file.dependency.iter().zip(0..) {
        out.statement(&[3, i], 0, "", &format!("import \"{import}\""), ";");
    }
    for (message, i) in file.message_type.iter().zip(0..) {
        out.message(&[4, i], 0, message);
    }
    for (e, i) in file.enum_type.iter().zip(0..) {
        out.enum_type(&[5, i], 0, e);
    }
    for (service, i) in file.service.iter().zip(0..) {
        out.statement(&[6, i], 0, "service ", service.name(), " {}");
    }
    file.source_code_info = Some(SourceCodeInfo { location: out.locations });
    out.text
}

#[derive(Default)]
struct Listing {
    text: String,
    lines: i32,
    locations: Vec<Location>,
    comments: BTreeMap<Vec<i32>, Location>,
}

impl Listing {
    fn line(&mut self, indent: usize, text: &str) {
        for _ in 0..indent {
            self.text.push_str("  ");
        }
        self.text.push_str(text);
        self.text.push('\n');
        self.lines += 1;
    }

    /// One declaration, `before` its name and `after` it, with its comments. Names come from
    /// outside: what would break the line is left out of the text.
    fn statement(&mut self, path: &[i32], indent: usize, before: &str, name: &str, after: &str) {
        let own = self.comments.remove(path).unwrap_or_default();
        for comment in own.leading_detached_comments.iter().chain(&own.leading_comments) {
            for line in comment.lines() {
                self.line(indent, &format!("//{line}"));
            }
        }
        let name: String = name.chars().filter(|c| !c.is_control()).collect();
        let start = columns(indent * 2);
        let name_at = start + columns(before.len());
        let name_end = name_at + columns(name.len());
        let end = name_end + columns(after.len());
        let line = self.lines;
        let mut trailing = own.trailing_comments.iter().flat_map(|c| c.lines());
        let first = trailing.next().map_or(String::new(), |c| format!(" //{c}"));
        self.line(indent, &format!("{before}{name}{after}{first}"));
        for more in trailing {
            self.line(indent, &format!("//{more}"));
        }
        self.locations.push(Location { path: path.to_vec(), span: vec![line, start, end], ..own });
        self.locations.push(Location {
            path: [path, &[1]].concat(),
            span: vec![line, name_at, name_end],
            ..Location::default()
        });
    }

    fn message(&mut self, path: &[i32], indent: usize, message: &DescriptorProto) {
        if message.options.as_ref().is_some_and(|o| o.map_entry()) {
            return;
        }
        self.statement(path, indent, "message ", message.name(), " {");
        for (oneof, i) in message.oneof_decl.iter().zip(0..) {
            let real =
                !message.field.iter().any(|f| f.oneof_index == Some(i) && f.proto3_optional());
            if real {
                self.statement(
                    &[path, &[8, i]].concat(),
                    indent + 1,
                    "// oneof ",
                    oneof.name(),
                    "",
                );
            }
        }
        for (field, i) in message.field.iter().zip(0..) {
            let before = format!("{} ", declared_type(field));
            let after = format!(" = {};", field.number());
            self.statement(&[path, &[2, i]].concat(), indent + 1, &before, field.name(), &after);
        }
        for (nested, i) in message.nested_type.iter().zip(0..) {
            self.message(&[path, &[3, i]].concat(), indent + 1, nested);
        }
        for (e, i) in message.enum_type.iter().zip(0..) {
            self.enum_type(&[path, &[4, i]].concat(), indent + 1, e);
        }
        self.line(indent, "}");
    }

    fn enum_type(&mut self, path: &[i32], indent: usize, e: &EnumDescriptorProto) {
        self.statement(path, indent, "enum ", e.name(), " {");
        for (value, i) in e.value.iter().zip(0..) {
            let after = format!(" = {};", value.number());
            self.statement(&[path, &[2, i]].concat(), indent + 1, "", value.name(), &after);
        }
        self.line(indent, "}");
    }
}

fn columns(bytes: usize) -> i32 {
    i32::try_from(bytes).unwrap_or(i32::MAX / 4)
}

fn declared_type(field: &FieldDescriptorProto) -> String {
    let label = match field.label() {
        Label::Repeated => "repeated ",
        Label::Required => "required ",
        Label::Optional if field.proto3_optional() => "optional ",
        Label::Optional => "",
    };
    let named = field.type_name().trim_start_matches('.');
    let kind = match field.r#type() {
        Type::Message | Type::Enum | Type::Group => {
            named.chars().filter(|c| !c.is_control()).collect()
        }
        scalar => scalar.as_str_name().trim_start_matches("TYPE_").to_lowercase(),
    };
    format!("{label}{kind}")
}
