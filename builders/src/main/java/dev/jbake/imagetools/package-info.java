/// `jbake imagetools`: looks at images in registries, and makes new ones out of them.
@NullMarked
package dev.jbake.imagetools;

import org.jspecify.annotations.NullMarked;
