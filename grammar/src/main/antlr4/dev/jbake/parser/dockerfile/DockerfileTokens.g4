/// Tokens of one instruction of a Dockerfile: its lines, joined by LogicalLines. What a character means depends on the
/// place in the instruction, so InstructionParser sets the mode. Which character escapes, a directive of the file says;
/// LineCharacters shows it as U+0001.
lexer grammar DockerfileTokens;

// keywords, images and paths: quotes mean nothing
SPACE : SPACES -> skip ;
PLAIN : ~[ \t\u000B\f\r]+ ;

fragment SPACES : [ \t\u000B\f\r]+ ;
fragment ESCAPE : '\u0001' ;
fragment ANY_ESCAPED : ESCAPE . ;
fragment TWO_QUOTES : '"' (ANY_ESCAPED | ~["\u0001])* '"'? ;

mode FLAGS;

FLAG_SPACE : SPACES -> type(SPACE) ;
DASHES : '--' ;
DASH : '-' ;
ESCAPED : ANY_ESCAPED ;
QUOTED : TWO_QUOTES | '\'' (ANY_ESCAPED | ~['\u0001])* '\''? ;
FLAG_LAST_ESCAPE : ESCAPE -> skip ;
TEXT : ~[ \t\u000B\f\r\u0001"'-]+ ;

// names and values
mode PAIRS;

// LineCharacters shows white space beyond ASCII as U+0003
PAIR_SPACE : [ \t\u000B\f\r\u0003]+ -> type(SPACE) ;
PAIR_ESCAPED : ANY_ESCAPED -> type(ESCAPED) ;
PAIR_QUOTED : (TWO_QUOTES | '\'' ~'\''* '\''?) -> type(QUOTED) ;
PAIR_LAST_ESCAPE : ESCAPE -> skip ;
PAIR_TEXT : ~[ \t\u000B\f\r\u0001\u0003"']+ -> type(TEXT) ;
