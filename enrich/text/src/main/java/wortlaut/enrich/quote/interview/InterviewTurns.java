package wortlaut.enrich.quote.interview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import wortlaut.enrich.document.CharSpan;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.document.TokenSpan;
import wortlaut.enrich.entity.Entities;
import wortlaut.enrich.entity.NameEntity;
import wortlaut.enrich.language.Passage;
import wortlaut.enrich.quote.frame.Quoted;
import wortlaut.enrich.quote.mark.MarkedText;
import wortlaut.enrich.quote.phrase.NounPhrase;
import wortlaut.enrich.quote.speaker.Attribution;
import wortlaut.enrich.quote.speaker.AttributionRule;
import wortlaut.enrich.quote.speaker.FoundQuote;
import wortlaut.enrich.quote.speaker.Reason;
import wortlaut.enrich.quote.speaker.SpeakerFinder;
import wortlaut.events.QuoteType;
import wortlaut.events.SpeakerKind;

/**
 * The turns of an interview: speech, with or without marks, of whom a label names, who asks or who is asked. Questions without a
 * label are no quotes. Without marks a turn is {@link QuoteType#FREE_INDIRECT}: a direct quote promises its marks to whoever reads it.
 */
public final class InterviewTurns {

    /** Three words and their marks. */
    private static final int SHORTEST = 5;

    private final Document document;
    private final SpeakerFinder speakers;
    private final InterviewWords words;
    private final InterviewPeople people;
    private final BitSet turns = new BitSet();
    private final List<FoundQuote> quotes = new ArrayList<>();

    /** All turns with a speaker by where they start; those in marks are quotes already. */
    private final NavigableMap<Integer, FoundQuote> byStart = new TreeMap<>();

    private final BitSet inMarks = new BitSet();
    private final List<FoundQuote> headlines = new ArrayList<>();

    public InterviewTurns(Passage passage, Entities entities, Quoted quoted, SpeakerFinder speakers) {
        this.document = passage.document();
        this.speakers = speakers;
        this.words = new InterviewWords(passage, entities, quoted);
        this.people = new InterviewPeople(passage, entities, words);
        List<Stretch> stretches = Stretches.of(passage, entities);
        TurnRole[] roles = new LabelledInterview(stretches, words).roles();
        if (roles == null) {
            AskedInterview asked = new AskedInterview(stretches, words);
            roles = asked.roles();
            if (roles != null) {
                people.read(stretches, roles);
                roles = people.asked().isEmpty()
                        ? null
                        : asked.spokenBy(people.asked().get(0));
            }
        } else {
            people.read(stretches, roles);
        }
        if (roles != null) {
            read(stretches, roles);
            if (people.asked().size() == 1 && !turns.isEmpty()) {
                headlines(quoted);
            }
        }
    }

    /** Whether this is somebody's own words though it is not called direct: what stands in marks within it need not be the same one's. */
    public static boolean isTurn(FoundQuote quote) {
        return quote.type() == QuoteType.FREE_INDIRECT
                && quote.attribution().rule().isInterview();
    }

