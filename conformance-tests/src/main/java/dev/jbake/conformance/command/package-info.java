/// Bake commands: in this process or programs.
@NullMarked
package dev.jbake.conformance.command;

import org.jspecify.annotations.NullMarked;
