/// The numbers of cty: binary floating point of 512 bits, its text, and its arithmetic.
@NullMarked
package dev.jbake.cty.number;

import org.jspecify.annotations.NullMarked;
