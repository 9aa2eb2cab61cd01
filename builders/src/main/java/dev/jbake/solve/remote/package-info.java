/// Reads bake files from git and HTTP through a builder.
@NullMarked
package dev.jbake.solve.remote;

import org.jspecify.annotations.NullMarked;
