/**
 * The portal: pages made on the server, for a hospital and for everybody, readable without JavaScript. What a figure may
 * say is the domain's; who may see it is the application's.
 */
@NullMarked
package org.sarcomaregistry.http.portal;

import org.jspecify.annotations.NullMarked;
