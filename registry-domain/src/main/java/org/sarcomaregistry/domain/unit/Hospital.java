package org.sarcomaregistry.domain.unit;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A hospital of a trust, at one place.
 *
 * @param name short, unique in Norway, for display: Haukeland
 * @param registeredName as in the register of legal entities
 * @param services radiotherapy and protons are general knowledge and provisional
 * @param reshId id in the register of units of the specialist health service, where we know it
 * @param crnCode hospital code of the Cancer Registry; absent for rehabilitation and other small units
 */
public record Hospital(
        OrganisationNumber number,
        String name,
        String registeredName,
        Trust trust,
        ImmutableSet<Service> services,
        Optional<String> reshId,
        Optional<String> crnCode) {

    /** {@return the region that the trust belongs to} */
    public Region region() {
        return trust.region();
    }

    /** {@return one of the four centres with a weekly multidisciplinary sarcoma meeting} */
    public boolean sarcomaCentre() {
        return services.contains(Service.SARCOMA_CENTRE);
    }

    /** {@return one of the two hospitals of the multiregional service for surgery of bone sarcoma} */
    public boolean boneSurgeryService() {
        return services.contains(Service.BONE_SURGERY);
    }

    /**
     * Has a radiotherapy department; provisional.
     *
     * @return whether it has one
     */
    public boolean radiotherapy() {
        return services.contains(Service.RADIOTHERAPY);
    }
}
