package dev.jbake.parser.hcl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerPopModeAction;
import org.antlr.v4.runtime.atn.LexerPushModeAction;
import org.antlr.v4.runtime.atn.LexerSkipAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/// Writes the source of TokenTable: the states that ANTLR's simulator reaches from the start of each mode, by every
/// character that {@link SourceCharacters} can show.
final class TokenTableWriter extends LexerATNSimulator {
    private static final int CHARACTERS = 128;

    /// The first character that stands for a number; it and those after it can be printed.
    private static final char ZERO = '#';

    private static final int COLUMNS = 64;

    private static final CharStream NO_INPUT = CharStreams.fromString("");

    /// The states in order, each with where it goes by each character: null for nowhere.
    private final Map<DFAState, @Nullable DFAState[]> states = new LinkedHashMap<>();

    private final List<DFAState> starts = new ArrayList<>();

    TokenTableWriter(ATN automaton) {
        super(automaton, new DFA[automaton.getNumberOfDecisions()], new PredictionContextCache());
        for (int i = 0; i < decisionToDFA.length; i++) {
            decisionToDFA[i] = new DFA(automaton.getDecisionState(i), i);
        }
        for (mode = 0; mode < automaton.modeToStartState.size(); mode++) {
            DFAState start = addDFAState(computeStartState(NO_INPUT, automaton.modeToStartState.get(mode)));
            starts.add(start);
            follow(start);
        }
    }

    private void follow(DFAState state) {
        if (states.containsKey(state)) {
            return;
        }
        @Nullable DFAState[] targets = new DFAState[CHARACTERS];
        states.put(state, targets);
        for (int c = 0; c < CHARACTERS; c++) {
            DFAState target = computeTargetState(NO_INPUT, state, c);
            if (!target.configs.isEmpty()) {
                targets[c] = target;
            }
        }
        for (DFAState target : targets) {
            if (target != null) {
                follow(target);
            }
        }
    }

