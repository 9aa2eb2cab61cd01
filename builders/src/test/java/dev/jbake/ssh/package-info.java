@NullMarked
package dev.jbake.ssh;

import org.jspecify.annotations.NullMarked;
