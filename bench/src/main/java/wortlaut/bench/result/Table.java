package wortlaut.bench.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Figures as a table of Markdown that is also read well on a terminal. */
public final class Table {
    private static final List<String> FIGURE_HEADS =
            List.of("figure", "median", "unit", "spread", "of its ceiling", "must", "met");

    private static final String RULE = "---";

    private Table() {}

    /** A row a figure; what stands beside a ceiling is shown as a share of it. */
    public static String ofFigures(List<Figure> figures) {
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Statistics statistics = figure.statistics();
            Goal goal = figure.goal();
            rows.add(List.of(
                    figure.name(),
                    Numbers.shown(statistics.median()),
                    figure.unit(),
                    Numbers.shown(statistics.least()) + " … " + Numbers.shown(statistics.most()),
                    share(figure, figures).map(Numbers::shown).orElse(""),
                    goal == null ? "" : goal.shown(),
                    goal == null ? "" : goal.isMet(statistics.median()) ? "yes" : "no"));
        }
        return of(FIGURE_HEADS, rows);
    }

    /** A row a point, with the exponent of its growth since the point before: 1 is in proportion. */
    public static String ofCurve(Curve curve) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : curve.series()) {
            Curve.Point before = null;
            for (Curve.Point point : curve.of(line)) {
                rows.add(List.of(
                        line,
                        Numbers.shown(point.x()),
                        Numbers.shown(point.y()),
                        before == null ? "" : Numbers.shown(Curve.exponent(before, point))));
                before = point;
            }
        }
        return of(List.of("line", curve.x(), curve.y(), "exponent"), rows);
    }

    /** The median as a share of the median of the figure's ceiling; empty without one. */
    static Optional<Double> share(Figure figure, List<Figure> all) {
        return all.stream()
                .filter(other ->
                        other.part().equals(figure.part()) && other.name().equals(figure.ceiling()))
                .findFirst()
                .map(ceiling ->
                        figure.statistics().median() / ceiling.statistics().median());
    }

    private static String of(List<String> heads, List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(heads);
        lines.addAll(rows);
        int[] widths = new int[heads.size()];
        Arrays.fill(widths, RULE.length());
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (int row = 0; row < lines.size(); row++) {
            line(table, lines.get(row), widths);
            if (row == 0) {
                line(table, Collections.nCopies(widths.length, RULE), widths);
            }
        }
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> cells, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            table.append("| ").append(cell).append(" ".repeat(widths[column] - cell.length() + 1));
        }
        table.append("|\n");
    }
}
