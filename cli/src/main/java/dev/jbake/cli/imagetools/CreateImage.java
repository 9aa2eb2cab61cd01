package dev.jbake.cli.imagetools;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Operands;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import dev.jbake.imagetools.CreateRequest;
import dev.jbake.imagetools.Creation;
import dev.jbake.imagetools.ImageException;
import dev.jbake.progress.Progress;
import dev.jbake.progress.ProgressMode;
import dev.jbake.progress.ProgressOutput;
import dev.jbake.progress.Terminal;
import dev.jbake.result.MetadataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `jbake imagetools create`: an image made of others.
public final class CreateImage implements Command {
    private static final Option ANNOTATION = Option.values(
            "annotation", "KEY=VALUE", "Add an annotation, of the index or of descriptors: index:KEY=VALUE");
    private static final Option APPEND = Option.flag("append", "Keep what the first of the tags has");
    private static final Option DRY_RUN = Option.flag("dry-run", "Print the image instead of pushing it");
    private static final Option FILE = Option.values("file", 'f', "FILE", "Read a source from a file");
    private static final Option METADATA_FILE =
            Option.value("metadata-file", "FILE", "Write the descriptor and the names of the image to a file");
    private static final Option PLATFORM =
            Option.values("platform", 'p', "PLATFORM", "Keep only the images of some platforms");
    private static final Option PREFER_INDEX = Option.flag(
            "prefer-index", "Put the manifest of a single source into an index (default true); else copy it as it is");
    private static final Option PROGRESS =
            Option.value("progress", "FORM", "Show progress as: auto, plain, tty, quiet, none or rawjson");
    private static final Option TAG = Option.values("tag", 't', "NAME", "Name the image; it is pushed there");

    @Override
    public String name() {
        return "create";
    }

    @Override
    public String summary() {
        return "Make an image out of images in registries";
    }

    @Override
    public String details() {
        return """
                SOURCE is the name of an image, a digest in the only repository that is named, or the JSON of a descriptor.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(ANNOTATION, APPEND, DRY_RUN, FILE, METADATA_FILE, PLATFORM, PREFER_INDEX, PROGRESS, TAG);
    }

    @Override
    public Operands operands() {
        return Operands.any("[SOURCE...]");
    }

    @Override
    public int run(Arguments arguments, Host host, Console console) throws UsageException, IOException {
        if (arguments.words().isEmpty() && arguments.all(FILE).isEmpty()) {
            throw new UsageException("no sources specified");
        }
        boolean dry = arguments.on(DRY_RUN);
        if (!dry && arguments.all(TAG).isEmpty()) {
            throw new UsageException("can't push with no tags specified, please set --tag or --dry-run");
        }
        CreateRequest request = request(arguments, host);
        Path metadata = metadataFile(arguments.last(METADATA_FILE), host);
        ProgressMode mode = progress(arguments, host);
        return WithRegistries.run(host, console, tools -> {
            Creation image = tools.create(request);
            if (image.droppedAnnotations()) {
                console.err()
                        .println("WARNING: the annotations were left out, because all images are in Docker's format,"
                                + " whose manifest list has none");
            }
            if (dry) {
                console.out().print(image.text() + "\n");
                return OK;
            }
            push(image, new ProgressOutput(mode, Terminal.isError(), console.err(), host));
            if (metadata != null) {
                MetadataFile.write(metadata, image.metadata());
            }
            return OK;
        });
    }

    private static void push(Creation image, ProgressOutput output) throws ImageException {
        try (Progress progress = output.start("", "")) {
            image.push(progress);
        }
    }

    private static CreateRequest request(Arguments arguments, Host host) throws IOException {
        List<String> sources = new ArrayList<>();
        for (String file : arguments.all(FILE)) {
            try {
                sources.add(Files.readString(host.resolve(file)));
            } catch (IOException e) {
                throw new IOException("open " + file + ": " + Reason.inGo(e), e);
            }
        }
        sources.addAll(arguments.words());
        return new CreateRequest(
                sources,
                arguments.all(TAG),
                arguments.on(APPEND),
                !arguments.has(PREFER_INDEX) || arguments.on(PREFER_INDEX),
                arguments.all(ANNOTATION),
                arguments.all(PLATFORM));
    }

    private static ProgressMode progress(Arguments arguments, Host host) throws UsageException {
        try {
            ProgressMode mode = ProgressMode.parse(arguments.text(PROGRESS, "auto"), host);
            if (mode == ProgressMode.TTY && !Terminal.isError()) {
                throw new UsageException("failed to get console: provided file is not a console");
            }
            return mode;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /// Checks the directory now: an image must not be pushed without a place to write its descriptor to.
    private static @Nullable Path metadataFile(@Nullable String written, Host host) throws UsageException {
        if (written == null || written.isEmpty()) {
            return null;
        }
        Path file = host.resolve(written);
        Path directory = file.getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw new UsageException(
                    "invalid output path: stat " + Path.of(written).getParent() + ": no such file or directory");
        }
        return file;
    }
}
