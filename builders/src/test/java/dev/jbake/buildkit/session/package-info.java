@NullMarked
package dev.jbake.buildkit.session;

import org.jspecify.annotations.NullMarked;
