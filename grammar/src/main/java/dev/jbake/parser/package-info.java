/// Reads the HCL native syntax: text to the tree of `dev.jbake.syntax`.
@NullMarked
package dev.jbake.parser;

import org.jspecify.annotations.NullMarked;
