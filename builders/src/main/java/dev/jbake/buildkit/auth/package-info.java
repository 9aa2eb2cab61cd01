/// Registry credentials: where docker keeps them, and how the daemon gets them or tokens made from them.
///
/// No message, exception or log of this package holds a secret.
@NullMarked
package dev.jbake.buildkit.auth;

import org.jspecify.annotations.NullMarked;
