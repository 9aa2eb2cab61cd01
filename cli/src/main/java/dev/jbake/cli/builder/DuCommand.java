package dev.jbake.cli.builder;

import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.proto.control.UsageRecord;
import dev.jbake.cli.option.Arguments;
import dev.jbake.cli.option.Option;
import dev.jbake.cli.option.UsageException;
import dev.jbake.debug.DebugLog;
import dev.jbake.driver.Patience;
import dev.jbake.driver.WaitDisplay;
import dev.jbake.status.DaemonCaches;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;

/// `jbake builder du`: what the caches of a builder hold.
public final class DuCommand extends BuilderCommand {
    static final Option FILTER =
            Option.values("filter", "NAME=VALUE", "Only records of which this is true, such as type=regular");

    private static final Option FORMAT =
            Option.value("format", "FORMAT", "Print as table, as pretty, as json, or by a template such as '{{.ID}}'");
    private static final Option VERBOSE = Option.flag("verbose", "Shorthand for --format=pretty");

    private static final String COLUMNS = "{{.ID}}\t{{.Reclaimable}}\t{{.Size}}\t{{.LastUsedAt}}";
    private static final int TAB = 8;

    @Override
    public String name() {
        return "du";
    }

    @Override
    public String summary() {
        return "List what the caches of a builder hold, and their sizes";
    }

    @Override
    public List<Option> options() {
        return List.of(BUILDER, FILTER, FORMAT, TIMEOUT, VERBOSE);
    }

    @Override
    int run(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException, InterruptedException {
        String written = arguments.text(FORMAT, "");
        if (!written.isEmpty() && arguments.on(VERBOSE)) {
            throw new UsageException("--format and --verbose cannot be used together");
        }
        boolean pretty = arguments.on(VERBOSE) || written.equals("pretty");
        boolean plain = written.isEmpty() || written.equals("table");
        RowFormat format = RowFormat.of(plain || pretty ? "table" : written, COLUMNS, CacheRecord.HEADERS);
        CacheFilter filter = CacheFilter.of(arguments.all(FILTER));
        List<UsageRecord> records = caches(arguments, setting).usage(filter.conditions());
        Instant now = setting.host().clock().instant();
        List<CacheRecord> rows = records.stream()
                .map(record -> new CacheRecord(record, now, format.isTable() && !pretty))
                .toList();
        PrintStream out = setting.console().out();
        if (pretty) {
            rows.forEach(row -> out.print(row.page() + "\n"));
        } else {
            out.print(format.print(rows));
        }
        if ((pretty || plain) && arguments.all(FILTER).isEmpty()) {
            out.print(summary(records));
        }
        return OK;
    }

    /// The caches of the builder that the command line names.
    static DaemonCaches caches(Arguments arguments, BuilderSetting setting)
            throws UsageException, UnusableBuilderException {
        BuilderInstance builder = setting.choice().choose(arguments.last(BUILDER));
        return new DaemonCaches(
                builder,
                setting.contexts(),
                new Patience(timeout(arguments), WaitDisplay.NONE),
                DebugLog.of(false, setting.console().err()));
    }

    private static TabColumns summary(List<UsageRecord> records) {
        long total = 0;
        long reclaimable = 0;
        long shared = 0;
        for (UsageRecord record : records) {
            total += record.getSize();
            reclaimable += record.getInUse() ? 0 : record.getSize();
            shared += record.getShared() ? record.getSize() : 0;
        }
        TabColumns summary = TabColumns.tabbed(TAB);
        if (shared > 0) {
            summary.add("Shared:\t" + Units.decimal(shared));
            summary.add("Private:\t" + Units.decimal(total - shared));
        }
        return summary.add("Reclaimable:\t" + Units.decimal(reclaimable)).add("Total:\t" + Units.decimal(total));
    }
}
