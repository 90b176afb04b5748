package org.sarcomaregistry.application.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.night.Night;
import org.sarcomaregistry.application.night.Night.Claim;
import org.sarcomaregistry.application.night.Night.Made;
import org.sarcomaregistry.application.night.Nights;

/** Nights in the order of their dates. */
final class InMemoryNights implements Nights {

    private final Undo undo;
    private final List<Night> nights = new ArrayList<>();

    InMemoryNights(Undo undo) {
        this.undo = undo;
    }

    @Override
    public Optional<Night> last() {
        return Optional.ofNullable(Iterables.getLast(nights, null));
    }

    @Override
    public boolean claim(Claim claim) {
        int place = place(claim.dataDate());
        if (place >= 0) {
            var night = nights.get(place);
            return night.isFree(claim.holder(), claim.at())
                    && change(place, new Night(claim, night.attempts() + 1, Optional.empty()));
        }
        last().ifPresent(last -> refuse(last, claim.dataDate()));
        nights.add(new Night(claim, 1, Optional.empty()));
        undo.by(() -> nights.remove(nights.size() - 1));
        return true;
    }

    private static void refuse(Night last, LocalDate next) {
        if (!last.dataDate().plusDays(1).equals(next)) {
            throw new IllegalStateException("dates would be left out");
        }
        if (last.made().isEmpty()) {
            throw new Collision(new IllegalStateException("the night before is not made"));
        }
    }

    @Override
    public boolean made(LocalDate dataDate, Made made) {
        int place = place(dataDate);
        if (place < 0 || nights.get(place).made().isPresent()) {
            return false;
        }
        var night = nights.get(place);
        return change(place, new Night(night.claim(), night.attempts(), Optional.of(made)));
    }

    private boolean change(int place, Night changed) {
        var before = nights.set(place, changed);
        undo.by(() -> nights.set(place, before));
        return true;
    }

    private int place(LocalDate dataDate) {
        return Iterables.indexOf(nights, night -> night.dataDate().equals(dataDate));
    }

    @Override
    public ImmutableList<Night> all() {
        return ImmutableList.copyOf(nights).reverse();
    }
}
