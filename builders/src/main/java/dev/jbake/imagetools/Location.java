package dev.jbake.imagetools;

import dev.jbake.plan.ContextSource;
import dev.jbake.plan.ImageName;
import dev.jbake.registry.Repository;
import java.util.Locale;

/// Where an image is: a repository with a tag, a digest or both.
///
/// @param tag blank for none
/// @param digest blank for none
record Location(Repository repository, String tag, String digest) {
    private static final int IDENTIFIER = 64;

    /// Reads the name of an image. `latest` is its tag where it has neither tag nor digest.
    ///
    /// @throws ImageException for what is no name, in the reference's words
    static Location parse(String written) throws ImageException {
        if (written.startsWith(ContextSource.OCI_LAYOUT)) {
            throw new ImageException(
                    written + ": imagetools does not read or write OCI layouts, only images in registries");
        }
        if (isIdentifier(written)) {
            throw new ImageException(
                    "invalid repository name (" + written + "), cannot specify 64-byte hexadecimal strings");
        }
        int slash = written.indexOf('/');
        String first = slash < 0 ? "" : written.substring(0, slash);
        boolean host = first.indexOf('.') >= 0
                || first.indexOf(':') >= 0
                || first.equals("localhost")
                || !first.equals(first.toLowerCase(Locale.ROOT));
        String domain = host ? first : "docker.io";
        String rest = host ? written.substring(slash + 1) : written;
        domain = domain.equals("index.docker.io") ? "docker.io" : domain;
        if (domain.equals("docker.io") && rest.indexOf('/') < 0) {
            rest = "library/" + rest;
        }
        int colon = rest.indexOf(':');
        String path = colon < 0 ? rest : rest.substring(0, colon);
        if (!path.equals(path.toLowerCase(Locale.ROOT))) {
            throw new ImageException("invalid reference format: repository name (" + path + ") must be lowercase");
        }
        String problem = ImageName.problem(domain + "/" + rest);
        if (problem != null) {
            throw new ImageException(problem);
        }
        return split(domain, rest);
    }

    private static Location split(String domain, String rest) {
        int at = rest.indexOf('@');
        String digest = at < 0 ? "" : rest.substring(at + 1);
        String tagged = at < 0 ? rest : rest.substring(0, at);
        int colon = tagged.indexOf(':');
        String tag = colon < 0 ? "" : tagged.substring(colon + 1);
        Repository repository = new Repository(domain, colon < 0 ? tagged : tagged.substring(0, colon));
        return new Location(repository, tag.isEmpty() && digest.isEmpty() ? "latest" : tag, digest);
    }

    private static boolean isIdentifier(String text) {
        return text.length() == IDENTIFIER && text.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
    }

    String name() {
        return repository.name();
    }

    /// The same image name with another digest.
    Location withDigest(String other) {
        return new Location(repository, tag, other);
    }

    /// The repository with the tag `latest`.
    Location latest() {
        return new Location(repository, "latest", "");
    }

    @Override
    public String toString() {
        return name() + (tag.isEmpty() ? "" : ":" + tag) + (digest.isEmpty() ? "" : "@" + digest);
    }
}
