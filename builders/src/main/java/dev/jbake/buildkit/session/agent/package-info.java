/// SSH agents that build steps may use: those of this machine, and private keys in files.
@NullMarked
package dev.jbake.buildkit.session.agent;

import org.jspecify.annotations.NullMarked;
