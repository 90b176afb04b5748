package org.sarcomaregistry.app.torture;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Fingerprints;

/** Stops the virtual machine at the nth passing of a point, as dead as a kill does: no hook runs, no buffer is flushed. */
final class Halting {

    static final int EXIT_CODE = 77;

    private final Point point;
    private final AtomicInteger left;

    Halting(Point point, int passing) {
        this.point = point;
        this.left = new AtomicInteger(passing);
    }

    Transactions around(Transactions sound) {
        return new Transactions() {
            @Override
            public <T> T commit(Function<Stores, T> work) {
                T result = sound.commit(stores -> {
                    T worked = work.apply(around(Stores.class, stores));
                    after("Transactions.work");
                    return worked;
                });
                after("Transactions.commit");
                return result;
            }

            @Override
            public <T> T read(Function<Stores, T> work) {
                return sound.read(stores -> work.apply(around(Stores.class, stores)));
            }
        };
    }

    Fingerprints around(Fingerprints sound) {
        return form -> {
            before("Fingerprints.of");
            return sound.of(form);
        };
    }

    /** A port that passes the points; what it answers passes them too where it is a port. */
    private <T> T around(Class<T> port, T sound) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(method, sound, arguments)));
    }

    private Object call(Method method, Object sound, Object[] arguments) throws Throwable {
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        before(name);
        try {
            var answer = method.invoke(sound, arguments);
            after(name);
            return method.getDeclaringClass() == Stores.class ? port(method.getReturnType(), answer) : answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private <T> Object port(Class<T> type, Object answer) {
        return around(type, type.cast(answer));
    }

    private void before(String call) {
        passed(point.isBefore(call));
    }

    private void after(String call) {
        passed(point.isAfter(call));
    }

    private void passed(boolean here) {
        if (here && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
