@NullMarked
package dev.jbake.entitlement;

import org.jspecify.annotations.NullMarked;
