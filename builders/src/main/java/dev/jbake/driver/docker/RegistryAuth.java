package dev.jbake.driver.docker;

import dev.jbake.builder.AuthEntry;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.ImageName;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Credentials in the form of the header `X-Registry-Auth`.
final class RegistryAuth {

    private static final String HUB = "https://index.docker.io/v1/";

    private RegistryAuth() {}

    /// The key of an image's registry in docker's credentials: Docker Hub has a long one.
    static String registry(ImageName name) {
        return name.registry().isEmpty() ? HUB : name.registry();
    }

    static String header(AuthEntry credentials, ImageName name) {
        JsonWriter json = new JsonWriter("", false).beginObject();
        add(json, "username", credentials.user());
        add(json, "password", credentials.password());
        add(json, "serveraddress", registry(name));
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
