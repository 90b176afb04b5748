package org.sarcomaregistry.domain.disclosure;

import java.util.Comparator;

/**
 * Names a number of a public table; the same number of the next release has the same address.
 *
 * @param table such as an indicator's id
 * @param place code of the place, or whatever a row is about
 * @param year the calendar year; 0 for a table without years
 * @param item what is counted there
 */
public record Address(String table, String place, int year, String item) implements Comparable<Address> {

    private static final Comparator<Address> ORDER = Comparator.comparing(Address::table)
            .thenComparing(Address::year)
            .thenComparing(Address::place)
            .thenComparing(Address::item);

    @Override
    public int compareTo(Address other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table + "/" + place + "/" + year + "/" + item;
    }
}
