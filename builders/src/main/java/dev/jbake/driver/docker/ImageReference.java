package dev.jbake.driver.docker;

/// The parts of an image's name.
///
/// @param registry as docker's credentials know it: `127.0.0.1:5000`, Docker Hub's long key for names without one
/// @param repository with its registry, as written
/// @param tag `latest` where none is written
record ImageReference(String registry, String repository, String tag) {

    private static final String HUB = "https://index.docker.io/v1/";

    static ImageReference of(String name) {
        int slash = name.lastIndexOf('/');
        int colon = name.indexOf(':', slash + 1);
        String repository = colon < 0 ? name : name.substring(0, colon);
        int firstSlash = name.indexOf('/');
        String first = firstSlash < 0 ? "" : name.substring(0, firstSlash);
        boolean host = first.contains(".") || first.contains(":") || first.equals("localhost");
        boolean hub = !host || first.equals("docker.io") || first.equals("index.docker.io");
        return new ImageReference(hub ? HUB : first, repository, colon < 0 ? "latest" : name.substring(colon + 1));
    }
}
