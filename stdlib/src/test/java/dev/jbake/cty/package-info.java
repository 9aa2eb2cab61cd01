@NullMarked
package dev.jbake.cty;

import org.jspecify.annotations.NullMarked;
