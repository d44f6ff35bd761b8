package wortlaut.bench.growth;

import java.util.List;
import wortlaut.bench.part.Bench;
import wortlaut.bench.result.Curve;
import wortlaut.events.WortlautException;

/** One thing that grows, and what grows with it. */
interface Growth {
    /** @throws WortlautException if a process does not do what it should */
    List<Curve> measure(Bench bench);
}
