//! Reading and pairing as other crates use them.

mod pairing;
mod reading;
mod roots;
mod sets;
