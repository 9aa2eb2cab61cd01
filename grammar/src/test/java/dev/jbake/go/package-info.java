@NullMarked
package dev.jbake.go;

import org.jspecify.annotations.NullMarked;
