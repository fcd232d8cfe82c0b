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
    "J0101"
    "J0102"
    "J0103"
    "J0104"
    "J0105"
    "J0106"
    "J0107"
    "J0108"
    "J0109"
    "J0110"
    "J0111"
    "J0112"
    "J0113"
    "J0114"
    "J0115"
    "J0116"
    "J0117"
    "J0118"
    "J0119"
    "J0120"
    "J0121"
    "J0122"
    "J0123"
    "J0124"
    "J0125"
    "J0126"
    "J0127"
    "J0128"
    "J0129"
    "J0130"
    "J0131"
    "J0132"
    "J0133"
    "J0134"
    "J0135"
    "J0136"
    "J0214"
    "J0516"
    "J0601"
    "J0602"
    "J0603"
    "J0604"
    "J0605"
    "J0606"
    "J0607"
    "J0610"
    "J0611"
    "J0612"
    "J0613"
    "J0620"
    "J0621"
    "J0622"
    "J0623"
    "J0630"
    "J0631"
    "J0632"
    "J0633"
    "J0640"
    "J0641"
    "J0642"
    "J0643"
    "J0644"
    "J0650"
    "J0651"
    "J0652"
    "J0653"
    "J0654"
    "J0655"
    "J0701"
    "J0702"
    "J0703"
    "J0704"
    "J0705"
    "J0706"
    "J0707"
    "J0708"
    "J0709"
    "J0710"
    "J0711"
    "J0712"
    "J0713"
    "J0714"
    "J0715"
    "J0716"
    "J0717"
    "J0718"
    "J0720"
    "J0721"
};

/// The codes that have a page, in order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(code, _)| *code)
}
