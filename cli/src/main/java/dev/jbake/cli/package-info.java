/// The entry point, the command table, and jbake as a bake command in this process.
@NullMarked
package dev.jbake.cli;

import org.jspecify.annotations.NullMarked;
