package wortlaut.app.command;

import java.util.Arrays;
import picocli.CommandLine.Option;
import wortlaut.app.log.RecordFilter;
import wortlaut.app.terminal.WrongUsage;
import wortlaut.events.QuoteType;

/** What to show of a topic. */
final class FilterOptions {
    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Quotes of this speaker; part of the name is enough.")
    private String speaker;

    @Option(names = "--entity", paramLabel = "NAME", description = "Articles that name it; quotes by it or naming it.")
    private String entity;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "direct, indirect, reported, freeIndirect, indirectFreeIndirect.")
    private String type;

    @Option(names = "--language", paramLabel = "TAG", description = "Articles in this language, such as de.")
    private String language;

    @Option(names = "--source", paramLabel = "SOURCE", description = "Articles of this source.")
    private String source;

    RecordFilter filter() {
        return new RecordFilter(speaker, entity, quoteType(), language, source);
    }

    private QuoteType quoteType() {
        if (type == null) {
            return null;
        }
        return Arrays.stream(QuoteType.values())
                .filter(t -> t.wireName().equalsIgnoreCase(type))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("--type " + type + ": there is no such type of quote; see --help"));
    }
}
