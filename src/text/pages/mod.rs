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
    "J0201"
    "J0202"
    "J0203"
    "J0204"
    "J0205"
    "J0210"
    "J0211"
    "J0212"
    "J0213"
    "J0214"
    "J0215"
    "J0216"
    "J0217"
    "J0218"
    "J0219"
    "J0220"
    "J0221"
    "J0222"
    "J0223"
    "J0224"
    "J0301"
    "J0302"
    "J0303"
    "J0304"
    "J0305"
    "J0306"
    "J0307"
    "J0308"
    "J0309"
    "J0310"
    "J0311"
    "J0312"
    "J0313"
    "J0314"
    "J0315"
    "J0316"
    "J0317"
    "J0318"
    "J0319"
    "J0321"
    "J0322"
    "J0323"
    "J0324"
    "J0325"
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
