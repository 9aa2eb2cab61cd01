package dev.jbake.driver;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/// A daemon that can't be reached, as one sentence.
public final class DialException extends IOException {

    /// @param address where the connection should have gone
    /// @param reason why it did not get there
    public DialException(String address, String reason) {
        super("Tried to connect to " + address + ", but " + reason);
    }

    DialException(String address, IOException cause) {
        this(address, reason(cause), cause);
    }

    DialException(String address, String reason, IOException cause) {
        super("Tried to connect to " + address + ", but " + reason, cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException e -> "there is no such file: " + e.getFile();
            case AccessDeniedException e -> "access to " + e.getFile() + " was denied";
            case FileSystemException e -> Objects.requireNonNullElse(e.getReason(), e.getFile() + " can't be used");
            case UnknownHostException e -> "the host " + e.getMessage() + " is not known";
            case SocketTimeoutException e -> "nothing answered in time";
            default ->
                reason(Objects.requireNonNullElse(
                        cause.getMessage(), cause.getClass().getSimpleName()));
        };
    }

    private static String reason(String message) {
        return switch (message) {
            case "Connection refused" -> "nothing listens there (connection refused)";
            case "Connection reset" -> "the connection was reset";
            case "Permission denied" -> "access was denied (permission denied)";
            default -> "this happened: " + message;
        };
    }
}
