package wortlaut.app.health;

import java.util.List;
import java.util.stream.Collectors;

/** How everything is: ready when every part is. */
public record Health(List<PartHealth> parts) {
    public Health {
        parts = List.copyOf(parts);
    }

    public boolean isReady() {
        return parts.stream().allMatch(part -> part.status().isReady());
    }

    /** What keeps it from being ready, in one line; empty when nothing does. */
    public String reasons() {
        return parts.stream()
                .filter(part -> !part.status().isReady())
                .map(PartHealth::toString)
                .collect(Collectors.joining("; "));
    }
}
