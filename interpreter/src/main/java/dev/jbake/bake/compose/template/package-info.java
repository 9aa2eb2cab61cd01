/// Variables of compose files: `.env` files, interpolation, and the paths of a project.
@NullMarked
package dev.jbake.bake.compose.template;

import org.jspecify.annotations.NullMarked;
