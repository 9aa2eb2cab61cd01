/// The commands of `jbake conformance`.
@NullMarked
package dev.jbake.cli.conformance;

import org.jspecify.annotations.NullMarked;
