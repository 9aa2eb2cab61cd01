/// The canonical layout of bake files: that of hclwrite (`terraform fmt` writes the same). Only white space changes,
/// and none inside quotes, heredocs and comments; works on tokens, so a file with mistakes can be laid out too.
///
/// * A line is indented by two spaces for each earlier line that opened more brackets than it closed.
/// * The equal signs of attributes on neighbouring lines stand below each other, and so do comments after code.
/// * Between tokens there is one space or none, see Spacing.
@NullMarked
package dev.jbake.format;

import org.jspecify.annotations.NullMarked;
