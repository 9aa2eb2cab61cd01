/// Messages about the user's mistakes: codes, severities, near names, and the renderer with source lines.
@NullMarked
package dev.jbake.diagnostic;

import org.jspecify.annotations.NullMarked;
