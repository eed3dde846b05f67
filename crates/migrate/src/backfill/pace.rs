//! How large the next batch is: aimed at a quarter of a second, smaller after trouble.

use std::time::Duration;

/// How long a batch should take.
const AIM: Duration = Duration::from_millis(250);
const FLOOR: usize = 10;
const CAP: usize = 50_000;
/// Batches that could not get their locks, one after another, before it gives up.
const MOST_REFUSED: u32 = 5;

/// The size of batches, which follows how long they take.
#[derive(Debug, Clone)]
pub(crate) struct Pace {
    pub size: usize,
    refused: u32,
}

impl Pace {
    pub fn new(first: Option<usize>) -> Self {
        Self { size: first.unwrap_or(1000).clamp(1, CAP), refused: 0 }
    }

    /// A batch is done.
    pub fn took(&mut self, time: Duration) {
        self.refused = 0;
        self.size = if time < AIM { (self.size * 11).div_ceil(10) } else { self.size * 4 / 5 };
        self.size = self.size.clamp(FLOOR.min(self.size).max(1), CAP);
    }

    /// A batch could not get its locks; whether to try a smaller one.
    pub fn refused(&mut self) -> bool {
        self.refused += 1;
        self.size = (self.size / 2).max(FLOOR.min(self.size));
        self.refused <= MOST_REFUSED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_follows_the_time_within_bounds() {
        let mut pace = Pace::new(None);
        pace.took(Duration::from_millis(10));
        assert_eq!(pace.size, 1100);
        pace.took(Duration::from_secs(1));
        assert_eq!(pace.size, 880);
        for _ in 0..200 {
            pace.took(Duration::ZERO);
        }
        assert_eq!(pace.size, CAP);
        for _ in 0..200 {
            pace.took(Duration::from_secs(9));
        }
        assert!((1..=FLOOR).contains(&pace.size), "{}", pace.size);
        let tries = std::iter::repeat_with(|| pace.refused()).take_while(|again| *again).count();
        assert_eq!(tries, 5);
    }

    #[test]
    fn a_small_first_batch_grows() {
        let mut pace = Pace::new(Some(3));
        pace.took(Duration::ZERO);
        assert_eq!(pace.size, 4);
    }
}
