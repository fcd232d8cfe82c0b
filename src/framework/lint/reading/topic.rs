//! The fields that are about what is talked of, and not about whom.

use std::collections::BTreeSet;

use super::Whole;
use super::reach::{self, Reach};
use crate::framework::{Body, Condition};
use crate::vocabulary::{FieldId, Owner};

/// The fields whose values say what may be talked about, and not what someone is: those that a word of consent carries,
/// and those that sharing is asked consent over.
pub(in crate::framework::lint) fn topics(whole: &Whole<'_>) -> BTreeSet<FieldId> {
    let framework = whole.framework;
    let mut topics = BTreeSet::new();
    if let Some(consent) = framework.vocabulary.find_kind("consent") {
        for (at, field) in framework.vocabulary.fields.iter().enumerate() {
            let of_consent =
                matches!(&field.owner, Owner::Kinds(kinds) if kinds.contains(&consent));
            topics.extend(u16::try_from(at).ok().filter(|_| of_consent).map(FieldId));
        }
    }
    for rule in &framework.rules {
        if let Body::Consent(consent) = &rule.body {
            topics.extend(&consent.covering);
        }
        let mut reach = Reach::of(framework, reach::judged(rule));
        for condition in rule.common.unless.iter().chain(&rule.common.needs) {
            reach.condition(condition);
        }
        for test in reach.tests {
            if let Condition::Consent { covering, .. } = test {
                topics.extend(covering);
            }
        }
    }
    topics
}
