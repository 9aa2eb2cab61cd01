/// Reads Dockerfiles: text to the tree of `dev.jbake.syntax.dockerfile`, as the parser of BuildKit reads them.
///
/// Lines come first, since continuations, comments and heredocs know nothing of the words inside; each instruction is
/// then read with the ANTLR grammars DockerfileTokens and DockerfileGrammar.
@NullMarked
package dev.jbake.parser.dockerfile;

import org.jspecify.annotations.NullMarked;
