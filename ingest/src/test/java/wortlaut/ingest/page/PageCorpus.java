package wortlaut.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Pages made of articles ({@code articles/}) in the markup of news systems ({@code systems/}, {@code unseen/}), each with the text that is wanted of it. All
 * papers, people and events are invented. A system is a page with places for what an article has, headed by how it writes each kind of block.
 */
final class PageCorpus {
    private PageCorpus() {}

    /** @param wanted the text, each block on a line */
    record Sample(String name, String html, String wanted, PageArticle article) {}

    static List<Sample> of(String folder, String articleFolder) {
        List<Sample> samples = new ArrayList<>();
        for (String system : names(folder, ".html")) {
            for (String article : names(articleFolder, ".txt")) {
                samples.add(sample(folder, system, PageArticle.of(read(articleFolder + "/" + article)), article));
            }
        }
        return samples;
    }

    private static Sample sample(String folder, String system, PageArticle article, String name) {
        Map<String, String> macros = new LinkedHashMap<>();
        Map<Integer, String> after = new HashMap<>();
        List<String> added = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        boolean head = true;
        String skipped = "";
        for (String line : read(folder + "/" + system).lines().toList()) {
            if (line.startsWith("@goldadd ")) {
                added.add(line.substring(9));
            } else if (line.equals("===")) {
                head = false;
            } else if (!head) {
                page.append(line).append('\n');
            } else if (line.startsWith("@goldskip ")) {
                skipped = line.substring(10);
            } else if (line.startsWith("@after ")) {
                String[] parts = line.split(" ", 3);
                after.put(Integer.valueOf(parts[1]), parts[2]);
            } else {
                String[] parts = line.split(" ", 2);
                macros.put(parts[0].substring(1), parts[1]);
            }
        }
        List<String> wanted = new ArrayList<>();
        if (page.indexOf("{lead}", page.indexOf("<body")) > 0) {
            wanted.add(article.field("lead"));
        }
        StringBuilder body = new StringBuilder();
        int paragraphs = 0;
        for (PageArticle.Block block : article.blocks()) {
            String macro = macros.get(block.kind());
            if (macro == null) {
                continue;
            }
            body.append(article.filled(block.html(macro, macros))).append('\n');
            if (!block.kind().equals(skipped)) {
                wanted.addAll(block.lines());
            }
            if (block.kind().equals("p") && after.containsKey(++paragraphs)) {
                body.append(after.get(paragraphs)).append('\n');
            }
        }
        wanted.addAll(added);
        String html = article.filled(page.toString()).replace("{body}", body);
        return new Sample(system + "/" + name, html, String.join("\n", wanted), article);
    }

    static List<String> names(String folder, String end) {
        return read(folder).lines().filter(name -> name.endsWith(end)).sorted().collect(Collectors.toList());
    }

    /** A folder of the class path reads as the names of its files. */
    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(PageCorpus.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
