package dev.jbake.entitlement;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.host.Host;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Compares needed paths with granted ones, after resolving links in both.
final class PathRights {
    private static final String ANY = "*";

    private final Host host;

    PathRights(Host host) {
        this.host = host;
    }

    /// The needed directories and files, absolute, that are in no granted one.
    ///
    /// For a path that does not exist, its nearest existing directory is needed: the build would create the rest.
    SortedSet<String> missing(Collection<String> needed, Collection<String> granted) throws InvalidContent {
        List<Path> allowed = new ArrayList<>();
        allowed.add(RealPath.of("", host).whole());
        boolean any = false;
        for (String grant : granted) {
            if (grant.equals(ANY)) {
                any = true;
            } else {
                allowed.add(RealPath.of(grant, host).whole());
            }
        }
        TreeSet<String> missing = new TreeSet<>();
        if (any) {
            return missing;
        }
        for (Path path : outermost(needed)) {
            if (!isWithin(path, allowed)) {
                missing.add(path.toString());
            }
        }
        return missing;
    }

    /// The paths without those that are inside another one.
    private List<Path> outermost(Collection<String> needed) throws InvalidContent {
        TreeSet<Path> all = new TreeSet<>(PathRights::compareByDepth);
        for (String path : needed) {
            all.add(RealPath.of(path, host).existing());
        }
        List<Path> kept = new ArrayList<>();
        for (Path path : all) {
            if (!isWithin(path, kept)) {
                kept.add(path);
            }
        }
        return kept;
    }

    private static int compareByDepth(Path one, Path other) {
        int depth = Integer.compare(one.getNameCount(), other.getNameCount());
        return depth != 0 ? depth : one.compareTo(other);
    }

    private static boolean isWithin(Path path, List<Path> others) {
        for (Path other : others) {
            if (path.startsWith(other)) {
                return true;
            }
        }
        return false;
    }

    /// A path as an option names it: relative if it is at most one directory up.
    String shown(String absolute) throws InvalidContent {
        String relative =
                RealPath.of("", host).whole().relativize(Path.of(absolute)).toString();
        return relative.startsWith("../..") ? absolute : relative.isEmpty() ? "." : relative;
    }
}
