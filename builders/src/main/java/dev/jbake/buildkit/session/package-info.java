/// The session of a build: the daemon calls back through a stream that the client has opened.
@NullMarked
package dev.jbake.buildkit.session;

import org.jspecify.annotations.NullMarked;
