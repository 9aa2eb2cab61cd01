/// Random bake projects: files of each kind, command lines, environment.
@NullMarked
package dev.jbake.conformance.fuzz.bake;

import org.jspecify.annotations.NullMarked;
