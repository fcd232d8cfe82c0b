//! Frameworks to measure with, and made logs read into memory with them.

use std::io::Cursor;
use std::path::PathBuf;

use jalon::log::{Interaction, LogReader, Names, Schema, Step};
use jalon::plan::Plan;
use jalon::project::Setting;
use tempfile::TempDir;

use super::rules::{self, Look};

/// The five rules of the comparison.
pub fn five() -> Setting {
    let rules = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/benches/compare/rules/five.jalon"
    );
    open(rules)
}

/// The framework that is shipped.
pub fn shipped() -> Setting {
    open("caring-community")
}

/// As many made rules as asked for.
pub fn made(count: usize, look: Look) -> Setting {
    let (_folder, path) = made_rules(count, look);
    open(&path.to_string_lossy())
}

/// The same as a file, in a folder that goes when it is dropped.
pub fn made_rules(count: usize, look: Look) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("made.jalon");
    std::fs::write(&path, rules::framework(count, look)).expect("a file");
    (folder, path)
}

/// A framework by its name or path.
pub fn open(framework: &str) -> Setting {
    let opened = Setting::open(Some(framework), None, None);
    opened.unwrap_or_else(|_| panic!("{framework} cannot be used"))
}

/// How logs are read in a setting.
pub fn schema(setting: &Setting) -> Schema {
    let vocabulary = &setting.framework.vocabulary;
    Schema::new(vocabulary, &setting.programme.mapping, setting.zone())
}

/// The rules of a setting, compiled.
pub fn plan(setting: &Setting) -> Plan {
    Plan::new(&setting.framework, &setting.programme, false)
}

/// Reads a log from its first row to its last, each into the same interaction, which `take` sees.
pub fn read(
    bytes: &[u8],
    name: &str,
    setting: &Setting,
    schema: &Schema,
    mut take: impl FnMut(&Interaction, &Names),
) -> Names {
    let input = Box::new(Cursor::new(bytes.to_vec()));
    let mut reader =
        LogReader::open(input, name, 0, schema).unwrap_or_else(|_| panic!("{name} opens"));
    let mut names = Names::default();
    let mut row = Interaction::blank(&setting.framework.vocabulary);
    loop {
        match reader.next(schema, &mut names, &mut row) {
            Ok(Step::Row) => take(&row, &names),
            Ok(Step::End) => return names,
            Ok(Step::Refused(refused)) => panic!("{name}: row {} is refused", refused.row),
            Err(_) => panic!("{name} cannot be read"),
        }
    }
}
