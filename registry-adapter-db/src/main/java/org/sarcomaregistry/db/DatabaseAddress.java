package org.sarcomaregistry.db;

/**
 * Where a database is and who may enter: a JDBC address of PostgreSQL, a user and a password. None of the three may be
 * blank, except the password where the server asks for none.
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    public DatabaseAddress {
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "Not the address of a PostgreSQL database; it begins with jdbc:postgresql:");
        }
        if (user.isBlank()) {
            throw new IllegalArgumentException("A database needs a user");
        }
    }

    /** Address and user, never the password; parameters of the address, where passwords like to hide, are left out. */
    @Override
    public String toString() {
        return jdbcUrl.replaceFirst("\\?.*", "") + " as " + user;
    }
}
