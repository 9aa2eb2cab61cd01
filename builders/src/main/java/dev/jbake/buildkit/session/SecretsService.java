package dev.jbake.buildkit.session;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.secrets.GetSecretRequest;
import dev.jbake.buildkit.proto.secrets.GetSecretResponse;
import dev.jbake.buildkit.proto.secrets.SecretsGrpc;
import dev.jbake.host.Host;
import dev.jbake.plan.Secret;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Gives the secrets of a target to its build steps. They are read each time a step asks for them.
public final class SecretsService extends SecretsGrpc.SecretsImplBase {
    private static final int LARGEST = 500 << 10;

    private final Map<String, Source> sources;

    private SecretsService(Map<String, Source> sources) {
        this.sources = sources;
    }

    /// The secrets of a target. Without any, every question is answered with "not found".
    ///
    /// @throws AttachmentException if a file is missing or larger than 500 KiB
    public static SecretsService of(List<Secret> secrets, Host host) throws AttachmentException {
        Map<String, Source> sources = new HashMap<>();
        for (Secret secret : secrets) {
            if (secret.id().isEmpty()) {
                throw new AttachmentException("secret missing ID");
            }
            sources.put(secret.id(), source(secret, host));
        }
        return new SecretsService(sources);
    }

    private static Source source(Secret secret, Host host) throws AttachmentException {
        // Compat: a file that is given must exist even if a variable is given too, which then wins
        // (build/secret-file-missing-beside-variable, build/secret-file-and-variable).
        boolean neither = secret.file() == null && secret.variable() == null;
        boolean variable = secret.variable() != null || (neither && host.variable(secret.id()) != null);
        if (secret.file() != null || !variable) {
            check(secret.id(), Objects.requireNonNullElse(secret.file(), secret.id()), host);
        }
        if (variable) {
            String name = Objects.requireNonNullElse(secret.variable(), secret.id());
            return () -> ByteString.copyFromUtf8(Objects.requireNonNullElse(host.variable(name), ""));
        }
        Path path = host.resolve(Objects.requireNonNullElse(secret.file(), secret.id()));
        return () -> content(path);
    }

    private static void check(String id, String file, Host host) throws AttachmentException {
        Path path = host.resolve(file);
        try {
            if (Files.notExists(path)) {
                throw new AttachmentException(
                        "failed to stat " + file + ": stat " + file + ": no such file or directory");
            }
            if (Files.size(path) > LARGEST) {
                throw new AttachmentException("secret " + id + " too big. max size 500KiB");
            }
        } catch (IOException e) {
            throw new AttachmentException("failed to stat " + file + ": " + e.getMessage());
        }
    }

    private static ByteString content(Path path) throws IOException {
        try (InputStream input = Files.newInputStream(path)) {
            return ByteString.copyFrom(input.readNBytes(LARGEST + 1));
        }
    }

    @Override
    public void getSecret(GetSecretRequest request, StreamObserver<GetSecretResponse> response) {
        try {
            response.onNext(GetSecretResponse.newBuilder()
                    .setData(secret(request.getId()))
                    .build());
            response.onCompleted();
        } catch (StatusException e) {
            response.onError(e);
        }
    }

    private ByteString secret(String id) throws StatusException {
        Source source = sources.get(id);
        if (source == null) {
            throw Status.NOT_FOUND.withDescription("not found").asException();
        }
        try {
            ByteString data = source.read();
            if (data.size() > LARGEST) {
                throw Status.UNKNOWN.withDescription("invalid secret size").asException();
            }
            return data;
        } catch (IOException e) {
            throw Status.UNKNOWN
                    .withDescription("reading secret " + id + " failed")
                    .asException();
        }
    }

    private interface Source {
        ByteString read() throws IOException;
    }
}
