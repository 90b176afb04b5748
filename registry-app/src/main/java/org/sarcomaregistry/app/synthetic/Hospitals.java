package org.sarcomaregistry.app.synthetic;

/** Hospitals that have a part of their own in the care for sarcoma. */
final class Hospitals {

    static final String RADIUMHOSPITALET = "974707152";
    static final String RIKSHOSPITALET = "874716782";
    static final String HAUKELAND = "974557746";

    private Hospitals() {}
}
