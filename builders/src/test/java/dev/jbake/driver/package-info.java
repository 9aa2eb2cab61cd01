@NullMarked
package dev.jbake.driver;

import org.jspecify.annotations.NullMarked;
