@NullMarked
package dev.jbake.result;

import org.jspecify.annotations.NullMarked;
