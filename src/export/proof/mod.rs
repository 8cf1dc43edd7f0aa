//! The proof sheet.
