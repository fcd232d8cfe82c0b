//! Many interactions in little room: only what is written in each, the numbers in as few bytes as they need.

use super::pack::{Packer, Unpacker};
use super::{Interaction, RowId, Sym, Value};
use crate::time::Date;
use crate::vocabulary::{KindId, ValueId};

/// So many bytes are kept together: a row is told from the first row of its chunk, so small chunks keep it short.
const CHUNK: usize = 64 * 1024;

/// The most bytes that tell a row from the first of its chunk.
const FAR: usize = 10;

/// Interactions of one vocabulary.
#[derive(Debug, Default)]
pub struct Packed {
    chunks: Vec<Chunk>,
    /// The interaction under way, kept for its room.
    packer: Packer,
}

/// Some interactions, one behind the other.
#[derive(Debug, Default)]
struct Chunk {
    /// What the first is called.
    first: RowId,
    packer: Packer,
}

/// Where an interaction stands among others; a later one is greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(u64);

/// The sorts of values, in three bits.
const CHOICE: u64 = 0;
const CHOICES: u64 = 1;
const TEXTS: u64 = 2;
const QUANTITY: u64 = 3;
const YES_NO: u64 = 4;
const DATE: u64 = 5;
const TEXT: u64 = 6;
const UNREAD: u64 = 7;

impl Packed {
    /// Adds an interaction; its instant is left to whoever keeps its place.
    pub fn add(&mut self, it: &Interaction) -> Place {
        self.packer.bytes.clear();
        pack(it, &mut self.packer);
        let length = self.packer.bytes.len() + FAR;
        let last = self.chunks.last().map(|chunk| chunk.packer.bytes.len());
        if last.is_none_or(|last| last + length > CHUNK) {
            let bytes = Vec::with_capacity(length.max(CHUNK));
            self.chunks.push(Chunk {
                first: it.id,
                packer: Packer { bytes },
            });
        }
        let number = self.chunks.len().saturating_sub(1);
        let Some(Chunk { first, packer }) = self.chunks.last_mut() else {
            return Place(0);
        };
        let from = packer.bytes.len();
        packer.signed(it.id.since(*first));
        packer.bytes.extend_from_slice(&self.packer.bytes);
        Place((number * CHUNK + from) as u64)
    }

    /// Fills an interaction with the one at a place, but for its instant.
    pub fn read(&self, place: Place, into: &mut Interaction) {
        let (number, from) = (place.0 as usize / CHUNK, place.0 as usize % CHUNK);
        let chunk = self.chunks.get(number);
        let bytes = chunk.and_then(|chunk| Some((chunk, chunk.packer.bytes.get(from..)?)));
        let Some((chunk, bytes)) = bytes else {
            return;
        };
        let mut packed = Unpacker::new(bytes);
        into.id = chunk.first.after(packed.signed());
        unpack(&mut packed, into);
    }

    /// How many bytes the interactions take.
    pub fn bytes(&self) -> usize {
        self.chunks
            .iter()
            .map(|chunk| chunk.packer.bytes.len())
            .sum()
    }
}

fn pack(it: &Interaction, packer: &mut Packer) {
    packer.number(it.kind.0.into());
    for party in &it.parties {
        packer.perhaps(party.map(|sym| sym.0));
    }
    let written = |value: &&Value| **value != Value::Missing;
    packer.number(it.values.iter().filter(written).count() as u64);
    let mut next = 0;
    for (slot, value) in (0u64..).zip(&it.values) {
        let mut sort = |sort: u64| {
            packer.number((slot - next) << 3 | sort);
            next = slot + 1;
        };
        match value {
            Value::Missing => {}
            Value::Choice(choice) => {
                sort(CHOICE);
                packer.number(choice.0.into());
            }
            Value::Choices(bits) => {
                sort(CHOICES);
                packer.number(*bits);
            }
            Value::Texts(texts) => {
                sort(TEXTS);
                packer.number(texts.len() as u64);
                for text in texts {
                    packer.number(text.0.into());
                }
            }
            Value::Quantity(quantity) => {
                sort(QUANTITY);
                packer.signed(*quantity);
            }
            Value::YesNo(yes) => {
                sort(YES_NO);
                packer.number(u64::from(*yes));
            }
            Value::Date(date) => {
                sort(DATE);
                packer.signed(date.0.into());
            }
            Value::Unread => sort(UNREAD),
            Value::Text(text) => {
                sort(TEXT);
                packer.number(text.0.into());
            }
        }
    }
}

fn unpack(packed: &mut Unpacker<'_>, into: &mut Interaction) {
    into.kind = KindId(packed.number() as u16);
    for party in &mut into.parties {
        *party = packed.perhaps().map(Sym);
    }
    into.values.fill(Value::Missing);
    let mut next = 0;
    for _ in 0..packed.count() {
        let head = packed.number();
        let slot = next + (head >> 3) as usize;
        next = slot + 1;
        let value = match head & 7 {
            CHOICE => Value::Choice(ValueId(packed.number() as u16)),
            CHOICES => Value::Choices(packed.number()),
            TEXTS => {
                let count = packed.count();
                Value::Texts((0..count).map(|_| Sym(packed.number() as u32)).collect())
            }
            QUANTITY => Value::Quantity(packed.signed()),
            YES_NO => Value::YesNo(packed.number() == 1),
            DATE => Value::Date(Date(packed.signed() as i32)),
            TEXT => Value::Text(Sym(packed.number() as u32)),
            _ => Value::Unread,
        };
        if let Some(place) = into.values.get_mut(slot) {
            *place = value;
        }
    }
}
