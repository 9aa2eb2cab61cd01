/// What jbake itself asks of registries; images are pushed and pulled by BuildKit.
@NullMarked
package dev.jbake.registry;

import org.jspecify.annotations.NullMarked;
