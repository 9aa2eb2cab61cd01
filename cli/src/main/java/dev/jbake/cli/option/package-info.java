/// What a command takes on its command line, and the parser for it.
@NullMarked
package dev.jbake.cli.option;

import org.jspecify.annotations.NullMarked;
