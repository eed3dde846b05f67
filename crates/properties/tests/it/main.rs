//! The properties of the schema engine on real databases.

mod cases;
mod live;
mod locks;
mod pairs;
