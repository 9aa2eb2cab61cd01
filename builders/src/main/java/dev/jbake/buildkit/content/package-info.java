/// OCI layouts of this machine, and their serving to BuildKit: cache directories, image layouts as contexts and
/// exports.
@NullMarked
package dev.jbake.buildkit.content;

import org.jspecify.annotations.NullMarked;
