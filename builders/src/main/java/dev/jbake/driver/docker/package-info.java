/// The Docker Engine's own API, as far as a build needs it: what the engine is, loading and pushing images.
///
/// docker-java's classes are loaded only when something of this package is used.
@NullMarked
package dev.jbake.driver.docker;

import org.jspecify.annotations.NullMarked;
