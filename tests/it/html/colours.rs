//! The colours of pages: words stand out from what is behind them by 4.5 to 1 at least, in each scheme, pictures by 3.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What words are written in, on what.
const WORDS: [(&str, &str); 18] = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "wash"),
    ("ink", "warm-wash"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "warm-wash"),
    ("accent", "paper"),
    ("accent", "card"),
    ("accent", "wash"),
    ("warm", "paper"),
    ("warm", "card"),
    ("warm", "warm-wash"),
    ("on-low", "step1"),
    ("on-low", "step2"),
    ("on-high", "step3"),
    ("on-high", "step4"),
    ("on-low", "paper"),
];

/// What is drawn, on what.
const DRAWN: [(&str, &str); 7] = [
    ("step3", "paper"),
    ("step3", "warm-wash"),
    ("warm", "paper"),
    ("warm", "warm-wash"),
    ("edge", "paper"),
    ("edge", "card"),
    ("accent", "paper"),
];

/// The colours of each scheme: those of a later one over those of the first.
fn schemes() -> Vec<BTreeMap<String, u32>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report/html/page.css");
    let style = fs::read_to_string(path).expect("the style");
    let mut schemes: Vec<BTreeMap<String, u32>> = Vec::new();
    for block in style.split(":root {").skip(1) {
        let (block, _) = block.split_once('}').expect("an end");
        let named = block.split(';').filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
            Some((
                name.to_string(),
                u32::from_str_radix(value, 16).expect("a colour"),
            ))
        });
        let named: BTreeMap<String, u32> = named.collect();
        if !named.is_empty() {
            let mut scheme = schemes.first().cloned().unwrap_or_default();
            scheme.extend(named);
            schemes.push(scheme);
        }
    }
    schemes
}

/// The relative luminance of a colour (WCAG 2.2).
fn luminance(colour: u32) -> f64 {
    let part = |shift: u32| {
        let value = f64::from((colour >> shift) & 0xff) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}

fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn words_and_pictures_stand_out_in_each_scheme() {
    let schemes = schemes();
    assert_eq!(schemes.len(), 3, "light, dark and print");
    for (place, scheme) in schemes.iter().enumerate() {
        let pairs = WORDS.iter().map(|pair| (pair, 4.5));
        for ((front, back), least) in pairs.chain(DRAWN.iter().map(|pair| (pair, 3.0))) {
            let (above, behind) = (scheme[*front], scheme[*back]);
            let found = contrast(above, behind);
            assert!(
                found >= least,
                "scheme {place}: {front} on {back} is {found:.2} to 1"
            );
        }
    }
}

/// No red, which is read as blame: no colour in which red stands far above both others.
#[test]
fn no_colour_is_red() {
    for scheme in schemes() {
        for (name, colour) in scheme {
            let part = |shift: u32| ((colour >> shift) & 0xff) as i32;
            let (red, green, blue) = (part(16), part(8), part(0));
            let is_red = red > 120 && red - green > 70 && red - blue > 70;
            assert!(!is_red, "{name} is red");
        }
    }
}
