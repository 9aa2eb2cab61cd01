package dev.jbake.bake.attribute.form;

import java.util.List;
import java.util.Locale;

/// Reads a platform such as `linux/arm64/v8`.
public final class Platform {
    private static final List<String> SYSTEMS = List.of(
            "aix",
            "android",
            "darwin",
            "dragonfly",
            "freebsd",
            "hurd",
            "illumos",
            "ios",
            "js",
            "linux",
            "nacl",
            "netbsd",
            "openbsd",
            "plan9",
            "solaris",
            "windows",
            "zos");
    private static final List<String> ARCHITECTURES = List.of(
            "386",
            "amd64",
            "amd64p32",
            "arm",
            "armbe",
            "arm64",
            "arm64be",
            "ppc64",
            "ppc64le",
            "loong64",
            "mips",
            "mipsle",
            "mips64",
            "mips64le",
            "mips64p32",
            "mips64p32le",
            "ppc",
            "riscv",
            "riscv64",
            "s390",
            "s390x",
            "sparc",
            "sparc64",
            "wasm");
    private static final String COMPONENT = "^[A-Za-z0-9_.-]+$";
    private static final String SYSTEM = "^([A-Za-z0-9_-]+)(?:\\(([A-Za-z0-9_.%-]*)((?:\\+[A-Za-z0-9_.%-]+)*)\\))?$";

    private Platform() {}

    /// The normalised form, `os/architecture[/variant]`; a lone system or architecture is filled up from this machine.
    public static String parse(String written) throws InvalidContent {
        if (written.indexOf('*') >= 0) {
            throw invalid(written, ": wildcards not yet supported");
        }
        String[] parts = written.split("/", 4);
        String system = system(parts[0], written);
        for (int i = 1; i < parts.length; i++) {
            if (!isComponent(parts[i])) {
                throw new InvalidContent("\"" + parts[i] + "\" is an invalid component of \"" + written
                        + "\": platform specifier component must match \"" + COMPONENT + "\": invalid argument");
            }
        }
        return switch (parts.length) {
            case 1 -> alone(system, parts[0], written);
            case 2 -> system + "/" + architecture(parts[1], "");
            case 3 -> system + "/" + architecture(parts[1], parts[2]);
            default -> throw invalid(written, ": cannot parse platform specifier");
        };
    }

    /// True for a platform whose system or architecture no machine has, as far as it can be read.
    public static boolean isUnheardOf(String written) {
        String[] parts;
        try {
            parts = written.equalsIgnoreCase("local")
                    ? local().split("/", -1)
                    : parse(written).split("/", -1);
        } catch (InvalidContent ignored) {
            return false;
        }
        return !parts[1].startsWith("wasm") && (!SYSTEMS.contains(parts[0]) || !ARCHITECTURES.contains(parts[1]));
    }

    private static String alone(String system, String part, String written) throws InvalidContent {
        if (SYSTEMS.contains(system)) {
            return system + "/" + machine();
        }
        String architecture = architecture(part, "");
        int slash = architecture.indexOf('/');
        if (ARCHITECTURES.contains(slash < 0 ? architecture : architecture.substring(0, slash))) {
            return local().substring(0, local().indexOf('/') + 1) + architecture;
        }
        throw invalid(written, ": unknown operating system or architecture");
    }

    /// This machine's architecture in the names of images.
    public static String machine() {
        return architecture(System.getProperty("os.arch", "amd64"), "");
    }

    /// This machine as a platform.
    public static String local() {
        String name = System.getProperty("os.name", "Linux").toLowerCase(Locale.ROOT);
        return (name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux") + "/" + machine();
    }

    /// A platform of a machine as `BAKE_LOCAL_PLATFORM` has it: containerd says the variant of 64-bit ARM, too.
    public static String withVariant(String platform) {
        return platform.endsWith("/arm64") ? platform + "/v8" : platform;
    }

    private static String system(String part, String written) throws InvalidContent {
        int open = part.indexOf('(');
        String name = open < 0 ? part : part.substring(0, open);
        boolean valid = !name.isEmpty() && (open < 0 || part.endsWith(")"));
        for (int i = 0; i < name.length(); i++) {
            valid &= isWord(name.charAt(i)) || name.charAt(i) == '-';
        }
        for (int i = open + 1; open >= 0 && i < part.length() - 1; i++) {
            valid &= isWord(part.charAt(i)) || ".%-+".indexOf(part.charAt(i)) >= 0;
        }
        if (!valid) {
            throw new InvalidContent("\"" + part + "\" is an invalid OS component of \"" + written
                    + "\": OSAndVersion specifier component must match \"" + SYSTEM.replace("\\", "\\\\")
                    + "\": invalid argument");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("macos") ? "darwin" : lower;
    }

    private static boolean isComponent(String part) {
        boolean valid = !part.isEmpty();
        for (int i = 0; i < part.length(); i++) {
            valid &= isWord(part.charAt(i)) || ".-".indexOf(part.charAt(i)) >= 0;
        }
        return valid;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static String architecture(String writtenName, String writtenVariant) {
        String name = writtenName.toLowerCase(Locale.ROOT);
        String variant = writtenVariant.toLowerCase(Locale.ROOT);
        switch (name) {
            case "i386" -> {
                return "386";
            }
            case "x86_64", "x86-64", "amd64" -> {
                name = "amd64";
                variant = variant.equals("v1") ? "" : variant;
            }
            case "aarch64", "arm64" -> {
                name = "arm64";
                variant = switch (variant) {
                    case "8", "v8", "v8.0" -> "";
                    case "9", "9.0", "v9.0" -> "v9";
                    default -> variant;
                };
            }
            case "armhf" -> {
                return "arm/v7";
            }
            case "armel" -> {
                return "arm/v6";
            }
            case "arm" ->
                variant = switch (variant) {
                    case "", "7" -> "v7";
                    case "5", "6", "8" -> "v" + variant;
                    default -> variant;
                };
            default -> {}
        }
        return variant.isEmpty() ? name : name + "/" + variant;
    }

    private static InvalidContent invalid(String written, String reason) {
        return new InvalidContent("\"" + written + "\"" + reason + ": invalid argument");
    }
}
