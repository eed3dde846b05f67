//! One parsed file as messages, enums and services, with type names still as written.

use super::edition::Readable;
use super::features::Features;
use super::options::flatten;
use super::places::Places;
use crate::{
    Encoding, EnumType, EnumValue, Field, FieldKind, File, Import, ImportVisibility, Input,
    Message, Method, Oneof, Presence, Scalar, Service, Syntax,
};
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto,
    ServiceDescriptorProto,
};

// Field numbers in descriptor.proto, which are what descriptor paths are made of.
const FILE_DEPENDENCY: i32 = 3;
const FILE_MESSAGE: i32 = 4;
const FILE_ENUM: i32 = 5;
const FILE_SERVICE: i32 = 6;
const FILE_EXTENSION: i32 = 7;
const MESSAGE_FIELD: i32 = 2;
const MESSAGE_NESTED: i32 = 3;
const MESSAGE_ENUM: i32 = 4;
const MESSAGE_EXTENSION: i32 = 6;
const MESSAGE_ONEOF: i32 = 8;
const ENUM_VALUE: i32 = 2;
const NAME: i32 = 1;
const FIELD_JSON_NAME: i32 = 10;

/// Longer names are nobody's; a hostile file would have one of them copied into each of many.
const MAX_NAME: usize = 1024;

/// One file before linking.
pub(super) struct Draft {
    pub file: File,
    pub messages: Vec<Message>,
    pub enums: Vec<EnumType>,
    pub services: Vec<Service>,
    pub extensions: Vec<Extension>,
}

/// A field that `extend` adds to a message.
pub(super) struct Extension {
    /// Where its names are looked up.
    pub scope: String,
    /// The message it is added to, as written.
    pub extendee: String,
    pub field: Field,
}

pub(super) fn draft(input: &Input, readable: &Readable, file: FileDescriptorProto) -> Draft {
    let package = file.package.clone().unwrap_or_default();
    let syntax = match (&readable.edition, file.syntax.as_deref()) {
        (Some((name, _)), _) => Syntax::Edition(name.clone()),
        (None, Some("proto3")) => Syntax::Proto3,
        (None, _) => Syntax::Proto2,
    };
    let file_options =
        flatten(file.options.as_ref().map_or(&[], |o| o.uninterpreted_option.as_slice()));
    let features = Features::of(&syntax).with(&file_options);
    let places = Places::new(&input.source, readable, file.source_code_info);
    let imports = file
        .dependency
        .iter()
        .zip(0i32..)
        .map(|(path, i)| Import {
            path: path.clone(),
            span: places.span(&[FILE_DEPENDENCY, i]),
            visibility: if file.public_dependency.contains(&i) {
                ImportVisibility::Public
            } else {
                ImportVisibility::Private
            },
        })
        .collect();
    let mut builder = Builder {
        places,
        package: package.clone(),
        syntax: syntax.clone(),
        messages: Vec::new(),
        enums: Vec::new(),
        extensions: Vec::new(),
    };
    builder.extensions(&package, &[FILE_EXTENSION], file.extension, features);
    for (message, i) in file.message_type.into_iter().zip(0..) {
        builder.message(&package, &[FILE_MESSAGE, i], message, features);
    }
    for (e, i) in file.enum_type.into_iter().zip(0..) {
        builder.enum_type(&package, &[FILE_ENUM, i], e, features);
    }
    let services = file
        .service
        .into_iter()
        .zip(0..)
        .map(|(s, i)| builder.service(&[FILE_SERVICE, i], s))
        .collect();
    Draft {
        file: File {
            name: input.name.clone(),
            source: input.source.clone(),
            package,
            syntax,
            imports,
        },
        messages: builder.messages,
        enums: builder.enums,
        services,
        extensions: builder.extensions,
    }
}

struct Builder<'a> {
    places: Places<'a>,
    package: String,
    syntax: Syntax,
    messages: Vec<Message>,
    enums: Vec<EnumType>,
    extensions: Vec<Extension>,
}

