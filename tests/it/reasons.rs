//! Reasons that the system and the reader of TOML give are said in the language of the reader.

use std::io::ErrorKind;

use jalon::framework::Framework;
use jalon::programme::read;
use jalon::text::{Lang, Layout, Messages, Sources, draw, system_reason, toml_reason};

use crate::programme;

/// Programmes that are not TOML, each in another way.
const BROKEN: &[&str] = &[
    "[parameters",
    "[[peer]",
    "name =",
    "name",
    "days = [1",
    "days = [1,, 2]",
    "days = [1 2]",
    "log = {at = 1",
    "log = {at = 1,, id = 2}",
    "name = 'Our team",
    "name = \"Our team",
    "name = \"\"\"Our team",
    "name = Our team",
    "name = \"C:\\Dossier\"",
    "name = \"\\u12\"",
    "busy-day = 01",
    "busy-day = 1__2",
    "busy-day = +-1",
    "from = 2024-13-40",
    "from = 2024-02-30",
    "from = 2024-05-01T25:00:00",
    "= 1",
    "busy day = 1",
    "busy-day = 1 pause = 2",
    "busy-day == 1",
    "busy-day = 1\nbusy-day = 2",
    "[hours]\n[hours]",
    "hours = 1\n[hours]\noffice = 2",
    "name = \"a\u{1}\"",
    "# \u{1}",
    "busy-day: 5",
    "]",
];

#[test]
fn what_is_not_toml_is_said_in_french() {
    let framework: Framework = programme::framework();
    let messages = Messages::new(Lang::Fr);
    let mut english = Vec::new();
    for text in BROKEN {
        let mut sources = Sources::default();
        let id = sources.add("programme.toml", *text);
        let (read, findings) = read(id, text, &framework);
        assert!(read.is_none() && !findings.is_empty(), "{text}");
        let said: Vec<String> = findings
            .iter()
            .map(|finding| draw(finding, &sources, &messages, Layout::default()))
            .collect();
        let said = said.join("\n\n");
        if said.contains("en anglais") {
            english.push(said);
        }
    }
    assert!(english.is_empty(), "{}", english.join("\n\n"));
    assert_eq!(toml_reason("something new"), "other");
}

#[test]
fn what_the_system_refuses_is_said_in_french() {
    for kind in [
        ErrorKind::NotFound,
        ErrorKind::PermissionDenied,
        ErrorKind::IsADirectory,
        ErrorKind::NotADirectory,
        ErrorKind::AlreadyExists,
        ErrorKind::StorageFull,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::FileTooLarge,
        ErrorKind::InvalidFilename,
        ErrorKind::ResourceBusy,
        ErrorKind::TimedOut,
        ErrorKind::BrokenPipe,
    ] {
        for lang in Lang::ALL {
            let why = ("why", system_reason(kind).into());
            let args = [why, ("reason", kind.to_string().into())];
            let said = Messages::new(lang).say("system-reason", &args);
            assert!(!said.contains(&kind.to_string()), "{kind}: {said}");
        }
    }
    assert_eq!(system_reason(ErrorKind::Other), "other");
}
