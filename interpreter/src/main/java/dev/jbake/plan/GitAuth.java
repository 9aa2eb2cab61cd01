package dev.jbake.plan;

import com.google.common.collect.ImmutableList;
import dev.jbake.host.Host;
import java.util.Locale;

/// The secrets in the environment for fetching with git from the host of a remote definition (buildx,
/// bake/gitauth.go).
public final class GitAuth {
    private GitAuth() {}

    /// The secrets for one host: `GIT_AUTH_TOKEN.host` from `BUILDX_BAKE_GIT_AUTH_TOKEN`, `GIT_AUTH_HEADER.host` from
    /// `BUILDX_BAKE_GIT_AUTH_HEADER`, in whatever case the variables are written.
    public static ImmutableList<Secret> secrets(String gitHost, Host host) {
        ImmutableList.Builder<Secret> secrets = ImmutableList.builder();
        for (String name : new String[] {"GIT_AUTH_TOKEN", "GIT_AUTH_HEADER"}) {
            String wanted = "BUILDX_BAKE_" + name;
            host.environment().keySet().stream()
                    .filter(variable -> variable.toUpperCase(Locale.ROOT).equals(wanted))
                    .sorted()
                    .findFirst()
                    .ifPresent(variable -> secrets.add(new Secret(name + "." + gitHost, null, variable)));
        }
        return secrets.build();
    }

    /// The same for a context, which receives them only if it is on the host that the definition came from.
    static ImmutableList<Secret> secrets(RemoteTree.Repository definition, String context, Host host) {
        String gitHost = definition.reference().host();
        return GitUrl.of(context).host().equalsIgnoreCase(gitHost) ? secrets(gitHost, host) : ImmutableList.of();
    }
}
