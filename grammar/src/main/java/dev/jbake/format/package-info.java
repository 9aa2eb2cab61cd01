/// The canonical layout of bake files: that of hclwrite, which `terraform fmt` uses too. Only white space changes, and
/// none inside quotes, heredocs and comments. It works on tokens, so that a file with mistakes can be formatted, too.
///
/// * A line is indented by two spaces for each earlier line that opened more brackets than it closed.
/// * The equal signs of attributes on neighbouring lines are aligned, and so are comments after code.
/// * Between tokens there is one space or none, see Spacing.
@NullMarked
package dev.jbake.format;

import org.jspecify.annotations.NullMarked;
