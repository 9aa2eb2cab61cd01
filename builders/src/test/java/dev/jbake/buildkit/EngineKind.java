package dev.jbake.buildkit;

import dev.jbake.driver.Address;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import dev.jbake.driver.UpgradeDialer;
import dev.jbake.engine.TestEngine;
import dev.jbake.host.ThisProcess;

/// The two kinds of daemon that every test of the wire has to pass with.
public enum EngineKind {
    /// A BuildKit daemon, gRPC from the first byte.
    BUILDKIT {
        @Override
        public Dialer dialer() throws DialException {
            return Address.buildkit(TestEngine.buildkit(), null, ThisProcess.host());
        }
    },
    /// The BuildKit in a Docker Engine, behind an HTTP upgrade.
    DOCKER {
        @Override
        public Dialer dialer() throws DialException {
            return new UpgradeDialer(Address.engine(TestEngine.docker(), null, ThisProcess.host()));
        }
    };

    /// The way to the engine of this test run.
    public abstract Dialer dialer() throws DialException;

    /// A client of the engine of this test run.
    public BuildkitClient client() throws DialException {
        return BuildkitClient.of(dialer(), Patience.unseen());
    }
}
