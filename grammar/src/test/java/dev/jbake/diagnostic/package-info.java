@NullMarked
package dev.jbake.diagnostic;

import org.jspecify.annotations.NullMarked;
