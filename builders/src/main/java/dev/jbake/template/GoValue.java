package dev.jbake.template;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// A value of the reference's Go program, as far as its templates and its JSON show one.
public sealed interface GoValue {
    /// A string.
    record Text(String text) implements GoValue {}

    /// A number.
    ///
    /// @param literal as JSON has it
    record Digits(String literal) implements GoValue {}

    /// `true` or `false`.
    record Truth(boolean truth) implements GoValue {}

    /// A point in time.
    ///
    /// @param text in the form of RFC 3339
    record Moment(String text) implements GoValue {}

    /// Bytes.
    ///
    /// @param base64 as JSON has them
    record Octets(String base64) implements GoValue {}

    /// Nothing.
    ///
    /// @param pointer whether it is a pointer, which shows as `<nil>`; else an interface, which shows as `<no value>`
    record Nil(boolean pointer) implements GoValue {}

    /// A slice.
    ///
    /// @param there false for the slice that JSON shows as `null`
    record Items(List<GoValue> items, boolean there) implements GoValue {}

    /// A map.
    ///
    /// @param absent what `index` gives for a key that is not there
    /// @param there false for the map that JSON shows as `null`
    record Entries(SortedMap<String, GoValue> entries, GoValue absent, boolean there) implements GoValue {}

    /// A structure.
    ///
    /// @param name what messages call it
    record Struct(String name, List<Field> fields) implements GoValue {

        /// The value of a field that every such structure has.
        public GoValue get(String field) {
            for (Field each : fields) {
                if (each.name().equals(field)) {
                    return each.value();
                }
            }
            throw new IllegalArgumentException(field);
        }

        /// The same structure with another value of a field.
        public Struct with(String field, GoValue value) {
            List<Field> changed = new ArrayList<>();
            for (Field each : fields) {
                changed.add(each.name().equals(field) ? each.with(value) : each);
            }
            return new Struct(name, List.copyOf(changed));
        }
    }

    /// A field of a structure.
    ///
    /// @param name in templates
    /// @param json its name in JSON; empty for a method, which JSON does not show
    /// @param omitsEmpty whether JSON leaves it out when it is empty
    record Field(String name, String json, GoValue value, boolean omitsEmpty) {
        Field with(GoValue changed) {
            return new Field(name, json, changed, omitsEmpty);
        }
    }

    /// True for what `omitempty` leaves out and `if` takes for false.
    default boolean isEmpty() {
        return switch (this) {
            case Text text -> text.text().isEmpty();
            case Digits digits -> digits.literal().equals("0");
            case Truth truth -> !truth.truth();
            case Moment ignored -> false;
            case Octets octets -> octets.base64().isEmpty();
            case Nil ignored -> true;
            case Items items -> items.items().isEmpty();
            case Entries entries -> entries.entries().isEmpty();
            case Struct ignored -> false;
        };
    }
}
