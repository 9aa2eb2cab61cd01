@NullMarked
package dev.jbake.filesync;

import org.jspecify.annotations.NullMarked;
