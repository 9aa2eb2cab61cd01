/// `jbake build`: from its command line to the exit status.
@NullMarked
package dev.jbake.cli.build;

import org.jspecify.annotations.NullMarked;
