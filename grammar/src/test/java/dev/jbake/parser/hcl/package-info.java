@NullMarked
package dev.jbake.parser.hcl;

import org.jspecify.annotations.NullMarked;
