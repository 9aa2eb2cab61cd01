@NullMarked
package dev.jbake.conformance;

import org.jspecify.annotations.NullMarked;
