/// Conversion of values between types, and the search for a common type.
@NullMarked
package dev.jbake.cty.convert;

import org.jspecify.annotations.NullMarked;
