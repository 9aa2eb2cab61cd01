/// What a build may access on this machine and the builder, and how the user grants it.
@NullMarked
package dev.jbake.entitlement;

import org.jspecify.annotations.NullMarked;
