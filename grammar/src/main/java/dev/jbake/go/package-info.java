/// What Go's standard library does where the reference shows it: quoting, bools, numbers, the order of strings, paths,
/// CSV.
@NullMarked
package dev.jbake.go;

import org.jspecify.annotations.NullMarked;
