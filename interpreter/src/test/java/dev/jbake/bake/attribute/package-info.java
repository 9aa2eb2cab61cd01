@NullMarked
package dev.jbake.bake.attribute;

import org.jspecify.annotations.NullMarked;
