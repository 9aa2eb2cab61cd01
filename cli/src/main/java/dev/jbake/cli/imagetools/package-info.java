/// The commands of `jbake imagetools`.
@NullMarked
package dev.jbake.cli.imagetools;

import org.jspecify.annotations.NullMarked;
