//! Fills the placeholders of a framework's texts: `{busy-day}`, `{observed}`, `{peer}`.

use super::Voice;
use crate::alerts::{Alert, Figure, Unit};
use crate::framework::{Operand, ParameterId};

impl Voice<'_> {
    /// A text with its placeholders filled; those of an alert stay as written where there is no alert.
    ///
    /// `{observed}`, `{asked}`, `{start}` and the parties are the alert's, other names are parameters; a name that is
    /// neither stays as it was written.
    pub fn fill(&self, text: &str, alert: Option<&Alert>) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, behind)) = after.split_once('}') else {
                rest = &rest[before.len()..];
                break;
            };
            match self.placeholder(name.trim(), alert) {
                Some(words) => filled.push_str(&words),
                None => {
                    filled.push('{');
                    filled.push_str(name);
                    filled.push('}');
                }
            }
            rest = behind;
        }
        filled.push_str(rest);
        filled
    }

    fn placeholder(&self, name: &str, alert: Option<&Alert>) -> Option<String> {
        if let Some(alert) = alert {
            match name {
                "observed" => return Some(self.figure(alert.observed, alert.unit)),
                "asked" => return Some(self.figure(alert.asked, alert.unit)),
                "start" => return Some(self.moment(alert.start)),
                _ => {}
            }
            if let Some(party) = self.framework.vocabulary.find_party(name) {
                let code = alert.key.iter().find(|(id, _)| *id == party);
                return Some(match code {
                    Some((_, Some(code))) => code.to_string(),
                    _ => self.unnamed(party),
                });
            }
        }
        let at = self
            .framework
            .parameters
            .iter()
            .position(|parameter| parameter.name == name)?;
        let id = ParameterId(u16::try_from(at).ok()?);
        Some(self.operand(Operand::Parameter(id)))
    }

    fn figure(&self, figure: Option<Figure>, unit: Option<Unit>) -> String {
        match (figure, unit) {
            (Some(figure), Some(unit)) => self.amount(figure, unit),
            _ => self.say("words-nothing", &[]),
        }
    }
}
