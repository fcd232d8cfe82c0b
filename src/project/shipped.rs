//! The frameworks that are compiled into the program, by name.

/// The framework read with where none is named.
pub const DEFAULT: &str = "caring-community";

/// One file of a shipped framework.
pub(super) struct File {
    /// Its name, as findings print it.
    pub(super) name: &'static str,
    /// Its text.
    pub(super) text: &'static str,
}

/// A framework that is compiled into the program.
struct Shipped {
    name: &'static str,
    files: &'static [File],
}

/// A file under `rules/`, with its text.
macro_rules! file {
    ($path:literal) => {
        File {
            name: $path,
            text: include_str!(concat!("../../rules/", $path)),
        }
    };
}

const SHIPPED: &[Shipped] = &[
    Shipped {
        name: DEFAULT,
        files: &[
            file!("caring-community/boundaries.jalon"),
            file!("caring-community/consent.jalon"),
            file!("caring-community/duties.jalon"),
            file!("caring-community/framework.jalon"),
            file!("caring-community/hours.jalon"),
            file!("caring-community/rhythm.jalon"),
            file!("caring-community/sources.jalon"),
            file!("caring-community/vocabulary.jalon"),
        ],
    },
    Shipped {
        name: "street-outreach",
        files: &[
            file!("street-outreach/follow.jalon"),
            file!("street-outreach/framework.jalon"),
            file!("street-outreach/night.jalon"),
            file!("street-outreach/say.jalon"),
            file!("street-outreach/sources.jalon"),
            file!("street-outreach/vocabulary.jalon"),
        ],
    },
];

/// The names of the shipped frameworks.
pub fn names() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|shipped| shipped.name)
}

/// The files of a shipped framework, where there is one of that name.
pub(super) fn files(name: &str) -> Option<&'static [File]> {
    SHIPPED
        .iter()
        .find(|shipped| shipped.name == name)
        .map(|shipped| shipped.files)
}
