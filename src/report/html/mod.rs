//! Pages: each one file that asks for nothing from anywhere, readable without colour, by keyboard and by ear.

mod chart;
mod run;
mod shell;

pub use run::run_html;

use shell::Shell;
