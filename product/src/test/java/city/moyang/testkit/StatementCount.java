package city.moyang.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts the statements prepared through it. */
public final class StatementCount {
    private final DataSource database;
    private final AtomicInteger statements = new AtomicInteger();

    public StatementCount(DataSource database) {
        this.database = database;
    }

    public int statements() {
        return statements.get();
    }

    public DataSource database() {
        return watched(DataSource.class, database);
    }

    private <T> T watched(Class<T> type, Object target) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")) {
                                statements.incrementAndGet();
                            }
                            try {
                                var result = method.invoke(target, arguments);
                                return result instanceof Connection connection
                                        ? watched(Connection.class, connection)
                                        : result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
