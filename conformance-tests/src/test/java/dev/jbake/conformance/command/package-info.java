/// Tests of bake commands.
@NullMarked
package dev.jbake.conformance.command;

import org.jspecify.annotations.NullMarked;
