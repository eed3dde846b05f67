//! The rules against literate cases: models, protos and the findings they give, side by side.

mod case;
mod cases;
mod codes;
mod example;
mod numbered;
mod protoc;
mod rows;
mod severities;
mod tables;
