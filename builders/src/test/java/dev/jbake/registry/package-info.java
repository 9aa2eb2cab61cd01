/// Tests of what jbake asks of registries.
@NullMarked
package dev.jbake.registry;

import org.jspecify.annotations.NullMarked;
