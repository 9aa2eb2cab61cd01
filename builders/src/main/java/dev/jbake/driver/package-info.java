/// Reaches a builder's nodes: addresses and the byte streams that lead there, what each kind of node can do, and which
/// node builds which platform.
@NullMarked
package dev.jbake.driver;

import org.jspecify.annotations.NullMarked;
