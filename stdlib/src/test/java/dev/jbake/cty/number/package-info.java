@NullMarked
package dev.jbake.cty.number;

import org.jspecify.annotations.NullMarked;
