package city.moyang.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Proves;
import city.moyang.base.start.Unstartable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One server lives through everything that can happen to it, in order. */
@DisplayName("自带数据库")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresServerTest {
    @TempDir static Path var;

    private static String version;
    private static PostgresServer server;

    @BeforeAll
    static void start() throws IOException {
        var settings = new Properties();
        try (var file = PostgresServer.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        version = settings.getProperty("moyang.postgres-version");
        server = new PostgresServer(var, version);
        server.start();
        db().sql("create table register (entry text)").update();
        db().sql("insert into register values ('一')").update();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    @DisplayName("密码文件只有本人可读，只在本机监听")
    void the_password_is_private_and_nobody_outside_can_connect() throws IOException {
        assertThat(Files.getPosixFilePermissions(var.resolve("database.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(shown("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(shown("fsync")).isEqualTo("on");
        assertThat(shown("synchronous_commit")).isEqualTo("on");
        assertThat(shown("data_checksums")).isEqualTo("on");
    }

    @Test
    @Order(2)
    @DisplayName("同一个数据目录不能同时运行两个程序")
    void a_second_program_is_told_who_is_there() {
        assertThatThrownBy(() -> new PostgresServer(var, version).start())
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining("MOYANG_VAR");
    }

    @Test
    @Order(3)
    @DisplayName("数据库进程被强杀后，再次启动数据仍在")
    @Proves("OP-1")
    void a_killed_server_recovers() {
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        awaitEnd(postmaster());
        server.close();
        server = new PostgresServer(var, version);
        server.start();
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    @Order(4)
    @DisplayName("程序被强杀后，下次启动接管仍在运行的数据库")
    @Proves("OP-1")
    void a_server_that_survived_a_killed_program_is_adopted() throws Exception {
        server.close();
        var run =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                KilledRun.class.getName(),
                                var.toString(),
                                version)
                        .inheritIO()
                        .start();
        assertThat(run.waitFor()).isEqualTo(137);
        var survivor = postmaster();
        assertThat(ProcessHandle.of(survivor)).isPresent();
        server = new PostgresServer(var, version);
        server.start();
        assertThat(postmaster()).isEqualTo(survivor);
        assertThat(entries()).isEqualTo(1);
        server.close();
        assertThat(ProcessHandle.of(survivor)).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("残留的进程文件指向别的程序时，不会误认")
    void a_leftover_that_names_another_process_is_not_believed() throws IOException {
        server.close();
        Files.writeString(
                var.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/data\n1\n5432\n\n127.0.0.1\n\nready\n");
        server = new PostgresServer(var, version);
        server.start();
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    @Order(6)
    @DisplayName("较新程序写过的数据库不打开")
    void a_newer_database_is_left_alone(@TempDir Path newer) throws IOException {
        Files.writeString(newer.resolve("V999__future.sql"), "create table future (a int)");
        Flyway.configure()
                .dataSource(dataSource())
                .locations("filesystem:" + newer)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        var program = Flyway.configure().dataSource(dataSource()).load();
        assertThatThrownBy(() -> SchemaGuard.migrate(program))
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("newer Moyang")
                .hasMessageContaining("999");
    }

    @Test
    @Order(7)
    @DisplayName("另一主版本的数据目录不打开")
    void data_of_another_major_version_is_left_alone() {
        server.close();
        var other = new PostgresServer(var, "19.0.0");
        assertThatThrownBy(other::start)
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("PostgreSQL 18")
                .hasMessageContaining("PostgreSQL 19");
    }

    private static DriverManagerDataSource dataSource() {
        return new DriverManagerDataSource(
                server.url("postgres"), PostgresServer.USER, server.password());
    }

    private static JdbcClient db() {
        return JdbcClient.create(dataSource());
    }

    private static String shown(String setting) {
        return db().sql("select current_setting(:name)")
                .param("name", setting)
                .query(String.class)
                .single();
    }

    private static int entries() {
        return db().sql("select count(*) from register").query(Integer.class).single();
    }

    private static long postmaster() {
        try {
            return Long.parseLong(
                    Files.readAllLines(var.resolve("data/postmaster.pid")).getFirst().trim());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitEnd(long pid) {
        ProcessHandle.of(pid).ifPresent(p -> p.onExit().join());
    }
}
