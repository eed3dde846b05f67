//! The source of a file of a descriptor set, if it is at hand and still the same.
//!
//! Foreign sets count columns with tab stops and may have been made from another state of the
//! file, so only the text's own places are used, and only where the text declares the same things.

use super::super::edition::{Readable, readable};
use crate::Input;
use kilter_diag::Source;
use prost_types::{DescriptorProto, EnumDescriptorProto, FileDescriptorProto};
use std::sync::Arc;

/// The source and its places, which replace those of `file`.
pub(super) fn find(
    file: &mut FileDescriptorProto,
    sources: &[Input],
) -> Option<(Arc<Source>, Readable)> {
    let input = sources.iter().find(|i| i.name == file.name()).or_else(|| {
        sources.iter().find(|i| {
            let front = i.source.path.strip_suffix(file.name());
            front.is_some_and(|f| f.is_empty() || f.ends_with('/'))
        })
    })?;
    let readable = readable(&input.source.text);
    let own = protox_parse::parse(file.name(), &readable.text).ok()?;
    if !same_file(file, &own) {
        return None;
    }
    file.source_code_info = own.source_code_info;
    Some((Arc::clone(&input.source), readable))
}

fn same_file(a: &FileDescriptorProto, b: &FileDescriptorProto) -> bool {
    a.package() == b.package()
        && same(&a.message_type, &b.message_type, same_message)
        && same(&a.enum_type, &b.enum_type, same_enum)
        && same(&a.service, &b.service, |a, b| a.name() == b.name())
}

fn same_message(a: &DescriptorProto, b: &DescriptorProto) -> bool {
    a.name() == b.name()
        && same(&a.field, &b.field, |a, b| a.name() == b.name() && a.number() == b.number())
        && same(&a.nested_type, &b.nested_type, same_message)
        && same(&a.enum_type, &b.enum_type, same_enum)
}

fn same_enum(a: &EnumDescriptorProto, b: &EnumDescriptorProto) -> bool {
    a.name() == b.name() && same(&a.value, &b.value, |a, b| a.name() == b.name())
}

fn same<T>(a: &[T], b: &[T], equal: impl Fn(&T, &T) -> bool) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
}
