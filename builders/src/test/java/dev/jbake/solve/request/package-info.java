/// Tests of solve requests.
@NullMarked
package dev.jbake.solve.request;

import org.jspecify.annotations.NullMarked;
