@NullMarked
package dev.jbake.bake.attribute.form;

import org.jspecify.annotations.NullMarked;
