package org.sarcomaregistry.app.torture;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.sarcomaregistry.application.Stores;

/** Stores of which one answers some questions always the same. */
final class Overlaid {

    private Overlaid() {}

    static <T> Stores stores(Stores sound, Class<T> port, ImmutableMap<String, Object> answers) {
        var known = Arrays.stream(port.getMethods()).map(Method::getName).collect(toImmutableSet());
        checkArgument(known.containsAll(answers.keySet()), "%s is not asked all of %s", port, answers.keySet());
        return proxy(Stores.class, sound, ImmutableMap.of(), port, answers);
    }

    private static <P, T> P proxy(
            Class<P> type,
            P sound,
            ImmutableMap<String, Object> own,
            Class<T> port,
            ImmutableMap<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (own.containsKey(method.getName())) {
                        return own.get(method.getName());
                    }
                    try {
                        var answer = method.invoke(sound, given);
                        return method.getReturnType() == port
                                ? proxy(port, port.cast(answer), answers, port, ImmutableMap.of())
                                : answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
