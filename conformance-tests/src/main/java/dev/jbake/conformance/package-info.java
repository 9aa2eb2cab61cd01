/// The suite as data, and the comparison of what a bake command does with what a case expects. Knows no bake command.
@NullMarked
package dev.jbake.conformance;

import org.jspecify.annotations.NullMarked;
