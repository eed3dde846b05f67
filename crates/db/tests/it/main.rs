//! Sessions with real databases, and the servers that are started for them.

mod encryption;
mod errors;
mod interrupts;
mod named;
mod secrets;
mod settings;
mod shadows;
mod values;
