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
    "J0401"
    "J0402"
    "J0403"
    "J0404"
    "J0405"
    "J0406"
    "J0407"
    "J0408"
    "J0409"
    "J0410"
    "J0411"
    "J0412"
    "J0414"
    "J0415"
    "J0416"
    "J0417"
    "J0418"
    "J0419"
    "J0420"
    "J0421"
    "J0422"
    "J0423"
    "J0424"
    "J0425"
    "J0426"
    "J0427"
    "J0429"
    "J0430"
    "J0431"
    "J0432"
    "J0433"
    "J0434"
    "J0435"
    "J0436"
    "J0437"
    "J0501"
    "J0502"
    "J0503"
    "J0504"
    "J0505"
    "J0516"
};

/// The codes that have a page, in order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(code, _)| *code)
}
