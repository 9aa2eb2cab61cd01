package dev.jbake.bake.block;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.TupleConstructor;
import java.util.ArrayList;
import java.util.List;

/// An element of a list that an attribute cannot use.
///
/// @param written the element
/// @param reason the reference's words
record WrongElement(Expression written, String reason) {
    private static final String FIRST = "element 0: ";

    /// All of a list that is written with its elements; none for any other expression.
    static List<WrongElement> of(Attribute<?> attribute, Expression list, Value value) {
        List<WrongElement> wrong = new ArrayList<>();
        boolean takesLists = reason(attribute, Value.tuple(List.of())).isEmpty();
        if (takesLists && list instanceof TupleConstructor tuple && value.type().isTuple()) {
            List<Value> elements = value.elements();
            for (int i = 0; i < elements.size(); i++) {
                String reason = reason(attribute, Value.tuple(List.of(elements.get(i))));
                if (!reason.isEmpty()) {
                    String ofList =
                            reason.startsWith(FIRST) ? "element " + i + reason.substring(FIRST.length() - 2) : reason;
                    wrong.add(new WrongElement(tuple.elements().get(i), ofList));
                }
            }
        }
        return wrong;
    }

    /// Why an attribute cannot use a value, empty if it can.
    private static String reason(Attribute<?> attribute, Value value) {
        try {
            BlockValues.read(attribute, value);
            return "";
        } catch (ConversionException e) {
            return e.getMessage();
        } catch (InvalidContent e) {
            return e.reason();
        }
    }
}
