/// What the files define, as lists for people and for programs: `--list`.
@NullMarked
package dev.jbake.bake.listing;

import org.jspecify.annotations.NullMarked;
