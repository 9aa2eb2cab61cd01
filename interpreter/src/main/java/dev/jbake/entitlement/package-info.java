/// What a build may touch of this machine and of the builder, and how it is asked for.
@NullMarked
package dev.jbake.entitlement;

import org.jspecify.annotations.NullMarked;
