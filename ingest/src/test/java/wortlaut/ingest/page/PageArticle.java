package wortlaut.ingest.page;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invented article: fields, then blocks, each of a kind: paragraph, heading, quotation, list, table, image, related link. */
record PageArticle(Map<String, String> fields, List<Block> blocks) {

    record Block(String kind, String text) {

        /** What of it is wanted in the article's text. */
        List<String> lines() {
            return switch (kind) {
                case "i", "r" -> List.of();
                case "l" -> List.of(text.split("\\|", -1));
                case "t" ->
                    Stream.of(text.split(";", -1))
                            .flatMap(row -> Stream.of(row.split("\\|", -1)))
                            .toList();
                default -> List.of(text);
            };
        }

        String html(String macro, Map<String, String> macros) {
            String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            String[] parts = text.split(" \\| ", 2);
            return macro.replace("{items}", parts("\\|", macros.getOrDefault("li", "")))
                    .replace("{rows}", rows(macros))
                    .replace("{caption}", parts[0])
                    .replace("{credit}", parts.length > 1 ? parts[1] : "")
                    .replace("{slug}", slug)
                    .replace("{text}", text);
        }

        private String rows(Map<String, String> macros) {
            return Stream.of(text.split(";", -1))
                    .map(row -> macros.getOrDefault("tr", "")
                            .replace("{cells}", new Block("t", row).parts("\\|", macros.getOrDefault("td", ""))))
                    .collect(Collectors.joining());
        }

        private String parts(String separator, String macro) {
            return Stream.of(text.split(separator, -1))
                    .map(part -> macro.replace("{text}", part))
                    .collect(Collectors.joining());
        }
    }

    static PageArticle of(String written) {
        Map<String, String> fields = new HashMap<>();
        List<Block> blocks = new ArrayList<>();
        for (String line : written.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.charAt(1) == ' ') {
                blocks.add(new Block(line.substring(0, 1), line.substring(2)));
            } else {
                String[] field = line.split(": ", 2);
                fields.put(field[0], field[1]);
            }
        }
        return new PageArticle(fields, blocks);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    String filled(String template) {
        String plain = blocks.stream()
                .filter(block -> "pq".contains(block.kind()))
                .map(Block::text)
                .collect(Collectors.joining(" "));
        Locale locale = Locale.forLanguageTag(field("language"));
        String form = locale.getLanguage().equals("de") ? "d. MMMM yyyy, HH:mm" : "d MMMM yyyy HH:mm";
        return template.replace("{headline}", field("headline"))
                .replace("{kicker}", field("kicker"))
                .replace("{author}", field("author"))
                .replace(
                        "{dateText}",
                        OffsetDateTime.parse(field("date")).format(DateTimeFormatter.ofPattern(form, locale)))
                .replace("{date}", field("date"))
                .replace("{lead}", field("lead"))
                .replace("{lang}", field("language"))
                .replace("{url}", "https://paper.example/" + field("date").substring(0, 10) + "/story.html")
                .replace("{plain}", plain);
    }
}
