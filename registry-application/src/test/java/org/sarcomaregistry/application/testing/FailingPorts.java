package org.sarcomaregistry.application.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;

/**
 * Counts every call of a port, the beginnings and ends of transactions among them, and lets one fail, as a process that is
 * killed there leaves it: before the call, or after it when only the answer was lost.
 */
public final class FailingPorts implements Transactions {

    /** On which side of the call it happens. */
    public enum Side {
        BEFORE,
        AFTER
    }

    private final Transactions sound;
    private final int failing;
    private final Side side;
    private int calls;

    /**
     * Ports on sound ones.
     *
     * @param failing which call fails, from one; 0 for none
     */
    public FailingPorts(Transactions sound, int failing, Side side) {
        this.sound = sound;
        this.failing = failing;
        this.side = side;
    }

    /** Whether the call that fails was reached. */
    public boolean failed() {
        return failing > 0 && calls >= failing;
    }

    @Override
    public <T> T commit(Function<Stores, T> work) {
        return call(() -> sound.commit(stores -> work.apply(watched(Stores.class, stores))));
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return call(() -> sound.read(stores -> work.apply(watched(Stores.class, stores))));
    }

    private <T> T call(Call<T> call) {
        boolean fails = ++calls == failing;
        if (fails && side == Side.BEFORE) {
            throw killed();
        }
        T answer = call.answer();
        if (fails) {
            throw killed();
        }
        return answer;
    }

    private static Unavailable killed() {
        return new Unavailable("killed on purpose", new IllegalStateException());
    }

    private <T> T watched(Class<T> port, Object target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    Call<Object> real = () -> {
                        try {
                            return method.invoke(target, arguments);
                        } catch (IllegalAccessException closed) {
                            throw new IllegalStateException(closed);
                        } catch (InvocationTargetException thrown) {
                            throw (RuntimeException) thrown.getCause();
                        }
                    };
                    return port == Stores.class ? watched(method.getReturnType(), real.answer()) : call(real);
                }));
    }

    private interface Call<T> {
        T answer();
    }
}
