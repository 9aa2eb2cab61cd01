package dev.jbake.builder;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The PEM files of a TLS connection.
///
/// @param authorities what the server's certificate is checked against; null for the system's own
/// @param certificate the client's chain; null for none
/// @param key the client's private key; null for none
public record TlsFiles(
        @Nullable Path authorities,
        @Nullable Path certificate,
        @Nullable Path key) {}
