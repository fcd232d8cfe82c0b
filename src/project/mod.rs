//! The conductor: opens folders and files, and wires the stations.
