package dev.jbake.builder;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Credentials for one registry; empty strings for what is not known.
///
/// @param user user name
/// @param password its password
/// @param identityToken a refresh token in place of user and password
/// @param registryToken a bearer token that is used as it is
public record AuthEntry(String user, String password, String identityToken, String registryToken) {

    /// No credentials.
    public static final AuthEntry NONE = new AuthEntry("", "", "", "");

    /// An entry of `auths`.
    ///
    /// @throws UnusableBuilderException if `auth` is not base64 of `user:password`; the message only names the registry
    public static AuthEntry of(String registry, Fields fields) throws UnusableBuilderException {
        String auth = fields.text("auth");
        String identity = fields.text("identitytoken");
        String bearer = fields.text("registrytoken");
        return auth.isEmpty()
                ? new AuthEntry(fields.text("username"), fields.text("password"), identity, bearer)
                : decode(registry, auth, identity, bearer);
    }

    private static AuthEntry decode(String registry, String auth, String identity, String bearer)
            throws UnusableBuilderException {
        String decoded;
        try {
            decoded = new String(Base64.getDecoder().decode(auth), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnusableBuilderException("\"auth\" of registry \"" + registry + "\" is not base64");
        }
        int colon = decoded.indexOf(':');
        if (colon <= 0) {
            throw new UnusableBuilderException("\"auth\" of registry \"" + registry + "\" does not hold user:password");
        }
        String password = decoded.substring(colon + 1).replaceAll("^\\x00+|\\x00+$", "");
        return new AuthEntry(decoded.substring(0, colon), password, identity, bearer);
    }

    /// Which of the four are set, never their values.
    @Override
    public String toString() {
        return "AuthEntry[user=" + !user.isEmpty() + ", password=" + !password.isEmpty() + ", identityToken="
                + !identityToken.isEmpty() + ", registryToken=" + !registryToken.isEmpty() + "]";
    }
}
