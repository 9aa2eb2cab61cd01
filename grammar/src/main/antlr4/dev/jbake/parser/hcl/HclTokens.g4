/// Tokens of the HCL native syntax. What depends on braces, heredoc markers or Unicode tables is settled in HclScanner,
/// which also takes the rest of names, comments and text of which the first character is matched here: that keeps the
/// automaton small. It is written down in TokenTable, which TokenTableTest keeps up to date.
lexer grammar HclTokens;

options { superClass = HclScanner; }

tokens {
    // contextual keywords: identifiers that SyntaxTokens.keyword() marks where the grammar expects them
    FOR, IN, IF, ELSE, ENDIF, ENDFOR,
    OPEN_HEREDOC, CLOSE_HEREDOC, CLOSE_QUOTE, OPEN_INTERPOLATION, OPEN_DIRECTIVE, CLOSE_SEQUENCE,
    QUOTED_LITERAL, STRING_LITERAL, QUOTED_NEWLINE, BAD_ENCODING, INVALID
}

SPACES : [ \t]+ -> skip ;
NEWLINE : '\r'? '\n' ;
LINE_COMMENT : '#' | '//' ;
COMMENT : '/*' ;

NUMBER : DIGIT ((DIGIT | '.' | EXPONENT)* (DIGIT | EXPONENT))? ;
IDENTIFIER : NAME_START ;

EQUAL_OP : '==' ;
NOT_EQUAL : '!=' ;
GREATER_OR_EQUAL : '>=' ;
LESS_OR_EQUAL : '<=' ;
AND : '&&' ;
OR : '||' ;
DOUBLE_COLON : '::' ;
ELLIPSIS : '...' ;
FAT_ARROW : '=>' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
OPEN_PAREN : '(' ;
CLOSE_PAREN : ')' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
DOT : '.' ;
COMMA : ',' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
PLUS : '+' ;
MINUS : '-' ;
EQUAL : '=' ;
LESS_THAN : '<' ;
GREATER_THAN : '>' ;
BANG : '!' ;
QUESTION : '?' ;
COLON : ':' ;

// not of the language; known so that a diagnostic can say what to write instead
BITWISE_AND : '&' ;
BITWISE_OR : '|' ;
BITWISE_NOT : '~' ;
BITWISE_XOR : '^' ;
SEMICOLON : ';' ;
BACKTICK : '`' ;
APOSTROPHE : '\'' ;

CLOSE_SEQUENCE_STRIP : '~}' -> type(CLOSE_SEQUENCE) ;
OPEN_QUOTE : '"' -> pushMode(QUOTED) ;
HEREDOC_INTRODUCER : '<<' '-'? NAME_START -> type(OPEN_HEREDOC), pushMode(HEREDOC) ;

BROKEN : BROKEN_CHARACTER -> type(BAD_ENCODING) ;
OTHER : . -> type(INVALID) ;

fragment DIGIT : [0-9] ;
fragment EXPONENT : [eE] [+-]? DIGIT ;
// SourceCharacters shows every character beyond ASCII as U+0001, for the table knows ASCII only
fragment NAME_START : [a-zA-Z_\u0001] ;
// bytes that are not UTF-8, which are lone surrogates in the decoded text, are shown as U+0002
fragment BROKEN_CHARACTER : [\u0002] ;
fragment ESCAPED_SEQUENCE : ('$${' | '%%{') '~'? ;
fragment LINE_START : ESCAPED_SEQUENCE | [$%] | '\r'? '\n' | ~[$%\r\n\u0002] ;

mode QUOTED;

QUOTED_INTERPOLATION : '${' '~'? -> type(OPEN_INTERPOLATION), pushMode(DEFAULT_MODE) ;
QUOTED_DIRECTIVE : '%{' '~'? -> type(OPEN_DIRECTIVE), pushMode(DEFAULT_MODE) ;
QUOTED_END : '"' -> type(CLOSE_QUOTE), popMode ;
QUOTED_TEXT : (ESCAPED_SEQUENCE | [$%] | '\\' ~[\r\n\u0002] | ~[$%"\\\r\n\u0002]) -> type(QUOTED_LITERAL) ;
QUOTED_LINE_ENDS : [\r\n]+ -> type(QUOTED_NEWLINE) ;
QUOTED_BROKEN : BROKEN_CHARACTER -> type(BAD_ENCODING) ;
QUOTED_OTHER : . -> type(INVALID) ;

mode HEREDOC;

HEREDOC_INTERPOLATION : '${' '~'? -> type(OPEN_INTERPOLATION), pushMode(DEFAULT_MODE) ;
HEREDOC_DIRECTIVE : '%{' '~'? -> type(OPEN_DIRECTIVE), pushMode(DEFAULT_MODE) ;
HEREDOC_TEXT : LINE_START -> type(STRING_LITERAL) ;
HEREDOC_BROKEN : BROKEN_CHARACTER -> type(BAD_ENCODING) ;
HEREDOC_OTHER : . -> type(INVALID) ;

// the text of a template that stands in no quotes
mode BARE;

BARE_INTERPOLATION : '${' '~'? -> type(OPEN_INTERPOLATION), pushMode(DEFAULT_MODE) ;
BARE_DIRECTIVE : '%{' '~'? -> type(OPEN_DIRECTIVE), pushMode(DEFAULT_MODE) ;
BARE_TEXT : LINE_START -> type(STRING_LITERAL) ;
BARE_BROKEN : BROKEN_CHARACTER -> type(BAD_ENCODING) ;
BARE_OTHER : . -> type(INVALID) ;
