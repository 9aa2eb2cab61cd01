/// The client of a BuildKit daemon: its calls, its errors, and how calls share connections.
@NullMarked
package dev.jbake.buildkit;

import org.jspecify.annotations.NullMarked;
