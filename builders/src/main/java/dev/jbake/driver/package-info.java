/// Reaches a daemon: addresses, and the byte streams that lead there.
@NullMarked
package dev.jbake.driver;

import org.jspecify.annotations.NullMarked;
