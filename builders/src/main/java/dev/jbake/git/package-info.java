/// What git knows of the folders that are built.
@NullMarked
package dev.jbake.git;

import org.jspecify.annotations.NullMarked;
