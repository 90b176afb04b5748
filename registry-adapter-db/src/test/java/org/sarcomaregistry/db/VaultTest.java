package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.testing.Forms;
import org.sarcomaregistry.domain.person.IdScheme;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.ReportForm;

final class VaultTest {

    private static final PatientId ID = Forms.patient(1);
    private static final MessageKey MESSAGE = new MessageKey("sender", "id");

    private final Vault vault = Keys.vault();

    @Test
    void a_number_comes_back_for_its_own_scheme_only() {
        var cipher = vault.encrypted(ID);
        assertThat(vault.patient(IdScheme.FNR, cipher)).isEqualTo(ID);
        assertThat(vault.encrypted(ID)).isNotEqualTo(cipher);
        assertThatIllegalStateException().isThrownBy(() -> vault.patient(IdScheme.LOCAL, cipher));
        assertThatIllegalStateException().isThrownBy(() -> Keys.vault().patient(IdScheme.FNR, cipher));
    }

    @Test
    void a_text_comes_back_for_its_own_message_only() {
        var cipher = vault.encrypted("æøå 𝔖", MESSAGE);
        assertThat(vault.text(MESSAGE, cipher)).isEqualTo("æøå 𝔖");
        assertThatIllegalStateException().isThrownBy(() -> vault.text(new MessageKey("sender", "other"), cipher));
        assertThatIllegalStateException().isThrownBy(() -> vault.text(new MessageKey("other", "id"), cipher));
    }

    @Test
    void a_lookup_is_the_same_each_time_and_others_for_other_numbers_schemes_and_keys() {
        var local = new PatientId(IdScheme.LOCAL, ID.value());
        assertThat(vault.lookup(ID)).hasSize(32).isEqualTo(vault.lookup(ID));
        assertThat(vault.lookup(ID))
                .isNotEqualTo(vault.lookup(Forms.patient(2)))
                .isNotEqualTo(vault.lookup(local))
                .isNotEqualTo(Keys.vault().lookup(ID));
    }

    @Test
    void equal_forms_have_equal_fingerprints_and_others_others() {
        var form = ReportForm.of(ImmutableMap.of("a", List.of("1", "2")));
        assertThat(vault.of(form)).isEqualTo(vault.of(form.with("b", " ")));
        assertThat(vault.of(form))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(vault.of(form.with("a", "1")))
                .isNotEqualTo(Keys.vault().of(form));
    }
}
