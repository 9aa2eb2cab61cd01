package dev.jbake.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {

    private static String render(String marked, String detail) {
        int start = marked.indexOf('|');
        int end = marked.lastIndexOf('|') - 1;
        Source source = new Source("docker-bake.hcl", marked.replace("|", ""));
        return new DiagnosticRenderer()
                .render(Diagnostic.error(
                        Code.UNKNOWN_FUNCTION, "Call to unknown function", detail, source.span(start, end)));
    }

    @Test
    void lineNumberAndCarets() {
        assertThat(render("\ntarget \"a\" {\n  tags = [|uper|(NAME)]\n}\n", "There is no function named \"uper\"."))
                .isEqualTo("""
                        docker-bake.hcl:3,11-15: error JB0203: Call to unknown function
                           3 |   tags = [uper(NAME)]
                                         ^^^^
                        There is no function named "uper".
                        """);
    }

    @Test
    void tabsAndWideCharactersKeepTheCaretsInPlace() {
        assertThat(render("\ta =\t|b|", "").lines().skip(1)).containsExactly("   1 | \ta =\tb", "       \t   \t^");
        assertThat(render("a = \"日本é\" + |b|", "").lines().skip(2)).containsExactly("                     ^");
        assertThat(render("a = |\"日本\"|", "").lines().skip(2)).containsExactly("           ^^^^^^");
    }

    @Test
    void anEmptySpanHasOneCaret() {
        assertThat(render("a = ||", "").lines().skip(1)).containsExactly("   1 | a = ", "           ^");
        assertThat(render("a = 1\n||", "").lines().skip(1)).containsExactly("   2 | ", "       ^");
    }

    @Test
    void severalLines() {
        assertThat(render("a = |[\n  1,\n  2|\n]", "")).isEqualTo("""
                        docker-bake.hcl:1,5-3,4: error JB0203: Call to unknown function
                           1 | a = [
                                   ^
                           2 |   1,
                                 ^^
                           3 |   2
                                 ^
                        """);
        assertThat(render("a = |[\n  1,\n  2,\n  3,\n  4\n]|\n", "").lines().skip(1))
                .containsExactly("   1 | a = [", "           ^", "     ...", "   6 | ]", "       ^");
        assertThat(render("a = b| # c\n|c = d", "").lines().skip(1))
                .containsExactly("   1 | a = b # c", "            ^^^^");
    }

    @Test
    void longLinesAreCut() {
        String out = render("a = \"" + "x".repeat(1000) + "|y|" + "z".repeat(1000) + "\"", "");
        List<String> lines = out.lines().toList();
        assertThat(lines.get(1)).startsWith("   1 | ...xxx").endsWith("zzz...").hasSizeLessThan(220);
        assertThat(lines.get(1).charAt(lines.get(2).indexOf('^'))).isEqualTo('y');
    }

    @Test
    void nothingInTheFileCanSteerTheTerminal() {
        assertThat(render("a = \"\u001B[2J\" + |b|", ""))
                .contains("\"\uFFFD[2J\"")
                .doesNotContain("\u001B");
    }

    @Test
    void contextValuesAndPlacelessDiagnostics() {
        Source source = new Source("f.hcl", "f(\n  1\n  2\n)\n");
        Diagnostic diagnostic = Diagnostic.error(
                        Code.INVALID_SYNTAX, "Missing argument separator", "A comma is required.", source.span(9, 10))
                .within(source.span(0, 10))
                .withValues(() -> List.of("x is 3"));
        assertThat(new DiagnosticRenderer().render(diagnostic)).isEqualTo("""
                        f.hcl:3,3-4: error JB0102: Missing argument separator
                           1 | f(
                             ...
                           3 |   2
                                 ^
                             where x is 3
                        A comma is required.
                        """);
        assertThat(new DiagnosticRenderer()
                        .render(List.of(
                                Diagnostic.warning(Code.UNKNOWN_TARGET, "No target", "", null),
                                Diagnostic.error(Code.CYCLE, "A cycle", "Detail.", null))))
                .isEqualTo("warning JB0303: No target\n\nerror JB0206: A cycle\nDetail.\n");
    }

    @Test
    void colourOnRequest() {
        assertThat(new DiagnosticRenderer(true).render(Diagnostic.error(Code.CYCLE, "A cycle", "", null)))
                .isEqualTo("\u001B[31;1merror JB0206\u001B[0m: A cycle\n");
    }

    @Test
    void ofALongMessageTheBeginningIsShown() {
        String name = "n".repeat(100_000);
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.error(Code.UNKNOWN_VARIABLE, "Unknown variable", "There is no variable named " + name, null);
        assertThat(new DiagnosticRenderer().render(diagnostics))
                .hasSizeLessThan(Limits.MESSAGE + 100)
                .endsWith("nnn...\n");
    }
}
