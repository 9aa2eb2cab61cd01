package dev.jbake.bake.resolve;

import org.jspecify.annotations.Nullable;

/// The parts of a `--set` option: `target.key[.name][+]=value`.
///
/// @param written the whole option
/// @param path what is set: `target.key[.name]`
/// @param pattern the target, or a pattern of targets; null if there is no key after it
/// @param key the key
/// @param name what follows the key, null for nothing
/// @param value null without `=`
/// @param append whether it has `+=`
record SetOption(
        String written,
        String path,
        @Nullable String pattern,
        String key,
        @Nullable String name,
        @Nullable String value,
        boolean append) {

    static SetOption parse(String written) {
        int equals = written.indexOf('=');
        String left = equals < 0 ? written : written.substring(0, equals);
        boolean append = left.endsWith("+");
        String path = append ? left.substring(0, left.length() - 1) : left;
        int first = path.indexOf('.');
        int second = first < 0 ? -1 : path.indexOf('.', first + 1);
        return new SetOption(
                written,
                path,
                first < 0 ? null : path.substring(0, first),
                second < 0 ? path.substring(first + 1) : path.substring(first + 1, second),
                second < 0 ? null : path.substring(second + 1),
                equals < 0 ? null : written.substring(equals + 1),
                append);
    }

    /// The text before the `=`.
    String left() {
        return append ? path + "+" : path;
    }
}
