//! Evaluates the little Go that decides about tables and columns: statements.
//!
//! Constants, and the bodies of `TableName`, `Value`, `GormDataType` and `GormDBDataType` on a
//! zero value, as GORM calls them. Whatever is not plain is [`Val::Unknown`], never a guess.
//! Deliberately not here: expressions (`evalexpr.rs`), calls (`evalcalls.rs`) and what the results
//! are used for.

use super::project::Project;
use super::syntax::{Binding, Expr, ExprKind, Method, Stmt, TypeExpr};
use super::types::{Basic, Place, Shape, Ty, Types};
use super::walk;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// How many calls and constants may nest.
pub const MAX_STEPS: usize = 40;

/// A value, as far as it is known.
#[derive(Debug, Clone, PartialEq)]
pub enum Val {
    /// A string.
    Str(String),
    /// An integer constant without a type.
    Int(i128),
    /// An integer of a type.
    Num(Ty, i128),
    /// A truth value.
    Bool(bool),
    /// `nil` without a type.
    Nil,
    /// The zero value of a type.
    Zero(Ty),
    /// Some value of a type.
    Some(Ty),
    /// A pointer to a value.
    Ref(Box<Val>),
    /// A struct with some of its fields set.
    Struct(Ty, BTreeMap<String, Val>),
    /// A map of texts.
    Texts(BTreeMap<String, String>),
    /// Several results.
    Tuple(Vec<Val>),
    /// The `*gorm.DB` of `GormDBDataType`, or its dialector.
    Db,
    /// The `schema.Namer` of `TableName`.
    Namer,
    /// An error.
    Error,
    /// Not known.
    Unknown,
}

/// What the evaluator may ask its caller.
pub trait Host {
    /// The dialect's name as GORM has it.
    fn dialect(&self) -> &'static str;
    /// The table GORM derives from a name.
    fn table(&self, name: &str) -> String;
}

/// Evaluates in one file.
#[derive(Clone)]
pub struct Eval<'a> {
    /// The project's types.
    pub types: Types<'a>,
    /// Where names are looked up.
    pub place: Place,
    /// Who answers for GORM.
    pub host: &'a dyn Host,
    /// Local variables.
    pub vars: BTreeMap<String, Val>,
    /// A package-level variable that was taken for its initial value.
    pub guessed: Rc<RefCell<Option<String>>>,
    /// Nesting.
    pub(super) steps: usize,
}

/// How a list of statements ended.
pub(super) enum Flow {
    Next,
    Return(Vec<Val>),
    Unknown,
}

impl<'a> Eval<'a> {
    /// An evaluator for the top level of a file.
    pub fn new(types: Types<'a>, place: Place, host: &'a dyn Host) -> Self {
        types.project.budget.begin_value();
        Self { types, place, host, vars: BTreeMap::new(), guessed: Rc::default(), steps: 0 }
    }

    /// An evaluator for another place, one step deeper; `None` when this goes too far.
    pub(super) fn deeper(&self, place: Place) -> Option<Self> {
        let may = self.project().budget.value_step() && self.steps < MAX_STEPS;
        may.then(|| Self { place, vars: BTreeMap::new(), steps: self.steps + 1, ..self.clone() })
    }

