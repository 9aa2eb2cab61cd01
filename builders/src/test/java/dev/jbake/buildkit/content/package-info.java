@NullMarked
package dev.jbake.buildkit.content;

import org.jspecify.annotations.NullMarked;
