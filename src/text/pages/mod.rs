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
    "J0516"
    "J0530"
    "J0531"
    "J0532"
    "J0533"
    "J0534"
    "J0535"
    "J0536"
    "J0537"
    "J0538"
    "J0539"
    "J0540"
    "J0541"
    "J0542"
    "J0543"
};

/// The codes that have a page, in order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(code, _)| *code)
}
