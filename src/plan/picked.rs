//! One selector compiled alone, for whoever asks what it selects and runs no rule.

use super::builder::Builder;
use super::{Plan, SelectorId};
use crate::framework::{self, Framework};
use crate::programme::Programme;

/// A selector in one team's setting, with all that it looks back on.
#[derive(Debug, Clone)]
pub struct Picked {
    pub(crate) plan: Plan,
    pub(crate) selector: SelectorId,
}

impl Picked {
    /// Compiles a selector of a framework.
    pub fn new(
        framework: &Framework,
        programme: &Programme,
        selector: &framework::Selector,
    ) -> Picked {
        let mut builder = Builder::new(framework, programme);
        let selector = builder.selector(selector);
        Picked {
            plan: Plan::built(builder, Vec::new(), Vec::new(), None),
            selector,
        }
    }

    /// The plan without rules that it runs on.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }
}
