/// The HCL native syntax. LL(1): every decision is made on one token, so one pass is both fast and able to explain
/// mistakes. Trees are built by the actions. The catch clauses say what the reference says about a mistake, find a place
/// to go on, and where the enclosing construct is lost too, leave by SyntaxAbort. See GrammarActions.
parser grammar HclGrammar;

options { tokenVocab = HclTokens; superClass = GrammarActions; }

@header {
import dev.jbake.syntax.BinaryOperator;
import dev.jbake.syntax.Body;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.ObjectConstructor;
import java.util.ArrayList;
import java.util.List;
}

// ---- entries

file returns [Body result]
    locals [BodyBuilder body]
    @init { $body = new BodyBuilder(this); }
    : (NEWLINE | item[$body] | stray | strayBrace)* EOF { $result = $body.build(tokens.next()); }
    ;

loneExpression returns [Expression result]
    @init { tokens.newlines(false); }
    : expression { $result = $expression.result; } EOF
    ;
    catch [RecognitionException e] { expressions.extraCharacters(); }
    catch [SyntaxAbort e] { _localctx.result = tree.invalidAll(); }

loneTemplate returns [Expression result]
    locals [TemplateBuilder template]
    @init { $template = new TemplateBuilder(this, null, EOF); }
    : templatePart[$template]* end=EOF { $result = $template.close($end); }
    ;
    catch [RecognitionException e] { _localctx.result = templates.unterminated(_localctx.template); }
    catch [SyntaxAbort e] { _localctx.result = tree.invalidAll(); }

// ---- structure

item [BodyBuilder body]
    @init { beginItem(); }
    : name=IDENTIFIER (attribute[$body, $name] | block[$body, $name])
    ;
    catch [RecognitionException e] { bodies.neitherAttributeNorBlock(_localctx.name); }

attribute [BodyBuilder body, Token name]
    locals [Expression value, Token last]
    : EQUAL expression { $value = $expression.result; $last = tokens.previous(); } lineEnd
      { $body.attribute($name, $value, $last); }
    ;
    catch [RecognitionException e] { bodies.extraAfterAttribute(_localctx.body, _localctx.name, _localctx.value); }
    catch [SyntaxAbort e] { bodies.brokenAttribute(_localctx.body, _localctx.name); }

block [BodyBuilder owner, Token type]
    locals [BlockBuilder builder]
    @init { $builder = new BlockBuilder(this, $type); }
    : { descend(); } label[$builder]* open=OPEN_BRACE { $builder.open($open); }
      blockBody[$builder] { $owner.block($builder.build()); }
      blockEnd[$type]
    ;
    catch [RecognitionException e] { bodies.brokenHeader(_localctx.owner, _localctx.builder); }
    catch [SyntaxAbort e] { bodies.abandonBlock(_localctx.owner, _localctx.builder); }
    finally { ascend(); }

blockEnd [Token type]
    : lineEnd
    ;
    catch [RecognitionException e] { bodies.extraAfterBlock(_localctx.type); }

label [BlockBuilder builder]
    locals [StringBuilder text]
    : name=IDENTIFIER { $builder.label($name.getText(), $name, $name); }
    | open=OPEN_QUOTE { $text = new StringBuilder(); }
      ( literal=QUOTED_LITERAL { $text.append(escapes.text($literal)); }
      | sequence=(OPEN_INTERPOLATION | OPEN_DIRECTIVE) { templates.sequenceInLabel($open, $sequence, $text); }
      )*
      close=CLOSE_QUOTE { $builder.label($text.toString(), $open, $close); }
    ;
    catch [RecognitionException e] { templates.brokenLabel(_localctx.builder, _localctx.open, _localctx.text); }

blockBody [BlockBuilder builder]
    : multiLineBody[$builder]
    | oneLineBody[$builder]
    ;
    catch [RecognitionException e] { bodies.brokenOneLineBody(_localctx.builder, null, null, null); }

multiLineBody [BlockBuilder builder]
    : (NEWLINE (NEWLINE | item[$builder.body()] | stray)*)? close=CLOSE_BRACE { $builder.close($close); }
    ;
    catch [RecognitionException e] { bodies.unclosedBlock(_localctx.builder); }

