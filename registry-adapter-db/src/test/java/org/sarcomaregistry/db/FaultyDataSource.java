package org.sarcomaregistry.db;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the calls that travel to the server, and fails at one of them, before or after it took effect. */
final class FaultyDataSource {

    /** When the call fails. */
    enum When {
        BEFORE,
        AFTER
    }

    private static final ImmutableSet<String> TRAVELLING =
            ImmutableSet.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit");

    private final DataSource database;
    private final int failing;
    private final When when;
    private final AtomicInteger calls = new AtomicInteger();

    /**
     * @param failing which call fails, from one; 0 for none
     */
    FaultyDataSource(DataSource database, int failing, When when) {
        this.database = database;
        this.failing = failing;
        this.when = when;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, database);
    }

    int calls() {
        return calls.get();
    }

    private <T> T proxy(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> call(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        boolean fails = TRAVELLING.contains(method.getName()) && calls.incrementAndGet() == failing;
        if (fails && when == When.BEFORE) {
            throw gone();
        }
        try {
            var answer = method.invoke(target, arguments);
            if (fails) {
                throw gone();
            }
            return wrapped(answer);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static SQLException gone() {
        return new SQLException("the connection is gone", "08006");
    }

    private Object wrapped(Object answer) {
        if (answer instanceof Connection connection) {
            return proxy(Connection.class, connection);
        }
        if (answer instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement);
        }
        return answer instanceof Statement statement ? proxy(Statement.class, statement) : answer;
    }
}
