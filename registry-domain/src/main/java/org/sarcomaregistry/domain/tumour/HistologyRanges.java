package org.sarcomaregistry.domain.tumour;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/** Which ranges of histology codes each group holds; no code lies in two. */
record HistologyRanges(ImmutableList<HistologyGroup> groups, ImmutableRangeMap<Integer, HistologyGroup> ranges) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

    static HistologyRanges of(Table table) {
        table.withColumns("number", "name_en", "name_nb", "ranges", "systemic", "unspecific")
                .unique("number");
        var groups = ImmutableList.<HistologyGroup>builder();
        var ranges = TreeRangeMap.<Integer, HistologyGroup>create();
        for (Row row : table.rows()) {
            var group = HistologyGroup.of(row);
            groups.add(group);
            for (String member : row.list("ranges")) {
                var range = range(member).orElseThrow(() -> row.broken("ranges cannot hold " + member));
                if (!ranges.subRangeMap(range).asMapOfRanges().isEmpty()) {
                    throw row.broken("claims " + member + ", which another group holds");
                }
                ranges.put(range, group);
            }
        }
        return new HistologyRanges(groups.build(), ImmutableRangeMap.copyOf(ranges));
    }

    Optional<HistologyGroup> group(int histology) {
        return Optional.ofNullable(ranges.get(histology));
    }

    static Optional<Range<Integer>> range(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(written.group(1));
        int last = Optional.ofNullable(written.group(2)).map(Integer::parseInt).orElse(first);
        return first <= last ? Optional.of(Range.closed(first, last)) : Optional.empty();
    }
}
