package org.sarcomaregistry.db;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;

/** Counts every call of JDBC that may fail, on connections, statements and results, and makes one of them do so. */
final class FailingCall {

    /** How the call fails. */
    enum Way {
        /** The server never heard of it. */
        BEFORE,
        /** It took effect, and only the answer was lost. */
        AFTER,
        /** The server never heard of it, nor will of anything on this connection. */
        BEFORE_AND_GONE,
        /** It took effect, and the connection is lost with the answer. */
        AFTER_AND_GONE;

        boolean isAfter() {
            return this == AFTER || this == AFTER_AND_GONE;
        }

        boolean isGone() {
            return this == BEFORE_AND_GONE || this == AFTER_AND_GONE;
        }
    }

    private static final ImmutableSet<Class<?>> WRAPPED =
            ImmutableSet.of(PreparedStatement.class, Statement.class, ResultSet.class);

    private final DataSource database;
    private final int failing;
    private final Way way;
    private int calls;

    /**
     * @param failing which call fails, from one; 0 for none
     */
    FailingCall(DataSource database, int failing, Way way) {
        this.database = database;
        this.failing = failing;
        this.way = way;
    }

    /** A source whose connections are watched, all by one thread. */
    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                return invoke(method, database, arguments);
            }
            boolean fails = isFailing(method);
            if (fails && !way.isAfter()) {
                throw gone();
            }
            var connection = (Connection) invoke(method, database, arguments);
            if (fails) {
                connection.close();
                throw gone();
            }
            return watched(connection);
        });
    }

    int calls() {
        return calls;
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> call(method, connection, arguments, connection));
    }

    private Object call(Method method, Object target, Object[] arguments, Connection connection) throws Throwable {
        boolean fails = isFailing(method);
        if (fails && !way.isAfter()) {
            lose(method, connection);
            throw gone();
        }
        var answer = invoke(method, target, arguments);
        if (fails) {
            lose(method, connection);
            throw gone();
        }
        return WRAPPED.contains(method.getReturnType()) ? wrapped(method.getReturnType(), answer, connection) : answer;
    }

    private Object wrapped(Class<?> type, Object answer, Connection connection) {
        return answer == null
                ? answer
                : proxy(type, (method, arguments) -> call(method, answer, arguments, connection));
    }

    /** A connection that can't even be closed in order is lost in any case. */
    private void lose(Method method, Connection connection) throws SQLException {
        if (way.isGone() || (method.getName().equals("close") && method.getDeclaringClass() == Connection.class)) {
            connection.abort(Runnable::run);
        }
    }

    private boolean isFailing(Method method) {
        return Arrays.asList(method.getExceptionTypes()).contains(SQLException.class) && ++calls == failing;
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static SQLException gone() {
        return new SQLException("failed on purpose", "08006");
    }

    private interface Calling {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Calling calling) {
        InvocationHandler handler = (proxy, method, arguments) -> calling.call(method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
