//! Pictures as data: scenes, the network diagram and charts.
