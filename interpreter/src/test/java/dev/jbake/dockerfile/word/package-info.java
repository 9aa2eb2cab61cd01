@NullMarked
package dev.jbake.dockerfile.word;

import org.jspecify.annotations.NullMarked;
