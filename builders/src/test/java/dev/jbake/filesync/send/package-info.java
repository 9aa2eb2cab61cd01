@NullMarked
package dev.jbake.filesync.send;

import org.jspecify.annotations.NullMarked;
