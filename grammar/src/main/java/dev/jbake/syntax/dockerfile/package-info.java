/// The syntax tree of Dockerfiles. Nothing in it is expanded or checked against what an instruction allows.
@NullMarked
package dev.jbake.syntax.dockerfile;

import org.jspecify.annotations.NullMarked;
