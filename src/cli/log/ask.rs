//! The questions of `jalon log add`: numbered choices of the vocabulary, with what was written last as the default.

use std::io::BufRead;

use super::opened::{Opened, refuse};
use super::{Exit, print};
use crate::project::{Diary, Written};
use crate::report::entry_text;
use crate::text::{Arg, Messages};
use crate::vocabulary::{Choice, FieldId, FieldType, KindId, Labels, PartyId, Vocabulary};

/// So many codes of a party are offered.
const OFFERED: usize = 9;

/// So many choices stand on one line.
const IN_LINE: usize = 4;

/// So often a question is asked again after an answer that cannot be read.
const PATIENCE: usize = 5;

/// What leaves a field empty, though there is something written last.
const NOTHING: &str = "-";

/// A conversation that ends in one interaction.
pub(super) struct Questions<'a, R> {
    diary: &'a Diary<'a>,
    opened: &'a Opened,
    answers: R,
}

/// Something to choose: the name that is written, and the word that is shown.
type Offer = (String, String);

/// Why there is no answer.
enum Left {
    /// The answers have ended.
    Ended,
    /// None could be read.
    Puzzled,
}

impl<'a, R: BufRead> Questions<'a, R> {
    pub(super) fn new(diary: &'a Diary<'a>, opened: &'a Opened, answers: R) -> Self {
        Questions {
            diary,
            opened,
            answers,
        }
    }

    /// Asks, shows what was understood, and gives it where it is to be written.
    pub(super) fn ask(mut self) -> Result<Option<Written>, Exit> {
        match self.asked() {
            Ok(written) => Ok(written),
            Err(Left::Ended) => Ok(None),
            Err(Left::Puzzled) => Err(Exit::Input),
        }
    }

    fn asked(&mut self) -> Result<Option<Written>, Left> {
        let vocabulary = self.vocabulary();
        let last = self.diary.last();
        let mut said: Vec<(String, String)> = Vec::new();
        let kind = self.kind(last.map(|last| last.kind))?;
        said.push(("kind".to_string(), vocabulary.kind(kind).name.clone()));
        let (parties, fields) = self.diary.columns(kind);
        for party in parties {
            let code = self.party(party)?;
            said.extend(code.map(|code| (vocabulary.party(party).name.clone(), code)));
        }
        self.until_read(&mut said, "at", |asking| {
            asking.answer(&asking.say("diary-ask-at", &[]))
        })?;
        for field in fields {
            let name = vocabulary.field(field).name.clone();
            self.until_read(&mut said, &name, |asking| asking.field(field))?;
        }
        let Some(written) = self.read(&said) else {
            return Err(Left::Puzzled);
        };
        let setting = &self.opened.setting;
        let messages = self.messages();
        let entry = entry_text(&written, &setting.framework, &setting.programme, messages);
        let question = self.say("diary-ask-write", &[("entry", entry.into())]);
        let answer = self.answer(&question)?;
        let no = ["n", "no", "non"].contains(&answer.to_lowercase().as_str());
        Ok((!no).then_some(written))
    }

    /// Asks for something until it can be read with what was said so far.
    fn until_read(
        &mut self,
        said: &mut Vec<(String, String)>,
        name: &str,
        mut ask: impl FnMut(&mut Self) -> Result<String, Left>,
    ) -> Result<(), Left> {
        for _ in 0..PATIENCE {
            let words = ask(self)?;
            said.push((name.to_string(), words));
            if self.read(said).is_some() {
                return Ok(());
            }
            said.pop();
        }
        Err(Left::Puzzled)
    }

    /// What was said so far, where it can be read; else why not is told.
    fn read(&self, said: &[(String, String)]) -> Option<Written> {
        let draft = self.diary.draft(&[], None).and_then(|mut draft| {
            for (name, words) in said {
                self.diary.set(&mut draft, name, words)?;
            }
            self.diary.written(&draft)
        });
        draft.map_err(|error| refuse(&error, self.messages())).ok()
    }

    fn kind(&mut self, last: Option<KindId>) -> Result<KindId, Left> {
        let vocabulary = self.vocabulary();
        let shown = |name: &str, labels: &Labels| self.shown(name, labels);
        let kinds = vocabulary.kinds.iter();
        let offers: Vec<Offer> = kinds
            .map(|kind| (kind.name.clone(), shown(&kind.name, &kind.labels)))
            .collect();
        let default = last.map(|kind| vocabulary.kind(kind).name.clone());
        let question = self.say("diary-ask-kind", &[]);
        for _ in 0..PATIENCE {
            let answer = self.choose(&question, &offers, default.as_deref())?;
            if let Some(kind) = vocabulary.find_kind(&crate::vocabulary::as_name(&answer)) {
                return Ok(kind);
            }
            print::aside(&self.say("diary-ask-again", &[]));
        }
        Err(Left::Puzzled)
    }