impl Builder<'_> {
    fn extensions(
        &mut self,
        scope: &str,
        path: &[i32],
        fields: Vec<FieldDescriptorProto>,
        outer: Features,
    ) {
        for (field, i) in fields.into_iter().zip(0..) {
            let extendee = field.extendee().to_owned();
            // What extends options is read with the options.
            if extendee.trim_start_matches('.').starts_with("google.protobuf.") {
                continue;
            }
            let field = self.field(&[path, &[i]].concat(), field, &[], &[], outer);
            let name = join(scope, &field.name);
            if name.len() <= MAX_NAME {
                // ProtoJSON writes extensions so.
                let json_name = format!("[{name}]");
                let field = Field { name, json_name, ..field };
                self.extensions.push(Extension { scope: scope.to_owned(), extendee, field });
            }
        }
    }

    fn message(&mut self, scope: &str, path: &[i32], message: DescriptorProto, outer: Features) {
        let name = message.name.unwrap_or_default();
        let full_name = join(scope, &name);
        if full_name.len() > MAX_NAME {
            return;
        }
        let maps = message.nested_type.clone();
        let options =
            flatten(message.options.as_ref().map_or(&[], |o| o.uninterpreted_option.as_slice()));
        let features = outer.with(&options);
        let real_oneofs = oneof_names(&message.oneof_decl, &message.field);
        let fields = message
            .field
            .into_iter()
            .zip(0..)
            .map(|(f, i)| {
                let path = [path, &[MESSAGE_FIELD, i]].concat();
                self.field(&path, f, &maps, &real_oneofs, features)
            })
            .collect();
        let oneofs = real_oneofs
            .iter()
            .zip(0..)
            .filter_map(|(name, i)| {
                let span = self.places.span(&[path, &[MESSAGE_ONEOF, i]].concat());
                Some(Oneof { name: name.clone()?, span })
            })
            .collect();
        let name_span = self.places.span(&[path, &[NAME]].concat());
        self.messages.push(Message {
            directives: self.places.directives(path, name_span.range.end),
            span: self.places.span(path),
            name_span,
            package: self.package.clone(),
            fields,
            extensions: Vec::new(),
            oneofs,
            deprecated: options.is_true("deprecated"),
            options,
            // The end of a reserved range is exclusive in descriptors.
            reserved: message
                .reserved_range
                .iter()
                .map(|r| (r.start(), r.end().saturating_sub(1)))
                .collect(),
            is_request_shape: false,
            full_name: full_name.clone(),
            name,
        });
        let path_of_extensions = [path, &[MESSAGE_EXTENSION]].concat();
        self.extensions(&full_name, &path_of_extensions, message.extension, features);
        for (nested, i) in message.nested_type.into_iter().zip(0..) {
            if !is_map_entry(&nested) {
                self.message(&full_name, &[path, &[MESSAGE_NESTED, i]].concat(), nested, features);
            }
        }
        for (e, i) in message.enum_type.into_iter().zip(0..) {
            self.enum_type(&full_name, &[path, &[MESSAGE_ENUM, i]].concat(), e, features);
        }
    }

    fn field(
        &self,
        path: &[i32],
        field: FieldDescriptorProto,
        nested: &[DescriptorProto],
        oneofs: &[Option<String>],
        outer: Features,
    ) -> Field {
        let name = field.name.clone().unwrap_or_default();
        let options =
            flatten(field.options.as_ref().map_or(&[], |o| o.uninterpreted_option.as_slice()));
        let features = outer.with(&options);
        let map = map_entry_of(&field, nested);
        let kind = map.map_or_else(|| written_kind(&field), map_kind);
        let repeated = map.is_none() && field.label() == Label::Repeated;
        let oneof = field
            .oneof_index
            .and_then(|i| oneofs.get(usize::try_from(i).ok()?))
            .and_then(Clone::clone);
        let presence = if repeated || map.is_some() {
            Presence::None
        } else if oneof.is_some() {
            Presence::Explicit
        } else {
            self.presence(&field, features)
        };
        let group = field.r#type == Some(Type::Group as i32);
        let is_message = field.type_name.is_some() && map.is_none();
        let encoding = match features.encoding {
            Encoding::Delimited if is_message => Encoding::Delimited,
            _ if group => Encoding::Delimited,
            _ => Encoding::LengthPrefixed,
        };
        let span = self.places.span(path);
        let json_name_span = field
            .json_name
            .as_ref()
            .and_then(|_| self.places.find(&[path, &[FIELD_JSON_NAME]].concat()));
        Field {
            json_name: field.json_name.clone().unwrap_or_else(|| lower_camel(&name)),
            json_name_span,
            number: field.number(),
            kind,
            repeated,
            presence,
            encoding,
            oneof,
            name_span: self.places.span(&[path, &[NAME]].concat()),
            deprecated: options.is_true("deprecated"),
            directives: self.places.directives(path, span.range.end),
            span,
            options,
            name,
        }
    }

    fn presence(&self, field: &FieldDescriptorProto, features: Features) -> Presence {
        match &self.syntax {
            Syntax::Proto2 if field.label() == Label::Required => Presence::Required,
            Syntax::Proto3 if field.proto3_optional() => Presence::Explicit,
            _ => features.presence,
        }
    }

    fn enum_type(&mut self, scope: &str, path: &[i32], e: EnumDescriptorProto, outer: Features) {
        let name = e.name.unwrap_or_default();
        if scope.len() + name.len() > MAX_NAME {
            return;
        }
        let options =
            flatten(e.options.as_ref().map_or(&[], |o| o.uninterpreted_option.as_slice()));
        let values = e
            .value
            .into_iter()
            .zip(0..)
            .map(|(v, i)| EnumValue {
                number: v.number(),
                options: flatten(
                    v.options.as_ref().map_or(&[], |o| o.uninterpreted_option.as_slice()),
                ),
                name: v.name.unwrap_or_default(),
                span: self.places.span(&[path, &[ENUM_VALUE, i]].concat()),
            })
            .collect();
        self.enums.push(EnumType {
            full_name: join(scope, &name),
            name,
            span: self.places.span(path),
            values,
            openness: outer.with(&options).openness,
            options,
        });
    }

    fn service(&self, path: &[i32], service: ServiceDescriptorProto) -> Service {
        Service {
            full_name: join(&self.package, service.name()),
            span: self.places.span(path),
            methods: service
                .method
                .into_iter()
                .map(|m| Method {
                    name: m.name.clone().unwrap_or_default(),
                    input: m.input_type.clone().unwrap_or_default(),
                    output: m.output_type.unwrap_or_default(),
                })
                .collect(),
        }
    }
}

