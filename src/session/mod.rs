//! Where the visitor is: routes, actions and effects.
