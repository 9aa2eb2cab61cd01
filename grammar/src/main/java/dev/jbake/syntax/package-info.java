/// The syntax tree of bake files, native or JSON: bodies, attributes, blocks and expressions.
@NullMarked
package dev.jbake.syntax;

import org.jspecify.annotations.NullMarked;
