@NullMarked
package dev.jbake.driver.docker;

import org.jspecify.annotations.NullMarked;
