//! Asks cargo to build again when the built-in content or the built-in assets have changed.

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=assets");
}
