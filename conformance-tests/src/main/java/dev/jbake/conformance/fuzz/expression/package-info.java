/// Random expressions over all functions and operators.
@NullMarked
package dev.jbake.conformance.fuzz.expression;

import org.jspecify.annotations.NullMarked;
