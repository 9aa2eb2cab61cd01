@NullMarked
package dev.jbake.cli;

import org.jspecify.annotations.NullMarked;
