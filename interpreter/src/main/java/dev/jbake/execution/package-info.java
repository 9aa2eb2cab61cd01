/// What a run would do: its targets in the order in which they can be built, with the stages of their Dockerfiles.
@NullMarked
package dev.jbake.execution;

import org.jspecify.annotations.NullMarked;
