//! A descriptor set as JSON (`buf build -o api.json`), brought into the same descriptors.
//!
//! Reads what the comparison needs and passes over the rest. Source: protobuf.dev "ProtoJSON
//! Format".

use super::SetFile;
use super::types::push;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::source_code_info::Location;
use prost_types::{
    DescriptorProto, EnumDescriptorProto, EnumOptions, EnumValueDescriptorProto, EnumValueOptions,
    FieldDescriptorProto, FieldOptions, FileDescriptorProto, FileOptions, MessageOptions,
    MethodDescriptorProto, OneofDescriptorProto, ServiceDescriptorProto, SourceCodeInfo,
    UninterpretedOption,
};
use serde_json::Value;

pub(super) fn decode(bytes: &[u8]) -> Result<Vec<SetFile>, String> {
    // serde_json refuses nesting deeper than 128, which bounds every recursion below.
    let value: Value = serde_json::from_slice(bytes).map_err(|e| format!("it is no JSON: {e}"))?;
    Ok(list(&value, "file").map(file).collect())
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn number(value: &Value, key: &str) -> Option<i32> {
    value.get(key).and_then(integer)
}

fn integer(value: &Value) -> Option<i32> {
    value.as_i64().and_then(|n| i32::try_from(n).ok())
}

fn file(value: &Value) -> SetFile {
    let edition = value.get("edition").and_then(|e| match e {
        Value::String(name) => match name.strip_prefix("EDITION_")? {
            "2023" => Some(1000),
            "2024" => Some(1001),
            "2026" => Some(1002),
            _ => Some(i32::MAX),
        },
        number => integer(number),
    });
    let descriptor = FileDescriptorProto {
        name: text(value, "name"),
        package: text(value, "package"),
        syntax: text(value, "syntax"),
        dependency: list(value, "dependency")
            .filter_map(|d| Some(d.as_str()?.to_owned()))
            .collect(),
        public_dependency: list(value, "publicDependency").filter_map(integer).collect(),
        message_type: list(value, "messageType").map(message).collect(),
        enum_type: list(value, "enumType").map(enum_type).collect(),
        service: list(value, "service").map(service).collect(),
        options: value
            .get("options")
            .map(|o| FileOptions { uninterpreted_option: options(o), ..FileOptions::default() }),
        source_code_info: value.get("sourceCodeInfo").map(source_info),
        ..FileDescriptorProto::default()
    };
    SetFile { descriptor, edition: edition.filter(|e| *e >= 1000) }
}

fn message(value: &Value) -> DescriptorProto {
    DescriptorProto {
        name: text(value, "name"),
        field: list(value, "field").map(field).collect(),
        nested_type: list(value, "nestedType").map(message).collect(),
        enum_type: list(value, "enumType").map(enum_type).collect(),
        oneof_decl: list(value, "oneofDecl")
            .map(|o| OneofDescriptorProto { name: text(o, "name"), options: None })
            .collect(),
        options: value.get("options").map(|o| MessageOptions {
            map_entry: o.get("mapEntry").and_then(Value::as_bool),
            uninterpreted_option: options(o),
            ..MessageOptions::default()
        }),
        ..DescriptorProto::default()
    }
}

fn field(value: &Value) -> FieldDescriptorProto {
    let label = text(value, "label").and_then(|l| Label::from_str_name(&l));
    let kind = text(value, "type").and_then(|t| Type::from_str_name(&t));
    FieldDescriptorProto {
        name: text(value, "name"),
        number: number(value, "number"),
        label: label.map(|l| l as i32),
        r#type: kind.map(|t| t as i32),
        type_name: text(value, "typeName"),
        json_name: text(value, "jsonName"),
        oneof_index: number(value, "oneofIndex"),
        proto3_optional: value.get("proto3Optional").and_then(Value::as_bool),
        options: value
            .get("options")
            .map(|o| FieldOptions { uninterpreted_option: options(o), ..FieldOptions::default() }),
        ..FieldDescriptorProto::default()
    }
}

fn enum_type(value: &Value) -> EnumDescriptorProto {
    EnumDescriptorProto {
        name: text(value, "name"),
        value: list(value, "value")
            .map(|v| EnumValueDescriptorProto {
                name: text(v, "name"),
                number: number(v, "number"),
                options: v.get("options").map(|o| EnumValueOptions {
                    uninterpreted_option: options(o),
                    ..EnumValueOptions::default()
                }),
            })
            .collect(),
        options: value
            .get("options")
            .map(|o| EnumOptions { uninterpreted_option: options(o), ..EnumOptions::default() }),
        ..EnumDescriptorProto::default()
    }
}

fn service(value: &Value) -> ServiceDescriptorProto {
    ServiceDescriptorProto {
        name: text(value, "name"),
        method: list(value, "method")
            .map(|m| MethodDescriptorProto {
                name: text(m, "name"),
                input_type: text(m, "inputType"),
                output_type: text(m, "outputType"),
                ..MethodDescriptorProto::default()
            })
            .collect(),
        options: None,
    }
}

fn source_info(value: &Value) -> SourceCodeInfo {
    let location = list(value, "location").map(|l| Location {
        path: list(l, "path").filter_map(integer).collect(),
        span: list(l, "span").filter_map(integer).collect(),
        leading_comments: text(l, "leadingComments"),
        trailing_comments: text(l, "trailingComments"),
        leading_detached_comments: list(l, "leadingDetachedComments")
            .filter_map(|c| Some(c.as_str()?.to_owned()))
            .collect(),
    });
    SourceCodeInfo { location: location.collect() }
}

/// Options as names and texts: `[buf.validate.field]` and below it, in lowerCamelCase, fields.
fn options(value: &Value) -> Vec<UninterpretedOption> {
    let mut out = Vec::new();
    for (key, value) in value.as_object().into_iter().flatten() {
        flatten(&name(key), value, &mut out);
    }
    out
}

fn flatten(path: &str, value: &Value, out: &mut Vec<UninterpretedOption>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                flatten(&format!("{path}.{}", name(key)), value, out);
            }
        }
        Value::Array(all) => all.iter().for_each(|v| flatten(path, v, out)),
        Value::String(text) => push(out, path, text.clone()),
        Value::Null => {}
        other => push(out, path, other.to_string()),
    }
}

/// A key as the proto has it: an extension in brackets by full name, a field in `snake_case`.
fn name(key: &str) -> String {
    if let Some(extension) = key.strip_prefix('[').and_then(|k| k.strip_suffix(']')) {
        return extension.to_owned();
    }
    let mut out = String::with_capacity(key.len() + 4);
    for c in key.chars() {
        if c.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
