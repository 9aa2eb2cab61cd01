/// What the conformance suite covers, and the page that says so.
@NullMarked
package dev.jbake.cli.coverage;

import org.jspecify.annotations.NullMarked;
