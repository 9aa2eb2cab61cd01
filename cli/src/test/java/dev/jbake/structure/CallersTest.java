package dev.jbake.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// No program lacks a way to a member: every method can be called, every field (a record's component too) is read.
/// What only tests call is found as well, for a test is no program. The exceptions are in
/// `src/test/resources/structure/uncalled.txt`, each with its reason.
class CallersTest {
    private static final List<String> PROGRAMS = List.of(
            "dev/jbake/cli/Main",
            "dev/jbake/cli/Training",
            "dev/jbake/probe/EngineProbe",
            "dev/jbake/conformance/record/Recorder");

    @Test
    void everyMemberIsReachedByAProgram() throws IOException {
        Map<String, ClassModel> classes = MainClasses.read();
        Set<String> reached = Reached.from(classes, PROGRAMS);
        Set<String> unreached = new TreeSet<>();
        for (Map.Entry<String, ClassModel> one : classes.entrySet()) {
            ClassModel model = one.getValue();
            if (isGenerated(model)) {
                continue;
            }
            List<String> members = members(one.getKey(), model);
            if (!reached.contains(one.getKey())) {
                if (!members.isEmpty()) {
                    unreached.add(one.getKey());
                }
            } else if (!isKey(model, one.getKey(), reached)) {
                members.stream().filter(member -> !reached.contains(member)).forEach(unreached::add);
            }
        }
        assertThat(unreached).containsExactlyElementsOf(exceptions());
    }

    private static List<String> members(String name, ClassModel model) {
        boolean enumeration = model.flags().has(AccessFlag.ENUM);
        List<String> components = model.findAttribute(Attributes.record()).stream()
                .flatMap(record -> record.components().stream())
                .map(component -> component.name() + "()" + component.descriptor())
                .toList();
        List<String> members = new ArrayList<>();
        for (MethodModel method : model.methods()) {
            String called = method.methodName().stringValue();
            boolean made = method.flags().has(AccessFlag.SYNTHETIC)
                    || components.contains(Reached.signature(method))
                    || (enumeration && List.of("values", "valueOf").contains(called))
                    || (called.equals("<init>") && method.flags().has(AccessFlag.PRIVATE));
            if (!made) {
                members.add(name + "." + Reached.signature(method));
            }
        }
        for (FieldModel field : model.fields()) {
            if (!field.flags().has(AccessFlag.SYNTHETIC) && !Reached.isInlined(field)) {
                members.add(name + "." + field.fieldName());
            }
        }
        return members;
    }

    /// Whether the class is a record of which no component is read: its `equals` is what it is for.
    private static boolean isKey(ClassModel model, String name, Set<String> reached) {
        return model.findAttribute(Attributes.record()).isPresent()
                && model.fields().stream()
                        .filter(field -> !field.flags().has(AccessFlag.STATIC))
                        .noneMatch(field -> reached.contains(name + "." + field.fieldName()));
    }

    /// Whether ANTLR wrote the class.
    private static boolean isGenerated(ClassModel model) {
        String name = model.thisClass().asInternalName();
        return name.matches(
                "dev/jbake/parser/(hcl/Hcl|dockerfile/Dockerfile)(Tokens|Grammar)(\\$.*|Base.*|Visitor|Listener)?");
    }

    private static List<String> exceptions() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/structure/uncalled.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
