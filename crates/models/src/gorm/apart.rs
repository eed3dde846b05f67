//! Work on many models at once.
//!
//! What is asked of one model rarely depends on the others, so pieces of a list are worked on by
//! builders of their own, in the threads of the pool around the reader, whose stacks are deep. The
//! result does not show it: pieces are cut in the same way on every machine, and what they found is
//! put together in order. Deliberately not here: the work.

use super::budget::Budget;
use super::builder::Builder;
use super::model::Held;
use super::naming::Namer;
use super::options::{GormOptions, Version};
use super::packages::Want;
use super::project::{Known, Project};
use super::report::Report;
use super::types::Types;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Into how many pieces a list is cut.
const PIECES: u32 = 32;

/// Shorter lists are not worth a thread.
const FEW: usize = 16;

/// What came of one piece.
struct Piece<R> {
    results: Vec<R>,
    report: Report,
    wanted: BTreeSet<Want>,
    /// Whether it ran out of its allowance, so that nothing in it is certain.
    spent: bool,
}

impl Builder<'_> {
    /// What `work` makes of each item, in order. It may look at everything and report; what it
    /// changes of the builder is lost.
    pub fn apart<T, R>(
        &mut self,
        items: &[T],
        work: impl Fn(&mut Builder<'_>, &T) -> R + Sync,
    ) -> Vec<R>
    where
        T: Sync,
        R: Send,
    {
        if items.len() >= FEW {
            let pieces = self.pieces(items, &work);
            if pieces.iter().all(|p| !p.spent) {
                return pieces.into_iter().flat_map(|p| self.take_in(p)).collect();
            }
        }
        items.iter().map(|item| work(self, item)).collect()
    }

    fn take_in<R>(&mut self, piece: Piece<R>) -> Vec<R> {
        self.report.append(piece.report);
        self.project().add_wanted(piece.wanted);
        piece.results
    }

    fn pieces<T, R>(
        &self,
        items: &[T],
        work: &(impl Fn(&mut Builder<'_>, &T) -> R + Sync),
    ) -> Vec<Piece<R>>
    where
        T: Sync,
        R: Send,
    {
        let size = items.len().div_ceil(PIECES as usize);
        let seed = self.seed();
        // Each by itself: some take longer than others.
        let pieces = items.par_chunks(size).with_max_len(1);
        pieces.map(|piece| seed.piece(piece, work)).collect()
    }

    fn seed(&self) -> Seed<'_> {
        Seed {
            known: self.project().known(),
            options: self.options,
            namer: &self.namer,
            gorm: self.gorm,
            driver: self.driver,
            serializers: &self.serializers,
            model: &self.model,
        }
    }
}

/// What another builder needs to see the same.
struct Seed<'b> {
    known: &'b Arc<Known>,
    options: &'b GormOptions,
    namer: &'b Namer,
    gorm: Version,
    driver: Version,
    serializers: &'b BTreeSet<String>,
    model: &'b Held,
}

impl Seed<'_> {
    fn piece<T, R>(&self, items: &[T], work: &impl Fn(&mut Builder<'_>, &T) -> R) -> Piece<R> {
        let project = Project::over(Arc::clone(self.known), Budget::of_piece(PIECES));
        let mut builder = Builder {
            types: Types { project: &project },
            options: self.options,
            namer: self.namer.clone(),
            gorm: self.gorm,
            driver: self.driver,
            serializers: self.serializers.clone(),
            model: self.model.clone(),
            cache: BTreeMap::new(),
            read: BTreeMap::new(),
            report: Report::default(),
            nesting: 0,
        };
        let results = items.iter().map(|item| work(&mut builder, item)).collect();
        Piece {
            results,
            report: builder.report,
            wanted: project.take_wanted(),
            spent: project.budget.is_spent(),
        }
    }
}
