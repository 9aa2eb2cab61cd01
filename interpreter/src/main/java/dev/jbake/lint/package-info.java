/// What is probably not meant: the rules for what the reference passes over in silence.
@NullMarked
package dev.jbake.lint;

import org.jspecify.annotations.NullMarked;
