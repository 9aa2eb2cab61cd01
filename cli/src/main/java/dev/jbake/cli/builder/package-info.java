/// `jbake builder`: the commands that make, show, change and remove builders.
@NullMarked
package dev.jbake.cli.builder;

import org.jspecify.annotations.NullMarked;
