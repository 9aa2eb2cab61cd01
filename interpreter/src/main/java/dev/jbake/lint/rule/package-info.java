/// The rules about the targets of one run, resolved: what a target misses, and what several do to each other.
@NullMarked
package dev.jbake.lint.rule;

import org.jspecify.annotations.NullMarked;
