/// From the names on the command line to resolved targets: selection, inheritance, overrides, links.
@NullMarked
package dev.jbake.bake.resolve;

import org.jspecify.annotations.NullMarked;
