/// What a case has elsewhere: its remote files, over http and as a git repository.
@NullMarked
package dev.jbake.conformance.serve;

import org.jspecify.annotations.NullMarked;
