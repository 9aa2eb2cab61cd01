/// The bake language: files, blocks, inheritance, overrides, and the way from arguments to resolved targets.
@NullMarked
package dev.jbake.bake;

import org.jspecify.annotations.NullMarked;
