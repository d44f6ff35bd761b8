package wortlaut.enrich.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the dateline that a paragraph starts with, by its build: places, a day, an agency in brackets, a dash, in the styles of German,
 * Austrian, Swiss, British and American papers. Looks at {@value #MOST_TOKENS} tokens at the most.
 */
final class DatelineReader {
    private static final int MOST_TOKENS = 24;
    private static final int MOST_PLACES = 4;
    private static final int MOST_PLACE_WORDS = 4;
    private static final int LONGEST_AGENCY = 24;
    private static final int FEWEST_CAPITALS = 3;
    private static final int LONGEST_PARTICLE = 4;
    private static final String DASHES = "-–—―‒";

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final TokenRules rules;
    private final List<TokenSpan> places = new ArrayList<>();
    private int at;
    private int limit;
    private TokenSpan agency;
    private boolean dated;

    DatelineReader(String text, int[] starts, int[] ends, TokenRules rules) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.rules = rules;
    }

    /** The dateline of the paragraph that starts at this token; null if it has none. */
    Dateline read(int token, int paragraphEnd) {
        places.clear();
        agency = null;
        dated = false;
        at = token;
        limit = Math.min(starts.length, token + MOST_TOKENS);
        while (limit > token && starts[limit - 1] >= paragraphEnd) {
            limit--;
        }
        if (!readPlaces()) {
            return null;
        }
        boolean stop = is('.') && !isCapital(at + 1);
        at += stop ? 1 : 0;
        readAgency();
        int end = end();
        return end > 0 && end < limit ? new Dateline(new TokenSpan(token, end), places, agency) : null;
    }

    private boolean readPlaces() {
        while (places.size() < MOST_PLACES) {
            int end = place();
            if (end == at) {
                return !places.isEmpty() && dated;
            }
            places.add(new TokenSpan(at, end));
            at = end;
            if (is('/')) {
                at++;
            } else if (is(',')) {
                at++;
                if (readDay()) {
                    return true;
                }
            } else {
                return true;
            }
        }
        return false;
    }

    /** The end of the place that starts here: words with a capital, and particles between them as in "Rothenburg ob der Tauber". */
    private int place() {
        int token = at;
        while (token < limit && token - at < MOST_PLACE_WORDS && isPlaceWord(token)) {
            token++;
            int particles = token;
            while (token > at && particles < limit && particles - token < 2 && isParticle(particles)) {
                particles++;
            }
            token = particles > token && isPlaceWord(particles) ? particles : token;
        }
        return token;
    }

    private boolean isPlaceWord(int token) {
        return isCapital(token)
                && (!rules.starters().contains(text, starts[token], ends[token]) || isAllCapitals(token))
                && !isMonth(token);
    }

    private boolean isParticle(int token) {
        return Character.isLowerCase(text.charAt(starts[token])) && ends[token] - starts[token] <= LONGEST_PARTICLE;
    }

    private boolean isCapital(int token) {
        return token < limit && Character.isUpperCase(text.charAt(starts[token]));
    }

    private boolean isAllCapitals(int token) {
        for (int i = starts[token]; i < ends[token]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return ends[token] - starts[token] >= FEWEST_CAPITALS;
    }

    /** "5. Januar", "Jan 5, 2026", "den 05.01.2026": the day behind the places. */
    private boolean readDay() {
        int token = at;
        while (token < limit && token - at < 2 && !isNumber(token) && !isMonth(token)) {
            token++;
            token += token < limit && text.charAt(starts[token]) == ',' ? 1 : 0;
        }
        if (token >= limit || !(isNumber(token) || (isMonth(token) && token + 1 < limit && isNumber(token + 1)))) {
            return false;
        }
        while (token < limit && (isNumber(token) || isMonth(token) || isNumberBehindComma(token))) {
            token++;
        }
        at = token;
        dated = true;
        return true;
    }

    private boolean isNumberBehindComma(int token) {
        char c = text.charAt(starts[token]);
        return c == '.' || (c == ',' && token + 1 < limit && isNumber(token + 1));
    }

    private boolean isNumber(int token) {
        return Character.isDigit(text.charAt(starts[token]));
    }

    private boolean isMonth(int token) {
        int end = text.charAt(ends[token] - 1) == '.' ? ends[token] - 1 : ends[token];
        return rules.months().contains(text, starts[token], end) || isShortMonth(token, end);
    }

    /** "Jan", "Nov.": an abbreviation beside a number. */
    private boolean isShortMonth(int token, int end) {
        boolean number = (token + 1 < limit && isNumber(token + 1)) || (token > 0 && isNumber(token - 1));
        return number && isCapital(token) && rules.abbreviations().contains(text, starts[token], end);
    }

    /** "(abc/xy)", "/Newswire/": who sent it. */
    private void readAgency() {
        boolean slashes = is('/');
        if (!slashes && !is('(')) {
            return;
        }
        char close = slashes ? '/' : ')';
        int token = at + 1;
        while (token < limit && text.charAt(starts[token]) != close && isAgencyWord(token)) {
            token++;
        }
        boolean closed = token < limit && token > at + 1 && text.charAt(starts[token]) == close;
        if (closed && ends[token] - starts[at] <= LONGEST_AGENCY + 2) {
            agency = new TokenSpan(at + 1, token);
            at = token + 1;
        }
    }

    private boolean isAgencyWord(int token) {
        char c = text.charAt(starts[token]);
        return Character.isLetter(c) || c == '/' || c == '-' || c == '.';
    }

    /** Where the sentence starts behind it; 0 if what was read is no dateline. */
    private int end() {
        int next = at;
        while (next < limit && DASHES.indexOf(text.charAt(starts[next])) >= 0 && ends[next] - starts[next] <= 2) {
            next++;
        }
        if (next >= limit || !startsSentence(next)) {
            return 0;
        }
        boolean strong = agency != null || dated;
        if (next > at) {
            boolean spaced = starts[next] > ends[next - 1];
            return spaced && (strong || isInCapitals() || isFunctionWord(next)) ? next : 0;
        }
        if (agency != null && (dated || Character.isLowerCase(text.charAt(starts[agency.first()])))) {
            return is(':') ? next + 1 : next;
        }
        return is('.') && isInCapitals() ? next + 1 : 0;
    }

    private boolean startsSentence(int token) {
        char c = text.charAt(starts[token]);
        if (c == ':' || c == '.') {
            return token == at;
        }
        return !Character.isLowerCase(c) && c != ',' && c != ';' && c != ')';
    }

    private boolean isInCapitals() {
        for (int token = places.get(0).first(); token < places.get(0).end(); token++) {
            if (isCapital(token) && isAllCapitals(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFunctionWord(int token) {
        return places.size() == 1
                && places.get(0).size() <= 2
                && isCapital(token)
                && rules.starters().contains(text, starts[token], ends[token]);
    }

    private boolean is(char c) {
        return at < limit && text.charAt(starts[at]) == c;
    }
}
