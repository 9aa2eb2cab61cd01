package dev.jbake.plan;

import dev.jbake.go.GoQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// What an image or a node runs: operating system, architecture and variant, in the words of containerd.
///
/// @param os `linux`, `windows`, ...; empty in a platform that says nothing
/// @param architecture in Go's words: `amd64`, `arm64`, `386`, ...
/// @param variant `v7`, `v2`, ...; empty for none
/// @param osVersion `10.0.17763` on Windows; empty for none
/// @param osFeatures `win32k`, ...; empty for none
public record Platform(String os, String architecture, String variant, String osVersion, List<String> osFeatures) {

    private static final List<String> KNOWN_OS = List.of(
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

    private static final List<String> KNOWN_ARCHITECTURES = List.of(
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

    /// A platform without the extras of Windows.
    public static Platform of(String os, String architecture, String variant) {
        return new Platform(os, architecture, variant, "", List.of());
    }

    /// The platform of the machine that this program runs on, normalised; `local` stands for it.
    public static Platform local() {
        return of(localOs(), localArchitecture(), "").normalized();
    }

    /// The platforms of an entry of a list, which may itself be several with commas between, each normalised.
    public static List<Platform> parseEach(String entry) throws MalformedException {
        List<Platform> platforms = new ArrayList<>();
        for (String one : entry.split(",", -1)) {
            platforms.add(one.equalsIgnoreCase("local") ? local() : parse(one).normalized());
        }
        return platforms;
    }

    /// One platform as written: `os`, `architecture`, `os/architecture` or `os/architecture/variant`, where `os` may
    /// be `os(version+feature)`. `arm` keeps no variant and `arm64/v8` keeps its own: that is [#normalized]'s.
    public static Platform parse(String written) throws MalformedException {
        if (written.indexOf('*') >= 0) {
            throw invalid(written, "wildcards not yet supported");
        }
        String[] parts = written.split("/", 4);
        OperatingSystem os = OperatingSystem.parse(parts[0], written);
        for (int i = 1; i < parts.length; i++) {
            requireComponent(parts[i], written);
        }
        return switch (parts.length) {
            case 1 -> alone(os, parts[0], written);
            case 2 -> withoutDefaultVariant(normal(os, parts[1], ""));
            case 3 -> {
                Platform platform = normal(os, parts[1], parts[2]);
                yield platform.architecture().equals("arm64")
                                && platform.variant().isEmpty()
                        ? os.with("arm64", "v8")
                        : platform;
            }
            default -> throw invalid(written, "cannot parse platform specifier");
        };
    }

    private static Platform alone(OperatingSystem os, String part, String written) throws MalformedException {
        if (KNOWN_OS.contains(os.name())) {
            return os.with(local().architecture(), "");
        }
        Platform platform = normal(os, part, "");
        if (!KNOWN_ARCHITECTURES.contains(platform.architecture())) {
            throw invalid(written, "unknown operating system or architecture");
        }
        Platform bare = withoutDefaultVariant(platform);
        return new Platform(localOs(), bare.architecture(), bare.variant(), bare.osVersion(), bare.osFeatures());
    }

    /// The same platform in the one form that is compared: `x86_64` is `amd64`, `arm` is `arm/v7`, `arm64/v8` is
    /// `arm64`, `amd64/v1` is `amd64`.
    public Platform normalized() {
        List<String> features = osFeatures.isEmpty() ? osFeatures : List.copyOf(new TreeSet<>(osFeatures));
        String name = OperatingSystem.normalName(os.isEmpty() ? localOs() : os);
        return normal(new OperatingSystem(name, osVersion, features), architecture, variant);
    }

    /// True when machines with this operating system and this architecture exist.
    public boolean isKnown() {
        return architecture.startsWith("wasm") || (KNOWN_OS.contains(os) && KNOWN_ARCHITECTURES.contains(architecture));
    }

    /// `os/architecture[/variant]`, as frontend attributes and directory names have it; `unknown` without an os.
    public String format() {
        if (os.isEmpty()) {
            return "unknown";
        }
        return os + (architecture.isEmpty() ? "" : "/" + architecture) + (variant.isEmpty() ? "" : "/" + variant);
    }

    /// The same with the version and the features of the operating system, where there are any:
    /// `windows(10.0.17763+win32k)/amd64`.
    public String formatAll() {
        String plain = format();
        if (os.isEmpty() || (osVersion.isEmpty() && osFeatures.isEmpty())) {
            return plain;
        }
        StringBuilder extras = new StringBuilder(encoded(osVersion));
        osFeatures.forEach(feature -> extras.append('+').append(encoded(feature)));
        return os + "(" + extras + ")" + plain.substring(os.length());
    }

    private static String encoded(String option) {
        return option.replace("%", "%25")
                .replace("+", "%2B")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("/", "%2F");
    }

    /// The form of `BAKE_LOCAL_PLATFORM`: containerd says the variant of 64-bit ARM, too.
    public String formatWithVariant() {
        return format() + (architecture.equals("arm64") && variant.isEmpty() ? "/v8" : "");
    }

    private static String localOs() {
        String name = System.getProperty("os.name", "Linux").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    /// Java says `x86` on Windows where containerd says `386`.
    private static String localArchitecture() {
        String name = System.getProperty("os.arch", "amd64");
        return name.equals("x86") ? "386" : name;
    }

    private static Platform normal(OperatingSystem os, String writtenName, String writtenVariant) {
        String name = writtenName.toLowerCase(Locale.ROOT);
        String variant = writtenVariant.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "i386" -> os.with("386", "");
            case "x86_64", "x86-64", "amd64" -> os.with("amd64", variant.equals("v1") ? "" : variant);
            case "aarch64", "arm64" ->
                os.with(
                        "arm64",
                        switch (variant) {
                            case "8", "v8", "v8.0" -> "";
                            case "9", "9.0", "v9.0" -> "v9";
                            default -> variant;
                        });
            case "armhf" -> os.with("arm", "v7");
            case "armel" -> os.with("arm", "v6");
            case "arm" ->
                os.with(
                        "arm",
                        switch (variant) {
                            case "", "7" -> "v7";
                            case "5", "6", "8" -> "v" + variant;
                            default -> variant;
                        });
            default -> os.with(name, variant);
        };
    }

    private static Platform withoutDefaultVariant(Platform platform) {
        return platform.architecture.equals("arm") && platform.variant.equals("v7")
                ? new Platform(platform.os, "arm", "", platform.osVersion, platform.osFeatures)
                : platform;
    }

    private static void requireComponent(String part, String written) throws MalformedException {
        if (!OperatingSystem.isWord(part, "_.-")) {
            throw new MalformedException(GoQuote.quote(part) + " is an invalid component of " + GoQuote.quote(written)
                    + ": platform specifier component must match \"^[A-Za-z0-9_.-]+$\": invalid argument");
        }
    }

    private static MalformedException invalid(String written, String why) {
        return new MalformedException(GoQuote.quote(written) + ": " + why + ": invalid argument");
    }
}
