package dev.jbake.entitlement;

/// Quotes words for a POSIX shell.
final class ShellWord {
    private static final String PLAIN = "%+,-./:=@_";

    private ShellWord() {}

    /// The word in a form that a shell reads as that word.
    static String quoted(String word) {
        boolean plain = !word.isEmpty();
        for (int i = 0; plain && i < word.length(); i++) {
            char c = word.charAt(i);
            plain = Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
        }
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
