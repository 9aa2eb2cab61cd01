/// Functions that encode, decode, hash and decrypt.
@NullMarked
package dev.jbake.stdlib.encoding;

import org.jspecify.annotations.NullMarked;
