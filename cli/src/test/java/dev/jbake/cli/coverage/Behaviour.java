package dev.jbake.cli.coverage;

/// What there is to show of every attribute of a target, and of every function.
enum Behaviour {
    NATIVE("native", "written in native syntax"),
    OBJECT("object", "written as an object, or as a list of them"),
    JSON("JSON", "written in JSON"),
    COMPOSE("compose", "set by a compose file"),
    LAID("merged", "in several blocks of one target"),
    INHERITED("inherited", "in a target and in one from which it inherits"),
    SET("--set", "set on the command line"),
    ADDED("+=", "added to on the command line"),
    REFUSED("refused", "with an invalid value"),
    BUILT("built", "in a build"),
    RESULT("result", "called successfully"),
    NULL("null", "called with null"),
    MISTAKE("mistake", "called with wrong arguments");

    private final String title;
    private final String meaning;

    Behaviour(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }
}
