package wortlaut.bench.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wortlaut.bench.article.Template.Piece;
import wortlaut.events.WortlautException;

/** The documents of our own annotated corpus ({@code enrich/corpus}), with the places of their names. */
final class Corpus {
    private static final Set<String> NAMES = Set.of("per", "org", "loc");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    private Corpus() {}

    /**
     * All documents of a language, in the order of the files.
     *
     * @param folder of the corpus, with a folder a language
     * @throws WortlautException if there are none, or one cannot be read
     */
    static List<Template> read(Path folder, String language) {
        List<Template> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(language))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                read(file, documents);
            }
        } catch (IOException | XMLStreamException e) {
            throw new WortlautException("cannot read the corpus in " + folder + ": " + e.getMessage(), e);
        }
        if (documents.isEmpty()) {
            throw new WortlautException("there are no documents of " + language + " in " + folder);
        }
        return documents;
    }

    private static void read(Path file, List<Template> documents) throws IOException, XMLStreamException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            List<Piece> pieces = new ArrayList<>();
            int names = 0;
            boolean inParagraph = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        names += NAMES.contains(xml.getLocalName()) ? 1 : 0;
                        inParagraph |= xml.getLocalName().equals("p");
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        if (inParagraph) {
                            pieces.add(new Piece(xml.getText(), names > 0));
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        names -= NAMES.contains(xml.getLocalName()) ? 1 : 0;
                        if (xml.getLocalName().equals("p")) {
                            inParagraph = false;
                            pieces.add(new Piece("\n\n", false));
                        } else if (xml.getLocalName().equals("doc")) {
                            documents.add(new Template(pieces));
                            pieces = new ArrayList<>();
                        }
                    }
                    default -> {}
                }
            }
            xml.close();
        }
    }
}
