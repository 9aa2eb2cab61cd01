/// Reads HCL's JSON syntax into the same tree as native syntax.
@NullMarked
package dev.jbake.parser.json;

import org.jspecify.annotations.NullMarked;
