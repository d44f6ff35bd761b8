package wortlaut.enrich.train.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.train.corpus.CorpusPart;
import wortlaut.events.WortlautException;

/** Reads files of the Wortlaut corpus: mentions are the outermost {@code per}, {@code org}, {@code loc} and {@code misc} elements of a paragraph. */
final class CorpusReader {
    private static final List<String> ELEMENTS = List.of("per", "org", "loc", "misc");

    private final Function<String, Document> tokenizer;
    private final int source;
    private final CorpusPart part;
    private final List<LabelledSentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> mentions = new ArrayList<>();
    private int depth;
    private boolean wanted;

    private CorpusReader(Function<String, Document> tokenizer, int source, CorpusPart part) {
        this.tokenizer = tokenizer;
        this.source = source;
        this.part = part;
    }

    /**
     * All sentences of one part of a file.
     *
     * @param tokenizer cuts a paragraph as it is done at run time
     * @throws WortlautException naming file and line where the XML is broken or a mention's edge lies within a token
     */
    static List<LabelledSentence> read(Path file, Function<String, Document> tokenizer, int source, CorpusPart part)
            throws IOException {
        CorpusReader reader = new CorpusReader(tokenizer, source, part);
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                reader.event(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            throw new WortlautException(file + ": not well-formed: " + e.getMessage(), e);
        }
        return reader.sentences;
    }

    private void event(int kind, XMLStreamReader xml) {
        switch (kind) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        String element = xml.getLocalName();
        if (element.equals("doc")) {
            wanted = part.holds(xml.getAttributeValue(null, "id"));
        }
        if (element.equals("p")) {
            text.setLength(0);
            mentions.clear();
        }
        int type = ELEMENTS.indexOf(element);
        if (type >= 0 && depth++ == 0) {
            mentions.add(new int[] {text.length(), text.length(), type});
        }
    }

    private void end(String element) {
        if (ELEMENTS.contains(element) && --depth == 0) {
            mentions.get(mentions.size() - 1)[1] = text.length();
        }
        if (element.equals("p") && wanted) {
            endParagraph();
        }
    }

    private void endParagraph() {
        MentionLabels labels = new MentionLabels(tokenizer.apply(text.toString()));
        for (int[] mention : mentions) {
            if (mention[0] < mention[1]) {
                labels.add(new CharSpan(mention[0], mention[1]), mention[2]);
            }
        }
        sentences.addAll(labels.sentences(source));
    }
}
