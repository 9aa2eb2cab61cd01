/// A daemon that runs in this process and makes nothing, for the training of jbake's AOT cache.
@NullMarked
package dev.jbake.training;

import org.jspecify.annotations.NullMarked;
