package dev.jbake.driver;

import dev.jbake.failure.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/// A daemon that can't be reached, as one sentence.
public sealed class DialException extends IOException permits LateException {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final boolean mayPass;

    /// @param address where the connection should have gone
    /// @param reason why it did not get there
    public DialException(String address, String reason) {
        this(sentence(address, reason), (Throwable) null);
    }

    DialException(String address, IOException cause) {
        this(sentence(address, Reason.of(cause)), (Throwable) cause);
    }

    private DialException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
        this.mayPass = mayPass(cause);
    }

    private DialException(String message, boolean mayPass, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
        this.mayPass = mayPass;
    }

    /// A daemon that can't be reached, and will not be.
    static DialException lasting(String address, String reason, @Nullable Throwable cause) {
        return new DialException(sentence(address, reason), false, cause);
    }

    private static String sentence(String address, String reason) {
        return "Tried to connect to " + address + ", but " + reason;
    }

    /// Certificates, keys and rights do not change while one waits.
    private static boolean mayPass(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof GeneralSecurityException
                    || each instanceof FileSystemException
                    || "Permission denied".equals(each.getMessage())) {
                return false;
            }
        }
        return true;
    }

    /// True if it can succeed a moment later, because the daemon is just starting.
    public boolean mayPass() {
        return mayPass;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
