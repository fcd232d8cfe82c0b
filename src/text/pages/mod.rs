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
    "J0214"
    "J0510"
    "J0511"
    "J0512"
    "J0513"
    "J0514"
    "J0515"
    "J0516"
    "J0517"
    "J0518"
    "J0519"
    "J0520"
    "J0521"
    "J0522"
};

/// The codes that have a page, in order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(code, _)| *code)
}
