/// The forms that attributes have in common: strings, lists, maps, entries of comma-separated values, and the parts
/// in which they are written.
@NullMarked
package dev.jbake.bake.attribute.form;

import org.jspecify.annotations.NullMarked;
