package dev.jbake.stdlib.number;

import dev.jbake.cty.Type;
import dev.jbake.cty.UndefinedResultException;
import dev.jbake.cty.Value;
import dev.jbake.cty.number.BigFloat;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Declaration.Body;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.LimitExceeded;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions of numbers.
public final class NumberFunctions {
    private NumberFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Numbers");
        String name = lookup.name();
        if (lookup.is("absolute")) {
            return one(name, "The number without its sign.")
                    .example("absolute(-2.5)", "2.5")
                    .returning(Type.NUMBER, call -> call.argument(0).absolute());
        }
        if (lookup.is("add")) {
            return two(name, "The sum of two numbers.")
                    .example("add(1, 2)", "3")
                    .note("The same as `a + b`.")
                    .returning(Type.NUMBER, guarded(call -> call.argument(0).add(call.argument(1))));
        }
        if (lookup.is("ceil")) {
            return Declaration.of(name, "The number rounded up to a whole number.")
                    .parameter("num", Type.NUMBER, "The number.")
                    .example("ceil(1.2)", "2")
                    .example("ceil(-1.2)", "-1")
                    .returning(Type.NUMBER, call -> Value.of(call.number(0).rounded(true)));
        }
        if (lookup.is("divide")) {
            return two(name, "The first number divided by the second.")
                    .example("divide(3, 2)", "1.5")
                    .note("The same as `a / b`.")
                    .returning(Type.NUMBER, guarded(call -> call.argument(0).divide(call.argument(1))));
        }
        if (lookup.is("floor")) {
            return Declaration.of(name, "The number rounded down to a whole number.")
                    .parameter("num", Type.NUMBER, "The number.")
                    .example("floor(-1.2)", "-2")
                    .returning(Type.NUMBER, call -> Value.of(call.number(0).rounded(false)));
        }
        if (lookup.is("int")) {
            return one(name, "The number without its fraction.")
                    .example("int(-1.5)", "-1")
                    .note("`floor` and `ceil` round.")
                    .returning(Type.NUMBER, NumberFunctions::truncate);
        }
        if (lookup.is("log")) {
            return Declaration.of(name, "The logarithm of a number.")
                    .parameter("num", Type.NUMBER, "The number.")
                    .parameter("base", Type.NUMBER, "The base.")
                    .example("log(8, 2)", "3")
                    .note("It is computed with 64 bits.")
                    .returning(Type.NUMBER, call -> floating(GoMath.log(real(call, 0)) / GoMath.log(real(call, 1))));
        }
        if (lookup.is("max")) {
            return Declaration.of(name, "The greatest of the numbers.")
                    .variadic(Parameter.of("numbers", Type.NUMBER, "One or more numbers.")
                            .allowDynamic())
                    .example("max(1, 3, 2)", "3")
                    .returning(Type.NUMBER, call -> extreme(call.arguments(), 1));
        }
        if (lookup.is("min")) {
            return Declaration.of(name, "The least of the numbers.")
                    .variadic(Parameter.of("numbers", Type.NUMBER, "One or more numbers.")
                            .allowDynamic())
                    .example("min(3, 1, 2)", "1")
                    .returning(Type.NUMBER, call -> extreme(call.arguments(), -1));
        }
        if (lookup.is("modulo")) {
            return two(name, "The remainder of the first number divided by the second.")
                    .example("modulo(7, 4)", "3")
                    .example("modulo(-7, 4)", "-3")
                    .note("The same as `a % b`; the result has the sign of `a`.")
                    .returning(Type.NUMBER, guarded(call -> call.argument(0).modulo(call.argument(1))));
        }
        if (lookup.is("multiply")) {
            return two(name, "The product of two numbers.")
                    .example("multiply(1.5, 2)", "3")
                    .note("The same as `a * b`.")
                    .returning(Type.NUMBER, guarded(call -> call.argument(0).multiply(call.argument(1))));
        }
        if (lookup.is("negate")) {
            return one(name, "The number with the other sign.")
                    .example("negate(2)", "-2")
                    .note("The same as `-num`.")
                    .returning(Type.NUMBER, call -> call.argument(0).negate());
        }
        if (lookup.is("parseint")) {
            return Declaration.of(name, "The whole number that a string of digits represents.")
                    .parameter("number", Type.DYNAMIC, "The digits.")
                    .parameter("base", Type.NUMBER, "The base, from 2 to 62.")
                    .example("parseint(\"ff\", 16)", "255")
                    .example("parseint(\"-0077\", 8)", "-63")
                    .returning(NumberFunctions::parseType, NumberFunctions::parse);
        }
        if (lookup.is("pow")) {
            return Declaration.of(name, "A number raised to a power.")
                    .parameter("num", Type.NUMBER, "The number.")
                    .parameter("power", Type.NUMBER, "The power.")
                    .example("pow(2, 10)", "1024")
                    .note("It is computed with 64 bits.")
                    .returning(Type.NUMBER, call -> floating(GoMath.pow(real(call, 0), real(call, 1))));
        }
        if (lookup.is("signum")) {
            return Declaration.of(name, "-1, 0 or 1, for a negative number, zero or a positive one.")
                    .parameter("num", Type.NUMBER, "The number.")
                    .example("signum(-5)", "-1")
                    .note("The number must be whole.")
                    .returning(Type.NUMBER, call -> Value.of(Long.signum(Call.whole(call.argument(0)))));
        }
        if (lookup.is("subtract")) {
            return two(name, "The difference of two numbers.")
                    .example("subtract(3, 2)", "1")
                    .note("The same as `a - b`.")
                    .returning(Type.NUMBER, guarded(call -> call.argument(0).subtract(call.argument(1))));
        }
        return null;
    }

    private static Declaration one(String name, String description) {
        return Declaration.of(name, description)
                .parameter(Parameter.of("num", Type.NUMBER, "The number.").allowDynamic());
    }

    private static Declaration two(String name, String description) {
        return Declaration.of(name, description)
                .parameter(Parameter.of("a", Type.NUMBER, "The first number.").allowDynamic())
                .parameter(Parameter.of("b", Type.NUMBER, "The second number.").allowDynamic());
    }

    /// Operations without a result for some infinities and zeros.
    private static Body guarded(Body body) {
        return call -> {
            try {
                return body.apply(call);
            } catch (UndefinedResultException e) {
                throw new FunctionException(e.reason());
            }
        };
    }

    private static Value truncate(Call call) throws FunctionException {
        BigFloat number = call.number(0);
        if (number.isInfinite()) {
            throw new FunctionException("can't truncate infinity to an integer");
        }
        return number.isInteger() ? call.argument(0) : Value.of(BigFloat.of(number.toBigInteger()));
    }

    private static double real(Call call, int index) throws FunctionException {
        double value = call.number(index).doubleValue();
        if (Double.isInfinite(value) && !call.number(index).isInfinite()) {
            String largest = BigFloat.of(Double.MAX_VALUE).text('f', 6);
            throw new FunctionException("value must be between -" + largest + " and " + largest + " inclusive");
        }
        return value;
    }

    private static Value floating(double result) throws FunctionException {
        if (Double.isNaN(result)) {
            throw new FunctionException("the result is not a number");
        }
        return Value.of(BigFloat.of(result));
    }

    private static Value extreme(List<Value> numbers, int sign) throws FunctionException {
        if (numbers.isEmpty()) {
            throw new FunctionException("must pass at least one number");
        }
        Value best = numbers.get(0);
        for (Value number : numbers) {
            if (number.asNumber().compareTo(best.asNumber()) * sign > 0) {
                best = number;
            }
        }
        return best;
    }

    private static Type parseType(List<Value> arguments) throws FunctionException {
        Type type = arguments.get(0).type();
        if (!type.isString()) {
            throw new FunctionException(0, "first argument must be a string, not " + type.friendlyName());
        }
        return Type.NUMBER;
    }

    private static Value parse(Call call) throws FunctionException {
        long base;
        try {
            base = Call.whole(call.argument(1));
        } catch (FunctionException e) {
            throw new FunctionException(1, e.getMessage());
        }
        if (base < 2 || base > 62) {
            throw new FunctionException(1, "base must be a whole number between 2 and 62 inclusive");
        }
        String text = call.string(0);
        LimitExceeded.checkDigits(text.length());
        boolean signed = text.startsWith("-") || text.startsWith("+");
        BigInteger number = BigInteger.ZERO;
        for (int i = signed ? 1 : 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i), base);
            if (digit < 0) {
                throw unparsable(text, base);
            }
            number = number.multiply(BigInteger.valueOf(base)).add(BigInteger.valueOf(digit));
        }
        if (text.length() == (signed ? 1 : 0)) {
            throw unparsable(text, base);
        }
        return Value.of(BigFloat.of(text.startsWith("-") ? number.negate() : number));
    }

    private static FunctionException unparsable(String text, long base) {
        return new FunctionException(0, "cannot parse " + GoQuote.quote(text) + " as a base " + base + " integer");
    }

    /// Letters of both cases are the same up to base 36; beyond, upper case letters follow the lower case ones.
    private static int digit(char c, long base) {
        int digit = -1;
        if (c >= '0' && c <= '9') {
            digit = c - '0';
        } else if (c >= 'a' && c <= 'z') {
            digit = c - 'a' + 10;
        } else if (c >= 'A' && c <= 'Z') {
            digit = c - 'A' + (base <= 36 ? 10 : 36);
        }
        return digit < base ? digit : -1;
    }
}
