package dev.jbake.bake.attribute;

/// Escapes template sequences so that printed text means itself when it is read again.
final class Escapes {
    private Escapes() {}

    static String of(String text) {
        return text.indexOf('{') < 0 ? text : text.replace("${", "$${").replace("%{", "%%{");
    }
}
