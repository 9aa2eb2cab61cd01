package dev.jbake.cli.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.cli.option.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildkitdFlagsTest {
    private static final String HOST = "--allow-insecure-entitlement=network.host";

    private static List<String> container(String written) throws UsageException {
        return BuildkitdFlags.of(written, true, false);
    }

    @Test
    void wordsAreSplitAsAShellDoesIt() throws UsageException {
        assertThat(BuildkitdFlags.of("--a 'b c' \"d\\\"e\" f\\ g # h", false, false))
                .containsExactly("--a", "b c", "d\"e", "f g");
        assertThatThrownBy(() -> container("\"a"))
                .hasMessage("failed to parse buildkit flags: EOF found when expecting closing quote");
    }

    @Test
    void aContainerMayUseTheHostsNetworkUnlessEntitlementsAreNamed() throws UsageException {
        assertThat(container("")).containsExactly(HOST);
        assertThat(container("--debug")).containsExactly("--debug", HOST);
        assertThat(container("--allow-insecure-entitlement security.insecure"))
                .containsExactly("--allow-insecure-entitlement", "security.insecure");
        assertThat(BuildkitdFlags.of("--allow-insecure-entitlement=security.insecure", true, true))
                .containsExactly("--allow-insecure-entitlement=security.insecure", HOST);
        assertThat(BuildkitdFlags.of("", false, true)).isEmpty();
    }

    @Test
    void anotherFlagHidesTheEntitlementsAfterIt() throws UsageException {
        assertThat(container("--debug --allow-insecure-entitlement=security.insecure"))
                .containsExactly("--debug", "--allow-insecure-entitlement=security.insecure", HOST);
    }
}
