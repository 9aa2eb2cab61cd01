/// Measures the language path; `docs/performance.md` tells how to run it. No test runs it.
@NullMarked
package dev.jbake.benchmark;

import org.jspecify.annotations.NullMarked;
