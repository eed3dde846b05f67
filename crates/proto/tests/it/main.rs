//! Reading and pairing as other crates use them.

mod bad_input;
mod pairing;
mod reading;
mod roots;
mod sets;
