package dev.jbake.bake.attribute.form;

/// Escapes template sequences so that printed text means itself when it is read again.
public final class Escapes {
    private Escapes() {}

    public static String of(String text) {
        return text.indexOf('{') < 0 ? text : text.replace("${", "$${").replace("%{", "%%{");
    }
}
