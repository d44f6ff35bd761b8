package wortlaut.tests;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a cluster may start in any order: whoever comes before the broker waits for it. */
class LateBrokerIT {
    private static final Duration START = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void enricherAndApiWaitForTheBroker() {
        int port = FreePort.find();
        String servers = "127.0.0.1:" + port;
        Program enricher = Program.start(
                "enrich", "--stream", "--state", folder.resolve("state").toString(), "--bootstrap-servers", servers);
        Program api = Program.start("serve", "--http-port", "0", "--bootstrap-servers", servers);
        Program broker = null;
        try {
            await().atMost(START).until(() -> saysSo(enricher, "Waiting for it") && saysSo(api, "Waiting for it"));

            broker = Program.start(
                    "broker", "--data", folder.resolve("data").toString(), "--port", String.valueOf(port));

            await().atMost(START).until(() -> saysSo(enricher, "enriching ") && saysSo(api, "HTTP at "));
        } finally {
            enricher.kill();
            api.kill();
            if (broker != null) {
                broker.kill();
            }
        }
    }

    private static boolean saysSo(Program program, String what) {
        if (!program.isAlive()) {
            throw new AssertionError("ended: " + program.errors());
        }
        return program.errors().contains(what);
    }
}
