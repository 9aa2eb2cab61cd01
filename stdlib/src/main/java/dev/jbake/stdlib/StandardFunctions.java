package dev.jbake.stdlib;

import dev.jbake.function.Function;
import dev.jbake.function.FunctionTable;
import dev.jbake.stdlib.collection.MappingFunctions;
import dev.jbake.stdlib.collection.SequenceFunctions;
import dev.jbake.stdlib.collection.SetFunctions;
import dev.jbake.stdlib.encoding.DigestFunctions;
import dev.jbake.stdlib.encoding.EncodingFunctions;
import dev.jbake.stdlib.net.NetworkFunctions;
import dev.jbake.stdlib.number.ComparisonFunctions;
import dev.jbake.stdlib.number.NumberFunctions;
import dev.jbake.stdlib.system.MachineFunctions;
import dev.jbake.stdlib.text.FormatFunctions;
import dev.jbake.stdlib.text.RegexFunctions;
import dev.jbake.stdlib.text.StringFunctions;
import dev.jbake.stdlib.time.TimeFunctions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The table of the eager functions; each is made when it is first looked up, so that a run pays only for what it uses.
public final class StandardFunctions implements FunctionTable {
    private static final String[] STRINGS = {
        "chomp",
        "indent",
        "join",
        "lower",
        "replace",
        "reverse",
        "sanitize",
        "sort",
        "split",
        "strlen",
        "substr",
        "title",
        "trim",
        "trimprefix",
        "trimspace",
        "trimsuffix",
        "upper"
    };
    private static final String[] REGEXES = {"regex", "regex_replace", "regexall"};
    private static final String[] SEQUENCES = {
        "chunklist",
        "coalescelist",
        "compact",
        "concat",
        "contains",
        "distinct",
        "element",
        "flatten",
        "hasindex",
        "index",
        "indexof",
        "length",
        "range",
        "reverselist",
        "slice"
    };
    private static final String[] MAPPINGS = {"keys", "lookup", "merge", "values", "zipmap"};
    private static final String[] SETS = {
        "sethaselement", "setintersection", "setproduct", "setsubtract", "setsymmetricdifference", "setunion"
    };
    private static final String[] COMPARISONS = {
        "and",
        "coalesce",
        "equal",
        "greaterthan",
        "greaterthanorequalto",
        "lessthan",
        "lessthanorequalto",
        "not",
        "notequal",
        "or"
    };
    private static final String[] NUMBERS = {
        "absolute",
        "add",
        "ceil",
        "divide",
        "floor",
        "int",
        "log",
        "max",
        "min",
        "modulo",
        "multiply",
        "negate",
        "parseint",
        "pow",
        "signum",
        "subtract"
    };
    private static final String[] FORMATS = {"format", "formatlist"};
    private static final String[] TIMES = {"formatdate", "formattimestamp", "timeadd", "timestamp", "unixtimestampparse"
    };
    private static final String[] ENCODINGS = {
        "base64decode", "base64encode", "csvdecode", "jsondecode", "jsonencode", "urlencode"
    };
    private static final String[] DIGESTS = {
        "bcrypt", "md5", "rsadecrypt", "sha1", "sha256", "sha512", "uuidv4", "uuidv5"
    };
    private static final String[] MACHINE = {"basename", "byteslen", "bytesslice", "dirname", "homedir", "semvercmp"};
    private static final String[] NETWORKS = {"cidrhost", "cidrnetmask", "cidrsubnet", "cidrsubnets"};

    private final Map<String, Function> made = new HashMap<>();

    /// A table of its own; tables share nothing.
    public static FunctionTable table() {
        return new StandardFunctions();
    }

    private StandardFunctions() {}

    @Override
    public @Nullable Function lookup(String name) {
        Function known = made.get(name);
        if (known == null) {
            known = make(name);
            if (known != null) {
                made.put(name, known);
            }
        }
        return known;
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Subject subject : subjects()) {
            names.addAll(subject.names());
        }
        names.sort(null);
        return List.copyOf(names);
    }

    /// All names by what they are about, in the order of documents.
    public static List<Subject> subjects() {
        return List.of(
                Subject.of("Text", STRINGS),
                Subject.of("Patterns", REGEXES),
                Subject.of("Formats", FORMATS),
                Subject.of("Lists", SEQUENCES),
                Subject.of("Maps and objects", MAPPINGS),
                Subject.of("Sets", SETS),
                Subject.of("Numbers", NUMBERS),
                Subject.of("Truth and comparison", COMPARISONS),
                Subject.of("Times", TIMES),
                Subject.of("Encodings", ENCODINGS),
                Subject.of("Hashes, identifiers and keys", DIGESTS),
                Subject.of("Networks", NETWORKS),
                Subject.of("Paths, versions and buffers", MACHINE));
    }

    private static @Nullable Function make(String name) {
        if (has(STRINGS, name)) {
            return StringFunctions.declare(name);
        }
        if (has(SEQUENCES, name)) {
            return SequenceFunctions.declare(name);
        }
        if (has(MAPPINGS, name)) {
            return MappingFunctions.declare(name);
        }
        if (has(REGEXES, name)) {
            return RegexFunctions.declare(name);
        }
        if (has(SETS, name)) {
            return SetFunctions.declare(name);
        }
        if (has(COMPARISONS, name)) {
            return ComparisonFunctions.declare(name);
        }
        if (has(NUMBERS, name)) {
            return NumberFunctions.declare(name);
        }
        if (has(FORMATS, name)) {
            return FormatFunctions.declare(name);
        }
        if (has(TIMES, name)) {
            return TimeFunctions.declare(name);
        }
        if (has(ENCODINGS, name)) {
            return EncodingFunctions.declare(name);
        }
        if (has(DIGESTS, name)) {
            return DigestFunctions.declare(name);
        }
        if (has(MACHINE, name)) {
            return MachineFunctions.declare(name);
        }
        return has(NETWORKS, name) ? NetworkFunctions.declare(name) : null;
    }

    private static boolean has(String[] names, String name) {
        for (String candidate : names) {
            if (candidate.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// Names of functions that are about the same things.
    ///
    /// @param title what they are about
    public record Subject(String title, List<String> names) {
        static Subject of(String title, String[] names) {
            return new Subject(title, List.of(names));
        }
    }
}
