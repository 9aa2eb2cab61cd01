/// Compose files: YAML, interpolation, includes and extensions, and the targets that services with a build mean.
@org.jspecify.annotations.NullMarked
package dev.jbake.bake.compose;
