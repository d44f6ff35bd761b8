package wortlaut.tests.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** What can go wrong. Each returns when the world is whole again; the parts may still be recovering. */
enum Fault {
    KILL_BROKER {
        @Override
        void strike(Newsroom newsroom, Random random) {
            killAndStart(newsroom.broker, random);
        }
    },
    KILL_ENRICHER {
        @Override
        void strike(Newsroom newsroom, Random random) {
            killAndStart(newsroom.enricher, random);
        }
    },
    KILL_BROKER_AND_ENRICHER {
        @Override
        void strike(Newsroom newsroom, Random random) {
            newsroom.broker.kill();
            newsroom.enricher.kill();
            newsroom.broker.start();
            newsroom.broker.awaitUp();
            newsroom.enricher.start();
        }
    },
    KILL_SINK {
        @Override
        void strike(Newsroom newsroom, Random random) {
            killAndStart(oneOf(newsroom.sinks(), random), random);
        }
    },
    KILL_API {
        @Override
        void strike(Newsroom newsroom, Random random) {
            killAndStart(newsroom.api, random);
        }
    },
    PAUSE {
        @Override
        void strike(Newsroom newsroom, Random random) {
            Part part = oneOf(newsroom.parts(), random);
            part.pause();
            pass(Duration.ofMillis(1_000 + random.nextInt(14_000)));
            part.goOn();
        }
    },
    STOP_DATABASE {
        @Override
        void strike(Newsroom newsroom, Random random) throws IOException {
            newsroom.stopDatabase();
            pass(Duration.ofMillis(random.nextInt(5_000)));
            newsroom.startDatabase();
        }
    },
    LOCK_SQLITE {
        @Override
        void strike(Newsroom newsroom, Random random) throws SQLException {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newsroom.sqlite());
                    Statement statement = connection.createStatement()) {
                statement.execute("pragma busy_timeout = 20000");
                statement.execute("begin immediate");
                pass(Duration.ofSeconds(12));
                statement.execute("rollback");
            }
        }
    },
    FULL_DISK {
        @Override
        void strike(Newsroom newsroom, Random random) throws IOException {
            if (newsroom.disk().canBeFull()) {
                newsroom.disk().fill();
                pass(Duration.ofMillis(2_000 + random.nextInt(6_000)));
                newsroom.disk().free();
            }
        }
    };

    abstract void strike(Newsroom newsroom, Random random) throws IOException, SQLException;

    private static void killAndStart(Part part, Random random) {
        part.kill();
        pass(Duration.ofMillis(random.nextInt(2_000)));
        part.start();
        part.awaitUp();
    }

    private static Part oneOf(List<Part> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }

    /** Time that a fault lasts; nothing is waited for here. */
    static void pass(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
