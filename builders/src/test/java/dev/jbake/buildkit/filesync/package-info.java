@NullMarked
package dev.jbake.buildkit.filesync;

import org.jspecify.annotations.NullMarked;
