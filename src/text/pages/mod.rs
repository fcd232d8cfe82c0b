//! The pages behind the codes: what a finding means, why it matters, a wrong and a right example; one file a code.

mod read;

pub use read::{Example, Form, Page, page};

/// A page with its code.
macro_rules! pages {
    ($($code:literal)*) => {
        &[$(($code, include_str!(concat!($code, ".md")))),*]
    };
}

/// Every page, in the order of the codes.
const PAGES: &[(&str, &str)] = pages! {
    "J0140"
    "J0214"
    "J0440"
    "J0441"
    "J0442"
    "J0443"
    "J0444"
    "J0445"
    "J0446"
    "J0447"
    "J0516"
};

/// The codes that have a page, in order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(code, _)| *code)
}
