@NullMarked
package dev.jbake.progress;

import org.jspecify.annotations.NullMarked;
