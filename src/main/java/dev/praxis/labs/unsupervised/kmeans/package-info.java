/// The lab `k-means`: Lloyd's two half-steps, where they start, and where they get stuck.
@NullMarked
package dev.praxis.labs.unsupervised.kmeans;

import org.jspecify.annotations.NullMarked;
