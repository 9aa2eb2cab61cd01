package dev.jbake.lint;

import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Severity;
import dev.jbake.lint.portability.Portability;
import dev.jbake.lint.portability.Requirement;
import dev.jbake.stdlib.version.SemanticVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The result of checking a project.
///
/// @param findings each once, in the order of the files; those without a place come first
/// @param leftOut how many were only counted
/// @param requirements each use of a construct that needs a certain buildx, in the order of the files
public record CheckResult(List<Diagnostic> findings, int leftOut, List<Requirement> requirements) {
    /// The oldest buildx that understands the files.
    public SemanticVersion buildx() {
        return Portability.lowest(requirements);
    }

    /// The first use of each construct that needs this buildx.
    public List<Requirement> decisive() {
        SemanticVersion buildx = buildx();
        Map<String, Requirement> first = new LinkedHashMap<>();
        for (Requirement requirement : requirements) {
            if (requirement.construct().since().compareTo(buildx) == 0) {
                first.putIfAbsent(requirement.construct().name(), requirement);
            }
        }
        return List.copyOf(first.values());
    }

    /// How many findings have this severity.
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
