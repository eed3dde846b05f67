//! What must stay different.
