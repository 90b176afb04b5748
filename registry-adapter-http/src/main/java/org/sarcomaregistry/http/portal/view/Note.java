package org.sarcomaregistry.http.portal.view;

import java.util.Optional;

/**
 * An indicator that has no figure at a place.
 *
 * @param why why not
 * @param elsewhere where it has one
 */
public record Note(String name, String why, Optional<Link> elsewhere) {}
