/// Tests of running the suite.
@NullMarked
package dev.jbake.conformance.run;

import org.jspecify.annotations.NullMarked;
