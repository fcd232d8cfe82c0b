//! A framework from its files: shipped, or at a path.

use std::fs;
use std::path::{Path, PathBuf};

use super::Error;
use super::shipped::{self, Shipped};
use crate::framework::{self, ChangesAsked, Framework};
use crate::syntax;
use crate::text::{Finding, Severity, SourceId, Sources, nearest};
use crate::time::Date;

/// A framework as it was read: with its texts, and what was found in them.
pub(super) struct Rules {
    /// The framework, where it can be used.
    pub(super) framework: Option<Framework>,
    /// All findings, in the order of files and places.
    pub(super) findings: Vec<Finding>,
}

/// Where a framework is.
pub(super) enum Place {
    /// Compiled into the program.
    Shipped(&'static Shipped),
    /// A file or a folder.
    Path(PathBuf),
}

/// What a framework is read for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Purpose<'a> {
    /// To judge a log; what is compiled in is read without its tests.
    Judge,
    /// To run its tests.
    Test,
    /// To say all that a careful reader would, on this day, and what people ask of its rules where their answers are read.
    Review(Date, Option<&'a ChangesAsked>),
}

impl Place {
    /// The place of what was asked for: a shipped name, else a path, seen from a folder.
    pub(super) fn named(name: &str, from: &Path) -> Result<Place, Error> {
        if let Some(shipped) = shipped::find(name) {
            return Ok(Place::Shipped(shipped));
        }
        let path = from.join(name);
        if path.exists() {
            return Ok(Place::Path(path));
        }
        Err(Error::NoFramework {
            name: name.to_string(),
            nearest: nearest_shipped(name),
        })
    }

    /// The path, where it is one.
    pub(super) fn path(&self) -> Option<PathBuf> {
        match self {
            Place::Shipped(_) => None,
            Place::Path(path) => Some(path.clone()),
        }
    }

    /// Reads the framework for a purpose, and adds its texts to the sources.
    pub(super) fn read(&self, sources: &mut Sources, purpose: Purpose<'_>) -> Result<Rules, Error> {
        let mut ids = Vec::new();
        match self {
            Place::Shipped(shipped) => {
                let tests = match purpose {
                    Purpose::Judge => &[],
                    Purpose::Test | Purpose::Review(..) => shipped.tests,
                };
                let files = shipped.files.iter().chain(tests);
                ids.extend(files.map(|file| sources.add(file.name, file.text)));
            }
            Place::Path(path) => {
                for file in rules_files(path)? {
                    let text = read_text(&file)?;
                    ids.push(sources.add(file.display().to_string(), text));
                }
            }
        }
        Ok(read(&ids, sources, purpose))
    }
}

/// The shipped name nearest to one that is not known.
fn nearest_shipped(name: &str) -> Option<&'static str> {
    nearest(name, shipped::names())
}

/// Parses every file, good or not, and checks what could be parsed.
fn read(ids: &[SourceId], sources: &Sources, purpose: Purpose<'_>) -> Rules {
    let mut findings = Vec::new();
    let mut files = Vec::new();
    for &id in ids {
        let (file, found) = syntax::parse(id, sources.get(id));
        findings.extend(found);
        files.push((id, file));
    }
    // Where a file is none of rules, or all are empty, the checker would say the same in other words.
    let nothing = files
        .iter()
        .all(|(_, file)| file.declarations.is_empty() && file.unread.is_empty());
    let other = |finding: &Finding| {
        finding.code == syntax::NO_RULES && (nothing || finding.severity == Severity::Error)
    };
    if findings.iter().any(other) {
        return Rules {
            framework: None,
            findings,
        };
    }
    let (framework, found) = match purpose {
        Purpose::Review(today, Some(asked)) => framework::review_with(&files, today, asked),
        Purpose::Review(today, None) => framework::review(&files, today),
        Purpose::Judge | Purpose::Test => framework::check(&files),
    };
    findings.extend(found);
    findings.sort_by_key(|finding| (finding.span.source, finding.span.start));
    let broken = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    Rules {
        framework: framework.filter(|_| !broken),
        findings,
    }
}

/// The rules files at a path: itself, or all in a folder and the folders inside, in the order of their paths.
fn rules_files(path: &Path) -> Result<Vec<PathBuf>, Error> {
    let about = fs::metadata(path).map_err(|error| Error::io(path, error))?;
    if !about.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut files = Vec::new();
    let mut open = vec![path.to_path_buf()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| Error::io(&folder, error))?;
        for entry in entries {
            let entry = entry.map_err(|error| Error::io(&folder, error))?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let kind = entry
                .file_type()
                .map_err(|error| Error::io(&entry.path(), error))?;
            // A link to a folder is not followed, so that none can lead back; hidden ones belong to other programs.
            if kind.is_dir() && !name.starts_with('.') {
                open.push(entry.path());
            } else if !kind.is_dir() && (name.ends_with(".jalon") || name.ends_with(".jalon.md")) {
                files.push(entry.path());
            }
        }
    }
    if files.is_empty() {
        return Err(Error::NoRules {
            path: path.to_path_buf(),
        });
    }
    files.sort();
    Ok(files)
}

/// The text of a file in UTF-8, without a byte order mark.
pub(super) fn read_text(path: &Path) -> Result<String, Error> {
    let bytes = fs::read(path).map_err(|error| Error::io(path, error))?;
    if bytes.contains(&0) {
        let path = path.to_path_buf();
        return Err(Error::NotText { path });
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let newlines = error.as_bytes().iter().take(good);
        Error::NotUtf8 {
            path: path.to_path_buf(),
            line: newlines.filter(|byte| **byte == b'\n').count() + 1,
        }
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(text) => text.to_string(),
        None => text,
    })
}
