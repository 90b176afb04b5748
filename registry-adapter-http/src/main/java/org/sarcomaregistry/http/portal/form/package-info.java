/**
 * Pages of forms, made of the codebook alone: which controls a form has, what stands in them, and what a browser sends
 * back. Who may write a draft and what becomes of it does not belong here.
 */
@NullMarked
package org.sarcomaregistry.http.portal.form;

import org.jspecify.annotations.NullMarked;
