package dev.jbake.structure;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The compiled main classes of all modules, by internal name such as `dev/jbake/cli/Main`.
final class MainClasses {
    static final Path ROOT = Path.of("..");
    static final List<String> MODULES =
            List.of("grammar", "stdlib", "interpreter", "builders", "conformance-tests", "cli");

    private static final String PREFIX = "dev/jbake/";
    private static final String MESSAGES = PREFIX + "buildkit/proto/";
    private static final Pattern NAME = Pattern.compile("\\bdev/jbake/(?:[a-z0-9]+/)*[A-Z]\\w*");

    private MainClasses() {}

    /// All of them but the generated messages of BuildKit.
    static Map<String, ClassModel> read() throws IOException {
        Map<String, ClassModel> classes = new TreeMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("target/classes"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    ClassModel model = ClassFile.of().parse(file);
                    String name = model.thisClass().asInternalName();
                    if (name.startsWith(PREFIX) && !name.startsWith(MESSAGES) && !name.endsWith("package-info")) {
                        classes.put(name, model);
                    }
                }
            }
        }
        return classes;
    }

    /// The package of a class: `cli.command` for `dev/jbake/cli/command/BuildCommand`.
    static String packageOf(String name) {
        return name.substring(PREFIX.length(), name.lastIndexOf('/')).replace('/', '.');
    }

    /// The packages of ours that a class uses, apart from its own.
    static Set<String> packagesUsedBy(ClassModel model) {
        Set<String> used = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof Utf8Entry text) {
                Matcher matcher = NAME.matcher(text.stringValue());
                while (matcher.find()) {
                    if (!matcher.group().startsWith(MESSAGES)) {
                        used.add(packageOf(matcher.group()));
                    }
                }
            }
        }
        used.remove(packageOf(model.thisClass().asInternalName()));
        return used;
    }
}
