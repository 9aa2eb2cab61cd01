package dev.jbake.driver.docker;

import dev.jbake.builder.AuthEntry;
import dev.jbake.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Credentials in the form of the header `X-Registry-Auth`.
final class RegistryAuth {

    private RegistryAuth() {}

    static String header(AuthEntry credentials, String registry) {
        JsonWriter json = new JsonWriter("", false).beginObject();
        add(json, "username", credentials.user());
        add(json, "password", credentials.password());
        add(json, "serveraddress", registry);
        add(json, "identitytoken", credentials.identityToken());
        add(json, "registrytoken", credentials.registryToken());
        return Base64.getUrlEncoder().encodeToString(json.endObject().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(JsonWriter json, String name, String value) {
        if (!value.isEmpty()) {
            json.name(name).string(value);
        }
    }
}
