package wortlaut.enrich.quote.interview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises interviews by their labels: one label asks and another, somebody of the text, answers. Lists of dates, results, programmes
 * and candidates have labels too, but no such exchange, or nobody in it who says "I" or "you".
 */
final class LabelledInterview {
    private final List<Stretch> stretches;
    private final InterviewWords words;
    private final Set<String> askers = new HashSet<>();
    private final Set<String> answerers = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private boolean personal;

    LabelledInterview(List<Stretch> stretches, InterviewWords words) {
        this.stretches = stretches;
        this.words = words;
    }

    /** The role of each stretch; null if the labels make no interview. */
    TurnRole[] roles() {
        for (Stretch stretch : stretches) {
            if (stretch.label() != null) {
                times.merge(stretch.label().key(), 1, Integer::sum);
            }
        }
        if (times.isEmpty()) {
            return null;
        }
        exchanges();
        if (personal) {
            return turns();
        }
        return statements();
    }

    private void exchanges() {
        Stretch before = null;
        for (Stretch stretch : stretches) {
            if (before != null
                    && before.asks()
                    && mayAnswer(stretch)
                    && !key(before).equals(key(stretch))) {
                if (!words.isNotion(before)) {
                    askers.add(key(before));
                }
                answerers.add(key(stretch));
                personal |= words.saysI(stretch) || words.addresses(before) || words.isInMarks(stretch);
            }
            before = stretch.label() != null || stretch.asks() ? stretch : before;
        }
    }

    private static String key(Stretch stretch) {
        return stretch.label() == null ? "" : stretch.label().key();
    }

    /** A person, "Antwort" where no quiz has more answers, or a role that speaks for itself more than once. */
    private boolean mayAnswer(Stretch stretch) {
        if (stretch.label() == null || stretch.isEmpty()) {
            return false;
        }
        return switch (stretch.label().kind()) {
            case PERSON -> true;
            case ANSWER -> !times.containsKey("b");
            case QUESTION -> false;
            case OTHER -> times.get(key(stretch)) > 1 && words.saysI(stretch);
        };
    }

    private boolean isTurn(Stretch stretch) {
        TurnLabel label = stretch.label();
        return label != null
                && !stretch.isEmpty()
                && (askers.contains(label.key())
                        || answerers.contains(label.key())
                        || label.kind() == TurnLabel.Kind.PERSON);
    }

    private TurnRole[] turns() {
        TurnRole[] roles = new TurnRole[stretches.size()];
        Arrays.fill(roles, TurnRole.NONE);
        int last = -1;
        for (int i = 0; i < roles.length; i++) {
            if (isTurn(stretches.get(i))) {
                roles[i] = role(stretches.get(i).label());
                between(last, i, roles);
                last = i;
            }
        }
        unlabelled(roles);
        for (int i = last + 1; i < roles.length && goesOn(i) && words.saysI(stretches.get(i)); i++) {
            roles[i] = TurnRole.CONTINUES;
        }
        return roles;
    }

    /** Whose label stands before the first answer alone answers the questions behind it too, where one person is asked. */
    private void unlabelled(TurnRole[] roles) {
        boolean begun = false;
        for (int i = 0; i + 1 < roles.length && answerers.size() == 1; i++) {
            Stretch question = stretches.get(i);
            Stretch answer = stretches.get(i + 1);
            begun |= question.label() != null && answerers.contains(key(question));
            boolean asks = begun && question.label() == null && (question.asks() || isPrompt(i, roles));
            if (asks && answer.label() == null && answer.ends() && !answer.asks()) {
                roles[i] = TurnRole.QUESTION;
                roles[i + 1] = TurnRole.ANSWER;
            }
        }
    }

    private boolean isPrompt(int i, TurnRole[] roles) {
        return i > 0
                && (roles[i - 1] == TurnRole.ANSWER || answerers.contains(key(stretches.get(i - 1))))
                && words.isPrompt(stretches.get(i), stretches.get(i + 1));
    }

    private static TurnRole role(TurnLabel label) {
        return switch (label.kind()) {
            case QUESTION -> TurnRole.QUESTION;
            case ANSWER -> TurnRole.ANSWER;
            default -> TurnRole.LABEL;
        };
    }

    /** What has no label goes on with the turn before it, but the last of it is a question where the same label takes the word again. */
    private void between(int before, int turn, TurnRole[] roles) {
        int end = turn;
        boolean again = before >= 0 && key(stretches.get(before)).equals(key(stretches.get(turn)));
        boolean opens = before < 0
                && turn > 0
                && stretches.get(turn - 1).asks()
                && answerers.contains(key(stretches.get(turn)));
        if (turn - 1 > before && (again || opens) && stretches.get(turn - 1).label() == null) {
            end = turn - 1;
            roles[end] = TurnRole.QUESTION;
        }
        for (int i = before + 1; before >= 0 && i < end && goesOn(i); i++) {
            roles[i] = TurnRole.CONTINUES;
        }
    }

    /** A whole sentence without a label of its own, unless it is in marks, which tell for themselves. */
    private boolean goesOn(int i) {
        Stretch stretch = stretches.get(i);
        return stretch.label() == null && stretch.ends() && !words.isInMarks(stretch);
    }

    /** "Mia Born, 34: Ich …", "Otto Kranz, 71: Ich …": several people who each speak for themselves; null for anything else. */
    private TurnRole[] statements() {
        TurnRole[] roles = new TurnRole[stretches.size()];
        Arrays.fill(roles, TurnRole.NONE);
        Set<String> people = new HashSet<>();
        for (int i = 0; i < roles.length; i++) {
            Stretch stretch = stretches.get(i);
            boolean states = stretch.label() != null
                    && stretch.label().kind() == TurnLabel.Kind.PERSON
                    && stretch.ends()
                    && !stretch.isEmpty()
                    && words.saysI(stretch);
            if (states) {
                roles[i] = TurnRole.LABEL;
                people.add(key(stretch));
            }
        }
        return people.size() > 1 ? roles : null;
    }
}
