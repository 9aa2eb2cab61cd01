/// Notices daemons that have gone silent in the middle of something.
@NullMarked
package dev.jbake.driver.watch;

import org.jspecify.annotations.NullMarked;
