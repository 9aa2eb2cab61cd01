/// Functions of IP networks.
@NullMarked
package dev.jbake.stdlib.net;

import org.jspecify.annotations.NullMarked;
