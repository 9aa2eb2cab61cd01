/// Ignore patterns: which paths of a context `.dockerignore` and the daemon leave out.
@NullMarked
package dev.jbake.filesync.ignore;

import org.jspecify.annotations.NullMarked;
