package org.sarcomaregistry.application.desk;

import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.querying.CurrentCourses;

/** Everything that is done at the registry's desk. */
public record Desk(Doubts doubts, Asking asking, Adjudicating adjudicating) {

    /** The desk of a registry. */
    public static Desk of(Transactions transactions, CurrentCourses courses, DeskTools tools) {
        var access = new Access(transactions);
        return new Desk(
                new Doubts(courses),
                new Asking(transactions, courses, access, tools),
                new Adjudicating(transactions, courses, access, tools));
    }
}
