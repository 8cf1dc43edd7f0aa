//! Showing and listening: shell, pages, widgets and painting.
