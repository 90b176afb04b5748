package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;

/** Spoils forms: some so that the registry rejects them, some so that they must be corrected later. */
final class Mistakes {

    private static final int FAR_AHEAD_DAYS = 400;

    private Mistakes() {}

    /** A form that the registry must reject. */
    static Form broken(Form form, LocalDate received, Draw draw) {
        var broken = form.copy();
        return switch (draw.between(0, 4)) {
            case 0 -> broken.put("target", "elsewhere");
            case 1 -> broken.put("documented_on", received.plusDays(FAR_AHEAD_DAYS));
            case 2 -> broken.without("reporter_hpr");
            case 3 -> broken.put("patient_value", misspelt(form.answer("patient_value")));
            default ->
                broken.put(
                        "sender_unit",
                        Practices.near(Catchment.ALL.from(draw), draw).unit());
        };
    }

    /** Both check digits can't be right when one of the last digits is changed. */
    private static String misspelt(String id) {
        int last = id.length() - 1;
        char wrong = id.charAt(last) == '9' ? '0' : (char) (id.charAt(last) + 1);
        return id.substring(0, last) + wrong;
    }

    /** A form that can be true but isn't what happened. */
    static Form mistaken(Form form) {
        var mistaken = form.copy();
        return switch (form.kind()) {
            case WORK_UP -> mistaken.put("pet", "unknown").without("pet_date").without("size_mm");
            case SURGERY ->
                mistaken.put("residual", "RX").put("surgeon_margin", "unknown").without("margin_mm");
            case RADIOTHERAPY -> mistaken.put("fractions", "unknown").without("end");
            case SYSTEMIC_THERAPY -> mistaken.put("stop_reason", "unknown").without("cycles");
            default -> mistaken.put("status", "unknown");
        };
    }
}
