//! Pages: each one file that asks for nothing from anywhere, readable without colour, by keyboard and by ear.

mod card;
mod chart;
mod digest;
mod run;
mod section;
mod self_check;
mod shell;

pub use digest::digest_html;
pub use run::run_html;
pub use self_check::self_check_html;

use shell::Shell;
