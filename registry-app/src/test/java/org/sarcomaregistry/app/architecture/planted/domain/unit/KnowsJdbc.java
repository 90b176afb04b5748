package org.sarcomaregistry.app.architecture.planted.domain.unit;

import java.sql.Connection;

/** Mistake: the domain knows a database. */
public interface KnowsJdbc {

    Connection connection();
}
