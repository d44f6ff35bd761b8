package wortlaut.app.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A program with a part that never closes; its argument is how many milliseconds closing may take. */
final class HangsInClosing {
    private HangsInClosing() {}

    public static void main(String[] arguments) throws InterruptedException {
        Stop stop = Stop.onInterrupt(Duration.ofMillis(Long.parseLong(arguments[0])));
        System.out.println("ready");
        stop.await();
        System.out.println("closing");
        new CountDownLatch(1).await();
    }
}
