package org.sarcomaregistry.app.architecture.planted.http.portal;

import java.util.Date;

/** Mistake: time in a class that can be changed. */
@SuppressWarnings("JavaUtilDate")
public interface KeepsADate {

    Date day();
}
