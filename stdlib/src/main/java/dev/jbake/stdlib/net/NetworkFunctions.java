package dev.jbake.stdlib.net;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import dev.jbake.stdlib.collection.SequenceFunctions;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions of IP networks.
public final class NetworkFunctions {
    private static final int MOST_BITS = 32;

    private NetworkFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Networks");
        String name = lookup.name();
        if (lookup.is("cidrhost")) {
            return prefix(name, "The address of a host in a network.")
                    .parameter("hostnum", Type.NUMBER, "Which host; a negative number counts from the end.")
                    .example("cidrhost(\"10.1.2.240/28\", 1)", "\"10.1.2.241\"")
                    .example("cidrhost(\"10.1.2.240/28\", -2)", "\"10.1.2.254\"")
                    .returning(Type.STRING, NetworkFunctions::host);
        }
        if (lookup.is("cidrnetmask")) {
            return prefix(name, "The mask of an IPv4 network.")
                    .example("cidrnetmask(\"10.0.0.0/12\")", "\"255.240.0.0\"")
                    .returning(Type.STRING, call -> Value.of(network(call, -1).mask()));
        }
        if (lookup.is("cidrsubnet")) {
            return prefix(name, "The address of a network inside a network.")
                    .parameter("newbits", Type.NUMBER, "How many bits longer the prefix is.")
                    .parameter("netnum", Type.NUMBER, "Which of these networks, from 0.")
                    .example("cidrsubnet(\"10.0.0.0/8\", 8, 2)", "\"10.2.0.0/16\"")
                    .returning(Type.STRING, NetworkFunctions::subnet);
        }
        if (lookup.is("cidrsubnets")) {
            return prefix(name, "The addresses of consecutive networks inside a network.")
                    .variadic(Parameter.of(
                            "newbits", Type.NUMBER, "For each network, how many bits longer its prefix is."))
                    .example("cidrsubnets(\"10.0.0.0/8\", 8, 4)", "[\"10.0.0.0/16\",\"10.16.0.0/12\"]")
                    .returning(Type.list(Type.STRING), NetworkFunctions::subnets);
        }
        return null;
    }

    private static Declaration prefix(String name, String description) {
        return Declaration.of(name, description).parameter("prefix", Type.STRING, "The network, as `10.0.0.0/8`.");
    }

    private static IpPrefix network(Call call, int argument) throws FunctionException {
        IpPrefix network = IpPrefix.parse(call.string(0));
        if (network == null) {
            throw new FunctionException(argument, "invalid CIDR expression: invalid CIDR address: " + call.string(0));
        }
        return network;
    }

    private static Value host(Call call) throws FunctionException {
        long number = Call.whole(call.argument(1));
        IpPrefix network = network(call, -1);
        BigInteger last = BigInteger.ONE.shiftLeft(network.hostBits()).subtract(BigInteger.ONE);
        BigInteger wanted = BigInteger.valueOf(number);
        BigInteger distance = number < 0 ? wanted.negate().subtract(BigInteger.ONE) : wanted;
        if (distance.compareTo(last) > 0) {
            throw new FunctionException(
                    "prefix of " + network.length() + " does not accommodate a host numbered " + number);
        }
        BigInteger offset = number < 0 ? last.subtract(distance) : wanted;
        // Compat: in a network of IPv4 in IPv6 form the number goes to the front of the address
        // (functions/cidrhost-mapped).
        int shift = network.isMapped() ? 96 : 0;
        return Value.of(IpPrefix.text(network.address().or(offset.shiftLeft(shift)), network.bits()));
    }

    private static Value subnet(Call call) throws FunctionException {
        long bits = Call.whole(call.argument(1));
        long number = Call.whole(call.argument(2));
        IpPrefix network = network(call, -1);
        if (bits > MOST_BITS) {
            throw tooLong(-1);
        }
        // Compat: a negative number of bits shortens the prefix; then any subnet number is taken, and the sign of the
        // address is lost (functions/cidrsubnet-negative, functions/cidrsubnet-negative-number).
        if (bits < -network.length()) {
            throw tooShort(network, bits);
        }
        int length = network.length() + (int) bits;
        if (length > network.bits()) {
            throw new FunctionException(
                    "insufficient address space to extend prefix of " + network.length() + " by " + bits);
        }
        if (bits >= 0 && (number < 0 || number >= 1L << bits)) {
            throw new FunctionException(
                    "prefix extension of " + bits + " does not accommodate a subnet numbered " + number);
        }
        BigInteger offset = BigInteger.valueOf(number).shiftLeft(network.bits() - length);
        BigInteger address = network.address().or(offset).abs();
        if (address.bitLength() > network.bits()) {
            throw tooShort(network, bits);
        }
        return Value.of(new IpPrefix(address, length, network.bits()).toString());
    }

    private static Value subnets(Call call) throws FunctionException {
        IpPrefix network = network(call, 0);
        List<Value> found = new ArrayList<>();
        BigInteger next = network.address();
        IpPrefix current = network;
        for (int i = 1; i < call.count(); i++) {
            long bits;
            try {
                bits = Call.whole(call.argument(i));
            } catch (FunctionException e) {
                throw new FunctionException(i, e.getMessage());
            }
            if (bits < 1) {
                throw new FunctionException(i, "must extend prefix by at least one bit");
            }
            if (bits > MOST_BITS) {
                throw tooLong(i);
            }
            int length = network.length() + (int) bits;
            if (length > network.bits()) {
                throw new FunctionException(
                        i,
                        "would extend prefix to " + length + " bits, which is too long for an "
                                + (network.bits() == 32 ? "IPv4" : "IPv6") + " address");
            }
            BigInteger size = BigInteger.ONE.shiftLeft(network.bits() - length);
            if (i == 1 && network.address().signum() == 0) {
                // Compat: in front of the first network at zero stands the last of all, after which there is no room
                // (functions/cidrsubnets-from-zero).
                current = new IpPrefix(last(network.bits(), size), length, network.bits());
                throw exhausted(i, length, current.toString());
            }
            if (network.isMapped()) {
                throw exhausted(i, length, "<nil>");
            }
            BigInteger start =
                    next.add(size).subtract(BigInteger.ONE).divide(size).multiply(size);
            if (!network.contains(start)) {
                throw exhausted(i, length, current.toString());
            }
            current = new IpPrefix(start, length, network.bits());
            next = start.add(size);
            found.add(Value.of(current.toString()));
        }
        return SequenceFunctions.list(found, Type.STRING);
    }

    private static BigInteger last(int bits, BigInteger size) {
        return BigInteger.ONE.shiftLeft(bits).subtract(size);
    }

    private static FunctionException tooLong(int argument) {
        return new FunctionException(argument, "may not extend prefix by more than " + MOST_BITS + " bits");
    }

    private static FunctionException tooShort(IpPrefix network, long bits) {
        return new FunctionException("may not shorten prefix of " + network.length() + " by " + -bits);
    }

    private static FunctionException exhausted(int argument, int length, String after) {
        return new FunctionException(
                argument,
                "not enough remaining address space for a subnet with a prefix of " + length + " bits after " + after);
    }
}
