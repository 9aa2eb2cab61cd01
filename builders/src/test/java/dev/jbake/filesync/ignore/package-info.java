@NullMarked
package dev.jbake.filesync.ignore;

import org.jspecify.annotations.NullMarked;
