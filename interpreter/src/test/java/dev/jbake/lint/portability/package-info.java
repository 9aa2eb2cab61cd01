@NullMarked
package dev.jbake.lint.portability;

import org.jspecify.annotations.NullMarked;
