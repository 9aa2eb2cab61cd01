/// Execution plans as text, data and graphs.
@NullMarked
package dev.jbake.execution.show;

import org.jspecify.annotations.NullMarked;
