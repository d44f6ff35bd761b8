package wortlaut.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import wortlaut.events.WortlautException;

/** The version of this program, as the build wrote it into {@value #RESOURCE}. */
final class Version {
    private static final String RESOURCE = "/wortlaut/enrich/version.properties";

    private Version() {}

    static String read() {
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new WortlautException(RESOURCE + " is not on the class path: build the project anew");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read from the class path", e);
        }
    }
}
