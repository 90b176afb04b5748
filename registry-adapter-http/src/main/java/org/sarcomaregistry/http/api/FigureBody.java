package org.sarcomaregistry.http.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.PublicFigure;

/** A figure with its name. */
record FigureBody(
        String indicator,
        PlaceBody place,
        int year,
        @JsonUnwrapped ValueBody value) {

    static FigureBody whole(Figure figure) {
        return of(figure.key(), ValueBody.whole(figure));
    }

    static FigureBody open(Figure figure) {
        return of(figure.key(), ValueBody.open(PublicFigure.of(figure)));
    }

    private static FigureBody of(FigureKey key, ValueBody value) {
        return new FigureBody(key.indicator(), PlaceBody.of(key.scope()), key.year(), value);
    }
}
