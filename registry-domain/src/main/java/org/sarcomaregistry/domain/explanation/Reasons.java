package org.sarcomaregistry.domain.explanation;

import org.sarcomaregistry.domain.text.Text;

/** Why there is no value. */
final class Reasons {

    static final Text NO_GRADE = Text.of(
            "ingen har fortalt graden, og svulsttypen gir den ikke",
            "nobody told the grade, and the type doesn't give it");
    static final Text NO_T = Text.of(
            "ingen har fortalt T, og størrelsen avgjør den ikke", "nobody told T, and the size doesn't decide it");
    static final Text NO_TNM = Text.of("ingen har fortalt T, N eller M", "nobody told T, N or M");
    static final Text NO_STAGES =
            Text.of("svulsten har ingen stadieinndeling", "there are no stage groups for the tumour");
    static final Text NOT_GIST = Text.of("svulsten er ikke kjent som GIST", "the tumour is not known to be a GIST");
    static final Text NOT_SFT = Text.of(
            "svulsten er ikke kjent som solitær fibrøs tumor",
            "the tumour is not known to be a solitary fibrous tumour");
    static final Text TOO_LITTLE =
            Text.of("størrelse, mitosetall eller alder mangler", "size, count of mitoses or age is missing");
    static final Text NOT_TREATED = Text.of("ingen har fortalt om slik behandling", "nobody told of such treatment");
    static final Text NOT_SEEN = Text.of("ingen har fortalt om pasienten i live", "nobody told of the patient alive");

    private Reasons() {}
}
