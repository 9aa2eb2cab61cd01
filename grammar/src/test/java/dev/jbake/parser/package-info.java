@NullMarked
package dev.jbake.parser;

import org.jspecify.annotations.NullMarked;
