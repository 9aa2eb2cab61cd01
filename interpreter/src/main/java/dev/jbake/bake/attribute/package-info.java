/// The attributes of a target: one class for each, one line in {@link dev.jbake.bake.attribute.AttributeTable}.
/// Large because each attribute is a class of its own.
@NullMarked
package dev.jbake.bake.attribute;

import org.jspecify.annotations.NullMarked;
