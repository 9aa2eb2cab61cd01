package dev.jbake.cli.coverage;

/// What there is to show of every attribute of a target, and of every function.
enum Behaviour {
    NATIVE("native", "written in native syntax"),
    OBJECT("object", "written as an object, or as a list of them"),
    JSON("JSON", "written in JSON"),
    COMPOSE("compose", "said by a compose file"),
    LAID("laid", "in several blocks of one target"),
    INHERITED("inherited", "in a target and in one from which it inherits"),
    SET("--set", "set on the command line"),
    ADDED("+=", "added to on the command line"),
    REFUSED("refused", "with a value that is a mistake"),
    BUILT("built", "in a build"),
    RESULT("result", "called, and the run goes well"),
    NULL("null", "called with null"),
    MISTAKE("mistake", "called as it cannot be called");

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
