package dev.jbake.driver;

/// A way to a daemon, from which any number of connections can be made.
public interface Dialer {

    /// The address as the user knows it, for messages: `unix:///run/buildkit/buildkitd.sock`.
    String address();

    /// The host name that requests carry: `localhost` where the way leads through a socket file or a process.
    String authority();

    /// Makes a new connection.
    ///
    /// @throws DialException if the daemon can't be reached
    ByteStream dial() throws DialException;
}
