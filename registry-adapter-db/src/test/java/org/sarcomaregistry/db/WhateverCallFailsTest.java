package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Receipts;
import org.sarcomaregistry.db.Attempt.UseCase;
import org.sarcomaregistry.db.FailingCall.Way;

/** Whichever call of the driver fails: the client repeats, and there is one report and one receipt. */
final class WhateverCallFailsTest {

    private final Vault vault = Keys.vault();

    static Stream<Arguments> useCases() {
        return Sets.cartesianProduct(EnumSet.allOf(UseCase.class), EnumSet.allOf(Way.class)).stream()
                .map(pair -> Arguments.of(pair.get(0), pair.get(1)));
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void everything_is_stored_once_and_nothing_half(UseCase useCase, Way way) {
        var found = Sweep.over(useCase, way, database -> new JooqTransactions(database, vault), vault);
        System.out.println(useCase + " " + way + ": " + found.runs() + " calls failed");
        assertThat(found.complaints()).isEmpty();
        assertThat(found.runs()).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void stores_that_keep_a_report_and_its_receipt_in_two_transactions_are_found_out(Way way) {
        var found = Sweep.over(UseCase.SUBMIT, way, database -> new InHalves(database, vault), vault);
        assertThat(found.complaints()).isNotEmpty();
    }

    /** Commits what is written, and then its receipts. */
    private record InHalves(DataSource database, Vault vault) implements Transactions {

        @Override
        public <T> T commit(Function<Stores, T> work) {
            var sound = new JooqTransactions(database, vault);
            var late = new ArrayList<Receipt>();
            T result = sound.commit(stores -> work.apply(withholding(stores, late)));
            return sound.commit(stores -> {
                stores.receipts().add(ImmutableList.copyOf(late));
                return result;
            });
        }

        @Override
        public <T> T read(Function<Stores, T> work) {
            return new JooqTransactions(database, vault).read(work);
        }

        private static Stores withholding(Stores stores, List<Receipt> late) {
            return proxy(Stores.class, stores, late);
        }

        private static <T> T proxy(Class<T> type, T sound, List<Receipt> late) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (it, method, given) -> {
                        if (type == Receipts.class && method.getName().equals("add")) {
                            ((Collection<?>) given[0]).forEach(receipt -> late.add((Receipt) receipt));
                            return null;
                        }
                        try {
                            var answer = method.invoke(sound, given);
                            return answer instanceof Receipts receipts ? proxy(Receipts.class, receipts, late) : answer;
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    }));
        }
    }
}
