/// Functions of strings: case, splitting, formatting, regular expressions.
@NullMarked
package dev.jbake.stdlib.text;

import org.jspecify.annotations.NullMarked;
