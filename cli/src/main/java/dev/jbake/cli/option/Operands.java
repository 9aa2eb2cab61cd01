package dev.jbake.cli.option;

/// The arguments of a command that are not options.
///
/// @param form what the usage line says of them, such as `[FILE...]`
/// @param most how many there may be
public record Operands(String form, int most) {
    /// No arguments.
    public static final Operands NONE = new Operands("", 0);

    /// As many as the user likes.
    public static Operands any(String form) {
        return new Operands(form, Integer.MAX_VALUE);
    }

    /// Refuses a command line with too many arguments.
    public void check(Arguments arguments) throws UsageException {
        int given = arguments.words().size();
        if (given > most) {
            String first = arguments.words().get(most);
            throw new UsageException(arguments.command() + " takes "
                    + (most == 0 ? "no arguments" : "at most " + most + (most == 1 ? " argument" : " arguments"))
                    + ", but got \"" + first + "\"");
        }
    }
}
