/// Loads a compose project: files merged, included and extended, checked against the schema, brought to one form.
/// Large because all of its steps loop over tables that stay private to it.
@NullMarked
package dev.jbake.bake.compose.model;

import org.jspecify.annotations.NullMarked;
