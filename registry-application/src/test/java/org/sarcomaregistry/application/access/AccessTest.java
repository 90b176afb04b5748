package org.sarcomaregistry.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.application.TestRegistry.SENDER;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.MessageKey;

class AccessTest {

    private final TestRegistry registry = new TestRegistry();
    private final Access access = new Access(registry.transactions);

    @BeforeEach
    void appointments() {
        appoint("tromso", Role.REPORTER, TROMSO);
        appoint("bodo", Role.REPORTER, BODO);
        appoint("lead", Role.QUALITY_LEAD, TROMSO);
        appoint("source", Role.SOURCE, "norway");
        appoint("registrar", Role.REGISTRAR, "norway");
    }

    private void appoint(String subject, Role role, String unit) {
        registry.transactions.commit(stores -> {
            stores.appointments().add(new Appointment(subject, role, unit));
            return true;
        });
    }

    private boolean mayReplace(String subject, String message) {
        return access.mayReplace(subject, new MessageKey(SENDER.name(), message));
    }

    @Test
    void a_report_may_be_replaced_by_those_who_report_for_its_unit() {
        registry.submit("m", aWorkUp());
        assertThat(mayReplace("tromso", "m")).isTrue();
        assertThat(mayReplace("bodo", "m")).isFalse();
        assertThat(mayReplace("lead", "m")).isFalse();
        assertThat(mayReplace("source", "m")).isFalse();
    }

    @Test
    void evidence_may_be_replaced_by_sources() {
        registry.record("e", aProcedure("2024-05-02"));
        assertThat(mayReplace("source", "e")).isTrue();
        assertThat(mayReplace("tromso", "e")).isFalse();
    }

    @Test
    void a_withdrawal_may_be_taken_back_by_those_who_could_withdraw() {
        registry.submit("m", aWorkUp());
        registry.withdraw("x", "m");
        assertThat(mayReplace("tromso", "x")).isTrue();
        assertThat(mayReplace("bodo", "x")).isFalse();
    }

    @Test
    void nothing_may_be_replaced_by_anybody() {
        assertThat(mayReplace("nobody", "nothing")).isTrue();
    }

    @Test
    void a_place_may_be_seen_from_itself_and_from_above() {
        var tromso = Scopes.NORWAY.byCode(TROMSO).orElseThrow();
        var trust = Scopes.NORWAY.parent(tromso).orElseThrow();
        assertThat(access.maySee("lead", tromso)).isTrue();
        assertThat(access.maySee("lead", trust)).isFalse();
        assertThat(access.maySee("registrar", Scope.UNKNOWN)).isTrue();
        assertThat(access.maySee("tromso", tromso)).isFalse();
    }

    @Test
    void what_is_visible_is_what_may_be_seen_and_nothing_else() {
        for (String subject : List.of("tromso", "lead", "registrar", "nobody")) {
            assertThat(Scopes.NORWAY.all())
                    .filteredOn(scope -> access.maySee(subject, scope))
                    .containsExactlyElementsOf(access.visible(subject));
        }
        assertThat(access.visible("lead")).extracting(Scope::code).containsExactly(TROMSO);
        assertThat(access.visible("registrar")).containsExactlyElementsOf(Scopes.NORWAY.all());
        assertThat(access.visible("tromso")).isEmpty();
    }
}
