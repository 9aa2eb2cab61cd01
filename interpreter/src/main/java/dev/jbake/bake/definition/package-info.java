/// What bake files define: groups, targets and variables, before inheritance.
@NullMarked
package dev.jbake.bake.definition;

import org.jspecify.annotations.NullMarked;
