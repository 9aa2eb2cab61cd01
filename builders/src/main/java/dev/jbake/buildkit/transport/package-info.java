/// gRPC over any byte stream, in both roles, with the library behind it kept out of sight.
@NullMarked
package dev.jbake.buildkit.transport;

import org.jspecify.annotations.NullMarked;