    pub(super) fn project(&self) -> &'a Project {
        self.types.project
    }

    /// Calls a method on the zero value of the type it is declared on, or on `receiver`.
    pub fn invoke(&mut self, method: &Method, receiver: Val, args: Vec<Val>) -> Option<Vec<Val>> {
        if let Some(name) = &method.receiver {
            let bound = if method.by_pointer && !matches!(receiver, Val::Ref(_)) {
                Val::Ref(Box::new(receiver))
            } else {
                receiver
            };
            self.vars.insert(name.clone(), bound);
        }
        let mut args = args.into_iter();
        for (name, ty) in &method.params {
            let value = self.boxed(ty, args.next().unwrap_or(Val::Unknown));
            if let Some(name) = name {
                self.vars.insert(name.clone(), value);
            }
        }
        for (name, ty) in &method.results {
            if let Some(name) = name {
                self.vars.insert(name.clone(), Val::Zero(self.types.resolve(ty, &self.place)));
            }
        }
        match self.stmts(&method.body) {
            Flow::Return(values) => match values.as_slice() {
                [] if !method.results.is_empty() => {
                    let named = method.results.iter().map(|(name, _)| name.as_ref());
                    named.map(|name| self.vars.get(name?).cloned()).collect()
                }
                [Val::Tuple(inner)] => Some(inner.clone()),
                _ => Some(values),
            },
            Flow::Next | Flow::Unknown => None,
        }
    }

    /// An argument for a parameter: in an interface, even a nil slice is not nil.
    fn boxed(&self, ty: &TypeExpr, value: Val) -> Val {
        let typed = matches!(value, Val::Zero(_)) && self.plain(&value) == Val::Nil;
        if !typed || self.types.shape(&self.types.resolve(ty, &self.place)) != Shape::Interface {
            return value;
        }
        Val::Ref(Box::new(value))
    }

    pub(super) fn stmts(&mut self, body: &[Stmt]) -> Flow {
        for (i, stmt) in body.iter().enumerate() {
            let flow = match stmt {
                Stmt::If { init, cond, then, otherwise } => {
                    self.branch(init, cond, then, otherwise, &body[i + 1..])
                }
                _ => self.stmt(stmt),
            };
            if !matches!(flow, Flow::Next) {
                return flow;
            }
        }
        Flow::Next
    }

    fn stmt(&mut self, stmt: &Stmt) -> Flow {
        match stmt {
            Stmt::Return(values) => Flow::Return(values.iter().map(|v| self.expr(v)).collect()),
            Stmt::Switch { value, cases } => self.switch(value.as_ref(), cases),
            Stmt::Assign(_, names, values) => {
                self.assign(names, values);
                Flow::Next
            }
            Stmt::Var(names, ty) => {
                let zero = Val::Zero(self.types.resolve(ty, &self.place));
                for name in names {
                    self.set(name, zero.clone());
                }
                Flow::Next
            }
            Stmt::Block(body) => self.scoped(body),
            Stmt::Expr(e) if is_panic(e) => Flow::Unknown,
            Stmt::Expr(_) => Flow::Next,
            Stmt::Range { over, body, .. } => match self.plain(&self.expr(over)) {
                // Nothing is ranged over.
                Val::Nil => Flow::Next,
                Val::Str(s) if s.is_empty() => Flow::Next,
                _ => self.any_number_of_times(body),
            },
            Stmt::Opaque(body) => self.any_number_of_times(body),
            Stmt::If { .. } | Stmt::Other => Flow::Unknown,
        }
    }

    /// Runs a block; what it declares ends with it.
    fn scoped(&mut self, body: &[Stmt]) -> Flow {
        let declared = body.iter().flat_map(declared);
        let outer: Vec<_> = declared.map(|n| (n.to_owned(), self.vars.get(n).cloned())).collect();
        let flow = self.stmts(body);
        for (name, value) in outer {
            match value {
                Some(value) => self.vars.insert(name, value),
                None => self.vars.remove(&name),
            };
        }
        flow
    }

    /// Statements that may run or not: harmless unless they return; what they set is unknown.
    fn any_number_of_times(&mut self, body: &[Stmt]) -> Flow {
        if returns(body) {
            return Flow::Unknown;
        }
        let mut bindings = Vec::new();
        walk::bindings(body, &mut bindings);
        for stmt in bindings {
            if let Stmt::Assign(_, names, _) = stmt {
                for name in names {
                    if let Some(known) = root(name).and_then(|n| self.vars.get_mut(n)) {
                        *known = some(known);
                    }
                }
            }
        }
        Flow::Next
    }

    fn branch(
        &mut self,
        init: &[Stmt],
        cond: &Expr,
        then: &[Stmt],
        otherwise: &[Stmt],
        rest: &[Stmt],
    ) -> Flow {
        let outer: Vec<_> = init
            .iter()
            .flat_map(declared)
            .map(|n| (n.to_owned(), self.vars.get(n).cloned()))
            .collect();
        if let end @ (Flow::Return(_) | Flow::Unknown) = self.stmts(init) {
            return end;
        }
        let flow = match self.plain(&self.expr(cond)) {
            Val::Bool(true) => self.scoped(then),
            Val::Bool(false) => self.scoped(otherwise),
            _ => return self.both(then, otherwise, rest),
        };
        for (name, value) in outer {
            match value {
                Some(value) => self.vars.insert(name, value),
                None => self.vars.remove(&name),
            };
        }
        flow
    }

    /// The condition is not known: what follows must be the same either way.
    fn both(&mut self, then: &[Stmt], otherwise: &[Stmt], rest: &[Stmt]) -> Flow {
        let mut ways = Vec::new();
        for body in [then, otherwise] {
            let Some(mut way) = self.deeper(self.place.clone()) else { return Flow::Unknown };
            way.vars.clone_from(&self.vars);
            let end = match way.scoped(body) {
                Flow::Next => way.stmts(rest),
                end => end,
            };
            let Flow::Return(values) = end else { return Flow::Unknown };
            ways.push(values);
        }
        let (Some(b), Some(a)) = (ways.pop(), ways.pop()) else { return Flow::Unknown };
        if a.len() != b.len() {
            return Flow::Unknown;
        }
        Flow::Return(a.into_iter().zip(b).map(|(a, b)| self.either(a, b)).collect())
    }

    /// What two values have in common: themselves, or their type.
    fn either(&self, a: Val, b: Val) -> Val {
        if a == b {
            return a;
        }
        match (self.type_of(&a), self.type_of(&b)) {
            (Some(a), Some(b)) if a == b => Val::Some(a),
            _ => Val::Unknown,
        }
    }

    /// The type of a value that is put into an interface.
    pub fn type_of(&self, value: &Val) -> Option<Ty> {
        match value {
            Val::Str(_) => Some(Ty::Basic(Basic::String)),
            Val::Int(_) => Some(Ty::Basic(Basic::Int(64))),
            Val::Bool(_) => Some(Ty::Basic(Basic::Bool)),
            Val::Num(ty, _) | Val::Zero(ty) | Val::Some(ty) | Val::Struct(ty, _) => {
                Some(ty.clone())
            }
            Val::Ref(inner) => self.type_of(inner).map(|ty| Ty::Pointer(Box::new(ty))),
            _ => None,
        }
    }

    fn switch(&mut self, value: Option<&Expr>, cases: &[(Vec<Expr>, Vec<Stmt>)]) -> Flow {
        let wanted = value.map_or(Val::Bool(true), |v| self.expr(v));
        if wanted == Val::Unknown {
            return Flow::Unknown;
        }
        for (values, body) in cases.iter().filter(|(v, _)| !v.is_empty()) {
            for value in values {
                match self.equal(&wanted, &self.expr(value)) {
                    Some(true) => return self.scoped(body),
                    Some(false) => {}
                    None => return Flow::Unknown,
                }
            }
        }
        match cases.iter().find(|(v, _)| v.is_empty()) {
            Some((_, body)) => self.scoped(body),
            None => Flow::Next,
        }
    }

    fn assign(&mut self, names: &[Expr], values: &[Expr]) {
        let mut results: Vec<Val> = values.iter().map(|v| self.expr(v)).collect();
        if let [Val::Tuple(inner)] = results.as_slice() {
            results = inner.clone();
        }
        if let ([_, _], [value]) = (names, values)
            && let Some(there) = self.is_in_map(value)
        {
            results.push(Val::Bool(there));
        }
        for (i, name) in names.iter().enumerate() {
            let value = results.get(i).cloned().unwrap_or(Val::Unknown);
            self.set(name, value);
        }
    }

    fn set(&mut self, target: &Expr, value: Val) {
        match &target.kind {
            ExprKind::Ident(name) => {
                self.vars.insert(name.clone(), value);
            }
            // A part of it changes: no longer the zero value.
            _ => {
                if let Some(whole) = root(target).and_then(|n| self.vars.get_mut(n)) {
                    *whole = some(whole);
                }
            }
        }
    }
}

