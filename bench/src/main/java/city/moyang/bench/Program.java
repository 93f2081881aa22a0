package city.moyang.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as it is shipped, started as a process of its own. */
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final int port;
    private final Duration startTime;

    Program(Path jar, Place place) throws IOException, InterruptedException {
        port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var builder =
                new ProcessBuilder(
                        List.of(
                                java,
                                "-Xmx1g",
                                "--enable-native-access=ALL-UNNAMED",
                                "-jar",
                                jar.toString(),
                                "--moyang.empty=true",
                                "--server.port=" + port));
        builder.environment().put("MOYANG_VAR", place.folder().toString());
        builder.environment().put("MOYANG_PROFILE", "demo");
        builder.environment().remove("MOYANG_DATABASE_URL");
        builder.redirectErrorStream(true);
        builder.redirectOutput(place.folder().resolve("program.log").toFile());
        var begin = System.nanoTime();
        process = builder.start();
        awaitFirstPage(begin + PATIENCE.toNanos());
        startTime = Duration.ofNanos(System.nanoTime() - begin);
    }

    Duration startTime() {
        return startTime;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(30))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Resident memory of the Java process, in MiB. */
    double memory() throws IOException {
        return resident(process.pid());
    }

    /** Proportional memory of all PostgreSQL processes under the data folder, in MiB. */
    double databaseMemory(Path var) throws IOException {
        var postmaster =
                Long.parseLong(
                        Files.readAllLines(var.resolve("data/postmaster.pid")).getFirst().trim());
        var sum = proportional(postmaster);
        for (var child :
                ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children).toList()) {
            sum += proportional(child.pid());
        }
        return sum;
    }

    private static double resident(long pid) throws IOException {
        return kib(Path.of("/proc/" + pid + "/status"), "VmRSS:") / 1024;
    }

    private static double proportional(long pid) throws IOException {
        return kib(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:") / 1024;
    }

    private static double kib(Path file, String field) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(field))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private void awaitFirstPage(long deadline) throws InterruptedException {
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (get("/").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not open yet
            }
            Thread.sleep(20);
        }
        close();
        throw new IllegalStateException("the program showed no first page; see program.log");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
