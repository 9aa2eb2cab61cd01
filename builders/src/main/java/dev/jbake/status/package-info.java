/// What builders and their nodes are at this moment, and what their daemons keep.
@NullMarked
package dev.jbake.status;

import org.jspecify.annotations.NullMarked;
