/// Values and types of the bake language, with the semantics of cty.
@NullMarked
package dev.jbake.cty;

import org.jspecify.annotations.NullMarked;
