/// What a command is, how one is found and run, and the small commands that describe jbake.
@NullMarked
package dev.jbake.cli.command;

import org.jspecify.annotations.NullMarked;
