//! The example project: every table has its message, and nothing is wrong with any of them.

use kilter_diag::{Severity, Source};
use kilter_dialect::engine;
use kilter_lint::{Context, check};
use kilter_models::gorm::{self, GormOptions};
use kilter_proto::{PairConfig, Role, discover, pair, read};
use kilter_schema::Dialect;
use std::path::Path;

#[test]
fn the_example_has_no_errors_and_no_warnings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/deployments-gorm");
    let text = |path: &str| {
        std::fs::read_to_string(root.join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
    };
    let go = ["internal/database/models.go", "internal/database/access.go"]
        .map(|path| Source::new(path, text(path)));
    let (sources, found) = discover(&root, &["proto".to_owned()], &[]);
    assert!(found.is_empty(), "{found:?}");
    let (protos, found) = read(&sources);
    assert!(found.is_empty(), "{found:?}");
    let config = PairConfig {
        internal_columns: vec!["deleted_at".into(), "value_ciphertext".into()],
        ..PairConfig::default()
    };
    for dialect in Dialect::ALL {
        let (models, _) = gorm::read(&go, &GormOptions::new(dialect));
        let (pairs, mut found) = pair(&protos, &models, &config);
        let schema = engine(dialect).canonical(&models.schema);
        found.extend(check(&Context {
            dialect,
            protos: &protos,
            models: &models,
            pairs: &pairs,
            pair_config: &config,
            schema: &schema,
            desired: &schema,
            schema_origins: &models.origins,
            migrations: None,
            max_statements: 0,
            today: None,
            served: None,
        }));
        let resources = pairs.iter().filter(|p| p.role == Role::Resource).count();
        assert_eq!((resources, pairs.len()), (9, 17), "{dialect}");
        found.retain(|d| d.severity >= Severity::Warning);
        let shown = kilter_diag::render::text::render(&found, false);
        assert!(found.is_empty(), "{dialect}:\n{shown}");
    }
}
