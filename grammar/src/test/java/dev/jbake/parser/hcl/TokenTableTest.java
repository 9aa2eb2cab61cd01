package dev.jbake.parser.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jbake.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;

/// The table of tokens is what ANTLR makes of HclTokens.g4. `-Djbake.accept=true` writes it after a change of the
/// grammar; that run fails too, for the tests have to run with the new one.
class TokenTableTest {
    private static final Path TABLE = Path.of("src/main/java/dev/jbake/parser/hcl/TokenTable.java");

    private static final ATN AUTOMATON =
            new org.antlr.v4.runtime.atn.ATNDeserializer().deserialize(HclTokens._serializedATN.toCharArray());

    @Test
    void theTableIsUpToDate() throws IOException {
        String table = new TokenTableWriter(AUTOMATON).write();
        String current = Files.readString(TABLE);
        if (!layoutless(table).equals(layoutless(current)) && Boolean.getBoolean("jbake.accept")) {
            Files.writeString(TABLE, table);
            fail("accepted " + TABLE + "; run again without jbake.accept");
        }
        assertThat(layoutless(current)).isEqualTo(layoutless(table));
    }

    private static String layoutless(String source) {
        return source.replaceAll("\\s+", "");
    }

    @Test
    void itFindsTheTokensThatAntlrFinds() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            String text = RandomTextTest.text(random);
            assertThat(scan(text, false)).as(text).isEqualTo(scan(text, true));
        }
    }

    private static List<String> scan(String text, boolean antlr) {
        HclTokens scanner = new HclTokens(new SourceCharacters(new Source("x.hcl", text)));
        scanner.removeErrorListeners();
        scanner.keepComments();
        if (antlr) {
            scanner.setInterpreter(
                    new LexerATNSimulator(scanner, AUTOMATON, decisions(), new PredictionContextCache()));
        }
        List<String> tokens = new ArrayList<>();
        Token token;
        do {
            token = scanner.nextToken();
            tokens.add(token.getType() + "@" + token.getStartIndex() + "-" + token.getStopIndex());
        } while (token.getType() != Token.EOF);
        return tokens;
    }

    private static DFA[] decisions() {
        DFA[] decisions = new DFA[AUTOMATON.getNumberOfDecisions()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = new DFA(AUTOMATON.getDecisionState(i), i);
        }
        return decisions;
    }
}
