@NullMarked
package dev.jbake.stdlib.encoding;

import org.jspecify.annotations.NullMarked;
