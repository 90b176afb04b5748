package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Objects;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.Hospital;
import org.sarcomaregistry.domain.unit.PathologyLaboratories;
import org.sarcomaregistry.domain.unit.PathologyLaboratory;

/** Which pathology laboratory a hospital sends its specimens to: its own, its trust's, or one of its region's. */
final class Laboratories {

    private static final ImmutableMap<String, String> BY_HOSPITAL = byHospital();

    private Laboratories() {}

    static String of(String hospital) {
        return Objects.requireNonNull(BY_HOSPITAL.get(hospital));
    }

    private static ImmutableMap<String, String> byHospital() {
        var codes = ImmutableMap.<String, String>builder();
        for (Hospital hospital : HealthUnits.norway().hospitals()) {
            PathologyLaboratories.norway().all().stream()
                    .filter(laboratory -> laboratory.hospital().isPresent())
                    .min(Comparator.comparingInt(laboratory -> distance(hospital, laboratory)))
                    .ifPresent(nearest -> codes.put(hospital.number().digits(), nearest.code()));
        }
        return codes.buildOrThrow();
    }

    private static int distance(Hospital from, PathologyLaboratory laboratory) {
        var to = laboratory.hospital().orElseThrow();
        if (from.number().equals(to.number())) {
            return 0;
        }
        if (from.trust().equals(to.trust())) {
            return 1;
        }
        return from.region().equals(to.region()) ? to.sarcomaCentre() ? 2 : 3 : 4;
    }
}
