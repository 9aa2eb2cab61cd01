@NullMarked
package dev.jbake.source;

import org.jspecify.annotations.NullMarked;
