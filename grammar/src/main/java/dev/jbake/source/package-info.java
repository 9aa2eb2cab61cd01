/// Text of files, and ranges in it as offsets.
@NullMarked
package dev.jbake.source;

import org.jspecify.annotations.NullMarked;
