package wortlaut.bench.picture;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import wortlaut.bench.result.Curve;
import wortlaut.events.WortlautException;

/** A curve drawn over two logarithmic axes: there a straight line of slope 1 grows in proportion. */
public final class Picture {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;

    private Picture() {}

    /**
     * Draws it as PNG under its own name.
     *
     * @return the file
     * @throws WortlautException if it cannot be written, or there are no fonts
     */
    public static Path draw(Curve curve, Path folder) {
        Path file = folder.resolve(curve.name() + ".png");
        try {
            Files.createDirectories(folder);
            BitmapEncoder.saveBitmap(chart(curve), file.toString(), BitmapFormat.PNG);
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            // The JDK draws nothing on a system without fonts, and says so in many ways.
            throw new WortlautException("cannot draw " + file + " (are there fonts here?): " + e, e);
        }
        return file;
    }

    private static double decade(OptionalDouble value, boolean above) {
        double exponent = Math.log10(value.orElse(1));
        return Math.pow(10, above ? Math.ceil(exponent) : Math.floor(exponent));
    }

    private static XYChart chart(Curve curve) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(curve.title())
                .xAxisTitle(curve.x())
                .yAxisTitle(curve.y())
                .build();
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setXAxisDecimalPattern("#,##0")
                .setYAxisDecimalPattern("#,##0.####")
                // Whole decades: an axis between two of them would have no numbers.
                .setYAxisMin(decade(
                        curve.points().stream().mapToDouble(Curve.Point::y).min(), false))
                .setYAxisMax(decade(
                        curve.points().stream().mapToDouble(Curve.Point::y).max(), true))
                .setChartBackgroundColor(Color.WHITE)
                .setLegendPosition(LegendPosition.OutsideS)
                .setMarkerSize(7);
        for (String line : curve.series()) {
            List<Curve.Point> points = curve.of(line);
            XYSeries series = chart.addSeries(
                    line,
                    points.stream().map(Curve.Point::x).toList(),
                    points.stream().map(Curve.Point::y).toList());
            series.setLabel(line);
        }
        return chart;
    }
}
