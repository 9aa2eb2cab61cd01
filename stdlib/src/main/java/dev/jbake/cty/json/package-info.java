/// Values as JSON texts of a known type.
@NullMarked
package dev.jbake.cty.json;

import org.jspecify.annotations.NullMarked;
