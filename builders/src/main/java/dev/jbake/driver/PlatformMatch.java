package dev.jbake.driver;

import com.google.common.collect.ImmutableList;
import dev.jbake.plan.Platform;
import java.util.ArrayList;
import java.util.List;

/// Which platforms a node that runs one platform can build, best first.
///
/// @param accepted normalised, best first
record PlatformMatch(ImmutableList<Platform> accepted) {

    private static final int LOWEST_ARM = 5;
    private static final int HIGHEST_ARM64_V8 = 9;
    private static final int HIGHEST_ARM64_V9 = 7;

    /// Only the platform itself.
    static PlatformMatch exact(Platform node) {
        return new PlatformMatch(ImmutableList.of(node.normalized()));
    }

    /// The platform itself, then what a processor of that kind also runs: lower micro-architecture levels and 386 on
    /// amd64, lower versions on arm, lower minors and 32 bit on arm64.
    static PlatformMatch capable(Platform node) {
        List<Platform> vector = new ArrayList<>();
        Platform normal = node.normalized();
        switch (normal.architecture()) {
            case "amd64" -> addAmd64(normal, vector);
            case "arm" -> addArm(normal, vector);
            case "arm64" -> addArm64(normal, vector);
            default -> vector.add(normal);
        }
        return new PlatformMatch(vector.stream().map(Platform::normalized).collect(ImmutableList.toImmutableList()));
    }

    /// True if the node can build the platform.
    boolean accepts(Platform wanted) {
        return accepted.stream().anyMatch(one -> fits(one, wanted));
    }

    /// True if the first platform stands before the second in this node's order.
    boolean prefers(Platform first, Platform second) {
        for (Platform one : accepted) {
            boolean firstFits = fits(one, first);
            boolean secondFits = fits(one, second);
            if (firstFits && !secondFits) {
                return true;
            }
            if (secondFits) {
                return firstFits
                        && first.osFeatures().size() > second.osFeatures().size();
            }
        }
        return !(first.osFeatures().isEmpty() && second.osFeatures().isEmpty())
                && prefers(withoutFeatures(first), withoutFeatures(second));
    }

    private static Platform withoutFeatures(Platform platform) {
        return new Platform(
                platform.os(), platform.architecture(), platform.variant(), platform.osVersion(), ImmutableList.of());
    }

    private static boolean fits(Platform node, Platform wanted) {
        Platform normal = wanted.normalized();
        return node.os().equals(normal.os())
                && node.architecture().equals(normal.architecture())
                && node.variant().equals(normal.variant())
                && (!node.os().equals("windows")
                        || WindowsVersion.parse(node.osVersion()).runs(wanted.osVersion()))
                && normal.osFeatures().stream()
                        .filter(feature -> !(node.os().equals("windows") && feature.equals("win32k")))
                        .allMatch(node.osFeatures()::contains);
    }

    private static void addAmd64(Platform node, List<Platform> vector) {
        vector.add(node);
        for (int level = number(node.variant()) - 1; level >= 1; level--) {
            vector.add(with(node, "amd64", "v" + level));
        }
        vector.add(with(node, "386", ""));
    }

    private static void addArm(Platform node, List<Platform> vector) {
        vector.add(node);
        for (int version = number(node.variant()) - 1; version >= LOWEST_ARM; version--) {
            vector.add(with(node, "arm", "v" + version));
        }
    }

    /// An unknown variant accepts only 32 bit arm of that variant, not even itself.
    // Compat: the list is reset before the variant is looked up (NodeChoiceTest.asTheReference).
    private static void addArm64(Platform node, List<Platform> vector) {
        String variant = node.variant().isEmpty() ? "v8" : node.variant();
        String[] numbers = variant.substring(1).split("\\.", 2);
        int minor = numbers.length == 1 ? 0 : number("v" + numbers[1]);
        if (numbers[0].equals("9") && minor >= 0 && minor <= HIGHEST_ARM64_V9) {
            addArm64Minors(node, 9, minor, vector);
            addArm64Minors(node, 8, minor + LOWEST_ARM, vector);
        } else if (numbers[0].equals("8") && minor >= 0 && minor <= HIGHEST_ARM64_V8) {
            addArm64Minors(node, 8, minor, vector);
        } else {
            addArm(with(node, "arm", variant), vector);
            return;
        }
        addArm(with(node, "arm", "v8"), vector);
    }

    private static void addArm64Minors(Platform node, int major, int highest, List<Platform> vector) {
        for (int minor = highest; minor >= 0; minor--) {
            vector.add(with(node, "arm64", "v" + major + (minor == 0 ? "" : "." + minor)));
        }
    }

    private static Platform with(Platform node, String architecture, String variant) {
        return new Platform(node.os(), architecture, variant, node.osVersion(), node.osFeatures());
    }

    /// The number of `v3`, -1 where there is none.
    private static int number(String variant) {
        String digits = variant.startsWith("v") ? variant.substring(1) : variant;
        if (digits.isEmpty() || digits.length() > 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(digits);
    }
}
