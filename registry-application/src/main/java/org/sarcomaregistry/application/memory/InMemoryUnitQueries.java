package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.desk.UnitQueries;
import org.sarcomaregistry.application.reporting.Log;
import org.sarcomaregistry.domain.desk.QueryWord;
import org.sarcomaregistry.domain.desk.UnitQuery;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;

/** Queries by id, in the order in which they were asked. */
final class InMemoryUnitQueries implements UnitQueries {

    private final Undo undo;
    private final Log log;
    private final Map<UUID, UnitQuery> byId = new LinkedHashMap<>();

    InMemoryUnitQueries(Undo undo, Log log) {
        this.undo = undo;
        this.log = log;
    }

    @Override
    public void add(UnitQuery query) {
        if (byId.containsKey(query.id())) {
            throw new Collision(new IllegalStateException("the query is kept already"));
        }
        byId.put(query.id(), query);
        undo.by(() -> byId.remove(query.id()));
    }

    @Override
    public void say(UUID id, int place, QueryWord word) {
        var query = Objects.requireNonNull(byId.get(id));
        if (query.words().size() != place) {
            throw new Collision(new IllegalStateException("another word was said meanwhile"));
        }
        byId.put(id, query.with(word));
        undo.by(() -> byId.put(id, query));
    }

    @Override
    public Optional<UnitQuery> find(UUID id) {
        return Optional.ofNullable(byId.get(id)).map(this::asTheLogHasIt);
    }

    @Override
    public ImmutableList<UnitQuery> about(MessageKey report) {
        return byId.values().stream()
                .filter(query -> query.question().about().equals(report))
                .map(this::asTheLogHasIt)
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<UnitQuery> all() {
        return byId.values().stream().map(this::asTheLogHasIt).collect(toImmutableList());
    }

    private UnitQuery asTheLogHasIt(UnitQuery query) {
        return log.of(query.person()).stream()
                .filter(entry -> entry.position() > query.askedAfter())
                .filter(entry -> entry.replaces()
                        .filter(query.question().about()::equals)
                        .isPresent())
                .findFirst()
                .map(Entry::ref)
                .map(query::closedBy)
                .orElse(query);
    }
}
