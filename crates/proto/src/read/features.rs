//! Which of the language's rules hold where: proto2's, proto3's, an edition's, and what a file, a
//! message or a field says otherwise.
//!
//! Source: protobuf.dev "Feature Settings for Editions". Deliberately not here: features that say
//! nothing about what a field can carry (`utf8_validation`, `json_format`).

use crate::{Encoding, Openness, Options, Presence, Syntax};

/// The rules at one place; inner places inherit them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Features {
    /// Of fields that carry no message.
    pub presence: Presence,
    pub openness: Openness,
    pub encoding: Encoding,
}

impl Features {
    /// What holds in a file that says nothing.
    pub fn of(syntax: &Syntax) -> Self {
        let (presence, openness) = match syntax {
            Syntax::Proto2 => (Presence::Explicit, Openness::Closed),
            Syntax::Proto3 => (Presence::None, Openness::Open),
            // The default of every edition so far.
            Syntax::Edition(_) => (Presence::Explicit, Openness::Open),
        };
        Self { presence, openness, encoding: Encoding::LengthPrefixed }
    }

    /// What holds where `options` are given.
    #[must_use]
    pub fn with(mut self, options: &Options) -> Self {
        match options.get("features.field_presence") {
            Some("EXPLICIT") => self.presence = Presence::Explicit,
            Some("IMPLICIT") => self.presence = Presence::None,
            Some("LEGACY_REQUIRED") => self.presence = Presence::Required,
            _ => {}
        }
        match options.get("features.enum_type") {
            Some("OPEN") => self.openness = Openness::Open,
            Some("CLOSED") => self.openness = Openness::Closed,
            _ => {}
        }
        match options.get("features.message_encoding") {
            Some("LENGTH_PREFIXED") => self.encoding = Encoding::LengthPrefixed,
            Some("DELIMITED") => self.encoding = Encoding::Delimited,
            _ => {}
        }
        self
    }
}
