/// Builds every example for real, with the distribution as a user starts it, and looks at what comes out.
///
/// `JBAKE_TEST_COMMAND` names another program to call in place of `jbake build`, with the same options: so the
/// expectations themselves can be checked with the reference.
@NullMarked
package dev.jbake.examples;

import org.jspecify.annotations.NullMarked;
