/// The words of one instruction of a Dockerfile. LL(1), as the grammar of bake files. Which form the arguments have
/// depends on the keyword, so InstructionParser chooses the rule. Nothing is an error here: all text has words.
parser grammar DockerfileGrammar;

options { tokenVocab = DockerfileTokens; superClass = LineActions; }

@header {
import dev.jbake.syntax.dockerfile.Word;
import java.util.ArrayList;
import java.util.List;
}

// mode FLAGS: a word that begins with two dashes, without its quotes and escapes
flag returns [Word result]
    locals [StringBuilder text]
    @init { $text = new StringBuilder(); }
    : first=DASHES { $text.append($first.text); }
      (part=(TEXT | DASH | DASHES | ESCAPED | QUOTED) { appendUnquoted($part, $text); })*
      { $result = word($text.toString(), $first, _input.LT(-1)); }
    ;

// mode PAIRS: words as they are written
words returns [List<Word> result]
    @init { $result = new ArrayList<>(); }
    : (part=(TEXT | ESCAPED | QUOTED) { extend($part); } | SPACE { endWord($result); })* EOF { endWord($result); }
    ;

// default mode: words between white space
plainWords returns [List<Word> result]
    @init { $result = new ArrayList<>(); }
    : (PLAIN { extend($PLAIN); endWord($result); })* EOF
    ;
