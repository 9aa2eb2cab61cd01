package dev.jbake.cli.builder;

import com.google.common.collect.ImmutableMap;
import com.google.protobuf.Timestamp;
import dev.jbake.buildkit.proto.control.UsageRecord;
import dev.jbake.cli.builder.RowTemplate.Row;
import dev.jbake.json.JsonWriter;
import java.time.Duration;
import java.time.Instant;

/// One record of a daemon's cache as lists show it.
///
/// @param now for how long ago it was used
/// @param table whether it is marked with a star what may change
record CacheRecord(UsageRecord record, Instant now, boolean table) implements Row {
    /// The fields, with the headers of their columns.
    static final ImmutableMap<String, String> HEADERS = ImmutableMap.<String, String>builder()
            .put("ID", "ID")
            .put("Parents", "PARENTS")
            .put("CreatedAt", "CREATED AT")
            .put("Mutable", "MUTABLE")
            .put("Reclaimable", "RECLAIMABLE")
            .put("Shared", "SHARED")
            .put("Size", "SIZE")
            .put("Description", "DESCRIPTION")
            .put("UsageCount", "USAGE COUNT")
            .put("LastUsedAt", "LAST ACCESSED")
            .put("Type", "TYPE")
            .buildOrThrow();

    @Override
    public String field(String name) {
        return switch (name) {
            case "ID" -> record.getId() + (table && record.getMutable() ? "*" : "");
            case "Parents" -> "[" + String.join(" ", record.getParentsList()) + "]";
            case "CreatedAt" -> Units.moment(instant(record.getCreatedAt()));
            case "Mutable" -> String.valueOf(record.getMutable());
            case "Reclaimable" -> String.valueOf(!record.getInUse());
            case "Shared" -> String.valueOf(record.getShared());
            case "Size" -> Units.decimal(record.getSize()) + (table && record.getShared() ? "*" : "");
            case "Description" -> record.getDescription();
            case "UsageCount" -> String.valueOf(record.getUsageCount());
            case "LastUsedAt" ->
                record.hasLastUsedAt() ? Units.ago(Duration.between(instant(record.getLastUsedAt()), now)) : "";
            default -> record.getRecordType();
        };
    }

    private static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }

    @Override
    public String json() {
        JsonWriter json = new JsonWriter("", true).beginObject();
        json.name("CreatedAt").string(field("CreatedAt"));
        json.name("Description").string(field("Description"));
        json.name("ID").string(field("ID")).name("LastUsedAt").string(field("LastUsedAt"));
        json.name("Mutable").bool(record.getMutable()).name("Parents");
        if (record.getParentsList().isEmpty()) {
            json.nothing();
        } else {
            json.beginArray();
            record.getParentsList().forEach(json::string);
            json.endArray();
        }
        json.name("Reclaimable").bool(!record.getInUse()).name("Shared").bool(record.getShared());
        json.name("Size").string(field("Size")).name("Type").string(field("Type"));
        return json.name("UsageCount")
                .number(record.getUsageCount())
                .endObject()
                .toString();
    }

    /// All that is known of it, in lines.
    String page() {
        StringBuilder page =
                new StringBuilder("ID:           ").append(field("ID")).append('\n');
        if (!record.getParentsList().isEmpty()) {
            page.append("Parents:\n");
            record.getParentsList()
                    .forEach(parent -> page.append(" - ").append(parent).append('\n'));
        }
        page.append("Created at:   ").append(field("CreatedAt")).append('\n');
        page.append("Mutable:      ").append(field("Mutable")).append('\n');
        page.append("Reclaimable:  ").append(field("Reclaimable")).append('\n');
        page.append("Shared:       ").append(field("Shared")).append('\n');
        page.append("Size:         ").append(field("Size")).append('\n');
        append(page, "Description:  ", field("Description"));
        page.append("Usage count:  ").append(field("UsageCount")).append('\n');
        append(page, "Last used:    ", field("LastUsedAt"));
        append(page, "Type:         ", field("Type"));
        return page.toString();
    }

    private static void append(StringBuilder page, String name, String value) {
        if (!value.isEmpty()) {
            page.append(name).append(value).append('\n');
        }
    }

    /// The same for `prune`, whose columns are narrower.
    String removedPage() {
        TabColumns page = TabColumns.tabbed(8).add("ID:\t" + field("ID"));
        if (!record.getParentsList().isEmpty()) {
            page.add("Parent:\t" + String.join(",", record.getParentsList()));
        }
        page.add("Created at:\t" + field("CreatedAt"));
        page.add("Mutable:\t" + field("Mutable"));
        page.add("Reclaimable:\t" + field("Reclaimable"));
        page.add("Shared:\t" + field("Shared"));
        page.add("Size:\t" + field("Size"));
        add(page, "Description", field("Description"));
        page.add("Usage count:\t" + field("UsageCount"));
        add(page, "Last used", field("LastUsedAt"));
        add(page, "Type", field("Type"));
        return page.add("").toString();
    }

    private static void add(TabColumns page, String name, String value) {
        if (!value.isEmpty()) {
            page.add(name + ":\t" + value);
        }
    }
}
