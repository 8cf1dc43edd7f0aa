//! A page that fails is replaced by an apology, and the brochure lives.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use kaizhou::i18n::Lang;
use kaizhou::session::{Action, Overlay, Route};
use kaizhou::ui::chapters;

use super::stand::Stand;
use super::support::shipped_content;

/// Panics that are meant are not told.
fn quietly(run: impl FnOnce()) {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    run();
    std::panic::set_hook(hook);
}

#[test]
fn every_page_that_fails_apologises_within_a_frame_and_home_leads_on() {
    let content = shipped_content();
    let mut pages: Vec<(Route, Overlay)> =
        chapters::pages(&content).into_iter().map(|route| (route, Overlay::None)).collect();
    pages.push((Route::Projects, Overlay::Project("pv-glass".into())));
    pages.push((Route::Home, Overlay::Search));
    pages.push((Route::Zone, Overlay::Help));
    quietly(|| {
        for (route, overlay) in pages {
            let fails = Arc::new(AtomicBool::new(false));
            let (armed, bad) = (fails.clone(), (route.clone(), overlay.clone()));
            let mut stand = Stand::with_shell(&content, [1920, 1080], move |shell| {
                shell.lay_wire(Box::new(move |session| {
                    assert!(
                        !armed.load(Ordering::SeqCst) || (session.route.clone(), session.overlay.clone()) != bad,
                        "it fails"
                    );
                }));
            });
            stand.visit(route.clone());
            fails.store(true, Ordering::SeqCst);
            stand.act(Action::Open(overlay.clone()));
            stand.frame(Duration::from_millis(16), Vec::new());
            assert!(stand.said().contains(&stand.word(Lang::Zh, "page-failed")), "{route:?} {overlay:?}");
            let failures = stand.harness.state().shell.failures();
            for _ in 0..20 {
                stand.frame(Duration::from_millis(16), Vec::new());
            }
            assert_eq!(stand.harness.state().shell.failures(), failures, "it is not tried again and again");
            if (&route, &overlay) == (&Route::Home, &Overlay::None) {
                // Home itself is tried again when somebody asks for it.
                fails.store(false, Ordering::SeqCst);
            }
            let home = stand.word(Lang::Zh, "nav-home");
            stand.press(&home);
            stand.frame(Duration::from_millis(16), Vec::new());
            assert_eq!((&stand.session().route, &stand.session().overlay), (&Route::Home, &Overlay::None));
            assert!(!stand.said().contains(&stand.word(Lang::Zh, "page-failed")), "{route:?} {overlay:?}");
        }
    });
}
