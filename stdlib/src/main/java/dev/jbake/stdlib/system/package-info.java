/// Functions of paths and of the machine.
@NullMarked
package dev.jbake.stdlib.system;

import org.jspecify.annotations.NullMarked;
