package wortlaut.bench.result;

import java.util.List;

/**
 * How something grows.
 *
 * @param name a file name without extension, such as {@code text-time}
 * @param title what it shows, for people
 * @param x what grows, with its unit
 * @param y what is measured, with its unit
 * @param points of all series
 */
public record Curve(String name, String title, String x, String y, List<Point> points) {
    public Curve {
        points = List.copyOf(points);
    }

    /**
     * A measured point.
     *
     * @param series what tells lines of one picture apart
     */
    public record Point(String series, double x, List<Double> samples) {
        public Point {
            samples = List.copyOf(samples);
        }

        /** The median of its samples. */
        public double y() {
            return Statistics.of(samples).median();
        }
    }

    /** The names of its lines, in the order in which they first occur. */
    public List<String> series() {
        return points.stream().map(Point::series).distinct().toList();
    }

    /** The points of one line, in their order. */
    public List<Point> of(String line) {
        return points.stream().filter(point -> point.series().equals(line)).toList();
    }

    /**
     * The exponent of a power law through two points: 1 where a line grows in proportion, 0 where it stays, 2 where it grows with the
     * square.
     */
    static double exponent(Point first, Point last) {
        return Math.log(last.y() / first.y()) / Math.log(last.x() / first.x());
    }
}
