/**
 * What each page shows, written out in the reader's language, ready for a template. No question to a store and no
 * decision about access belongs here.
 */
@NullMarked
package org.sarcomaregistry.http.portal.view;

import org.jspecify.annotations.NullMarked;
