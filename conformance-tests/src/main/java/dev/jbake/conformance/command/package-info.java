/// Bake commands, whatever they are: something that takes arguments, and gives a status and text.
@NullMarked
package dev.jbake.conformance.command;

import org.jspecify.annotations.NullMarked;
