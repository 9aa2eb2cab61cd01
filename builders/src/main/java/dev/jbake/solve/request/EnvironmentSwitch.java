package dev.jbake.solve.request;

import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import dev.jbake.solve.BuildFailedException;

/// A switch of the environment that must be a bool where it is set, even if it is empty.
enum EnvironmentSwitch {
    /// No provenance of the smallest kind beside each image.
    NO_DEFAULT_ATTESTATIONS("BUILDX_NO_DEFAULT_ATTESTATIONS"),
    /// Attestations are pushed in the form that older registries know.
    NO_DEFAULT_OCI_ARTIFACT("BUILDX_NO_DEFAULT_OCI_ARTIFACT");

    private final String variable;

    EnvironmentSwitch(String variable) {
        this.variable = variable;
    }

    /// @throws BuildFailedException in the reference's words if it is set to something else
    boolean isOn(Host host) throws BuildFailedException {
        String written = host.variable(variable);
        if (written == null) {
            return false;
        }
        Boolean on = GoBool.parse(written);
        if (on == null) {
            throw new BuildFailedException("invalid " + variable + ": " + GoBool.error(written));
        }
        return on;
    }
}
