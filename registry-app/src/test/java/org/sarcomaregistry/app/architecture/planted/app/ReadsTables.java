package org.sarcomaregistry.app.architecture.planted.app;

import org.sarcomaregistry.app.architecture.planted.db.schema.innocent.Tables;

/** Mistake: generated tables are used outside the stores. */
public interface ReadsTables {

    Tables tables();
}
