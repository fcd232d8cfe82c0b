//! A framework and a programme, found and read: what a log is judged with.

use std::path::{Path, PathBuf};

use super::Error;
use super::rules::{Place, Purpose, read_text};
use super::shipped::{self, DEFAULT, File};
use crate::framework::Framework;
use crate::programme::{self, Programme};
use crate::text::{Finding, Lang, Severity, Sources};

/// The file of a programme, where it stands beside a log.
pub(super) const PROGRAMME: &str = "programme.toml";

/// A framework that can be used, in one team's setting.
pub struct Setting {
    /// The framework.
    pub framework: Framework,
    /// The programme; without a file the one that changes nothing.
    pub programme: Programme,
    /// Where the framework was read; nothing for one that is compiled in.
    pub framework_path: Option<PathBuf>,
    /// Where the programme was read; nothing where there is none.
    pub programme_path: Option<PathBuf>,
    /// The texts of both.
    pub sources: Sources,
    /// Warnings and advice found in the framework.
    pub framework_findings: Vec<Finding>,
    /// Warnings and advice found in the programme.
    pub programme_findings: Vec<Finding>,
}

impl Setting {
    /// Finds and reads the framework and the programme for a log.
    ///
    /// The programme is the one asked for, else a `programme.toml` beside the first log, or in the current folder where no
    /// log is named, else none; the framework is the one asked for (a shipped name, else a path), else the programme's,
    /// else the shipped one.
    ///
    /// # Errors
    /// When a file cannot be read, or holds a mistake that keeps it from being used.
    pub fn open(
        framework: Option<&str>,
        programme: Option<&Path>,
        first_log: Option<&Path>,
    ) -> Result<Setting, Error> {
        let file = match programme {
            Some(path) => Some(path.to_path_buf()),
            None => beside(first_log.unwrap_or(Path::new(PROGRAMME))),
        };
        let text = file.as_deref().map(read_text).transpose()?;
        let place = match (framework, &file, &text) {
            (Some(name), _, _) => Place::named(name, Path::new(""))?,
            (None, Some(file), Some(text)) => match programme::framework_named(text) {
                Some(name) => Place::named(&name, file.parent().unwrap_or(Path::new("")))?,
                None => Place::named(DEFAULT, Path::new(""))?,
            },
            _ => Place::named(DEFAULT, Path::new(""))?,
        };
        let programme = file.as_ref().zip(text);
        let programme = programme.map(|(file, text)| (file.display().to_string(), text));
        let setting = Setting::read(&place, programme, Purpose::Judge)?;
        Ok(Setting {
            programme_path: file,
            ..setting
        })
    }

    /// The logs that are read: those named, else the one that the programme names.
    ///
    /// # Errors
    /// When neither names one.
    pub fn logs(&self, named: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
        if !named.is_empty() {
            return Ok(named.to_vec());
        }
        let file = self.programme.mapping.file.as_ref().ok_or(Error::NoLog)?;
        Ok(vec![self.folder(named).join(file)])
    }

    /// The folder in which a team's own files stand: the programme's, else that of the first log, else the current one.
    pub fn folder(&self, logs: &[PathBuf]) -> PathBuf {
        let named = logs.first().filter(|log| *log != Path::new("-"));
        let file = self.programme_path.as_ref().or(named);
        let folder = file.and_then(|file| file.parent());
        folder.unwrap_or(Path::new("")).to_path_buf()
    }

    /// Finds and reads a framework with its tests, and the programme that they are run in.
    ///
    /// The framework is a shipped name, else a path, else the shipped one; the programme is the one asked for, else the
    /// `programme.toml` in the framework's folder, or beside its file, or shipped with it, else none.
    ///
    /// # Errors
    /// When a file cannot be read, or holds a mistake that keeps it from being used.
    pub fn of_tests(framework: Option<&Path>, programme: Option<&Path>) -> Result<Setting, Error> {
        let place = match framework {
            Some(path) => match path.to_str().and_then(shipped::find) {
                Some(shipped) => Place::Shipped(shipped),
                None => Place::Path(path.to_path_buf()),
            },
            None => Place::named(DEFAULT, Path::new(""))?,
        };
        let file = match (programme, &place) {
            (Some(path), _) => Some(path.to_path_buf()),
            (None, Place::Path(path)) if path.is_dir() => beside(&path.join(PROGRAMME)),
            (None, Place::Path(path)) => beside(path),
            (None, Place::Shipped(_)) => None,
        };
        let programme = match (file, &place) {
            (Some(file), _) => Some((file.display().to_string(), read_text(&file)?)),
            (None, Place::Shipped(shipped)) => {
                let File { name, text } = shipped.programme;
                Some((name.to_string(), text.to_string()))
            }
            (None, Place::Path(_)) => None,
        };
        Setting::read(&place, programme, Purpose::Test)
    }

    /// Reads a framework, and a programme given as name and text.
    fn read(
        place: &Place,
        programme: Option<(String, String)>,
        purpose: Purpose<'_>,
    ) -> Result<Setting, Error> {
        let mut sources = Sources::default();
        let rules = place.read(&mut sources, purpose)?;
        let Some(framework) = rules.framework else {
            return Err(Error::Framework {
                sources: Box::new(sources),
                findings: errors(rules.findings),
            });
        };
        let (programme, programme_findings) = match programme {
            Some((name, text)) => {
                let id = sources.add(name, text.as_str());
                match programme::read(id, &text, &framework) {
                    (Some(programme), findings) if errors(findings.clone()).is_empty() => {
                        (programme, findings)
                    }
                    (_, findings) => {
                        return Err(Error::Programme {
                            sources: Box::new(sources),
                            findings: errors(findings),
                        });
                    }
                }
            }
            None => (Programme::default(), Vec::new()),
        };
        Ok(Setting {
            framework,
            programme,
            framework_path: place.path(),
            programme_path: None,
            sources,
            framework_findings: rules.findings,
            programme_findings,
        })
    }

    /// The language the programme asks for.
    pub fn language(&self) -> Option<Lang> {
        self.programme.language
    }
}

/// The folder of a log whose rules nobody asked for: neither a name nor the programme says which framework is meant, so
/// the shipped one is used.
pub fn passed_over(programme: Option<&Path>, first_log: Option<&Path>) -> Option<PathBuf> {
    let log = first_log.filter(|log| *log != Path::new("-"))?;
    let file = programme.map(Path::to_path_buf).or_else(|| beside(log));
    let text = file.and_then(|file| read_text(&file).ok());
    if text.is_some_and(|text| programme::framework_named(&text).is_some()) {
        return None;
    }
    let folder = match log.parent()? {
        here if here == Path::new("") => Path::new("."),
        folder => folder,
    };
    let rules = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".jalon") || name.ends_with(".jalon.md")
    };
    let mut entries = folder.read_dir().ok()?.flatten();
    let holds = entries.any(|entry| rules(entry.path()));
    holds.then(|| folder.to_path_buf())
}

/// The findings that keep something from being used.
fn errors(findings: Vec<Finding>) -> Vec<Finding> {
    let mut errors = findings;
    errors.retain(|finding| finding.severity == Severity::Error);
    errors
}

/// The programme beside a file, where there is one; standard input has none.
fn beside(file: &Path) -> Option<PathBuf> {
    if file == Path::new("-") {
        return None;
    }
    let programme = file.with_file_name(PROGRAMME);
    programme.is_file().then_some(programme)
}
