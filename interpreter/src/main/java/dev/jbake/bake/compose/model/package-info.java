/// Loads a compose project: files merged, included and extended, checked against the schema, brought to one form.
@NullMarked
package dev.jbake.bake.compose.model;

import org.jspecify.annotations.NullMarked;
