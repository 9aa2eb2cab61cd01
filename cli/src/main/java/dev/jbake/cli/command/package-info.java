@NullMarked
package dev.jbake.cli.command;

import org.jspecify.annotations.NullMarked;
