//! Compiles the messages. protox is a protobuf compiler in Rust, so that nothing but Cargo has to
//! be installed; `prost_build::compile_protos` does the same with protoc.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=../proto");
    // The services import the rest.
    let files = protox::compile(["deployments/v1/service.proto"], ["../proto"])?;
    prost_build::Config::new().compile_fds(files)?;
    Ok(())
}
