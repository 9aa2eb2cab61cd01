/// Variables of compose files: `.env` files and interpolation.
@NullMarked
package dev.jbake.bake.compose.template;

import org.jspecify.annotations.NullMarked;
