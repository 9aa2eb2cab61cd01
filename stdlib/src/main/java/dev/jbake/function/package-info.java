/// How functions are declared and called: cty's function protocol.
@NullMarked
package dev.jbake.function;

import org.jspecify.annotations.NullMarked;
