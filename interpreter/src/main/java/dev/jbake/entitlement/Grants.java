package dev.jbake.entitlement;

import dev.jbake.bake.attribute.form.Csv;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.go.GoQuote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The granted rights, by `--allow` or by a path in `--set`.
public final class Grants {
    static final String NETWORK_HOST = "network.host";
    static final String SECURITY_INSECURE = "security.insecure";
    static final String SSH = "ssh";
    static final String LOCAL_DELETE = "buildx.local.delete";
    static final String DEVICE = "device";
    static final String FS = "fs";
    static final String FS_READ = "fs.read";
    static final String FS_WRITE = "fs.write";

    private final Set<String> plain = new HashSet<>();
    private final Set<String> devices = new HashSet<>();
    private final List<String> read = new ArrayList<>();
    private final List<String> write = new ArrayList<>();
    private boolean allDevices;

    /// Reads the values of `--allow`.
    ///
    /// @throws InvalidContent in the reference's words
    public static Grants parse(List<String> written) throws InvalidContent {
        Grants grants = new Grants();
        for (String option : written) {
            grants.add(option);
        }
        return grants;
    }

    /// Adds one value of `--allow`.
    public void add(String option) throws InvalidContent {
        switch (option) {
            case NETWORK_HOST, SECURITY_INSECURE, SSH, LOCAL_DELETE -> plain.add(option);
            default -> {
                int equals = option.indexOf('=');
                String key = equals < 0 ? option : option.substring(0, equals);
                String value = equals < 0 ? "" : option.substring(equals + 1);
                add(key, value);
            }
        }
    }

    private void add(String key, String value) throws InvalidContent {
        switch (key) {
            case DEVICE -> {
                if (value.isEmpty()) {
                    allDevices = true;
                } else {
                    devices.add(device(value));
                }
            }
            case FS_READ -> read.add(value);
            case FS_WRITE -> write.add(value);
            case FS -> {
                read.add(value);
                write.add(value);
            }
            // Nothing needs these yet, nor in the reference.
            case "image", "image.push", "image.load" -> {}
            case LOCAL_DELETE -> throw new InvalidContent(LOCAL_DELETE + " does not accept a value");
            default -> throw new InvalidContent("unknown entitlement key " + GoQuote.quote(key));
        }
    }

    /// The name of a device in `name[,option..]`.
    static String device(String value) throws InvalidContent {
        try {
            return Csv.fields(value).getFirst();
        } catch (InvalidContent e) {
            throw new InvalidContent("failed to parse device entitlement " + GoQuote.quote(value) + ": " + e.reason());
        }
    }

    boolean has(String grant) {
        return plain.contains(grant);
    }

    boolean hasDevice(String device) {
        return allDevices || devices.contains(device);
    }

    boolean hasAllDevices() {
        return allDevices;
    }

    /// Paths that may be read, as written; `*` means all.
    List<String> read() {
        return read;
    }

    /// Paths that may be written, as written; `*` means all.
    List<String> write() {
        return write;
    }
}
