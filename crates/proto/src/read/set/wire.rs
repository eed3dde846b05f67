//! Protobuf's binary encoding, cut into numbered fields.
//!
//! Lenient: what cannot be read ends the iteration. Deliberately not here: what a field means.
//! Source: protobuf.dev "Encoding".

/// The value of one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value<'a> {
    /// A variable-length number.
    Varint(u64),
    /// Eight bytes.
    Fixed64(u64),
    /// Four bytes.
    Fixed32(u32),
    /// Text, bytes, a message, or packed numbers.
    Bytes(&'a [u8]),
}

/// The fields of a message in the order in which they were written.
pub(super) fn fields(bytes: &[u8]) -> Fields<'_> {
    Fields { rest: bytes }
}

/// Iterates over a message.
#[derive(Debug, Clone)]
pub(super) struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Fields<'a> {
    type Item = (u64, Value<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let tag = self.varint()?;
        let value = match tag & 7 {
            0 => Value::Varint(self.varint()?),
            1 => Value::Fixed64(u64::from_le_bytes(self.take(8)?.try_into().ok()?)),
            2 => {
                let length = usize::try_from(self.varint()?).ok()?;
                Value::Bytes(self.take(length)?)
            }
            5 => Value::Fixed32(u32::from_le_bytes(self.take(4)?.try_into().ok()?)),
            // Groups appear in no descriptor and in no option that is looked at.
            _ => return None,
        };
        Some((tag >> 3, value))
    }
}

impl<'a> Fields<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (head, tail) = self.rest.split_at_checked(length)?;
        self.rest = tail;
        Some(head)
    }

    fn varint(&mut self) -> Option<u64> {
        let mut out = 0u64;
        for shift in (0..64).step_by(7) {
            let [byte] = *self.take(1)? else { return None };
            out |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(out);
            }
        }
        None
    }
}

/// The numbers of a packed field.
pub(super) fn varints(bytes: &[u8]) -> Vec<u64> {
    let mut fields = Fields { rest: bytes };
    std::iter::from_fn(|| fields.varint()).collect()
}

/// All bytes of the fields with a number, in order; a message that is written in parts is their
/// concatenation.
pub(super) fn messages(bytes: &[u8], number: u64) -> impl Iterator<Item = &[u8]> {
    fields(bytes).filter_map(move |(n, value)| match value {
        Value::Bytes(bytes) if n == number => Some(bytes),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_cut_and_broken_ends_end() {
        // The example of "Encoding": field 1 is 150, field 2 is "testing".
        let bytes = [0x08, 0x96, 0x01, 0x12, 0x07, b't', b'e', b's', b't', b'i', b'n', b'g'];
        let all: Vec<_> = fields(&bytes).collect();
        assert_eq!(all, [(1, Value::Varint(150)), (2, Value::Bytes(b"testing"))]);
        for end in 0..bytes.len() {
            assert!(fields(&bytes[..end]).count() < 2);
        }
        assert_eq!(fields(&[0xff; 40]).count(), 0);
        assert_eq!(varints(&[0x03, 0x8e, 0x02, 0x9e, 0xa7, 0x05]), [3, 270, 86942]);
    }
}
