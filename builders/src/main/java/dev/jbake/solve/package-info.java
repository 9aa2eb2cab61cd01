/// From a plan and a builder's nodes to solve requests, and their run: all targets at once, linked targets handed on.
@NullMarked
package dev.jbake.solve;

import org.jspecify.annotations.NullMarked;