    /// The code of a party; nothing where none took part.
    fn party(&mut self, party: PartyId) -> Result<Option<String>, Left> {
        let declared = self.vocabulary().party(party);
        let question = self.shown(&declared.name, &declared.labels);
        let recent = self.diary.recent(party);
        let offers: Vec<Offer> = recent
            .iter()
            .take(OFFERED)
            .map(|code| (code.to_string(), code.to_string()))
            .collect();
        let last = self.diary.last().and_then(|last| {
            let own = last.parties.iter().find(|(own, _)| *own == party);
            own.map(|(_, code)| code.clone())
        });
        let code = self.choose(&question, &offers, last.as_deref())?;
        Ok(Some(code).filter(|code| !code.is_empty()))
    }

    fn field(&mut self, field: FieldId) -> Result<String, Left> {
        let declared = self.vocabulary().field(field);
        let question = self.shown(&declared.name, &declared.labels);
        let default = self.diary.default(field);
        match &declared.kind {
            FieldType::OneOf(choices) => {
                let offers = self.offers(choices);
                self.choose(&question, &offers, default.as_deref())
            }
            FieldType::SetOf(choices) => {
                let offers = self.offers(choices);
                self.choose(
                    &self.say("diary-ask-several", &[("question", question.into())]),
                    &offers,
                    None,
                )
            }
            FieldType::YesNo => {
                let offer = |name: &str, key: &str| (name.to_string(), self.say(key, &[]));
                let offers = [offer("yes", "words-yes"), offer("no", "words-no")];
                self.choose(&question, &offers, default.as_deref())
            }
            _ => self.choose(&question, &[], default.as_deref()),
        }
    }

    fn offers(&self, choices: &[Choice]) -> Vec<Offer> {
        let offer = |choice: &Choice| {
            let shown = self.shown(&choice.name, &choice.labels);
            (choice.name.clone(), shown)
        };
        choices.iter().map(offer).collect()
    }

    /// Shows what there is to choose, and gives the names chosen, `;` between them; where nothing is said, the default.
    fn choose(
        &mut self,
        question: &str,
        offers: &[Offer],
        default: Option<&str>,
    ) -> Result<String, Left> {
        if !offers.is_empty() {
            let numbered = offers.iter().zip(1..);
            let numbered = numbered.map(|((_, shown), number)| format!("{number} {shown}"));
            let list: Vec<String> = numbered.collect();
            let between = if list.len() > IN_LINE { "\n  " } else { "   " };
            print::aside(&format!("  {}", list.join(between)));
        }
        let prompt = match default {
            Some(default) => {
                let shown = offers.iter().find(|(name, _)| name == default);
                let shown = shown.map_or(default, |(_, shown)| shown);
                let args = [("question", question.into()), ("default", shown.into())];
                self.say("diary-ask-default", &args)
            }
            None => self.say("diary-ask-plain", &[("question", question.into())]),
        };
        let answer = self.answer(&prompt)?;
        if answer.is_empty() {
            return Ok(default.unwrap_or_default().to_string());
        }
        if answer == NOTHING {
            return Ok(String::new());
        }
        Ok(numbered(&answer, offers).unwrap_or(answer))
    }

    /// The next line of the answers.
    fn answer(&mut self, prompt: &str) -> Result<String, Left> {
        print::prompt(prompt);
        let mut line = String::new();
        match self.answers.read_line(&mut line) {
            Ok(0) | Err(_) => Err(Left::Ended),
            Ok(_) => Ok(line.trim().to_string()),
        }
    }

    fn vocabulary(&self) -> &'a Vocabulary {
        &self.opened.setting.framework.vocabulary
    }

    fn messages(&self) -> &'a Messages {
        &self.opened.messages
    }

    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages().say(key, args)
    }

    fn shown(&self, name: &str, labels: &Labels) -> String {
        labels.word(name, self.messages().lang(), 1).to_string()
    }
}

/// The names that numbers stand for; nothing where the answer is not made of numbers that were offered.
fn numbered(answer: &str, offers: &[Offer]) -> Option<String> {
    let numbers = answer
        .split([' ', ',', ';'])
        .filter(|part| !part.is_empty());
    let names: Option<Vec<&str>> = numbers
        .map(|number| {
            let place = number.parse::<usize>().ok()?.checked_sub(1)?;
            offers.get(place).map(|(name, _)| name.as_str())
        })
        .collect();
    names.map(|names| names.join(";"))
}
