package dev.jbake.cty.convert;

import dev.jbake.cty.Path;
import java.util.ArrayList;
import java.util.List;

/// A value that cannot become one of the wanted type; the message is the reference's, without the path.
public final class ConversionException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Path path;

    ConversionException(String message) {
        this(message, Path.EMPTY);
    }

    private ConversionException(String message, Path path) {
        super(message, null, false, false);
        this.path = path;
    }

    /// Where in the converted value the trouble is.
    public Path path() {
        return path;
    }

    /// The message, which is never null.
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }

    ConversionException under(Path.Step step) {
        List<Path.Step> steps = new ArrayList<>();
        steps.add(step);
        steps.addAll(path.steps());
        return new ConversionException(getMessage(), new Path(steps));
    }
}
