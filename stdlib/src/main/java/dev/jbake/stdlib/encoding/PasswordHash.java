package dev.jbake.stdlib.encoding;

import at.favre.lib.crypto.bcrypt.BCrypt;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.FunctionException;
import dev.jbake.source.Utf8;
import java.util.Arrays;

/// The function `bcrypt`, as Go's `golang.org/x/crypto/bcrypt` does it. Only a call loads the library.
final class PasswordHash {
    private static final int DEFAULT_COST = 10;
    private static final int LEAST_COST = 4;
    private static final int MOST_COST = 31;
    private static final int SALT_BYTES = 16;

    /// The cipher takes no more bytes of a password.
    private static final int KEY_BYTES = 72;

    /// The steps of each round; the rounds are two to the power of the cost.
    private static final long STEPS = 1000;

    /// Where the letter of `$2a$` stands.
    private static final int VERSION_LETTER = 2;

    private PasswordHash() {}

    static Value apply(Call call) throws FunctionException {
        long cost = call.count() > 1 ? Call.whole(call.argument(1)) : DEFAULT_COST;
        if (call.count() > 2) {
            throw new FunctionException("bcrypt() takes no more than two arguments");
        }
        byte[] password = EncodingFunctions.utf8(call.string(0));
        if (password.length > KEY_BYTES) {
            throw failed("bcrypt: password length exceeds " + KEY_BYTES + " bytes");
        }
        // Compat: a cost that is too low silently means the default (functions/bcrypt-low-cost).
        long used = cost < LEAST_COST ? DEFAULT_COST : cost;
        if (used > MOST_COST) {
            throw failed("crypto/bcrypt: cost " + used + " is outside allowed inclusive range " + LEAST_COST + ".."
                    + MOST_COST);
        }
        call.context().work().step(STEPS << used);
        return Value.of(hash(password, (int) used, call.context().surroundings().randomBytes(SALT_BYTES)));
    }

    private static FunctionException failed(String why) {
        return new FunctionException("error occured generating password " + why);
    }

    private static String hash(byte[] password, int cost, byte[] salt) {
        // A zero ends the key; of 72 bytes the cipher never sees it, and the library would refuse it.
        byte[] key = Arrays.copyOf(password, Math.min(password.length + 1, KEY_BYTES));
        byte[] hash = BCrypt.with(BCrypt.Version.VERSION_2Y_NO_NULL_TERMINATOR).hash(cost, salt, key);
        hash[VERSION_LETTER] = 'a';
        return Utf8.decode(hash);
    }
}