oneLineBody [BlockBuilder builder]
    locals [Expression value, Token last]
    : name=IDENTIFIER EQUAL expression { $value = $expression.result; $last = tokens.previous(); }
      close=CLOSE_BRACE { $builder.oneLine($name, $value, $last); $builder.close($close); }
    ;
    catch [RecognitionException e] { bodies.brokenOneLineBody(_localctx.builder, _localctx.name, _localctx.value, _localctx.last); }
    catch [SyntaxAbort e] { bodies.brokenOneLineAttribute(_localctx.builder, _localctx.name); }

lineEnd
    : NEWLINE
    | EOF
    ;
    catch [RecognitionException e] { throw e; }

/// A token that cannot begin an item.
stray
    : bad=~(IDENTIFIER | NEWLINE | CLOSE_BRACE) { bodies.stray($bad); }
    ;

strayBrace
    : bad=CLOSE_BRACE { bodies.stray($bad); }
    ;

// ---- operations, one rule per level of precedence

expression returns [Expression result]
    : { descend(); } logicalOr { $result = $logicalOr.result; }
      (QUESTION whenTrue=expression otherwise[$logicalOr.result, $whenTrue.result] { $result = $otherwise.result; })?
    ;
    finally { ascend(); }

otherwise [Expression condition, Expression whenTrue] returns [Expression result]
    : COLON expression { $result = tree.conditional($condition, $whenTrue, $expression.result); }
    ;
    catch [RecognitionException e] { _localctx.result = expressions.missingFalseExpression(_localctx.condition); }

logicalOr returns [Expression result]
    locals [int links]
    : left=logicalAnd { $result = $left.result; }
      (operator=OR right=logicalAnd { $result = tree.binary($operator, $result, $right.result, ++$links); })*
    ;

logicalAnd returns [Expression result]
    locals [int links]
    : left=equality { $result = $left.result; }
      (operator=AND right=equality { $result = tree.binary($operator, $result, $right.result, ++$links); })*
    ;

equality returns [Expression result]
    locals [int links]
    : left=comparison { $result = $left.result; }
      (operator=(EQUAL_OP | NOT_EQUAL) right=comparison { $result = tree.binary($operator, $result, $right.result, ++$links); })*
    ;

comparison returns [Expression result]
    locals [int links]
    : left=sum { $result = $left.result; }
      (operator=(GREATER_THAN | GREATER_OR_EQUAL | LESS_THAN | LESS_OR_EQUAL) right=sum
        { $result = tree.binary($operator, $result, $right.result, ++$links); })*
    ;

sum returns [Expression result]
    locals [int links]
    : left=product { $result = $left.result; }
      (operator=(PLUS | MINUS) right=product { $result = tree.binary($operator, $result, $right.result, ++$links); })*
    ;

product returns [Expression result]
    locals [int links]
    : left=operand { $result = $left.result; }
      (operator=(STAR | SLASH | PERCENT) right=operand { $result = tree.binary($operator, $result, $right.result, ++$links); })*
    ;

operand returns [Expression result]
    : term { $result = $term.result; } (traversal[$term.result] { $result = $traversal.result; })?
    | unary { $result = $unary.result; }
    ;
    catch [RecognitionException e] { throw expressions.notAnExpression(); }

unary returns [Expression result]
    : { descend(); } operator=(MINUS | BANG) operand { $result = tree.unary($operator, $operand.result); }
    ;
    finally { ascend(); }

// ---- traversals

traversal [Expression source] returns [Expression result]
    locals [TraversalBuilder steps]
    @init { $steps = new TraversalBuilder(this, $source); }
    : (member[$steps] | bracket[$steps])+ { $result = $steps.result(); }
    ;

member [TraversalBuilder steps]
    : dot=DOT
      ( name=IDENTIFIER { $steps.attribute($dot, $name); }
      | digits=NUMBER { $steps.legacyIndex($dot, $digits); }
      | star=STAR { $steps.attributeSplat($dot, $star); }
      )
    ;
    catch [RecognitionException e] { _localctx.steps.missingName(_localctx.dot); }

bracket [TraversalBuilder steps]
    locals [int depth]
    @init { $depth = tokens.depth(); }
    : open=OPEN_BRACKET { beginIndex(); } (fullSplat[$steps, $open] | index[$steps, $open])
    ;
    catch [RecognitionException e] { _localctx.steps.missingKey(_localctx.open); }
    finally { tokens.restore(_localctx.depth); }

