@NullMarked
package dev.jbake.syntax;

import org.jspecify.annotations.NullMarked;
