/// The reports of a check: text, JSON and SARIF.
@NullMarked
package dev.jbake.cli.conformance.report;

import org.jspecify.annotations.NullMarked;
