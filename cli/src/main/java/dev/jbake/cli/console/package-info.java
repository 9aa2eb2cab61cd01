/// Where commands write.
@NullMarked
package dev.jbake.cli.console;

import org.jspecify.annotations.NullMarked;