    private void read(List<Stretch> stretches, TurnRole[] roles) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == TurnRole.NONE || roles[i] == TurnRole.CONTINUES) {
                continue;
            }
            int last = i;
            while (last + 1 < roles.length && roles[last + 1] == TurnRole.CONTINUES) {
                last++;
            }
            Stretch first = stretches.get(i);
            int end = stretches.get(last).end();
            turns.set(first.first(), end);
            Attribution said = said(first, roles[i]);
            if (said.isKnown() && !first.isEmpty()) {
                CharSpan span = document.chars(new TokenSpan(first.content(), end));
                boolean marked = words.isInMarks(first);
                FoundQuote turn = new FoundQuote(
                        marked ? QuoteType.DIRECT : QuoteType.FREE_INDIRECT, List.of(span), List.of(span), -1, said);
                byStart.put(span.start(), turn);
                if (marked) {
                    inMarks.set(first.content(), end);
                } else {
                    quotes.add(turn);
                }
            }
        }
    }

    /** „Der Wald hat Durst“ in the headline: words that end a paragraph before the first turn, however few. */
    private void headlines(Quoted quoted) {
        for (MarkedText marked : quoted.marked()) {
            CharSpan span = marked.span();
            int first = document.tokenFrom(span.start());
            int end = document.tokenFrom(span.end());
            if (first >= turns.nextSetBit(0)) {
                return;
            }
            boolean ends = document.paragraphs()
                            .get(document.paragraphOf(span.start()))
                            .end()
                    == span.end();
            boolean starts = document.paragraphs()
                            .get(document.paragraphOf(span.start()))
                            .start()
                    == span.start();
            if (marked.parent() < 0 && ends && end - first >= SHORTEST && (starts || document.is(first - 1, ':'))) {
                CharSpan content = new CharSpan(marked.contentStart(), marked.contentEnd());
                Attribution said = named(people.asked().get(0), List.of(), AttributionRule.INTERVIEW_HEADLINE);
                headlines.add(new FoundQuote(QuoteType.DIRECT, List.of(span), List.of(content), -1, said));
            }
        }
    }

    /** The quotes of the headline, which are somebody's words because it is that of an interview. */
    public List<FoundQuote> headlines() {
        return headlines;
    }

    private Attribution said(Stretch stretch, TurnRole role) {
        TurnLabel label = stretch.label();
        if (label != null && label.kind() == TurnLabel.Kind.PERSON) {
            NounPhrase name = new NounPhrase(label.words(), NounPhrase.Kind.PERSON, label.person(), true);
            return speakers.attribution(name, null, AttributionRule.INTERVIEW_LABEL);
        }
        if (label != null && label.kind() == TurnLabel.Kind.OTHER) {
            return new Attribution(SpeakerKind.DESCRIBED, label.words(), null, null, AttributionRule.INTERVIEW_LABEL);
        }
        List<NameEntity> asked = people.asked();
        if (role == TurnRole.QUESTION || asked.isEmpty()) {
            NameEntity who = label != null && role == TurnRole.QUESTION ? people.interviewer() : null;
            return who == null ? Attribution.unknown(null) : named(who, List.of(), AttributionRule.INTERVIEW_QUESTION);
        }
        return named(
                asked.get(0),
                asked,
                asked.size() > 1 ? AttributionRule.INTERVIEW_ANSWER_OF_SEVERAL : AttributionRule.INTERVIEW_ANSWER);
    }

    private static Attribution named(NameEntity person, List<NameEntity> others, AttributionRule rule) {
        TokenSpan name = person.mentions().get(0);
        return new Attribution(SpeakerKind.NAMED, name, person, null, Reason.of(rule), others, null);
    }

    /** Words in marks outside the turns, as in the headline, that nobody says are whose who is asked, where that is one. */
    private boolean isHeadline(FoundQuote quote) {
        return !quote.attribution().isKnown()
                && quote.parent() < 0
                && people.asked().size() == 1
                && !turns.isEmpty();
    }

    /** Whether a token lies in a turn. */
    public boolean isTurn(int token) {
        return turns.get(token);
    }

    /** The turns without marks as quotes, in the order of the text, each at the top. */
    public List<FoundQuote> quotes() {
        return quotes;
    }

    /** A quote in marks as the interview has it: a whole turn is said by who has it; what is quoted within one by nobody known, unless its own sentence says. */
    public FoundQuote in(FoundQuote quote) {
        CharSpan span = quote.span();
        int first = document.tokenFrom(span.start());
        if (!isTurn(first) && isHeadline(quote)) {
            return quote.saidBy(named(people.asked().get(0), people.asked(), AttributionRule.INTERVIEW_HEADLINE));
        }
        if (!isTurn(first) || quote.attribution().cue() != null || quote.parent() >= 0) {
            return quote;
        }
        Map.Entry<Integer, FoundQuote> before = byStart.floorEntry(span.start());
        FoundQuote turn = before == null || !before.getValue().span().contains(span) ? null : before.getValue();
        if (turn == null) {
            return quote;
        }
        return quote.saidBy(inMarks.get(first) ? turn.attribution() : Attribution.unknown(null));
    }
}
