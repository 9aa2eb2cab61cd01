/// The limits that keep hostile input within bounded memory and time.
@NullMarked
package dev.jbake.limit;

import org.jspecify.annotations.NullMarked;
