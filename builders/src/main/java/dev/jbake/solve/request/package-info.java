/// Turns a target of the plan into the solve request for one node.
@NullMarked
package dev.jbake.solve.request;

import org.jspecify.annotations.NullMarked;
