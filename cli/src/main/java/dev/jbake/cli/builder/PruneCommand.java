package dev.jbake.cli.builder;

import dev.jbake.bake.attribute.form.ByteSize;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.proto.control.PruneRequest;
import dev.jbake.buildkit.proto.control.UsageRecord;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.go.GoQuote;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;

/// `jbake builder prune`: removes what the caches of a builder hold.
public final class PruneCommand extends BuilderCommand {
    private static final Option ALL = Option.flag("all", 'a', "Also remove internal records and frontend images");
    private static final Option FORCE = Option.flag("force", 'f', "Do not ask");
    private static final Option KEEP_STORAGE =
            Option.value("keep-storage", "SIZE", "The former name of --reserved-space");
    private static final Option MAX_USED =
            Option.value("max-used-space", "SIZE", "Keep no more than this of the cache");
    private static final Option MIN_FREE =
            Option.value("min-free-space", "SIZE", "Stop when this much of the disk is free");
    private static final Option RESERVED =
            Option.value("reserved-space", "SIZE", "Keep this much of the cache in any case");
    private static final Option VERBOSE = Option.flag("verbose", "Print all that is known of what is removed");

    @Override
    public String name() {
        return "prune";
    }

    @Override
    public String summary() {
        return "Remove what the caches of a builder hold";
    }

    @Override
    public List<Option> options() {
        return List.of(
                ALL, BUILDER, DuCommand.FILTER, FORCE, KEEP_STORAGE, MAX_USED, MIN_FREE, RESERVED, TIMEOUT, VERBOSE);
    }

    @Override
    int run(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, IOException, InterruptedException {
        PruneRequest request = request(arguments);
        if (arguments.has(KEEP_STORAGE)) {
            setting.console()
                    .err()
                    .println("Flag --keep-storage has been deprecated, keep-storage flag has been"
                            + " changed to reserved-space");
        }
        String warning =
                arguments.on(ALL) ? "This will remove all build cache." : "This will remove all dangling build cache.";
        if (!arguments.on(FORCE) && !Consent.ask(warning, setting.host(), setting.console())) {
            return OK;
        }
        Removed removed = new Removed(setting.console().out(), setting.host().clock(), arguments.on(VERBOSE));
        DuCommand.caches(arguments, setting).prune(request, setting.host().random(), removed::print);
        setting.console().out().print("Total:\t" + Units.decimal(removed.total) + "\n");
        return OK;
    }

    private static PruneRequest request(Arguments arguments) throws UsageException {
        CacheFilter filter = CacheFilter.of(arguments.all(DuCommand.FILTER));
        return PruneRequest.newBuilder()
                .addFilter(filter.conditions())
                .setAll(arguments.on(ALL))
                .setKeepDuration(filter.age())
                .setReservedSpace(size(arguments, arguments.has(KEEP_STORAGE) ? KEEP_STORAGE : RESERVED))
                .setMaxUsedSpace(size(arguments, MAX_USED))
                .setMinFreeSpace(size(arguments, MIN_FREE))
                .build();
    }

    private static long size(Arguments arguments, Option option) throws UsageException {
        String written = arguments.last(option);
        try {
            return written == null ? 0 : ByteSize.parse(written);
        } catch (InvalidContent e) {
            throw new UsageException("invalid argument " + GoQuote.quote(written) + " for \"--" + option.name()
                    + "\" flag: " + e.reason());
        }
    }

    /// What has been removed so far.
    private static final class Removed {
        private static final int TAB = 8;
        private static final String HEADER = "ID\tRECLAIMABLE\tSIZE\tLAST ACCESSED";

        private final PrintStream out;
        private final InstantSource clock;
        private final boolean verbose;
        private boolean first = true;
        private long total;

        private Removed(PrintStream out, InstantSource clock, boolean verbose) {
            this.out = out;
            this.clock = clock;
            this.verbose = verbose;
        }

        private void print(UsageRecord record) {
            total += record.getSize();
            CacheRecord row = new CacheRecord(record, clock.instant(), !verbose);
            out.print(verbose ? row.removedPage() : line(row));
            out.flush();
        }

        // As in the reference, only the first line is laid out with the header.
        private String line(CacheRecord row) {
            TabColumns columns = TabColumns.tabbed(TAB);
            if (first) {
                columns.add(HEADER);
                first = false;
            }
            return columns.add(padded(row.field("ID"), 40) + "\t" + padded(row.field("Reclaimable"), 5) + "\t"
                            + padded(row.field("Size"), 10) + "\t" + row.field("LastUsedAt"))
                    .toString();
        }

        private static String padded(String text, int width) {
            return text + " ".repeat(Math.max(0, width - text.length()));
        }
    }
}
