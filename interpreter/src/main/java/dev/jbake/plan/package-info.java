/// What a build does, as plain data: the border between the language and the engine.
@NullMarked
package dev.jbake.plan;

import org.jspecify.annotations.NullMarked;
