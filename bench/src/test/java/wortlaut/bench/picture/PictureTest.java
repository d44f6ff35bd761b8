package wortlaut.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.bench.result.Curve;

class PictureTest {
    @Test
    void aCurveIsDrawnUnderItsName(@TempDir Path folder) throws IOException {
        Curve curve = new Curve(
                "name",
                "Title",
                "bytes",
                "ms",
                List.of(new Curve.Point("a", 1_000, List.of(0.2)), new Curve.Point("a", 4_000_000, List.of(3_000.0))));
        assumeTrue(hasFonts(), "the JDK finds no fonts here");
        Path file = Picture.draw(curve, folder.resolve("new"));

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(file).hasFileName("name.png");
        assertThat(image.getWidth()).isEqualTo(900);
    }

    private static boolean hasFonts() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (RuntimeException | LinkageError | InternalError e) {
            return false;
        }
    }
}
