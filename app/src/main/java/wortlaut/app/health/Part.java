package wortlaut.app.health;

import java.time.Instant;

/** A part that can be asked how it is; by one thread at a time. */
public interface Part {
    /** Takes its time, as it may ask the broker; never throws. */
    PartHealth look(Instant now);
}
