package dev.jbake.stdlib;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Parameter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Functions of IP networks.
final class NetworkFunctions {
    private static final int MOST_BITS = 32;

    private NetworkFunctions() {}

    static Function declare(String name) {
        return switch (name) {
            case "cidrhost" ->
                prefix(name, "The address of a host in a network.")
                        .parameter("hostnum", Type.NUMBER, "Which host; a negative number counts from the end.")
                        .example("cidrhost(\"10.1.2.240/28\", 1)", "\"10.1.2.241\"")
                        .example("cidrhost(\"10.1.2.240/28\", -2)", "\"10.1.2.254\"")
                        .returning(Type.STRING, NetworkFunctions::host);
            case "cidrnetmask" ->
                prefix(name, "The mask of an IPv4 network.")
                        .example("cidrnetmask(\"10.0.0.0/12\")", "\"255.240.0.0\"")
                        .returning(
                                Type.STRING, call -> Value.of(network(call, -1).mask()));
            case "cidrsubnet" ->
                prefix(name, "The address of a network inside a network.")
                        .parameter("newbits", Type.NUMBER, "How many bits longer its prefix is.")
                        .parameter("netnum", Type.NUMBER, "Which of these networks, counted from 0.")
                        .example("cidrsubnet(\"10.0.0.0/8\", 8, 2)", "\"10.2.0.0/16\"")
                        .returning(Type.STRING, NetworkFunctions::subnet);
            case "cidrsubnets" ->
                prefix(name, "The addresses of networks that follow each other inside a network.")
                        .variadic(Parameter.of(
                                "newbits", Type.NUMBER, "For each one, how many bits longer its prefix is."))
                        .example("cidrsubnets(\"10.0.0.0/8\", 8, 4)", "[\"10.0.0.0/16\",\"10.16.0.0/12\"]")
                        .returning(Type.list(Type.STRING), NetworkFunctions::subnets);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Declaration prefix(String name, String description) {
        return Declaration.of(name, description).parameter("prefix", Type.STRING, "The network, as `10.0.0.0/8`.");
    }

    private static Network network(Call call, int argument) throws FunctionException {
        Network network = Network.parse(call.string(0));
        if (network == null) {
            throw new FunctionException(argument, "invalid CIDR expression: invalid CIDR address: " + call.string(0));
        }
        return network;
    }

    private static Value host(Call call) throws FunctionException {
        long number = Call.whole(call.argument(1));
        Network network = network(call, -1);
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
        return Value.of(Network.text(network.address().or(offset.shiftLeft(shift)), network.bits()));
    }

    private static Value subnet(Call call) throws FunctionException {
        long bits = Call.whole(call.argument(1));
        long number = Call.whole(call.argument(2));
        Network network = network(call, -1);
        if (bits > MOST_BITS) {
            throw new FunctionException("may not extend prefix by more than 32 bits");
        }
        // Compat: a negative number of bits shortens the prefix; then any subnet number is taken, and the sign of the
        // address is lost (functions/cidrsubnet-negative, functions/cidrsubnet-negative-number).
        if (bits < -network.length()) {
            throw new FunctionException("may not shorten prefix of " + network.length() + " by " + -bits);
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
            throw new FunctionException("may not shorten prefix of " + network.length() + " by " + -bits);
        }
        return Value.of(new Network(address, length, network.bits()).toString());
    }

    private static Value subnets(Call call) throws FunctionException {
        Network network = network(call, 0);
        List<Value> found = new ArrayList<>();
        BigInteger next = network.address();
        Network current = network;
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
                throw new FunctionException(i, "may not extend prefix by more than 32 bits");
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
                current = new Network(last(network.bits(), size), length, network.bits());
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
            current = new Network(start, length, network.bits());
            next = start.add(size);
            found.add(Value.of(current.toString()));
        }
        return SequenceFunctions.list(found, Type.STRING);
    }

    private static BigInteger last(int bits, BigInteger size) {
        return BigInteger.ONE.shiftLeft(bits).subtract(size);
    }

    private static FunctionException exhausted(int argument, int length, String after) {
        return new FunctionException(
                argument,
                "not enough remaining address space for a subnet with a prefix of " + length + " bits after " + after);
    }
}
