package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an image or a node runs: operating system, architecture and variant.
///
/// @param os `linux`, `windows`, ...; empty in a platform that says nothing
/// @param architecture in Go's words: `amd64`, `arm64`, `386`, ...
/// @param variant `v7`, `v2`, ...; empty for none
/// @param osVersion `10.0.17763` on Windows; empty for none
/// @param osFeatures `win32k`, ...; empty for none
public record Platform(
        String os, String architecture, String variant, String osVersion, ImmutableList<String> osFeatures) {

    private static final ImmutableSet<String> KNOWN_OS = ImmutableSet.of(
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

    private static final ImmutableSet<String> KNOWN_ARCHITECTURES = ImmutableSet.of(
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

    /// A platform without Windows' extras.
    public static Platform of(String os, String architecture, String variant) {
        return new Platform(os, architecture, variant, "", ImmutableList.of());
    }

    /// The platform of the machine that this program runs on, normalised; what `local` stands for.
    public static Platform local() {
        return of(localOs(), normalArchitecture(System.getProperty("os.arch", "amd64")), "")
                .normalized();
    }

    /// All platforms of a `--platform` like list, commas inside an entry included, each normalised.
    ///
    /// @throws UnusableBuilderException for text that is no platform, in the reference's words
    public static ImmutableList<Platform> parseAll(List<String> written) throws UnusableBuilderException {
        ImmutableList.Builder<Platform> platforms = ImmutableList.builder();
        for (String entry : written) {
            for (String one : entry.split(",", -1)) {
                platforms.add(
                        one.equalsIgnoreCase("local") ? local() : parse(one).normalized());
            }
        }
        return platforms.build();
    }

    /// One platform as written: `os`, `architecture`, `os/architecture` or `os/architecture/variant`, where `os` may
    /// be `os(version+feature)`. `arm` keeps no variant and `arm64/v8` keeps its own: that is {@link #normalized}'s.
    ///
    /// @throws UnusableBuilderException for text that is no platform, in the reference's words
    public static Platform parse(String written) throws UnusableBuilderException {
        if (written.contains("*")) {
            throw invalid(written, "wildcards not yet supported");
        }
        String[] parts = written.split("/", 4);
        OperatingSystem os = OperatingSystem.parse(parts[0], written);
        for (int i = 1; i < parts.length; i++) {
            requireComponent(parts[i], written);
        }
        return switch (parts.length) {
            case 1 -> {
                if (KNOWN_OS.contains(os.name())) {
                    yield os.with(local().architecture(), "");
                }
                Platform platform = normalArchitecture(os, parts[0], "");
                if (!KNOWN_ARCHITECTURES.contains(platform.architecture())) {
                    throw invalid(written, "unknown operating system or architecture");
                }
                Platform bare = withoutDefaultVariant(platform);
                yield new Platform(localOs(), bare.architecture(), bare.variant(), bare.osVersion(), bare.osFeatures());
            }
            case 2 -> withoutDefaultVariant(normalArchitecture(os, parts[1], ""));
            case 3 -> {
                Platform platform = normalArchitecture(os, parts[1], parts[2]);
                yield platform.architecture().equals("arm64")
                                && platform.variant().isEmpty()
                        ? os.with("arm64", "v8")
                        : platform;
            }
            default -> throw invalid(written, "cannot parse platform specifier");
        };
    }

    /// The same platform in the one form that is compared: `x86_64` is `amd64`, `arm` is `arm/v7`, `arm64/v8` is
    /// `arm64`, `amd64/v1` is `amd64`.
    public Platform normalized() {
        OperatingSystem system = new OperatingSystem(
                OperatingSystem.normalName(os.isEmpty() ? localOs() : os),
                osVersion,
                osFeatures.stream().sorted().distinct().collect(ImmutableList.toImmutableList()));
        return normalArchitecture(system, architecture, variant);
    }

    /// `os/architecture[/variant]`, as frontend attributes and directory names have it; `unknown` without an os.
    public String format() {
        if (os.isEmpty()) {
            return "unknown";
        }
        return os + (architecture.isEmpty() ? "" : "/" + architecture) + (variant.isEmpty() ? "" : "/" + variant);
    }

    /// The same list without repetitions, normalised, first ones kept.
    public static ImmutableList<Platform> distinct(Iterable<Platform> platforms) {
        Map<String, Platform> seen = new LinkedHashMap<>();
        for (Platform platform : platforms) {
            Platform normal = platform.normalized();
            seen.putIfAbsent(normal.format(), normal);
        }
        return ImmutableList.copyOf(seen.values());
    }

    private static String localOs() {
        String name = System.getProperty("os.name", "Linux").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String normalArchitecture(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "i386", "x86", "i686" -> "386";
            case "x86_64", "x86-64", "amd64" -> "amd64";
            case "aarch64", "arm64" -> "arm64";
            default -> name.toLowerCase(Locale.ROOT);
        };
    }

    private static Platform normalArchitecture(OperatingSystem os, String writtenName, String writtenVariant) {
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

    private static void requireComponent(String part, String written) throws UnusableBuilderException {
        if (!OperatingSystem.isWord(part, "_.-")) {
            throw invalid(quote(part) + " is an invalid component of " + quote(written)
                    + ": platform specifier component must match \"^[A-Za-z0-9_.-]+$\"");
        }
    }

    static UnusableBuilderException invalid(String written, String why) {
        return invalid(quote(written) + ": " + why);
    }

    static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static UnusableBuilderException invalid(String message) {
        return new UnusableBuilderException(message + ": invalid argument");
    }
}
