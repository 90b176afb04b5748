package org.sarcomaregistry.domain.pathway;

import org.sarcomaregistry.domain.text.Text;

/**
 * A code that hospitals write when a patient reaches a stage of the pathway (pakkeforløp).
 *
 * @param code {@code A36FK} and the like
 * @param provisional inferred from the codes of other pathways
 */
public record PathwayCode(String code, PathwayStage stage, Text name, boolean provisional) {}