fullSplat [TraversalBuilder steps, Token open]
    : STAR close=CLOSE_BRACKET { $steps.fullSplat($open, $close); }
    ;
    catch [RecognitionException e] { _localctx.steps.unclosedSplat(_localctx.open); }

index [TraversalBuilder steps, Token open]
    : expression close=CLOSE_BRACKET { $steps.index($open, $expression.result, $close); }
    ;
    catch [RecognitionException e] { _localctx.steps.unclosedIndex(_localctx.open); }
    catch [SyntaxAbort e] { _localctx.steps.brokenIndex(_localctx.open); }

// ---- terms

term returns [Expression result]
    : parentheses { $result = $parentheses.result; }
    | number=NUMBER { $result = tree.number($number); }
    | name=IDENTIFIER { $result = tree.name($name); } (call[$name] { $result = $call.result; })?
    | quoted { $result = $quoted.result; }
    | heredoc { $result = $heredoc.result; }
    | tuple { $result = $tuple.result; }
    | object { $result = $object.result; }
    ;

parentheses returns [Expression result]
    locals [int errors, int depth]
    @init { $errors = errors.count(); $depth = tokens.depth(); }
    : open=OPEN_PAREN { tokens.newlines(false); } expression { requireSound($errors); } close=CLOSE_PAREN
      { $result = tree.parentheses($open, $expression.result, $close); }
    ;
    catch [RecognitionException e] { throw expressions.unbalancedParentheses(_localctx.open); }
    catch [SyntaxAbort e] { throw recovery.skipPast(CLOSE_PAREN); }
    finally { tokens.restore(_localctx.depth); }

call [Token name] returns [Expression result]
    locals [CallBuilder builder, int depth]
    @init { $builder = new CallBuilder(this, $name); $depth = tokens.depth(); }
    : namespace[$builder]*
      open=OPEN_PAREN { $builder.open($open); tokens.newlines(false); }
      (expression { $builder.argument($expression.result); }
        (COMMA { requireElement(); } (expression { $builder.argument($expression.result); })?)*
        (ELLIPSIS { $builder.expandFinal(); })?
      )?
      close=CLOSE_PAREN { $result = $builder.close($close); }
    ;
    catch [RecognitionException e] { throw _localctx.builder.broken(); }
    catch [SyntaxAbort e] { throw _localctx.builder.abandoned(e); }
    finally { tokens.restore(_localctx.depth); }

namespace [CallBuilder builder]
    : DOUBLE_COLON name=IDENTIFIER { $builder.namespaced($name); }
    ;
    catch [RecognitionException e] { throw _localctx.builder.missingName(); }

tuple returns [Expression result]
    locals [List<Expression> elements, int depth]
    @init { $elements = new ArrayList<>(); $depth = tokens.depth(); }
    : open=OPEN_BRACKET { beginTuple(); }
      ( forClauses[$open, CLOSE_BRACKET] { $result = $forClauses.result; }
      | (expression { $elements.add($expression.result); }
          (COMMA { requireElement(); } (expression { $elements.add($expression.result); })?)*
        )?
        close=CLOSE_BRACKET { $result = tree.tuple($open, $elements, $close); }
      )
    ;
    catch [RecognitionException e] { throw expressions.brokenTuple(_localctx.open); }
    catch [SyntaxAbort e] { throw recovery.skipPast(CLOSE_BRACKET); }
    finally { tokens.restore(_localctx.depth); }

object returns [Expression result]
    locals [List<ObjectConstructor.Item> items, int depth]
    @init { $items = new ArrayList<>(); $depth = tokens.depth(); }
    : open=OPEN_BRACE { beginObject(); }
      ( forClauses[$open, CLOSE_BRACE] { $result = $forClauses.result; }
      | NEWLINE*
        (objectItem[$open] { $items.add($objectItem.result); }
          ((COMMA | NEWLINE) { requireElement(); } (objectItem[$open] { $items.add($objectItem.result); })?)*
        )?
        close=CLOSE_BRACE { $result = tree.object($open, $items, $close); }
      )
    ;
    catch [RecognitionException e] { throw expressions.brokenObject(_localctx.open); }
    catch [SyntaxAbort e] { throw recovery.skipPast(CLOSE_BRACE); }
    finally { tokens.restore(_localctx.depth); }

