package wortlaut.enrich.entity.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import wortlaut.enrich.document.Document;
import wortlaut.enrich.entity.name.Name;

/**
 * Acronyms and what they are short for: introduced in brackets ("Europäische Zentralbank (EZB)", or the other way round), or by the
 * initials of a name in the text. Compounds give inner letters too: DWD is Deutscher Wetterdienst.
 */
final class Acronyms {
    private static final int LONGEST = 10;
    private static final int SEVERAL = -1;
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Document document;
    private final List<Name> names;
    private final Clusters clusters;
    private final Map<String, Integer> byInitials = new HashMap<>();
    private final Map<String, List<Integer>> byLetters = new HashMap<>();

    Acronyms(Document document, List<Name> names, Clusters clusters) {
        this.document = document;
        this.names = names;
        this.clusters = clusters;
    }

    void join() {
        for (int i = 0; i + 1 < names.size(); i++) {
            if (isBracketed(names.get(i), names.get(i + 1)) && introduces(names.get(i), names.get(i + 1))) {
                clusters.join(i, i + 1);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            remember(i);
        }
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            if (!name.isPerson() && name.size() == 1 && name.last().length() <= LONGEST) {
                joinInitials(i);
            }
        }
    }

    private boolean isBracketed(Name name, Name inside) {
        int open = name.span().end();
        return inside.span().first() == open + 1
                && document.is(open, '(')
                && inside.span().end() < document.tokens()
                && document.is(inside.span().end(), ')');
    }

    private static boolean introduces(Name name, Name inside) {
        if (name.isPerson() || inside.isPerson()) {
            return false;
        }
        boolean longer = name.size() > inside.size()
                || name.last().length() > inside.last().length();
        Name full = longer ? name : inside;
        Name acronym = longer ? inside : name;
        if (acronym.size() > 1) {
            return name.type() == inside.type() && full.size() > 1 && sharesWord(full, acronym);
        }
        // "CBF" for Brazilian Football Confederation: by its place alone, in another language's letters.
        boolean foreign = name.type() == inside.type() && full.size() > 2 && capitals(acronym.last()) > 2;
        return capitals(acronym.last()) > 0 && (isWithin(acronym.last(), full) || foreign);
    }

    private static boolean sharesWord(Name full, Name acronym) {
        return full.words().contains(acronym.last())
                && full.words().get(0).charAt(0) == acronym.words().get(0).charAt(0);
    }

    private void remember(int i) {
        Name name = names.get(i);
        if (name.isPerson()) {
            return;
        }
        String initials = initials(name);
        if (initials.length() > 1 && name.size() + initials.length() > 2) {
            Integer other = byInitials.get(name.type() + initials);
            boolean several = other != null && (other == SEVERAL || clusters.of(other) != clusters.of(i));
            byInitials.put(name.type() + initials, several ? SEVERAL : i);
        }
    }

    /** The capitals at the start of words and parts of words, as small letters. */
    private static String initials(Name name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.words()) {
            for (int k = 0; k < word.length(); k++) {
                boolean starts = k == 0 || word.charAt(k - 1) == '-';
                if (starts && Character.isUpperCase(word.charAt(k))) {
                    initials.append(word.charAt(k));
                }
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private void joinInitials(int i) {
        Name name = names.get(i);
        String letters = letters(name.last());
        Integer exact = byInitials.get(name.type() + letters);
        boolean acronym = capitals(name.last()) > 1 || (letters.length() > 1 && exact != null);
        if (!acronym) {
            return;
        }
        if (exact != null) {
            joinUnlessSeveral(i, exact);
            return;
        }
        Set<Integer> found = new HashSet<>();
        for (int full : byLetters.computeIfAbsent(name.type() + letters, key -> withSome(name, letters))) {
            found.add(clusters.of(full));
        }
        found.remove(clusters.of(i));
        if (found.size() == 1) {
            clusters.join(i, found.iterator().next());
        }
    }

    /** The names that some of an acronym's letters are the initials of, and that hold the others: at most 2^9, whatever the text. */
    private List<Integer> withSome(Name name, String letters) {
        List<Integer> found = new ArrayList<>();
        int subsets = 1 << (letters.length() - 1);
        document.budget().charge(subsets);
        for (int subset = 1; subset < subsets; subset++) {
            Integer full = byInitials.get(name.type() + letters.substring(0, 1) + chosen(letters, subset));
            if (full != null && full != SEVERAL && isWithin(name.last(), names.get(full))) {
                found.add(full);
            }
        }
        return found;
    }

    private static String chosen(String letters, int subset) {
        StringBuilder chosen = new StringBuilder();
        for (int bit = 0; bit < letters.length() - 1; bit++) {
            if ((subset >> bit & 1) == 1) {
                chosen.append(letters.charAt(bit + 1));
            }
        }
        return chosen.toString();
    }

    private void joinUnlessSeveral(int i, int full) {
        if (full != SEVERAL) {
            clusters.join(i, full);
        }
    }

    /** Whether the acronym's letters stand in the name in their order, the first of them first. */
    private static boolean isWithin(String acronym, Name full) {
        String letters = letters(acronym);
        String name = full.folded(0);
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            boolean same = name.charAt(i) == letters.charAt(at);
            if (i == 0 && !same) {
                return false;
            }
            at += same ? 1 : 0;
        }
        return at == letters.length();
    }

    private static String letters(String acronym) {
        return OTHERS.matcher(acronym).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static int capitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }
}
