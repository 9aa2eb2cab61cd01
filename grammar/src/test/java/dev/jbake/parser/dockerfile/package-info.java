@NullMarked
package dev.jbake.parser.dockerfile;

import org.jspecify.annotations.NullMarked;
