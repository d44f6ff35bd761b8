package wortlaut.bench.part;

import java.util.List;

/**
 * How long articles took, in milliseconds, each list in the order of sending.
 *
 * @param acknowledged from the call that sends until the broker has said that it has the article
 * @param written from then until a reader of all records has its result; below 0 where that came first
 * @param visible from then until a reader of committed records has it
 * @param whole all of this together
 * @param cores that the process which was sent to has kept busy meanwhile
 */
record Journeys(
        List<Double> acknowledged, List<Double> written, List<Double> visible, List<Double> whole, double cores) {
    Journeys {
        acknowledged = List.copyOf(acknowledged);
        written = List.copyOf(written);
        visible = List.copyOf(visible);
        whole = List.copyOf(whole);
    }
}
