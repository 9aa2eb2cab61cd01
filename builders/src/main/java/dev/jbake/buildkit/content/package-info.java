/// Serves OCI layouts of this machine to BuildKit: cache directories, and image layouts as contexts and exports.
@NullMarked
package dev.jbake.buildkit.content;

import org.jspecify.annotations.NullMarked;
