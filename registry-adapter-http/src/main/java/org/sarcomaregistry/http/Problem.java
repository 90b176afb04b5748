package org.sarcomaregistry.http;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * Why a request was not answered as asked (RFC 9457).
 *
 * @param violations what is wrong with the request in particular
 * @param receipt id of the receipt under which a rejected message can be found again
 * @param headers what the answer says beside its body
 */
public record Problem(
        ProblemKind kind,
        ImmutableList<Violation> violations,
        Optional<String> receipt,
        ImmutableMap<String, String> headers) {

    /** A problem that its kind says all about. */
    public static Problem of(ProblemKind kind) {
        return new Problem(kind, ImmutableList.of(), Optional.empty(), ImmutableMap.of());
    }

    /** The same problem with particulars. */
    public Problem withViolations(List<Violation> found) {
        return new Problem(kind, ImmutableList.copyOf(found), receipt, headers);
    }

    /** The same problem, kept under a receipt. */
    public Problem withReceipt(String id) {
        return new Problem(kind, violations, Optional.of(id), headers);
    }

    /** The same problem with a header more. */
    public Problem withHeader(String name, String value) {
        var more = ImmutableMap.<String, String>builder().putAll(headers).put(name, value);
        return new Problem(kind, violations, receipt, more.buildKeepingLast());
    }

    /** As something to throw from within a handler. */
    public ProblemException toException() {
        return new ProblemException(this);
    }
}
