package org.sarcomaregistry.domain.programme;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.text.Text;

/**
 * A follow-up visit that a schedule asks for. A report counts for the visit whose day is nearest.
 *
 * @param number from 1
 * @param on the day on which it is due at the latest
 * @param first first day on which an examination counts for it
 * @param last last such day
 * @param by the follow-up reports that count for it; empty unless it is reported
 */
public record DueVisit(
        int number,
        LocalDate on,
        LocalDate first,
        LocalDate last,
        Text examinations,
        VisitState state,
        ImmutableList<EntryRef> by) {}
