/// The forms in which the result of a check is printed.
@NullMarked
package dev.jbake.cli.conformance.report;

import org.jspecify.annotations.NullMarked;
