package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/**
 * The worst complication of an operation by what it took to treat it.
 *
 * @see <a href="https://doi.org/10.1097/01.sla.0000133083.54934.ae">Dindo and others 2004</a>
 */
public enum ClavienDindo implements Labelled {
    /** No complication within 30 days. */
    NONE("none", "ingen komplikasjon", "no complication"),
    /** I: out of the ordinary, but without treatment. */
    GRADE_1("1", "grad I, uten behandling", "grade I, no treatment"),
    /** II: treated with drugs, blood or nutrition. */
    GRADE_2("2", "grad II, medikamentell behandling", "grade II, drug treatment"),
    /** IIIa: an intervention without general anaesthesia. */
    GRADE_3A("3a", "grad IIIa, inngrep uten narkose", "grade IIIa, intervention without general anaesthesia"),
    /** IIIb: an intervention under general anaesthesia. */
    GRADE_3B("3b", "grad IIIb, inngrep i narkose", "grade IIIb, intervention under general anaesthesia"),
    /** IVa: life in danger, one organ failing. */
    GRADE_4A("4a", "grad IVa, svikt i ett organ", "grade IVa, failure of one organ"),
    /** IVb: life in danger, several organs failing. */
    GRADE_4B("4b", "grad IVb, svikt i flere organer", "grade IVb, failure of several organs"),
    /** V: death. */
    GRADE_5("5", "grad V, død", "grade V, death"),
    /** Not told. */
    UNKNOWN("unknown", "ukjent", "unknown");

    private final String code;
    private final Text label;

    ClavienDindo(String code, String nb, String en) {
        this.code = code;
        label = Text.of(nb, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
