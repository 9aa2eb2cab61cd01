package dev.jbake.structure;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can run when a program starts: every method that a reached method names, in whichever class may stand for the
/// one that it names, and what libraries call. Members are written `dev/jbake/cli/Main.main([Ljava/lang/String;)V`,
/// fields `dev/jbake/cli/Main.NAME`.
final class Reached {
    private final Map<String, ClassModel> classes;
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, MethodModel> methods = new HashMap<>();
    private final Map<String, Set<String>> libraryMethods = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private final Set<String> reachedClasses = new HashSet<>();
    private final Deque<MethodModel> work = new ArrayDeque<>();

    private Reached(Map<String, ClassModel> classes) {
        this.classes = classes;
        for (Map.Entry<String, ClassModel> one : classes.entrySet()) {
            for (String above : above(one.getValue())) {
                below.computeIfAbsent(above, ignored -> new ArrayList<>()).add(one.getKey());
            }
            for (MethodModel method : one.getValue().methods()) {
                methods.put(one.getKey() + "." + signature(method), method);
            }
        }
    }

    /// What the `main` methods of some classes reach.
    static Set<String> from(Map<String, ClassModel> classes, List<String> programs) {
        Reached reached = new Reached(classes);
        for (String program : programs) {
            reached.call(program, "main([Ljava/lang/String;)V");
        }
        while (!reached.work.isEmpty()) {
            reached.follow(reached.work.remove());
        }
        return reached.members;
    }

    static String signature(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }

    private void follow(MethodModel method) {
        method.code().ifPresent(code -> {
            for (CodeElement element : code) {
                switch (element) {
                    case InvokeInstruction call -> call(call.owner().asInternalName(), signature(call));
                    case FieldInstruction use -> {
                        reach(use.owner().asInternalName());
                        if (use.opcode() == Opcode.GETFIELD || use.opcode() == Opcode.GETSTATIC) {
                            read(use.owner().asInternalName(), use.name().stringValue());
                        }
                    }
                    case NewObjectInstruction made -> reach(made.className().asInternalName());
                    case TypeCheckInstruction check -> reach(check.type().asInternalName());
                    case ConstantInstruction.LoadConstantInstruction constant -> load(constant.constantEntry());
                    case InvokeDynamicInstruction dynamic ->
                        dynamic.invokedynamic().bootstrap().arguments().forEach(this::load);
                    default -> {}
                }
            }
        });
    }

    private static String signature(InvokeInstruction call) {
        return call.name().stringValue() + call.type().stringValue();
    }

    private void load(LoadableConstantEntry constant) {
        if (constant instanceof ClassEntry type) {
            reach(type.asInternalName());
        } else if (constant instanceof MethodHandleEntry handle) {
            MemberRefEntry member = handle.reference();
            String type = member.type().stringValue();
            if (type.startsWith("(")) {
                call(member.owner().asInternalName(), member.name().stringValue() + type);
            }
        }
    }

    private void call(String owner, String signature) {
        reach(owner);
        enter(declaring(owner, signature), signature);
        Deque<String> heirs = new ArrayDeque<>(below.getOrDefault(owner, List.of()));
        while (!heirs.isEmpty()) {
            String heir = heirs.remove();
            enter(heir, signature);
            heirs.addAll(below.getOrDefault(heir, List.of()));
        }
    }

    private void enter(@Nullable String owner, String signature) {
        MethodModel method = methods.get(owner + "." + signature);
        if (method != null && members.add(owner + "." + signature)) {
            work.add(method);
        }
    }

    private void read(String owner, String name) {
        for (String at = owner; at != null; ) {
            ClassModel model = classes.get(at);
            members.add(at + "." + name);
            at = model == null
                    ? null
                    : model.superclass().map(ClassEntry::asInternalName).orElse(null);
        }
    }

    /// The class itself, its initializer, and the methods that libraries may call.
    private void reach(String name) {
        ClassModel model = classes.get(name);
        if (model == null || !reachedClasses.add(name)) {
            return;
        }
        members.add(name);
        above(model).forEach(this::reach);
        enter(name, "<clinit>()V");
        Set<String> called = libraryMethods(name);
        for (MethodModel method : model.methods()) {
            if (called.contains(key(
                    method.methodName().stringValue(), method.methodTypeSymbol().parameterCount()))) {
                enter(name, signature(method));
            }
        }
    }

    private @Nullable String declaring(String owner, String signature) {
        ClassModel model = classes.get(owner);
        if (model == null || methods.containsKey(owner + "." + signature)) {
            return owner;
        }
        for (String above : above(model)) {
            String found = declaring(above, signature);
            if (found != null && methods.containsKey(found + "." + signature)) {
                return found;
            }
        }
        return null;
    }

    /// The names and parameter counts of all methods that a class takes from outside.
    private Set<String> libraryMethods(String name) {
        Set<String> known = libraryMethods.get(name);
        if (known != null) {
            return known;
        }
        Set<String> found = new HashSet<>();
        ClassModel model = classes.get(name);
        if (model != null) {
            above(model).forEach(above -> found.addAll(libraryMethods(above)));
        } else {
            try {
                Class<?> type = Class.forName(name.replace('/', '.'), false, Reached.class.getClassLoader());
                for (Class<?> at = type; at != null; at = at.getSuperclass()) {
                    add(at.getDeclaredMethods(), found);
                }
                add(type.getMethods(), found);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        libraryMethods.put(name, found);
        return found;
    }

    private static void add(Method[] methods, Set<String> found) {
        for (Method method : methods) {
            found.add(key(method.getName(), method.getParameterCount()));
        }
    }

    private static String key(String name, int parameters) {
        return name + "/" + parameters;
    }

    private static List<String> above(ClassModel model) {
        List<String> above = new ArrayList<>();
        model.superclass().ifPresent(type -> above.add(type.asInternalName()));
        model.interfaces().forEach(type -> above.add(type.asInternalName()));
        return above;
    }

    /// Whether a field's value stands in the classes that use it, which do not name it then.
    static boolean isInlined(FieldModel field) {
        return field.findAttribute(Attributes.constantValue()).isPresent();
    }
}
