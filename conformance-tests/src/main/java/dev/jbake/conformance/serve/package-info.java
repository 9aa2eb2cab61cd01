/// Serves the remote files of a case over http and as a git repository.
@NullMarked
package dev.jbake.conformance.serve;

import org.jspecify.annotations.NullMarked;