/// The names a statement declares.
fn declared(stmt: &Stmt) -> Vec<&str> {
    let names = match stmt {
        Stmt::Assign(Binding::New, names, _) | Stmt::Var(names, _) => names.as_slice(),
        _ => &[],
    };
    let names = names.iter().filter_map(|n| match &n.kind {
        ExprKind::Ident(name) => Some(name.as_str()),
        _ => None,
    });
    names.collect()
}

/// The variable of which a target is a part.
fn root(target: &Expr) -> Option<&str> {
    match &target.kind {
        ExprKind::Ident(name) => Some(name),
        ExprKind::Selector(of, _) | ExprKind::Index(of, _) | ExprKind::Unary(_, of) => root(of),
        _ => None,
    }
}

/// A value of which only the type is still known.
fn some(value: &Val) -> Val {
    match value {
        Val::Zero(ty) | Val::Some(ty) | Val::Struct(ty, _) | Val::Num(ty, _) => {
            Val::Some(ty.clone())
        }
        Val::Str(_) => Val::Some(Ty::Basic(Basic::String)),
        Val::Ref(inner) => Val::Ref(Box::new(some(inner))),
        _ => Val::Unknown,
    }
}

fn is_panic(e: &Expr) -> bool {
    matches!(&e.kind, ExprKind::Call { fun, .. }
        if matches!(&fun.kind, ExprKind::Ident(name) if name == "panic"))
}

/// Whether statements may return.
fn returns(body: &[Stmt]) -> bool {
    body.iter().any(|stmt| match stmt {
        Stmt::Return(_) | Stmt::Other => true,
        Stmt::If { then, otherwise, .. } => returns(then) || returns(otherwise),
        Stmt::Switch { cases, .. } => cases.iter().any(|(_, b)| returns(b)),
        Stmt::Range { body, .. } | Stmt::Block(body) | Stmt::Opaque(body) => returns(body),
        Stmt::Expr(e) => is_panic(e),
        Stmt::Assign(..) | Stmt::Var(..) => false,
    })
}
