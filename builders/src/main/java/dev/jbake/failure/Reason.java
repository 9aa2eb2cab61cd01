package dev.jbake.failure;

import com.google.common.base.Ascii;
import com.google.common.base.Throwables;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Says why something failed, as the end of a sentence: `Tried to read x, but ..`. Java's own messages are often only a
/// file's name, or nothing.
public final class Reason {
    private Reason() {}

    /// The reason, which may be used after `but`. Never empty.
    public static String of(Throwable cause) {
        return switch (cause) {
            case NoSuchFileException e -> "there is no such file: " + e.getFile();
            case AccessDeniedException e -> "access to " + e.getFile() + " was denied";
            case NotDirectoryException e -> e.getFile() + " is not a directory";
            case DirectoryNotEmptyException e -> e.getFile() + " is not empty";
            case FileSystemException e -> fileSystem(e);
            case CharacterCodingException ignored -> "it is not UTF-8 text";
            case UnknownHostException e -> "the host " + said(e) + " is not known";
            case NoRouteToHostException ignored -> "there is no route to the host";
            case SocketTimeoutException ignored -> "no answer came in time";
            case ConnectException e -> connection(e);
            default -> other(said(cause));
        };
    }

    /// True of a message that ends with what the system says of a full disk.
    public static boolean isFullDisk(String message) {
        return message.endsWith("No space left on device");
    }

    /// The reason in the words of Go's library, without the file's name, for sentences that the reference has too.
    public static String inGo(IOException cause) {
        return switch (cause) {
            case NoSuchFileException ignored -> "no such file or directory";
            case AccessDeniedException ignored -> "permission denied";
            case FileSystemException e -> e.getReason() == null ? said(e) : lower(e.getReason());
            case CharacterCodingException ignored -> "it is not UTF-8 text";
            default -> said(cause);
        };
    }

    private static String fileSystem(FileSystemException e) {
        String reason = e.getReason();
        return e.getFile() + (reason == null ? " cannot be used" : ": " + lower(reason));
    }

    private static String lower(String reason) {
        return reason.isEmpty() ? reason : Ascii.toLowerCase(reason.substring(0, 1)) + reason.substring(1);
    }

    /// Java's client for HTTP says nothing itself.
    private static String connection(ConnectException e) {
        if (e.getMessage() != null) {
            return other(e.getMessage());
        }
        return Throwables.getRootCause(e) instanceof UnresolvedAddressException
                ? "the host is not known"
                : "the connection was refused: nothing listens there";
    }

    /// What the system says of a connection; sockets throw it with several classes.
    private static String other(String said) {
        return said.startsWith("Connection refused") ? "the connection was refused: nothing listens there" : said;
    }

    /// What an exception says of itself, else what it is.
    private static String said(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
