/// From a plan and a builder's nodes to solve requests, and their results.
@NullMarked
package dev.jbake.solve;

import org.jspecify.annotations.NullMarked;
