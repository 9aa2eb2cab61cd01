/// gRPC over any byte stream, as client and as server; no other package sees the library.
@NullMarked
package dev.jbake.buildkit.transport;

import org.jspecify.annotations.NullMarked;
