package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftEvent;
import org.sarcomaregistry.application.drafting.Drafts;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Drafts by id, and what happened to them in the order in which it did. */
final class InMemoryDrafts implements Drafts {

    private final Undo undo;
    private final Map<UUID, Draft> byId = new HashMap<>();
    private final List<DraftEvent> events = new ArrayList<>();

    InMemoryDrafts(Undo undo) {
        this.undo = undo;
    }

    @Override
    public Optional<Draft> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Draft> active(Draft.Subject subject) {
        return active().filter(draft -> draft.subject().filter(subject::equals).isPresent())
                .findFirst();
    }

    @Override
    public ImmutableList<Draft> active(Collection<OrganisationNumber> units) {
        return active().filter(draft -> units.contains(draft.unit().number()))
                .sorted(comparing(Draft::savedAt).thenComparing(Draft::id))
                .map(Draft::withoutForm)
                .collect(toImmutableList());
    }

    @Override
    public int heldBy(String holder) {
        return (int) active().filter(draft -> draft.holder().equals(holder)).count();
    }

    private Stream<Draft> active() {
        return byId.values().stream().filter(draft -> draft.state() == Draft.State.ACTIVE);
    }

    @Override
    public void add(Draft draft) {
        require(!byId.containsKey(draft.id()));
        put(draft);
    }

    @Override
    public void replace(long shown, Draft next) {
        require(find(next.id()).filter(now -> now.isOpenAt(shown)).isPresent());
        put(next);
    }

    private void put(Draft draft) {
        boolean alone = draft.state() != Draft.State.ACTIVE
                || draft.subject()
                        .flatMap(this::active)
                        .filter(other -> !other.id().equals(draft.id()))
                        .isEmpty();
        require(alone);
        var before = find(draft.id());
        byId.put(draft.id(), draft);
        undo.by(() -> before.ifPresentOrElse(was -> byId.put(was.id(), was), () -> byId.remove(draft.id())));
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new Collision(new IllegalStateException("another draft is in the way"));
        }
    }

    @Override
    public void note(DraftEvent event) {
        events.add(event);
        undo.by(() -> events.remove(events.size() - 1));
    }

    @Override
    public ImmutableList<DraftEvent> history(UUID id) {
        return events.stream().filter(event -> event.draft().equals(id)).collect(toImmutableList());
    }
}
