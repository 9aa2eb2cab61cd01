@NullMarked
package dev.jbake.plan;

import org.jspecify.annotations.NullMarked;
