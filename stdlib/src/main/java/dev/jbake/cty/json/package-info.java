/// Values of a known type as JSON.
@NullMarked
package dev.jbake.cty.json;

import org.jspecify.annotations.NullMarked;
