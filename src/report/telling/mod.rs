//! What a report says in sentences, which text and pages lay out each in their own way.

mod alert;
mod beside;
mod reading;
mod untold;

pub(super) use alert::on_a_line;

use super::Report;
use crate::framework::RuleId;
use crate::text::{Arg, Messages};
use crate::words::Voice;

/// A label's message, and the words beside it.
pub(super) type Line = (&'static str, String);

/// Says one report in one language.
pub(super) struct Teller<'a> {
    pub(super) report: Report<'a>,
    pub(super) voice: Voice<'a>,
    pub(super) messages: &'a Messages,
}

impl<'a> Teller<'a> {
    /// The teller of a report, in the language of the messages.
    pub(super) fn new(report: Report<'a>, messages: &'a Messages) -> Self {
        Teller {
            report,
            voice: report.voice(messages),
            messages,
        }
    }
}

impl Teller<'_> {
    pub(super) fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages.say(key, args)
    }

    /// What a rule is called: its title, else its name.
    pub(super) fn title(&self, id: RuleId) -> String {
        let rule = self.report.framework.rule(id);
        match &rule.common.title {
            Some(title) => self.voice.fill(title.get(self.messages.lang()), None),
            None => rule.name.clone(),
        }
    }
}
