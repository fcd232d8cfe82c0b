//! The frameworks that are compiled into the program, by name.

/// The framework read with where none is named.
pub const DEFAULT: &str = "caring-community";

/// One file of a shipped framework.
#[derive(Clone, Copy)]
pub(super) struct File {
    /// Its name, as findings print it.
    pub(super) name: &'static str,
    /// Its text.
    pub(super) text: &'static str,
}

/// A framework that is compiled into the program.
pub(super) struct Shipped {
    name: &'static str,
    /// Its rules and all that they name.
    pub(super) files: &'static [File],
    /// Its tests, which no run needs.
    pub(super) tests: &'static [File],
    /// The programme that its tests are run in.
    pub(super) programme: File,
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
        tests: &[
            file!("caring-community/tests/boundaries.jalon"),
            file!("caring-community/tests/consent.jalon"),
            file!("caring-community/tests/duties.jalon"),
            file!("caring-community/tests/rhythm.jalon"),
        ],
        programme: file!("caring-community/programme.toml"),
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
        tests: &[file!("street-outreach/tests.jalon")],
        programme: file!("street-outreach/programme.toml"),
    },
];

/// The names of the shipped frameworks.
pub fn names() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|shipped| shipped.name)
}

/// The shipped framework of a name, where there is one.
pub(super) fn find(name: &str) -> Option<&'static Shipped> {
    SHIPPED.iter().find(|shipped| shipped.name == name)
}
