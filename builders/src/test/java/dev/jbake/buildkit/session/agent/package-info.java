@NullMarked
package dev.jbake.buildkit.session.agent;

import org.jspecify.annotations.NullMarked;
