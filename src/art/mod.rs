//! Illustrations: loading and rasterising pictures off the interface thread.
