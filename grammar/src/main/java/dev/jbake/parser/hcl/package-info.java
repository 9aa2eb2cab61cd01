/// Reads the HCL native syntax: text to the tree of `dev.jbake.syntax`.
///
/// HclTokens and HclGrammar are ANTLR grammars. The parser grammar is LL(1), so there is one pass only: a fast pass
/// without recovery would save nothing, and the same rules report the mistakes. Trees, messages and ranges are those of
/// hclsyntax 2.24, except:
///
/// * After a mistake the next item of the body is read normally; hclsyntax does not report many mistakes after the
/// first
///   one. A bracket that is never closed does not swallow the rest of the file.
/// * "Missing close bracket on index" points at the wrong token; hclsyntax points at the bracket that it finds later.
/// * "Did you mean" names the nearest keyword of a directive; hclsyntax the first one that is near.
/// * `a[true]` and `a[null]` are indexes by an expression, not steps of a traversal.
/// * Columns count the characters of a line; hclsyntax counts those of each token, which differs where a token begins
///   with a combining mark.
/// * Names can contain letters of newer Unicode versions.
/// * Nesting and chains are limited, see {@link dev.jbake.limit.Limits}.
@NullMarked
package dev.jbake.parser.hcl;

import org.jspecify.annotations.NullMarked;