objectItem [Token open] returns [ObjectConstructor.Item result]
    : key=expression (EQUAL | COLON) value=expression
      { $result = new ObjectConstructor.Item($key.result, $value.result); }
    ;
    catch [RecognitionException e] { throw expressions.missingValue(_localctx.open); }

// ---- for expressions

forClauses [Token open, int closer] returns [Expression result]
    locals [ForBuilder loop]
    @init { $loop = new ForBuilder(this, $open, $closer); }
    : FOR forNames[$loop] collection=expression { $loop.collection($collection.result); }
      COLON first=expression { $loop.value($first.result); }
      (FAT_ARROW second=expression { $loop.keyed($second.result); })?
      (dots=ELLIPSIS { $loop.group($dots); })? { tokens.keyword(IF, "if"); }
      (IF condition=expression { $loop.condition($condition.result); })?
      { requireCloser($closer); } close=(CLOSE_BRACKET | CLOSE_BRACE) { $result = $loop.close($close); }
    ;
    catch [RecognitionException e] { throw _localctx.loop.broken(); }

/// `v in` or `k, v in`.
forNames [ForBuilder loop]
    : first=IDENTIFIER { $loop.name($first); } (COMMA second=IDENTIFIER { $loop.name($second); })?
      { tokens.keyword(IN, "in"); } IN
    ;
    catch [RecognitionException e] { throw _localctx.loop.brokenNames(); }

// ---- templates

quoted returns [Expression result]
    locals [TemplateBuilder template]
    : open=OPEN_QUOTE { $template = new TemplateBuilder(this, $open, CLOSE_QUOTE); }
      templatePart[$template]*
      close=CLOSE_QUOTE { $result = $template.close($close); }
    ;
    catch [RecognitionException e] { _localctx.result = templates.unterminated(_localctx.template); }

heredoc returns [Expression result]
    locals [TemplateBuilder template]
    : open=OPEN_HEREDOC { $template = new TemplateBuilder(this, $open, CLOSE_HEREDOC); }
      templatePart[$template]*
      close=CLOSE_HEREDOC { $result = $template.close($close); }
    ;
    catch [RecognitionException e] { _localctx.result = templates.unterminated(_localctx.template); }

templatePart [TemplateBuilder template]
    : literal=(QUOTED_LITERAL | STRING_LITERAL) { $template.literal($literal); }
    | interpolation[$template]
    | directive[$template]
    ;

interpolation [TemplateBuilder template]
    locals [Expression value, int depth]
    @init { $depth = tokens.depth(); }
    : open=OPEN_INTERPOLATION { $template.stripBefore($open); tokens.newlines(false); }
      expression { $value = $expression.result; }
      close=CLOSE_SEQUENCE { $template.interpolation($value); $template.stripAfter($close); }
    ;
    catch [RecognitionException e] { templates.extraInInterpolation(_localctx.template, _localctx.open, _localctx.value); }
    catch [SyntaxAbort e] { templates.brokenInterpolation(_localctx.template); }
    finally { tokens.restore(_localctx.depth); }

directive [TemplateBuilder template]
    locals [Token keyword, ForBuilder loop, int depth]
    @init { $depth = tokens.depth(); }
    : open=OPEN_DIRECTIVE { $template.stripBefore($open); tokens.newlines(false); $keyword = tokens.directiveKeyword(); }
      ( IF condition=expression { $template.beginIf($open, $condition.result); }
      | ELSE { $template.ending($open, ELSE); }
      | ENDIF { $template.ending($open, ENDIF); }
      | FOR { $loop = new ForBuilder(this, $open, CLOSE_SEQUENCE); }
        forNames[$loop] collection=expression { $template.beginFor($open, $loop, $collection.result); }
      | ENDFOR { $template.ending($open, ENDFOR); }
      )
      close=CLOSE_SEQUENCE { $template.stripAfter($close); }
    ;
    catch [RecognitionException e] { templates.brokenDirective(_localctx.template, _localctx.open, _localctx.keyword); }
    catch [SyntaxAbort e] { templates.abandonedDirective(_localctx.template, _localctx.open, _localctx.loop); }
    finally { tokens.restore(_localctx.depth); }
