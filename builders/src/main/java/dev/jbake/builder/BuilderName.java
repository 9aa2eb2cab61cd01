package dev.jbake.builder;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// The names of builders and nodes: which ones are allowed, and new ones.
final class BuilderName {
    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final CharMatcher OTHERS =
            LETTERS.or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("._-"));
    private static final int ATTEMPTS = 6;

    private static final List<String> QUALITIES = List.of(
            "agile",
            "amber",
            "brisk",
            "calm",
            "candid",
            "cheerful",
            "clever",
            "cosy",
            "crisp",
            "deft",
            "early",
            "fair",
            "fluent",
            "frank",
            "gentle",
            "golden",
            "happy",
            "hardy",
            "honest",
            "jolly",
            "keen",
            "kind",
            "light",
            "lively",
            "lucid",
            "mellow",
            "merry",
            "mild",
            "neat",
            "nimble",
            "patient",
            "plain",
            "polite",
            "proud",
            "quick",
            "quiet",
            "ready",
            "robust",
            "serene",
            "sharp",
            "silent",
            "smart",
            "snug",
            "solid",
            "steady",
            "sunny",
            "swift",
            "tidy",
            "upbeat",
            "warm",
            "wise",
            "witty",
            "young",
            "zesty");
    private static final List<String> BAKERS = List.of(
            "bagel",
            "baguette",
            "bannock",
            "barm",
            "bialy",
            "biscuit",
            "bloomer",
            "brioche",
            "bun",
            "cake",
            "challah",
            "chapati",
            "ciabatta",
            "cobbler",
            "cookie",
            "cracker",
            "crumpet",
            "damper",
            "dough",
            "eclair",
            "farl",
            "focaccia",
            "fougasse",
            "injera",
            "kolach",
            "lavash",
            "loaf",
            "macaron",
            "muffin",
            "naan",
            "oatcake",
            "pancake",
            "paratha",
            "pastry",
            "pita",
            "pretzel",
            "pumpernickel",
            "roll",
            "rye",
            "scone",
            "sourdough",
            "stollen",
            "strudel",
            "tart",
            "tortilla",
            "waffle",
            "zopf");

    private BuilderName() {}

    /// Whether the store can have a builder or a node of that name.
    static boolean isValid(String name) {
        return !name.isEmpty() && LETTERS.matches(name.charAt(0)) && OTHERS.matchesAllOf(name);
    }

    /// The name as the store compares it.
    ///
    /// @throws UnusableBuilderException if it is none
    static String required(String name) throws UnusableBuilderException {
        if (!isValid(name)) {
            throw new UnusableBuilderException("invalid name " + name
                    + ", name needs to start with a letter and may not contain symbols, except ._-");
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /// A new name.
    ///
    /// @param store in which it must not be
    static String generate(RandomGenerator random, StoreChange store) throws UnusableBuilderException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String name = QUALITIES.get(random.nextInt(QUALITIES.size())) + "_"
                    + BAKERS.get(random.nextInt(BAKERS.size()))
                    + (attempt == 0 ? "" : String.valueOf(random.nextInt(10)));
            if (store.find(name) == null) {
                return name;
            }
        }
        throw new UnusableBuilderException("failed to generate random name");
    }
}
