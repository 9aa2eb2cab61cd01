/// The entry point and what all commands share.
@NullMarked
package dev.jbake.cli;

import org.jspecify.annotations.NullMarked;
