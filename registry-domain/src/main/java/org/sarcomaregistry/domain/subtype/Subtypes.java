package org.sarcomaregistry.domain.subtype;

/** The subtypes that code asks for by name; everything else comes from the catalogue. */
public final class Subtypes {

    /** Catalogue entry {@code liposarcoma-nos}. */
    public static final SubtypeId LIPOSARCOMA = id("liposarcoma-nos");
    /** Catalogue entry {@code atypical-lipomatous-tumour}. */
    public static final SubtypeId ATYPICAL_LIPOMATOUS_TUMOUR = id("atypical-lipomatous-tumour");
    /** Catalogue entry {@code well-differentiated-liposarcoma}. */
    public static final SubtypeId WELL_DIFFERENTIATED_LIPOSARCOMA = id("well-differentiated-liposarcoma");
    /** Catalogue entry {@code dedifferentiated-liposarcoma}. */
    public static final SubtypeId DEDIFFERENTIATED_LIPOSARCOMA = id("dedifferentiated-liposarcoma");
    /** Catalogue entry {@code myxoid-liposarcoma}. */
    public static final SubtypeId MYXOID_LIPOSARCOMA = id("myxoid-liposarcoma");
    /** Catalogue entry {@code pleomorphic-liposarcoma}. */
    public static final SubtypeId PLEOMORPHIC_LIPOSARCOMA = id("pleomorphic-liposarcoma");
    /** Catalogue entry {@code leiomyosarcoma}. */
    public static final SubtypeId LEIOMYOSARCOMA = id("leiomyosarcoma");
    /** Catalogue entry {@code uterine-leiomyosarcoma}. */
    public static final SubtypeId UTERINE_LEIOMYOSARCOMA = id("uterine-leiomyosarcoma");
    /** Catalogue entry {@code myxofibrosarcoma}. */
    public static final SubtypeId MYXOFIBROSARCOMA = id("myxofibrosarcoma");
    /** Catalogue entry {@code undifferentiated-sarcoma}. */
    public static final SubtypeId UNDIFFERENTIATED_SARCOMA = id("undifferentiated-sarcoma");
    /** Catalogue entry {@code undifferentiated-pleomorphic-sarcoma}. */
    public static final SubtypeId UNDIFFERENTIATED_PLEOMORPHIC_SARCOMA = id("undifferentiated-pleomorphic-sarcoma");
    /** Catalogue entry {@code synovial-sarcoma}. */
    public static final SubtypeId SYNOVIAL_SARCOMA = id("synovial-sarcoma");
    /** Catalogue entry {@code malignant-peripheral-nerve-sheath-tumour}. */
    public static final SubtypeId MPNST = id("malignant-peripheral-nerve-sheath-tumour");
    /** Catalogue entry {@code angiosarcoma}. */
    public static final SubtypeId ANGIOSARCOMA = id("angiosarcoma");
    /** Catalogue entry {@code kaposi-sarcoma}. */
    public static final SubtypeId KAPOSI_SARCOMA = id("kaposi-sarcoma");
    /** Catalogue entry {@code dermatofibrosarcoma-protuberans}. */
    public static final SubtypeId DERMATOFIBROSARCOMA_PROTUBERANS = id("dermatofibrosarcoma-protuberans");
    /** Catalogue entry {@code desmoid-fibromatosis}. */
    public static final SubtypeId DESMOID_FIBROMATOSIS = id("desmoid-fibromatosis");
    /** Catalogue entry {@code solitary-fibrous-tumour}. */
    public static final SubtypeId SOLITARY_FIBROUS_TUMOUR = id("solitary-fibrous-tumour");
    /** Catalogue entry {@code rhabdomyosarcoma-nos}. */
    public static final SubtypeId RHABDOMYOSARCOMA = id("rhabdomyosarcoma-nos");
    /** Catalogue entry {@code epithelioid-sarcoma}. */
    public static final SubtypeId EPITHELIOID_SARCOMA = id("epithelioid-sarcoma");
    /** Catalogue entry {@code clear-cell-sarcoma}. */
    public static final SubtypeId CLEAR_CELL_SARCOMA = id("clear-cell-sarcoma");
    /** Catalogue entry {@code alveolar-soft-part-sarcoma}. */
    public static final SubtypeId ALVEOLAR_SOFT_PART_SARCOMA = id("alveolar-soft-part-sarcoma");
    /** Catalogue entry {@code gist}. */
    public static final SubtypeId GIST = id("gist");
    /** Catalogue entry {@code ewing-sarcoma}. */
    public static final SubtypeId EWING_SARCOMA = id("ewing-sarcoma");
    /** Catalogue entry {@code osteosarcoma-nos}. */
    public static final SubtypeId OSTEOSARCOMA = id("osteosarcoma-nos");
    /** Catalogue entry {@code extraskeletal-osteosarcoma}. */
    public static final SubtypeId EXTRASKELETAL_OSTEOSARCOMA = id("extraskeletal-osteosarcoma");
    /** Catalogue entry {@code chondrosarcoma-nos}. */
    public static final SubtypeId CHONDROSARCOMA = id("chondrosarcoma-nos");
    /** Catalogue entry {@code chordoma}. */
    public static final SubtypeId CHORDOMA = id("chordoma");
    /** Catalogue entry {@code giant-cell-tumour-of-bone}. */
    public static final SubtypeId GIANT_CELL_TUMOUR_OF_BONE = id("giant-cell-tumour-of-bone");
    /** Catalogue entry {@code uterine-adenosarcoma}. */
    public static final SubtypeId UTERINE_ADENOSARCOMA = id("uterine-adenosarcoma");
    /** Catalogue entry {@code endometrial-stromal-sarcoma-low-grade}. */
    public static final SubtypeId ENDOMETRIAL_STROMAL_SARCOMA_LOW_GRADE = id("endometrial-stromal-sarcoma-low-grade");
    /** Catalogue entry {@code endometrial-stromal-sarcoma-high-grade}. */
    public static final SubtypeId ENDOMETRIAL_STROMAL_SARCOMA_HIGH_GRADE = id("endometrial-stromal-sarcoma-high-grade");
    /** Catalogue entry {@code sarcoma-nos}. */
    public static final SubtypeId SARCOMA_UNSPECIFIED = id("sarcoma-nos");

    private Subtypes() {}

    private static SubtypeId id(String value) {
        return new SubtypeId(value);
    }
}
