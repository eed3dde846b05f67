//! The messages of the API, made from `proto/` by prost.

include!(concat!(env!("OUT_DIR"), "/deployments.v1.rs"));
