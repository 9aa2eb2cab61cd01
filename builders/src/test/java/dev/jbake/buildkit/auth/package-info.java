@NullMarked
package dev.jbake.buildkit.auth;

import org.jspecify.annotations.NullMarked;
