@NullMarked
package dev.jbake.cli.option;

import org.jspecify.annotations.NullMarked;
