@NullMarked
package dev.jbake.buildkit;

import org.jspecify.annotations.NullMarked;
