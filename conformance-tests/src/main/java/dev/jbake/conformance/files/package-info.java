/// The files that a bake command writes, in a form that can be compared.
@NullMarked
package dev.jbake.conformance.files;

import org.jspecify.annotations.NullMarked;
