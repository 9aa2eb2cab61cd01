/// Tests of templates.
@NullMarked
package dev.jbake.template;

import org.jspecify.annotations.NullMarked;
