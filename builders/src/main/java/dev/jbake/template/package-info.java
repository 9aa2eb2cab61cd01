/// The part of Go's templates that `--format` understands, and the values that they show.
@NullMarked
package dev.jbake.template;

import org.jspecify.annotations.NullMarked;
