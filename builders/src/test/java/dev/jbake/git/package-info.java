/// Tests of what is asked of git.
@NullMarked
package dev.jbake.git;

import org.jspecify.annotations.NullMarked;