/// The names of oneofs by index, `None` for those that only stand for an `optional`.
fn oneof_names(
    oneofs: &[prost_types::OneofDescriptorProto],
    fields: &[FieldDescriptorProto],
) -> Vec<Option<String>> {
    oneofs
        .iter()
        .zip(0i32..)
        .map(|(o, i)| {
            let synthetic = fields.iter().any(|f| f.oneof_index == Some(i) && f.proto3_optional());
            if synthetic { None } else { o.name.clone() }
        })
        .collect()
}

fn is_map_entry(message: &DescriptorProto) -> bool {
    message.options.as_ref().is_some_and(|o| o.map_entry())
}

fn map_entry_of<'a>(
    field: &FieldDescriptorProto,
    nested: &'a [DescriptorProto],
) -> Option<&'a DescriptorProto> {
    // In a descriptor set the name is a full one.
    let name = field.type_name.as_deref()?.rsplit('.').next()?;
    if field.label() != Label::Repeated || field.r#type != Some(Type::Message as i32) {
        return None;
    }
    nested.iter().find(|m| m.name.as_deref() == Some(name) && is_map_entry(m))
}

fn map_kind(entry: &DescriptorProto) -> FieldKind {
    let part =
        |i: usize| entry.field.get(i).map_or(FieldKind::Scalar(Scalar::String), written_kind);
    let key = match part(0) {
        FieldKind::Scalar(s) => s,
        _ => Scalar::String,
    };
    FieldKind::Map { key, value: Box::new(part(1)) }
}

fn written_kind(field: &FieldDescriptorProto) -> FieldKind {
    if let Some(name) = &field.type_name {
        return FieldKind::Unresolved(name.clone());
    }
    FieldKind::Scalar(match field.r#type() {
        Type::Double => Scalar::Double,
        Type::Float => Scalar::Float,
        Type::Int64 => Scalar::Int64,
        Type::Uint64 => Scalar::Uint64,
        Type::Int32 => Scalar::Int32,
        Type::Fixed64 => Scalar::Fixed64,
        Type::Fixed32 => Scalar::Fixed32,
        Type::Bool => Scalar::Bool,
        Type::Bytes => Scalar::Bytes,
        Type::Uint32 => Scalar::Uint32,
        Type::Sfixed32 => Scalar::Sfixed32,
        Type::Sfixed64 => Scalar::Sfixed64,
        Type::Sint32 => Scalar::Sint32,
        Type::Sint64 => Scalar::Sint64,
        Type::String => Scalar::String,
        Type::Group | Type::Message | Type::Enum => {
            return FieldKind::Unresolved(field.type_name.clone().unwrap_or_default());
        }
    })
}

pub(super) fn join(scope: &str, name: &str) -> String {
    if scope.is_empty() { name.to_owned() } else { format!("{scope}.{name}") }
}

/// The JSON name protobuf gives a field: underscores dropped, the letter after each in upper case.
fn lower_camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut upper = false;
    for c in name.chars() {
        match c {
            '_' => upper = true,
            c if upper => {
                out.extend(c.to_uppercase());
                upper = false;
            }
            c => out.push(c),
        }
    }
    out
}