    String write() {
        Map<DFAState, Integer> numbers = numbered();
        List<DFAState> rows = new ArrayList<>();
        numbers.forEach((state, number) -> {
            if (number == rows.size()) {
                rows.add(state);
            }
        });
        Map<String, Integer> columns = new LinkedHashMap<>();
        StringBuilder characters = new StringBuilder();
        for (int c = 0; c < CHARACTERS; c++) {
            StringBuilder column = new StringBuilder();
            for (DFAState state : rows) {
                column.append(digit(number(numbers, targets(state)[c]) + 1));
            }
            characters.append(digit(columns.computeIfAbsent(column.toString(), next -> columns.size())));
        }
        StringBuilder next = new StringBuilder();
        StringBuilder types = new StringBuilder();
        StringBuilder changes = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            for (String column : columns.keySet()) {
                next.append(column.charAt(row));
            }
            types.append(digit(type(rows.get(row))));
            changes.append(digit(modeChange(rows.get(row))));
        }
        StringBuilder modes = new StringBuilder();
        starts.forEach(start -> modes.append(digit(number(numbers, start))));
        return """
            package dev.jbake.parser.hcl;

            /// The tokens of HclTokens.g4 as a finite automaton. TokenTableTest writes this file.
            ///
            /// A number is a character: 0 is `#`, and so on in the order of ASCII.
            final class TokenTable {
                /// Where no token goes on.
                static final int NO_STATE = -1;

                /// The mode does not change.
                static final int STAY = -2;

                /// The mode that was before comes back.
                static final int POP = -1;

                private static final char ZERO = '#';
                private static final int COLUMNS = %d;

                /// The state in which each mode begins.
                private static final String STARTS = %s;

                /// The column of each character.
                private static final String CHARACTERS = %s;

                /// A row for each state: by column, the number of the next state and 1, or 0.
                private static final String NEXT = %s;

                /// By state, the type of the token that ends here and 1; 0 for none.
                private static final String TYPES = %s;

                /// By state, 0, or 1 for the end of the mode, or the number of the new mode and 2.
                private static final String MODES = %s;

                private TokenTable() {}

                /// The state in which a mode begins.
                static int start(int mode) {
                    return STARTS.charAt(mode) - ZERO;
                }

                /// The state after a character below 128, or {@link #NO_STATE}.
                static int next(int state, int character) {
                    return NEXT.charAt(state * COLUMNS + CHARACTERS.charAt(character) - ZERO) - ZERO - 1;
                }

                /// True if a token can end here.
                static boolean accepts(int state) {
                    return TYPES.charAt(state) != ZERO;
                }

                /// The type of the token that ends here; 0, which no token has, if it is skipped.
                static int type(int state) {
                    return TYPES.charAt(state) - ZERO - 1;
                }

                /// What the token that ends here does to the mode: {@link #STAY}, {@link #POP}, or the mode to push.
                static int modeChange(int state) {
                    return MODES.charAt(state) - ZERO - 2;
                }
            }
            """.formatted(
                        columns.size(),
                        literal(modes, COLUMNS),
                        literal(characters, COLUMNS),
                        literal(next, columns.size()),
                        literal(types, COLUMNS),
                        literal(changes, COLUMNS));
    }

    /// Numbers the states; those that nothing tells apart have one number (Moore's algorithm).
    private Map<DFAState, Integer> numbered() {
        Map<DFAState, Integer> numbers = new LinkedHashMap<>();
        states.keySet().forEach(state -> numbers.put(state, 0));
        int distinct = 0;
        Map<List<Integer>, Integer> kinds = new LinkedHashMap<>(Map.of(List.of(), 0));
        while (kinds.size() != distinct) {
            distinct = kinds.size();
            kinds = new LinkedHashMap<>();
            Map<DFAState, Integer> refined = new LinkedHashMap<>();
            for (DFAState state : numbers.keySet()) {
                List<Integer> kind = new ArrayList<>(List.of(number(numbers, state), type(state), modeChange(state)));
                for (DFAState target : targets(state)) {
                    kind.add(number(numbers, target));
                }
                Integer known = kinds.putIfAbsent(kind, kinds.size());
                refined.put(state, known == null ? kinds.size() - 1 : known);
            }
            numbers.putAll(refined);
        }
        return numbers;
    }

    private @Nullable DFAState[] targets(DFAState state) {
        return Objects.requireNonNull(states.get(state));
    }

    private static int number(Map<DFAState, Integer> numbers, @Nullable DFAState state) {
        return state == null ? -1 : Objects.requireNonNull(numbers.get(state));
    }

    /// 0 where nothing is accepted, 1 for a token that is skipped, otherwise its type and 1.
    private static int type(DFAState state) {
        int type = state.isAcceptState ? state.prediction : -1;
        for (LexerAction action : actions(state)) {
            if (action instanceof LexerTypeAction rename) {
                type = rename.getType();
            } else if (action instanceof LexerSkipAction) {
                type = 0;
            }
        }
        return type + 1;
    }

    /// 0 where the mode stays, 1 where it ends, otherwise the mode that begins and 2.
    private static int modeChange(DFAState state) {
        int change = 0;
        for (LexerAction action : actions(state)) {
            if (action instanceof LexerPopModeAction) {
                change = 1;
            } else if (action instanceof LexerPushModeAction push) {
                change = push.getMode() + 2;
            } else if (!(action instanceof LexerTypeAction) && !(action instanceof LexerSkipAction)) {
                throw new IllegalArgumentException("the table knows no " + action);
            }
        }
        return change;
    }

    private static LexerAction[] actions(DFAState state) {
        return state.lexerActionExecutor == null ? new LexerAction[0] : state.lexerActionExecutor.getLexerActions();
    }

    private static char digit(int number) {
        if (number > '~' - ZERO) {
            throw new IllegalArgumentException("too many states for one character each: " + number);
        }
        return (char) (ZERO + number);
    }

    /// A string literal, in lines of this many characters.
    private static String literal(CharSequence digits, int width) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i % width == 0) {
                literal.append("\"\n            + \"");
            }
            literal.append(digits.charAt(i) == '\\' ? "\\\\" : digits.charAt(i));
        }
        return literal.append('"').toString();
    }
}
