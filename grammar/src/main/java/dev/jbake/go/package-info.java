/// What Go's standard library does where the reference shows it: quoting, bools, paths, CSV, durations.
@NullMarked
package dev.jbake.go;

import org.jspecify.annotations.NullMarked;
