package org.sarcomaregistry.http.api;

import org.sarcomaregistry.application.querying.Effects.Effect;
import org.sarcomaregistry.domain.text.Text;

/** A figure that a report changed. */
record EffectBody(
        String indicator, Text name, PlaceBody place, int year, ValueBody before, ValueBody after, Text sentence) {

    static EffectBody of(Effect effect) {
        var key = effect.after().key();
        return new EffectBody(
                key.indicator(),
                effect.indicator().name(),
                PlaceBody.of(key.scope()),
                key.year(),
                ValueBody.whole(effect.before()),
                ValueBody.whole(effect.after()),
                effect.sentence());
    }
}
