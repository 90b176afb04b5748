package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What everybody knows beside the cells: one sum is not less than another, as the operated are not more than the cases.
 *
 * @param name of the relation; the same in every release
 * @param more smallest counts of the greater sum
 * @param less smallest counts of the lesser sum; none for a plain least value
 * @param least by how much the first sum is the greater, at least
 */
public record AtLeast(Address name, ImmutableList<Address> more, ImmutableList<Address> less, long least) {

    /** The same relation between the counts of two releases. */
    AtLeast with(AtLeast other) {
        return new AtLeast(name, both(more, other.more), both(less, other.less), least);
    }

    private static ImmutableList<Address> both(ImmutableList<Address> one, ImmutableList<Address> other) {
        return ImmutableSet.<Address>builder().addAll(one).addAll(other).build().asList();
    }
}
