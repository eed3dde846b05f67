//! How much work a few lines may cause.
//!
//! Types, constants, functions and embedded structs can refer to each other so that every line
//! doubles the work, and Go compiles some of that. Each question has its allowance; what goes
//! beyond is not known. People's programs stay far below. Deliberately not here: the length of
//! files, in which everything else is about linear.

use std::cell::Cell;

/// Steps for one question about types.
const TYPE: u32 = 10_000;

/// Steps for one value.
const VALUE: u32 = 20_000;

/// Steps for the arguments of all migration calls together.
const CALLS: u32 = 10_000_000;

/// Steps for all questions about types and values together.
const ALL: u32 = 200_000_000;

/// Structs embedded in one model, at all depths.
const EMBEDS: u32 = 2_000;

/// Columns of one table: SQLite, which takes the most, stops there.
pub const COLUMNS: usize = 32_767;

/// Parts of one type: `map[K]V` has three.
pub const PARTS: usize = 64;

/// Models whose relations lead from one to the next; each takes a piece of the stack.
pub const CHAIN: usize = 5_000;

/// The bytes of one constant.
pub const TEXT: usize = 1 << 16;

/// The constants of one type that are listed as its values.
pub const CONSTANTS: usize = 1_000;

/// The names of one line times the bytes of its tag.
pub const TAGS: usize = 4 << 20;

/// What is left.
#[derive(Debug)]
pub struct Budget {
    all: Cell<u32>,
    ty: Cell<u32>,
    value: Cell<u32>,
    calls: Cell<u32>,
    embeds: Cell<u32>,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            all: Cell::new(ALL),
            ty: Cell::new(TYPE),
            value: Cell::new(VALUE),
            calls: Cell::new(CALLS),
            embeds: Cell::new(EMBEDS),
        }
    }
}

fn spend(left: &Cell<u32>, steps: usize) -> bool {
    let steps = u32::try_from(steps).unwrap_or(u32::MAX);
    let rest = left.get().checked_sub(steps);
    left.set(rest.unwrap_or(0));
    rest.is_some()
}

impl Budget {
    /// The allowance of one of so many pieces that are worked on apart.
    pub fn of_piece(pieces: u32) -> Self {
        Self { all: Cell::new(ALL / pieces), ..Self::default() }
    }

    /// Whether there is nothing left.
    pub fn is_spent(&self) -> bool {
        self.all.get() == 0
    }

    /// A new question about types begins.
    pub fn begin_type(&self) {
        self.ty.set(TYPE);
    }

    /// A step of it; `false` when there is nothing left.
    pub fn type_step(&self) -> bool {
        spend(&self.ty, 1) && spend(&self.all, 1)
    }

    /// A new value is asked for.
    pub fn begin_value(&self) {
        self.value.set(VALUE);
    }

    /// A step towards it; `false` when there is nothing left.
    pub fn value_step(&self) -> bool {
        spend(&self.value, 1) && spend(&self.all, 1)
    }

    /// Steps towards the arguments of a migration call; `false` when there is nothing left.
    pub fn call_steps(&self, steps: usize) -> bool {
        spend(&self.calls, steps)
    }

    /// A new model is parsed.
    pub fn begin_model(&self) {
        self.embeds.set(EMBEDS);
    }

    /// One more embedded struct; `false` when there are too many.
    pub fn embed(&self) -> bool {
        spend(&self.embeds, 1)
    }
}
