@NullMarked
package dev.jbake.cli.builder;

import org.jspecify.annotations.NullMarked;
