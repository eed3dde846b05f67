//! What several fuzz targets need. Deliberately not here: the targets (`src/bin/`).

/// The text a target works on; libFuzzer's bytes that are no UTF-8 are replaced, so that every
/// input tries something.
pub fn text(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
