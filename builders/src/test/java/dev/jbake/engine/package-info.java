/// The engine that tests build with: real daemons, started for them where the machine runs none.
@NullMarked
package dev.jbake.engine;

import org.jspecify.annotations.NullMarked;
