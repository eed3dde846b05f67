//! The command as people use it: whole processes, real files, real databases.

mod api;
mod auto_migrate;
mod bad_input;
mod catalogue;
mod commands;
mod databases;
mod edges;
mod expressions;
mod facts;
mod import;
mod in_code;
mod library;
mod losses;
mod models;
mod models_verify;
mod over_time;
mod packages;
mod practices;
mod protos;
mod renames;
mod rows;
mod rust_migrations;
mod sandbox;
mod seaorm;
mod secrets;
mod story;
