@NullMarked
package dev.jbake.builder;

import org.jspecify.annotations.NullMarked;
