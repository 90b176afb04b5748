package org.sarcomaregistry.application.desk;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.domain.desk.QueryWord;
import org.sarcomaregistry.domain.desk.UnitQuery;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * What the registry has asked units, and every word since. Nothing in it is ever changed or deleted; that a report was
 * corrected or withdrawn is seen in the log.
 */
public interface UnitQueries {

    /** Keeps a query with its question. */
    void add(UnitQuery query);

    /**
     * Keeps a word that was said in a query.
     *
     * @param place how many words were said before it
     * @throws org.sarcomaregistry.application.Collision if another word has taken the place
     */
    void say(UUID query, int place, QueryWord word);

    /** The query with an id. */
    Optional<UnitQuery> find(UUID id);

    /** The queries about a report, in the order in which they were asked. */
    ImmutableList<UnitQuery> about(MessageKey report);

    /** All queries, in the order in which they were asked. */
    ImmutableList<UnitQuery> all();
}
