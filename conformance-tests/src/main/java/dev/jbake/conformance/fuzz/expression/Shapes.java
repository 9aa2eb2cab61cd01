package dev.jbake.conformance.fuzz.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The functions of the reference's standard library.
final class Shapes {
    /// Result, name, parameters; a star after the last one if it can be repeated.
    private static final String TABLE = """
            number absolute number
            number add number number
            bool and bool bool
            text base64decode base64
            text base64encode text
            text basename path
            number byteslen text
            text bytesslice text index index
            bool can any
            number ceil number
            text chomp text
            list chunklist texts index
            text cidrhost cidr index
            text cidrnetmask cidr
            text cidrsubnet cidr index index
            texts cidrsubnets cidr index*
            any coalesce any*
            texts coalescelist texts*
            texts compact texts
            list concat list*
            bool contains list any
            any convert any type
            list csvdecode csv
            text dirname path
            list distinct texts
            number divide number number
            any element list index
            bool equal any any
            list flatten list
            number floor number
            text format format any*
            text formatdate layout time
            text formattimestamp layout time
            texts formatlist format list*
            bool greaterthan number number
            bool greaterthanorequalto number number
            bool hasindex list index
            text indent index text
            any index list index
            number indexof list any
            number int number
            text join text texts*
            any jsondecode json
            text jsonencode any
            texts keys map
            number length list
            bool lessthan number number
            bool lessthanorequalto number number
            number log number number
            text lookup map text text*
            text lower text
            number max number*
            text md5 text
            map merge map*
            number min number*
            number modulo number number
            number multiply number number
            number negate number
            bool not bool
            bool notequal any any
            bool or bool bool
            number parseint digits index
            number pow number index
            numbers range index*
            text regex_replace text pattern replacement
            any regex pattern text
            list regexall pattern text
            text replace text text text
            text reverse text
            list reverselist list
            text sanitize text
            bool semvercmp version constraint
            bool sethaselement set text
            set setintersection set*
            set setproduct set*
            set setsubtract set set
            set setsymmetricdifference set*
            set setunion set*
            text sha1 text
            text sha256 text
            text sha512 text
            number signum number
            list slice list index index
            texts sort texts
            texts split text text
            number strlen text
            text substr text index index
            number subtract number number
            text timeadd time duration
            text title text
            text trim text text
            text trimprefix text text
            text trimspace text
            text trimsuffix text text
            any try any*
            object unixtimestampparse number
            text upper text
            text urlencode text
            text uuidv5 uuid text
            list values map
            map zipmap texts list
            """;

    /// The table, read once.
    static final Shapes ALL = new Shapes();

    private final List<FunctionShape> all = new ArrayList<>();

    private Shapes() {
        TABLE.lines().forEach(line -> {
            String[] words = line.strip().split(" ", -1);
            List<ExpressionKind> parameters = new ArrayList<>();
            for (int i = 2; i < words.length; i++) {
                parameters.add(kind(words[i].replace("*", "")));
            }
            all.add(new FunctionShape(words[1], kind(words[0]), parameters, line.endsWith("*")));
        });
    }

    private static ExpressionKind kind(String word) {
        return ExpressionKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    List<FunctionShape> all() {
        return all;
    }

    /// The functions whose result is of the kind.
    List<FunctionShape> giving(ExpressionKind kind) {
        return kind == ExpressionKind.ANY
                ? all
                : all.stream().filter(shape -> shape.result() == kind).toList();
    }
}
