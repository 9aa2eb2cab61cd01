/// The results of a run: reports of failures and warnings, the metadata file, the exit status.
@NullMarked
package dev.jbake.result;

import org.jspecify.annotations.NullMarked;
