@NullMarked
package dev.jbake.bake;

import org.jspecify.annotations.NullMarked;
