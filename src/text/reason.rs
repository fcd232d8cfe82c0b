//! Reasons that the system and the reader of TOML give in English, as the words by which the messages know them.

use std::io::ErrorKind;

/// The word for a reason of the system; `other` where its own words have to do.
pub fn system_reason(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NotFound => "absent",
        ErrorKind::PermissionDenied => "not-allowed",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::NotADirectory => "not-a-folder",
        ErrorKind::AlreadyExists => "taken",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::FileTooLarge => "large",
        ErrorKind::InvalidFilename => "name",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy",
        ErrorKind::TimedOut | ErrorKind::Interrupted => "late",
        ErrorKind::BrokenPipe | ErrorKind::UnexpectedEof => "cut",
        _ => "other",
    }
}

/// What words of the reader of TOML come down to, the first that is found among them.
const TOML: &[(&str, &str)] = &[
    ("duplicate key", "twice"),
    ("cannot extend", "twice"),
    ("recursion", "deep"),
    ("comma", "comma"),
    ("inline table", "brace"),
    ("unclosed", "bracket"),
    ("array opening", "bracket"),
    ("table open", "bracket"),
    ("unquoted key", "name"),
    ("keys cannot be", "name"),
    ("missing key", "name"),
    ("quote", "quotes"),
    ("string", "quotes"),
    ("escape", "backslash"),
    ("unicode", "backslash"),
    ("comment", "comment"),
    ("assignment", "equals"),
    ("`=`", "equals"),
    ("key with no value", "equals"),
    ("key-value", "equals"),
    ("missing value", "value"),
    ("invalid value", "value"),
    ("digits", "number"),
    ("integer", "number"),
    ("radix", "number"),
    ("number", "number"),
    ("zero", "number"),
    ("sign", "number"),
    ("float", "number"),
    ("date", "date"),
    ("time", "date"),
    ("unexpected", "more"),
];

/// The word for what the reader of TOML says; `other` where its own words have to do.
pub fn toml_reason(said: &str) -> &'static str {
    let said = said.to_lowercase();
    // What was expected comes behind a comma.
    let said = said.split(", expected").next().unwrap_or(&said);
    let mut known = TOML.iter();
    let found = known.find(|(words, _)| said.contains(words));
    found.map_or("other", |(_, word)| word)
}
