@NullMarked
package dev.jbake.conformance.serve;

import org.jspecify.annotations.NullMarked;
