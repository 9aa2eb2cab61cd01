@NullMarked
package dev.jbake.host;

import org.jspecify.annotations.NullMarked;
