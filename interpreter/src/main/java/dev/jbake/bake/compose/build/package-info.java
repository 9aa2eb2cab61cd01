/// Makes bake targets of the services of a compose project.
@NullMarked
package dev.jbake.bake.compose.build;

import org.jspecify.annotations.NullMarked;
